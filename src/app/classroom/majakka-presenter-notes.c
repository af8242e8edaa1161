/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-presenter-notes.h"

#include "majakka-activity-words.h"
#include "majakka-block-view.h"
#include "majakka-class-rows.h"
#include "majakka-list-block.h"
#include "majakka-misconceptions.h"

#include <glib/gi18n-lib.h>

struct _MajakkaPresenterNotes
{
  GtkWidget parent_instance;

  /* template widgets */
  GtkWidget *all;
  GtkWidget *step_title;
  GtkBox *step_notes;
  GtkWidget *none_label;
  GtkWidget *part_title;
  GtkLabel *part_facts;
  GtkBox *part_notes;

  /* owned */
  MajakkaSession *session;
  MajakkaReading *reading;
};

G_DEFINE_FINAL_TYPE (MajakkaPresenterNotes, majakka_presenter_notes, GTK_TYPE_WIDGET)

static void
empty (GtkBox *box)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (box))) != NULL)
    gtk_box_remove (box, child);
}

static GtkWidget *
create_heading (const char *words)
{
  GtkWidget *label = majakka_class_rows_create_words (words);

  gtk_widget_add_css_class (label, "heading");

  return label;
}

static void
show_step (MajakkaPresenterNotes *self, const MajakkaStep *step)
{
  gboolean end = step->kind == MAJAKKA_STEP_END;

  empty (self->step_notes);
  majakka_block_view_append_all (self->reading, self->step_notes, step->notes);
  if (end)
    gtk_box_append (self->step_notes,
                    majakka_misconceptions_new (self->reading->context, self->session));
  gtk_widget_set_visible (self->step_title, step->notes->len > 0);
  gtk_widget_set_visible (GTK_WIDGET (self->step_notes), step->notes->len > 0 || end);
}

static gboolean
show_part (MajakkaPresenterNotes *self, const MajakkaBlock *part)
{
  gboolean has_notes = part != NULL && part->facilitator != NULL && part->facilitator->len > 0;
  gboolean has_items = part != NULL && part->items != NULL && part->items->len > 0;

  empty (self->part_notes);
  gtk_widget_set_visible (self->part_title, part != NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->part_facts), part != NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->part_notes), has_notes || has_items);
  if (part != NULL)
    gtk_label_set_label (self->part_facts, majakka_activity_words_get_grouping (part->grouping));
  if (has_notes)
    majakka_block_view_append_all (self->reading, self->part_notes, part->facilitator);
  if (has_items)
    {
      gtk_box_append (self->part_notes, create_heading (_ ("What you need")));
      gtk_box_append (self->part_notes,
                      majakka_list_block_new_for_items (self->reading, part->items, FALSE));
    }

  return has_notes;
}

static void
update (MajakkaPresenterNotes *self)
{
  MajakkaDeck *deck = majakka_session_get_deck (self->session);
  const MajakkaStep *step = majakka_session_get_step (self->session);
  const MajakkaDeckPart *part =
      step->part != MAJAKKA_DECK_NO_PART ? majakka_deck_get_part (deck, step->part) : NULL;
  gboolean has_notes;

  show_step (self, step);
  has_notes = show_part (self, part != NULL ? part->block : NULL);
  gtk_widget_set_visible (self->none_label,
                          step->notes->len == 0 && !has_notes && step->kind != MAJAKKA_STEP_END);
}

static void
majakka_presenter_notes_dispose (GObject *object)
{
  MajakkaPresenterNotes *self = MAJAKKA_PRESENTER_NOTES (object);

  g_clear_object (&self->session);
  g_clear_pointer (&self->all, gtk_widget_unparent);
  g_clear_pointer (&self->reading, majakka_reading_unref);

  G_OBJECT_CLASS (majakka_presenter_notes_parent_class)->dispose (object);
}

static void
majakka_presenter_notes_class_init (MajakkaPresenterNotesClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = majakka_presenter_notes_dispose;

  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/majakka/Majakka/ui/classroom/majakka-presenter-notes.ui");
  gtk_widget_class_bind_template_child (widget_class, MajakkaPresenterNotes, all);
  gtk_widget_class_bind_template_child (widget_class, MajakkaPresenterNotes, step_title);
  gtk_widget_class_bind_template_child (widget_class, MajakkaPresenterNotes, step_notes);
  gtk_widget_class_bind_template_child (widget_class, MajakkaPresenterNotes, none_label);
  gtk_widget_class_bind_template_child (widget_class, MajakkaPresenterNotes, part_title);
  gtk_widget_class_bind_template_child (widget_class, MajakkaPresenterNotes, part_facts);
  gtk_widget_class_bind_template_child (widget_class, MajakkaPresenterNotes, part_notes);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_NOTE);
}

static void
majakka_presenter_notes_init (MajakkaPresenterNotes *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * majakka_presenter_notes_follow:
 * @self: notes
 * @context: the context
 * @session: the session to show, once
 */
void
majakka_presenter_notes_follow (MajakkaPresenterNotes *self,
                                MajakkaContext *context,
                                MajakkaSession *session)
{
  MajakkaDeck *deck;

  g_return_if_fail (MAJAKKA_IS_PRESENTER_NOTES (self));
  g_return_if_fail (MAJAKKA_IS_CONTEXT (context));
  g_return_if_fail (MAJAKKA_IS_SESSION (session));
  g_return_if_fail (self->session == NULL);

  deck = majakka_session_get_deck (session);
  self->session = g_object_ref (session);
  self->reading = majakka_reading_new_for_page (context, majakka_deck_get_lesson (deck));
  g_signal_connect_object (session, "notify::position", G_CALLBACK (update), self,
                           G_CONNECT_SWAPPED);
  update (self);
}
