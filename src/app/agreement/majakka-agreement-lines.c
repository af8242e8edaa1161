/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-agreement-lines.h"

#include "majakka-choice-button.h"
#include "majakka-line-entry.h"
#include "majakka-message-label.h"
#include "majakka-title-text.h"
#include "majakka-toast.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#define IDEA "majakka-agreement-idea"
#define LINE "majakka-agreement-line"

struct _MajakkaAgreementLines
{
  GtkBox parent_instance;

  /* template widgets */
  GtkLabel *title_label;
  GtkBox *topics;
  GtkListBox *own_list;
  AdwEntryRow *add_row;

  /* owned */
  MajakkaContext *context;
  GPtrArray *own_rows; /* of GtkWidget, borrowed: one for each line of their own */

  /* borrowed */
  MajakkaAgreement *agreement;
  MajakkaAgreementSide side;
};

enum
{
  PROP_0,
  PROP_TITLE,
  N_PROPS,
};

enum
{
  CHANGED,
  N_SIGNALS,
};

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (MajakkaAgreementLines, majakka_agreement_lines, GTK_TYPE_BOX)

static void
tell_changed (MajakkaAgreementLines *self, gboolean typing)
{
  g_signal_emit (self, signals[CHANGED], 0, typing);
}

static void
toggled_cb (MajakkaAgreementLines *self, GtkCheckButton *check)
{
  const MajakkaAgreementIdea *idea = g_object_get_data (G_OBJECT (check), IDEA);
  MajakkaAgreementIdeas *ideas = majakka_context_get_agreement_ideas (self->context);

  if (!gtk_check_button_get_active (check))
    {
      majakka_agreement_drop (self->agreement, idea->id);
    }
  else if (!majakka_agreement_choose (self->agreement, idea, ideas,
                                      majakka_context_get_translator (self->context)))
    {
      majakka_toast_show (GTK_WIDGET (self), _ ("There are too many lines already."));
      gtk_check_button_set_active (check, FALSE);
      return;
    }
  tell_changed (self, FALSE);
}

static GtkWidget *
create_check (MajakkaAgreementLines *self, const MajakkaAgreementIdea *idea)
{
  GtkWidget *words = majakka_message_label_new (self->context, /* sources= */ NULL, &idea->text);
  g_autofree char *plain =
      majakka_translator_plain (majakka_context_get_translator (self->context), &idea->text);
  GtkCheckButton *check = majakka_choice_button_new (words, plain, FALSE);

  gtk_check_button_set_active (check, majakka_agreement_has (self->agreement, idea->id));
  g_object_set_data (G_OBJECT (check), IDEA, (gpointer) idea);
  g_signal_connect_object (check, "toggled", G_CALLBACK (toggled_cb), self, G_CONNECT_SWAPPED);

  return GTK_WIDGET (check);
}

/* What was chosen for another age is still to be seen, and can be left out. */
static gboolean
is_shown (const MajakkaAgreementLines *self, const MajakkaAgreementIdea *idea)
{
  return idea->side == self->side && (majakka_agreement_idea_is_for (idea, self->agreement->age) ||
                                      majakka_agreement_has (self->agreement, idea->id));
}

static GtkWidget *
create_card (MajakkaAgreementLines *self, const MajakkaAgreementTopic *topic)
{
  GtkWidget *card = g_object_new (GTK_TYPE_BOX, "orientation", GTK_ORIENTATION_VERTICAL,
                                  "accessible-role", GTK_ACCESSIBLE_ROLE_GROUP, NULL);
  GtkWidget *label =
      g_object_new (GTK_TYPE_LABEL, "xalign", 0.0F, "wrap", TRUE, "wrap-mode", PANGO_WRAP_WORD_CHAR,
                    "width-chars", 6, "accessible-role", GTK_ACCESSIBLE_ROLE_HEADING, NULL);

  majakka_title_text_show (label, self->context, &topic->title, NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (label), GTK_ACCESSIBLE_PROPERTY_LEVEL, 3, -1);
  gtk_widget_add_css_class (label, "block-title");
  gtk_widget_add_css_class (card, "block-card");
  gtk_widget_add_css_class (card, "checklist");
  gtk_widget_add_css_class (card, "choices");
  gtk_accessible_update_relation (GTK_ACCESSIBLE (card), GTK_ACCESSIBLE_RELATION_LABELLED_BY, label,
                                  NULL, -1);
  gtk_box_append (GTK_BOX (card), label);

  return card;
}

