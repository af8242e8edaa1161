/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What a section shows: its words, its blocks or the note before heavy ones, and the marks on what was looked for. */

#include "majakka-section-view-private.h"

#include "majakka-block-view.h"
#include "majakka-heavy-note.h"
#include "majakka-lesson-intro.h"
#include "majakka-quiz-view.h"
#include "majakka-search-marks.h"
#include "majakka-source-list.h"
#include "majakka-spoken-text.h"
#include "majakka-title-text.h"

#include <glib/gi18n-lib.h>

/* Sources stand where the reading ends: before the quiz, or at the very end when there is none. */
static gboolean
is_last_to_read (MajakkaSectionView *self)
{
  guint n = self->reading->lesson->sections->len;

  return !self->section->is_quiz &&
         (self->position + 1 == n ||
          majakka_reading_get_section (self->reading, self->position + 1)->is_quiz);
}

static void
build_body (MajakkaSectionView *self)
{
  if (self->section->is_quiz)
    {
      gtk_box_append (self->body,
                      majakka_quiz_view_new (self->reading->context, self->reading->lesson));
      return;
    }

  for (guint i = 0; i < self->section->blocks->len; i++)
    {
      GtkWidget *view =
          majakka_block_view_new (self->reading, g_ptr_array_index (self->section->blocks, i));

      gtk_box_append (self->body, view);
      g_ptr_array_add (self->views, view);
    }
  if (is_last_to_read (self) && self->reading->lesson->sources->len > 0)
    {
      GtkWidget *sources = majakka_source_list_new (self->reading->lesson->sources);

      majakka_spoken_text_leave_out (sources);
      gtk_box_append (self->body, sources);
    }
}

/* Before a heavy section the note asks what to do next; one question is enough. */
static void
update_next_button (MajakkaSectionView *self)
{
  gtk_widget_set_visible (self->next_button,
                          self->position + 1 < self->reading->lesson->sections->len &&
                              self->heavy_note == NULL);
}

static void
show_marks (MajakkaSectionView *self)
{
  if (self->query != NULL)
    majakka_search_marks_show_below (GTK_WIDGET (self->column), self->query);
}

/* Shows a heavy section without asking. */
void
majakka_section_view_reveal (MajakkaSectionView *self)
{
  GtkWidget *note = g_steal_pointer (&self->heavy_note);

  if (note == NULL)
    return;

  build_body (self);
  show_marks (self);
  update_next_button (self);
  gtk_box_remove (self->body, note);
}

static void
read_heavy_cb (MajakkaSectionView *self)
{
  majakka_section_view_reveal (self);
  if (self->wanted_message != NULL)
    gtk_widget_grab_focus (GTK_WIDGET (self));
  else
    gtk_widget_grab_focus (GTK_WIDGET (self->heading));
}

static void
conceal_body (MajakkaSectionView *self)
{
  self->heavy_note = majakka_heavy_note_new ();
  g_signal_connect_object (self->heavy_note, "read", G_CALLBACK (read_heavy_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_box_append (self->body, self->heavy_note);
}

static void
show_next (MajakkaSectionView *self, const MajakkaSection *next)
{
  /* Translators: on a button: goes to the next part of a lesson, named by its title */
  const char *format = _ ("Next: %s");
  g_autofree char *words = NULL;

  if (MAJAKKA_MESSAGE_IS_SET (&next->title))
    {
      majakka_title_text_show (GTK_WIDGET (self->next_label), self->reading->context, &next->title,
                               format);
      majakka_title_text_name (self->next_button, self->reading->context, &next->title, format);
      return;
    }

  words = g_strdup_printf (_ ("Next: %s"), _ ("Check yourself"));
  gtk_label_set_label (self->next_label, words);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->next_button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  words, -1);
}

static void
show_words (MajakkaSectionView *self)
{
  guint n = self->reading->lesson->sections->len;
  MajakkaContext *context = self->reading->context;
  g_autofree char *part = NULL;

  majakka_title_text_show (GTK_WIDGET (self->lesson_label), context, &self->reading->lesson->title,
                           NULL);
  majakka_spoken_text_leave_out (GTK_WIDGET (self->lesson_label));

  /* Translators: where the reader is in a lesson, as in “Part 3 of 6” */
  part = g_strdup_printf (_ ("Part %u of %u"), self->position + 1, n);
  if (MAJAKKA_MESSAGE_IS_SET (&self->section->title))
    majakka_section_heading_show (self->heading, context, part, &self->section->title);
  else
    majakka_section_heading_set_words (self->heading, part, _ ("Check yourself"));

  gtk_widget_set_visible (self->back_button, self->position > 0);
  if (self->position + 1 < n)
    show_next (self, majakka_reading_get_section (self->reading, self->position + 1));
}

/* Shows all that there is to see of the section; of a heavy one its heading and the note. */
void
majakka_section_view_fill (MajakkaSectionView *self)
{
  show_words (self);
  if (self->position == 0)
    {
      self->focus_first = majakka_lesson_intro_new (self->reading);
      gtk_box_prepend (self->column, self->focus_first);
    }
  if (self->section->heavy)
    conceal_body (self);
  else
    build_body (self);
  update_next_button (self);
}

/**
 * majakka_section_view_get_concealed:
 * @self: a section
 *
 * Returns: whether it is heavy and the reader has not decided to read it
 */
gboolean
majakka_section_view_get_concealed (MajakkaSectionView *self)
{
  g_return_val_if_fail (MAJAKKA_IS_SECTION_VIEW (self), FALSE);

  return self->heavy_note != NULL;
}

/**
 * majakka_section_view_set_narrow:
 * @self: a section
 * @narrow: whether the header has no room for the title of the lesson
 */
void
majakka_section_view_set_narrow (MajakkaSectionView *self, gboolean narrow)
{
  g_return_if_fail (MAJAKKA_IS_SECTION_VIEW (self));

  /* Above the first section there is the title in large. */
  gtk_widget_set_visible (GTK_WIDGET (self->lesson_label), narrow && self->position > 0);
}

/**
 * majakka_section_view_mark:
 * @self: a section
 * @query: what was looked for
 *
 * Marks these words, as long as the section is shown.
 */
void
majakka_section_view_mark (MajakkaSectionView *self, MajakkaSearchQuery *query)
{
  g_return_if_fail (MAJAKKA_IS_SECTION_VIEW (self));
  g_return_if_fail (query != NULL);
  g_return_if_fail (self->query == NULL);

  self->query = majakka_search_query_ref (query);
  show_marks (self);
}

/**
 * majakka_section_view_add_remark:
 * @self: a section
 * @block: a block of it, from 0
 * @remark: (transfer floating): something to say about that block, which is none of the lesson's own words
 *
 * Shows it above the block, behind those that stand there already; above all where the section shows no blocks.
 */
void
majakka_section_view_add_remark (MajakkaSectionView *self, guint block, GtkWidget *remark)
{
  GtkWidget *view;

  g_return_if_fail (MAJAKKA_IS_SECTION_VIEW (self));
  g_return_if_fail (GTK_IS_WIDGET (remark));

  view = block < self->views->len ? g_ptr_array_index (self->views, block)
                                  : gtk_widget_get_first_child (GTK_WIDGET (self->body));
  gtk_box_insert_child_after (self->body, remark,
                              view != NULL ? gtk_widget_get_prev_sibling (view) : NULL);
  majakka_spoken_text_leave_out (remark);
}
