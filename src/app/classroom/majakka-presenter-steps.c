/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-presenter-steps.h"

#include "majakka-class-rows.h"
#include "majakka-report-words.h"
#include "majakka-title-text.h"

#include <glib/gi18n-lib.h>

struct _MajakkaPresenterSteps
{
  GtkPopover parent_instance;

  /* template widgets */
  GtkListBox *list;

  /* owned */
  MajakkaContext *context;
  MajakkaSession *session;

  gboolean filled;
};

G_DEFINE_FINAL_TYPE (MajakkaPresenterSteps, majakka_presenter_steps, GTK_TYPE_POPOVER)

static char *
get_plain (MajakkaPresenterSteps *self, const MajakkaMessage *message)
{
  return majakka_title_text_dup_plain (self->context, message);
}

/* What is read there first */
static char *
dup_first_line (MajakkaPresenterSteps *self, guint position)
{
  const MajakkaShown shown = { .position = position };
  g_autoptr (MajakkaProjection) projection =
      majakka_projection_new (majakka_session_get_deck (self->session), &shown);

  if (projection->lines->len == 0)
    return g_strdup (_ ("Picture"));

  return get_plain (self, g_array_index (projection->lines, MajakkaProjectionLine, 0).text);
}

static char *
describe (MajakkaPresenterSteps *self, guint position, const MajakkaStep *step)
{
  g_autofree char *words = NULL;

  if (step->question != NULL)
    {
      words = get_plain (self, &step->question->prompt);
      /* Translators: a step of a session in a list; %s is what is asked */
      return g_strdup_printf (_ ("Question: %s"), words);
    }
  if (step->kind == MAJAKKA_STEP_END)
    return g_strdup (_ ("The end"));
  if (step->title != NULL)
    return get_plain (self, step->title);

  if (step->kind == MAJAKKA_STEP_RULES)
    return g_strdup (_ ("Ground rules"));

  return dup_first_line (self, position);
}

static GtkWidget *
create_label (const char *words)
{
  GtkWidget *label = majakka_class_rows_create_words (words);

  gtk_label_set_max_width_chars (GTK_LABEL (label), 40);

  return label;
}

static GtkWidget *
create_row (MajakkaPresenterSteps *self, guint position, const MajakkaStep *step)
{
  g_autofree char *title = describe (self, position, step);
  /* Translators: a step of a session in a list: its number, and its title */
  g_autofree char *words = g_strdup_printf (_ ("%1$u. %2$s"), position + 1, title);
  GtkWidget *row = gtk_list_box_row_new ();

  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), create_label (words));
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);

  return row;
}

/* The heading of a part stands above its first step. */
static void
header_cb (GtkListBoxRow *row, GtkListBoxRow *before G_GNUC_UNUSED, gpointer data)
{
  MajakkaPresenterSteps *self = data;
  MajakkaDeck *deck = majakka_session_get_deck (self->session);
  guint position = (guint) gtk_list_box_row_get_index (row);
  const MajakkaStep *step = majakka_deck_get_step (deck, position);
  const MajakkaDeckPart *part;
  g_autofree char *title = NULL;
  GtkWidget *header;

  if (step->part == MAJAKKA_DECK_NO_PART || gtk_list_box_row_get_header (row) != NULL)
    return;
  part = majakka_deck_get_part (deck, step->part);
  if (part->first_step != position)
    return;

  title =
      majakka_report_words_get_part (majakka_context_get_translator (self->context), part->title);
  header = create_label (title);
  gtk_widget_add_css_class (header, "heading");
  gtk_widget_add_css_class (header, "steps-part");
  gtk_list_box_row_set_header (row, header);
}

static void
fill (MajakkaPresenterSteps *self)
{
  MajakkaDeck *deck = majakka_session_get_deck (self->session);

  for (guint i = 0; i < majakka_deck_get_n_steps (deck); i++)
    gtk_list_box_append (self->list, create_row (self, i, majakka_deck_get_step (deck, i)));
  gtk_list_box_set_header_func (self->list, header_cb, self, NULL);
}

/* It is about to be shown: begins where the session is. */
static void
show_cb (MajakkaPresenterSteps *self)
{
  GtkListBoxRow *row;

  if (!self->filled)
    fill (self);
  self->filled = TRUE;
  row = gtk_list_box_get_row_at_index (self->list,
                                       (int) majakka_session_get_state (self->session)->position);
  gtk_list_box_select_row (self->list, row);
  gtk_widget_grab_focus (GTK_WIDGET (row));
}

static void
activated_cb (MajakkaPresenterSteps *self, GtkListBoxRow *row)
{
  gtk_popover_popdown (GTK_POPOVER (self));
  gtk_widget_activate_action (GTK_WIDGET (self), "presenter.go", "u",
                              (guint) gtk_list_box_row_get_index (row));
}

static void
majakka_presenter_steps_dispose (GObject *object)
{
  MajakkaPresenterSteps *self = MAJAKKA_PRESENTER_STEPS (object);

  /* A list that loses its rows asks for the headings of those that are left. */
  if (self->list != NULL)
    gtk_list_box_set_header_func (self->list, NULL, NULL, NULL);
  self->list = NULL;
  g_clear_object (&self->session);
  g_clear_object (&self->context);

  G_OBJECT_CLASS (majakka_presenter_steps_parent_class)->dispose (object);
}

static void
majakka_presenter_steps_class_init (MajakkaPresenterStepsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = majakka_presenter_steps_dispose;

  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/majakka/Majakka/ui/classroom/majakka-presenter-steps.ui");
  gtk_widget_class_bind_template_child (widget_class, MajakkaPresenterSteps, list);
  gtk_widget_class_bind_template_callback (widget_class, show_cb);
  gtk_widget_class_bind_template_callback (widget_class, activated_cb);
}

static void
majakka_presenter_steps_init (MajakkaPresenterSteps *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * majakka_presenter_steps_follow:
 * @self: a list of steps
 * @context: the context
 * @session: the session whose steps there are, once
 */
void
majakka_presenter_steps_follow (MajakkaPresenterSteps *self,
                                MajakkaContext *context,
                                MajakkaSession *session)
{
  g_return_if_fail (MAJAKKA_IS_PRESENTER_STEPS (self));
  g_return_if_fail (MAJAKKA_IS_CONTEXT (context));
  g_return_if_fail (MAJAKKA_IS_SESSION (session));
  g_return_if_fail (self->session == NULL);

  self->context = g_object_ref (context);
  self->session = g_object_ref (session);
}