static void
show_topic (MajakkaAgreementLines *self, const MajakkaAgreementTopic *topic)
{
  GtkWidget *card = NULL;

  for (guint i = 0; i < topic->ideas->len; i++)
    {
      const MajakkaAgreementIdea *idea = g_ptr_array_index (topic->ideas, i);

      if (!is_shown (self, idea))
        continue;
      if (card == NULL)
        {
          card = create_card (self, topic);
          gtk_box_append (self->topics, card);
        }
      gtk_box_append (GTK_BOX (card), create_check (self, idea));
    }
}

static void
show_topics (MajakkaAgreementLines *self)
{
  MajakkaAgreementIdeas *ideas = majakka_context_get_agreement_ideas (self->context);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->topics))) != NULL)
    gtk_box_remove (self->topics, child);
  for (guint i = 0; i < majakka_agreement_ideas_count_topics (ideas); i++)
    show_topic (self, majakka_agreement_ideas_get_topic (ideas, i));
}

static void
own_changed_cb (MajakkaAgreementLines *self, GtkEditable *row)
{
  majakka_agreement_line_set_text (g_object_get_data (G_OBJECT (row), LINE),
                                   gtk_editable_get_text (row));
  tell_changed (self, TRUE);
}

static void
remove_cb (MajakkaAgreementLines *self, GtkWidget *button)
{
  GtkWidget *row = gtk_widget_get_ancestor (button, ADW_TYPE_ENTRY_ROW);

  majakka_agreement_remove (self->agreement, g_object_get_data (G_OBJECT (row), LINE));
  g_ptr_array_remove (self->own_rows, row);
  /* The button that has the focus goes away. */
  gtk_widget_grab_focus (GTK_WIDGET (self->add_row));
  gtk_list_box_remove (self->own_list, row);
  tell_changed (self, FALSE);
}

static GtkWidget *
create_remove_button (MajakkaAgreementLines *self)
{
  GtkWidget *button = gtk_button_new_from_icon_name ("user-trash-symbolic");

  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_set_tooltip_text (button, _ ("Remove this line"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Remove this line"), -1);
  g_signal_connect_object (button, "clicked", G_CALLBACK (remove_cb), self, G_CONNECT_SWAPPED);

  return button;
}

static void
add_own_row (MajakkaAgreementLines *self, MajakkaAgreementLine *line)
{
  GtkWidget *row = adw_entry_row_new ();

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), _ ("Your own line"));
  majakka_line_entry_set_up (ADW_ENTRY_ROW (row), MAJAKKA_AGREEMENT_MAX_TEXT);
  gtk_editable_set_text (GTK_EDITABLE (row), line->text);
  adw_entry_row_add_suffix (ADW_ENTRY_ROW (row), create_remove_button (self));
  g_object_set_data (G_OBJECT (row), LINE, line);
  g_signal_connect_object (row, "changed", G_CALLBACK (own_changed_cb), self, G_CONNECT_SWAPPED);
  gtk_list_box_insert (self->own_list, row, (int) self->own_rows->len);
  g_ptr_array_add (self->own_rows, row);
}

/* A line that is suggested no more is the family's own now: it was kept with its words. */
static gboolean
is_own (const MajakkaAgreementLines *self, const MajakkaAgreementLine *line)
{
  return line->side == self->side &&
         (line->id == NULL ||
          majakka_agreement_ideas_find (majakka_context_get_agreement_ideas (self->context),
                                        line->id, NULL) == NULL);
}

static void
show_own (MajakkaAgreementLines *self)
{
  for (guint i = 0; i < self->own_rows->len; i++)
    gtk_list_box_remove (self->own_list, g_ptr_array_index (self->own_rows, i));
  g_ptr_array_set_size (self->own_rows, 0);
  for (guint i = 0; i < self->agreement->lines->len; i++)
    {
      MajakkaAgreementLine *line = g_ptr_array_index (self->agreement->lines, i);

      if (is_own (self, line))
        add_own_row (self, line);
    }
}

