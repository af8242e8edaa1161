/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-prepare-page.h"

#include "majakka-activity-words.h"
#include "majakka-button-layout.h"
#include "majakka-focus-later.h"
#include "majakka-header.h"
#include "majakka-if-told-button.h"
#include "majakka-part-row.h"
#include "majakka-printable.h"
#include "majakka-session-journal.h"
#include "majakka-session-papers.h"
#include "majakka-session-start.h"
#include "majakka-title-text.h"
#include "majakka-toast.h"
#include "majakka-wrap-button.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

struct _MajakkaPreparePage
{
  GtkWidget parent_instance;

  /* template widgets */
  GtkLabel *title_label;
  GtkLabel *whom_label;
  GtkEditable *class_row;
  GtkListBox *parts;
  GtkLabel *total_label;
  GtkLabel *note_label;
  GtkWidget *reset_button;
  GtkWidget *begin_button;
  GtkActionable *preview_button;
  GtkBox *told_box;

  /* owned */
  MajakkaContext *context;
  MajakkaPreparation *preparation;
};

static void printable_init (MajakkaPrintableInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (MajakkaPreparePage,
                               majakka_prepare_page,
                               GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (MAJAKKA_TYPE_PRINTABLE, printable_init))

static GStrv
list_papers (MajakkaPrintable *printable)
{
  MajakkaPreparePage *self = MAJAKKA_PREPARE_PAGE (printable);
  g_autoptr (MajakkaDeck) deck = majakka_arrangement_create_deck (self->preparation->arrangement);

  return majakka_session_papers_list (deck);
}

static MajakkaDocument *
create_paper (MajakkaPrintable *printable, guint paper)
{
  MajakkaPreparePage *self = MAJAKKA_PREPARE_PAGE (printable);
  g_autoptr (MajakkaDeck) deck = majakka_arrangement_create_deck (self->preparation->arrangement);

  return majakka_session_papers_create (self->context, deck, paper);
}

static MajakkaDocument *
create_document (MajakkaPrintable *printable, gboolean summary G_GNUC_UNUSED)
{
  return create_paper (printable, 0);
}

static void
printable_init (MajakkaPrintableInterface *iface)
{
  iface->create_document = create_document;
  iface->list_papers = list_papers;
  iface->create_paper = create_paper;
}

static MajakkaSessionPlan *
get_plan (MajakkaPreparePage *self)
{
  return majakka_deck_get_plan (majakka_arrangement_get_whole (self->preparation->arrangement));
}

/* Where the part of a row is now */
static guint
find_position (MajakkaPreparePage *self, MajakkaPartRow *row)
{
  const MajakkaArrangement *arrangement = self->preparation->arrangement;
  guint position = 0;

  while (majakka_arrangement_get_part (arrangement, position) != majakka_part_row_get_part (row))
    position++;

  return position;
}

static int
compare_rows (GtkListBoxRow *one, GtkListBoxRow *other, gpointer data)
{
  guint a = find_position (data, MAJAKKA_PART_ROW (one));
  guint b = find_position (data, MAJAKKA_PART_ROW (other));

  return a == b ? 0 : (a < b ? -1 : 1);
}

/* How many parts there are, and how long they take; of a lesson nobody knows how long a class takes. */
static char *
describe_total (MajakkaPreparePage *self)
{
  const MajakkaArrangement *arrangement = self->preparation->arrangement;
  guint n = majakka_arrangement_count_kept (arrangement);
  guint minutes = majakka_arrangement_get_minutes (arrangement);
  g_autofree char *parts =
      g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u part", "%u parts", n), n);
  g_autofree char *length = NULL;

  if (minutes == 0)
    return g_steal_pointer (&parts);

  length = g_strdup_printf (
      /* Translators: how long all parts of a session take */
      g_dngettext (GETTEXT_PACKAGE, "%u minute altogether", "%u minutes altogether", minutes),
      minutes);

  return g_strjoin (" · ", parts, length, NULL);
}

static const char *
get_note (guint minutes)
{
  if (minutes == 0)
    return _ ("A lesson has no minutes for its parts. Look at the slides, and leave out what "
              "takes too long for your class.");
  if (minutes < MAJAKKA_SESSION_MIN_MINUTES)
    return _ ("That is short for a lesson at school. Leave time for questions.");
  if (minutes > MAJAKKA_SESSION_MAX_MINUTES)
    return _ ("That is long for a lesson at school. Leave out a part, or hold it in two lessons.");

  return NULL;
}

static void
update (MajakkaPreparePage *self)
{
  const MajakkaArrangement *arrangement = self->preparation->arrangement;
  guint n = majakka_arrangement_get_n_parts (arrangement);
  gboolean as_written = majakka_arrangement_is_as_written (arrangement);
  g_autofree char *total = describe_total (self);
  const char *note = get_note (majakka_arrangement_get_minutes (arrangement));

  gtk_list_box_invalidate_sort (self->parts);
  for (guint i = 0; i < n; i++)
    majakka_part_row_show (MAJAKKA_PART_ROW (gtk_list_box_get_row_at_index (self->parts, (int) i)),
                           i, n, majakka_arrangement_get_kept (arrangement, i));
  gtk_label_set_label (self->total_label, total);
  gtk_label_set_label (self->note_label, note != NULL ? note : "");
  gtk_widget_set_visible (GTK_WIDGET (self->note_label), note != NULL);
  if (as_written && gtk_widget_is_focus (self->reset_button))
    gtk_widget_grab_focus (self->begin_button);
  gtk_widget_set_visible (self->reset_button, !as_written);
}

static void
moved_cb (MajakkaPreparePage *self, int places, MajakkaPartRow *row)
{
  MajakkaArrangement *arrangement = self->preparation->arrangement;
  guint from = find_position (self, row);
  int to = (int) from + places;

  if (to < 0 || to >= (int) majakka_arrangement_get_n_parts (arrangement))
    return;

  majakka_arrangement_move (arrangement, from, (guint) to);
  update (self);
}

static void
kept_cb (MajakkaPreparePage *self, gboolean kept, MajakkaPartRow *row)
{
  if (!majakka_arrangement_set_kept (self->preparation->arrangement, find_position (self, row),
                                     kept))
    majakka_toast_show (GTK_WIDGET (self), _ ("A session needs at least one part."));
  update (self);
}

static void
reset_cb (MajakkaPreparePage *self)
{
  majakka_arrangement_reset (self->preparation->arrangement);
  update (self);
}

static void
class_changed_cb (MajakkaPreparePage *self)
{
  if (self->preparation != NULL)
    majakka_preparation_set_class_name (self->preparation, gtk_editable_get_text (self->class_row));
}

/* Who has typed the name goes on with one key. */
static void
class_activated_cb (MajakkaPreparePage *self)
{
  gtk_widget_grab_focus (self->begin_button);
}

static void
begin_cb (MajakkaPreparePage *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  g_autoptr (MajakkaDeck) deck = majakka_arrangement_create_deck (self->preparation->arrangement);

  majakka_session_start (GTK_WINDOW (root), self->context, deck, self->preparation->class_name);
}

static void
add_rows (MajakkaPreparePage *self)
{
  const MajakkaArrangement *arrangement = self->preparation->arrangement;

  for (guint i = 0; i < majakka_arrangement_get_n_parts (arrangement); i++)
    {
      const MajakkaDeckPart *part = majakka_arrangement_get_part (arrangement, i);
      GtkWidget *row = majakka_part_row_new (self->context, part);

      g_signal_connect_object (row, "moved", G_CALLBACK (moved_cb), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (row, "kept", G_CALLBACK (kept_cb), self, G_CONNECT_SWAPPED);
      gtk_list_box_append (self->parts, row);
    }
  gtk_list_box_set_sort_func (self->parts, compare_rows, self, NULL);
}

static void
show_head (MajakkaPreparePage *self)
{
  MajakkaSessionPlan *plan = get_plan (self);
  MajakkaDeck *whole = majakka_arrangement_get_whole (self->preparation->arrangement);
  g_autofree char *title = majakka_preparation_dup_title (self->preparation, self->context);
  g_autofree char *whom = plan != NULL ? majakka_session_words_describe_audience (plan)
                                       : g_strdup (_ ("A lesson of the course, as slides"));

  gtk_label_set_label (self->title_label, title);
  gtk_label_set_label (self->whom_label, whom);
  gtk_editable_set_text (self->class_row, self->preparation->class_name);
  gtk_actionable_set_action_target (self->preview_button, "s", majakka_deck_get_lesson (whole)->id);
  gtk_actionable_set_action_name (self->preview_button,
                                  plan != NULL ? "win.preview-session" : "win.preview-lesson");
}

/* AdwEntryRow has no such property yet. */
static void
limit_class_name (MajakkaPreparePage *self)
{
  GtkEditable *text = gtk_editable_get_delegate (self->class_row);

  if (GTK_IS_TEXT (text))
    gtk_text_set_max_length (GTK_TEXT (text), MAJAKKA_SESSION_MAX_CLASS_NAME);
}

static gboolean
told_cb (GtkWidget *widget, GVariant *args G_GNUC_UNUSED, gpointer data G_GNUC_UNUSED)
{
  return gtk_widget_activate (
      gtk_widget_get_first_child (GTK_WIDGET (MAJAKKA_PREPARE_PAGE (widget)->told_box)));
}

static void
majakka_prepare_page_dispose (GObject *object)
{
  MajakkaPreparePage *self = MAJAKKA_PREPARE_PAGE (object);
  GtkWidget *child;

  if (self->parts != NULL)
    gtk_list_box_set_sort_func (self->parts, NULL, NULL, NULL);
  self->parts = NULL;
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&self->context);
  g_clear_pointer (&self->preparation, majakka_preparation_unref);

  G_OBJECT_CLASS (majakka_prepare_page_parent_class)->dispose (object);
}

static void
majakka_prepare_page_class_init (MajakkaPreparePageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = majakka_prepare_page_dispose;

  g_type_ensure (MAJAKKA_TYPE_BUTTON_LAYOUT);
  g_type_ensure (MAJAKKA_TYPE_HEADER);
  g_type_ensure (MAJAKKA_TYPE_WRAP_BUTTON);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/majakka/Majakka/ui/classroom/majakka-prepare-page.ui");
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "win.back", NULL);
  gtk_widget_class_bind_template_child (widget_class, MajakkaPreparePage, title_label);
  gtk_widget_class_bind_template_child (widget_class, MajakkaPreparePage, whom_label);
  gtk_widget_class_bind_template_child (widget_class, MajakkaPreparePage, class_row);
  gtk_widget_class_bind_template_child (widget_class, MajakkaPreparePage, parts);
  gtk_widget_class_bind_template_child (widget_class, MajakkaPreparePage, total_label);
  gtk_widget_class_bind_template_child (widget_class, MajakkaPreparePage, note_label);
  gtk_widget_class_bind_template_child (widget_class, MajakkaPreparePage, reset_button);
  gtk_widget_class_bind_template_child (widget_class, MajakkaPreparePage, begin_button);
  gtk_widget_class_bind_template_child (widget_class, MajakkaPreparePage, preview_button);
  gtk_widget_class_bind_template_child (widget_class, MajakkaPreparePage, told_box);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_F6, 0, told_cb, NULL);
  gtk_widget_class_bind_template_callback (widget_class, class_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, class_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, reset_cb);
  gtk_widget_class_bind_template_callback (widget_class, begin_cb);
}

static void
majakka_prepare_page_init (MajakkaPreparePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  limit_class_name (self);
}

/**
 * majakka_prepare_page_new:
 * @context: the context
 * @preparation: what is prepared
 *
 * Returns: (transfer floating): the page
 */
GtkWidget *
majakka_prepare_page_new (MajakkaContext *context, MajakkaPreparation *preparation)
{
  MajakkaPreparePage *self;

  g_return_val_if_fail (MAJAKKA_IS_CONTEXT (context), NULL);
  g_return_val_if_fail (preparation != NULL, NULL);

  self = g_object_new (MAJAKKA_TYPE_PREPARE_PAGE, NULL);
  self->context = g_object_ref (context);
  self->preparation = majakka_preparation_ref (preparation);
  show_head (self);
  add_rows (self);
  update (self);
  gtk_box_append (self->told_box, majakka_if_told_button_new (context, get_plan (self)));
  majakka_focus_later (GTK_WIDGET (self->class_row));

  return GTK_WIDGET (self);
}