static void
add_cb (MajakkaAgreementLines *self)
{
  MajakkaAgreementLine *line;

  if (self->agreement->lines->len >= MAJAKKA_AGREEMENT_MAX_LINES)
    {
      majakka_toast_show (GTK_WIDGET (self), _ ("There are too many lines already."));
      return;
    }

  line = majakka_agreement_add_own (self->agreement, self->side,
                                    gtk_editable_get_text (GTK_EDITABLE (self->add_row)));
  if (line != NULL)
    {
      gtk_editable_set_text (GTK_EDITABLE (self->add_row), "");
      add_own_row (self, line);
      tell_changed (self, FALSE);
    }
  gtk_widget_grab_focus (GTK_WIDGET (self->add_row));
}

static void
majakka_agreement_lines_set_property (GObject *object,
                                      guint prop_id,
                                      const GValue *value,
                                      GParamSpec *pspec)
{
  MajakkaAgreementLines *self = MAJAKKA_AGREEMENT_LINES (object);

  switch (prop_id)
    {
    case PROP_TITLE:
      gtk_label_set_label (self->title_label, g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
majakka_agreement_lines_dispose (GObject *object)
{
  g_clear_object (&MAJAKKA_AGREEMENT_LINES (object)->context);

  G_OBJECT_CLASS (majakka_agreement_lines_parent_class)->dispose (object);
}

static void
majakka_agreement_lines_finalize (GObject *object)
{
  g_ptr_array_unref (MAJAKKA_AGREEMENT_LINES (object)->own_rows);

  G_OBJECT_CLASS (majakka_agreement_lines_parent_class)->finalize (object);
}

static void
majakka_agreement_lines_class_init (MajakkaAgreementLinesClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->set_property = majakka_agreement_lines_set_property;
  object_class->dispose = majakka_agreement_lines_dispose;
  object_class->finalize = majakka_agreement_lines_finalize;

  /**
   * MajakkaAgreementLines:title:
   *
   * The heading above the lines.
   */
  properties[PROP_TITLE] =
      g_param_spec_string ("title", NULL, NULL, NULL, G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  /**
   * MajakkaAgreementLines::changed:
   * @typing: whether somebody is typing
   *
   * The agreement was changed.
   */
  signals[CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                   NULL, NULL, G_TYPE_NONE, 1, G_TYPE_BOOLEAN);

  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/majakka/Majakka/ui/agreement/majakka-agreement-lines.ui");
  gtk_widget_class_bind_template_child (widget_class, MajakkaAgreementLines, title_label);
  gtk_widget_class_bind_template_child (widget_class, MajakkaAgreementLines, topics);
  gtk_widget_class_bind_template_child (widget_class, MajakkaAgreementLines, own_list);
  gtk_widget_class_bind_template_child (widget_class, MajakkaAgreementLines, add_row);
  gtk_widget_class_bind_template_callback (widget_class, add_cb);
}

static void
majakka_agreement_lines_init (MajakkaAgreementLines *self)
{
  self->own_rows = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  majakka_line_entry_set_up (self->add_row, MAJAKKA_AGREEMENT_MAX_TEXT);
}

/**
 * majakka_agreement_lines_show:
 * @self: the lines
 * @context: the context
 * @agreement: an agreement whose age was chosen; it outlives @self
 * @side: the children, or the adults
 *
 * Shows what is suggested for the age, and what was chosen.
 */
void
majakka_agreement_lines_show (MajakkaAgreementLines *self,
                              MajakkaContext *context,
                              MajakkaAgreement *agreement,
                              MajakkaAgreementSide side)
{
  g_return_if_fail (MAJAKKA_IS_AGREEMENT_LINES (self));
  g_return_if_fail (MAJAKKA_IS_CONTEXT (context));
  g_return_if_fail (agreement != NULL);

  g_set_object (&self->context, context);
  self->agreement = agreement;
  self->side = side;
  show_topics (self);
  show_own (self);
}
