/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Where the reader is in a lesson: what it opens at, what is turned to, and what is kept of that. */

#include "majakka-lesson-page-private.h"

#include "majakka-bookmark-place.h"

/* One word about it is enough: the same trouble comes back with every page that is turned. */
static void
report (MajakkaLessonPage *self, const GError *error)
{
  if (!self->reported)
    majakka_reading_report (self->reading, GTK_WIDGET (self), error);
  self->reported = TRUE;
}

/* Whether the one who reads is still at the computer: after somebody else was chosen, the page goes. */
static gboolean
is_for_current (MajakkaLessonPage *self)
{
  return self->learner ==
         majakka_learner_store_get_current (majakka_context_get_store (self->context));
}

/* Notes where the reader is, unless it is noted already. */
void
majakka_lesson_page_keep_place (MajakkaLessonPage *self)
{
  const MajakkaSection *section = majakka_reading_get_section (self->reading, self->position);
  guint block = majakka_section_view_get_top_block (self->view);
  const MajakkaBlock *top =
      block < section->blocks->len ? g_ptr_array_index (section->blocks, block) : NULL;
  g_autoptr (GError) error = NULL;

  if (!is_for_current (self) ||
      (self->kept_position == self->position && self->kept_block == block))
    return;

  self->kept_position = self->position;
  self->kept_block = block;
  if (!majakka_learner_store_set_place (majakka_context_get_store (self->context),
                                        self->reading->lesson->id, section->id, block,
                                        top != NULL ? top->id : NULL, &error))
    report (self, error);
}

/* Notes that the section is read, whatever was seen of it. */
void
majakka_lesson_page_keep_read (MajakkaLessonPage *self)
{
  const MajakkaSection *section = majakka_reading_get_section (self->reading, self->position);
  g_autoptr (GError) error = NULL;

  if (!majakka_learner_store_mark_read (majakka_context_get_store (self->context),
                                        self->reading->lesson->id, section->id, &error))
    report (self, error);
}

/* The same, of a section that was there to be read. */
void
majakka_lesson_page_mark_read (MajakkaLessonPage *self)
{
  const MajakkaSection *section = majakka_reading_get_section (self->reading, self->position);

  if (is_for_current (self) && !section->is_quiz &&
      !majakka_section_view_get_concealed (self->view))
    majakka_lesson_page_keep_read (self);
}

static void
settled_cb (MajakkaLessonPage *self)
{
  majakka_lesson_page_keep_place (self);
  if (majakka_section_view_get_end_seen (self->view))
    majakka_lesson_page_mark_read (self);
}

/* A new view of a section; where to begin in it is said before it is shown. */
static void
build_view (MajakkaLessonPage *self, guint position)
{
  self->position = position;
  self->view = MAJAKKA_SECTION_VIEW (majakka_section_view_new (self->reading, position));
  g_signal_connect_object (self->view, "settled", G_CALLBACK (settled_cb), self, G_CONNECT_SWAPPED);
}

static void
show_view (MajakkaLessonPage *self, gboolean take_focus)
{
  adw_bin_set_child (self->section_bin, GTK_WIDGET (self->view));
  majakka_read_aloud_bar_set_root (self->read_aloud_bar, GTK_WIDGET (self->view));
  majakka_lesson_contents_set_current (self->contents, self->position);
  majakka_lesson_page_update_actions (self);
  majakka_lesson_page_update_for_width (self);
  g_signal_emit_by_name (self, "turned");
  if (take_focus)
    gtk_widget_grab_focus (GTK_WIDGET (self->view));
}

static void
show_section (MajakkaLessonPage *self, guint position, guint block, const MajakkaMessage *message)
{
  build_view (self, position);
  majakka_section_view_go_to_block (self->view, block);
  if (message != NULL)
    majakka_section_view_go_to_message (self->view, message);
  show_view (self, /* take_focus= */ TRUE);
}

/* Shows a section just there. The focus stays where it is, unless it was in the section that goes. */
void
majakka_lesson_page_show_section (MajakkaLessonPage *self,
                                  guint position,
                                  const MajakkaSectionPlace *place)
{
  gboolean had_focus = gtk_widget_get_focus_child (GTK_WIDGET (self->section_bin)) != NULL;

  build_view (self, position);
  majakka_section_view_go_to_place (self->view, place);
  show_view (self, had_focus);
}

/* Shows the beginning of a section, where there is one. */
void
majakka_lesson_page_turn_to (MajakkaLessonPage *self, guint position)
{
  if (adw_flap_get_folded (self->flap))
    adw_flap_set_reveal_flap (self->flap, FALSE);
  if (self->reading == NULL || position >= self->reading->lesson->sections->len)
    return;

  show_section (self, position, 0, NULL);
  majakka_lesson_page_keep_place (self);
}

/* The block is found again by its id where it has one: an edit of the lesson does not lose it. */
static guint
find_block (const MajakkaSection *section, const MajakkaPlace *place)
{
  for (guint i = 0; place->block_id != NULL && i < section->blocks->len; i++)
    {
      const MajakkaBlock *block = g_ptr_array_index (section->blocks, i);

      if (g_strcmp0 (block->id, place->block_id) == 0)
        return i;
    }

  return place->block;
}

/* To its words, to its section when they are gone, else to the beginning. */
static void
open_at_bookmark (MajakkaLessonPage *self)
{
  MajakkaBookmarkPlace place;

  majakka_bookmark_find_place (self->wanted_bookmark, self->reading->lesson, &place);
  show_section (self, place.position, 0, place.message);
}

static void
open_at_place (MajakkaLessonPage *self)
{
  g_autoptr (MajakkaPlace) place = majakka_learner_store_get_place (
      majakka_context_get_store (self->context), self->reading->lesson->id);
  guint position, block = 0;

  if (self->wanted_section != NULL || place == NULL)
    {
      position = majakka_reading_find_section (self->reading, self->wanted_section);
      block = self->wanted_block;
    }
  else
    {
      position = majakka_reading_find_section (self->reading, place->section);
      if (g_str_equal (majakka_reading_get_section (self->reading, position)->id, place->section))
        block = find_block (majakka_reading_get_section (self->reading, position), place);
    }
  show_section (self, position, block, NULL);
  if (self->wanted_words != NULL)
    majakka_section_view_mark (self->view, self->wanted_words);
}

static void
keep_opened (MajakkaLessonPage *self)
{
  const MajakkaLesson *lesson = self->reading->lesson;
  const MajakkaSection *quiz = majakka_lesson_get_quiz (lesson);
  g_autoptr (GError) error = NULL;

  if (!is_for_current (self))
    return;
  if (!majakka_learner_store_open_lesson (majakka_context_get_store (self->context), lesson->id,
                                          lesson->sections->len - (quiz != NULL ? 1 : 0),
                                          quiz != NULL ? quiz->blocks->len : 0, &error))
    report (self, error);
}

/* Shows what is wanted of a lesson that was just read, and notes that it was opened. */
void
majakka_lesson_page_open (MajakkaLessonPage *self)
{
  if (self->wanted_bookmark != NULL)
    open_at_bookmark (self);
  else
    open_at_place (self);
  keep_opened (self);
}

/**
 * majakka_lesson_page_show_match:
 * @self: a page that was just made, for a section
 * @block: which block of it to begin at, from 0
 * @query: the words to mark there
 *
 * Shows what somebody has looked for. The marks stay until another section is turned to.
 */
void
majakka_lesson_page_show_match (MajakkaLessonPage *self, guint block, MajakkaSearchQuery *query)
{
  g_return_if_fail (MAJAKKA_IS_LESSON_PAGE (self));
  g_return_if_fail (query != NULL);
  g_return_if_fail (self->reading == NULL);

  self->wanted_block = block;
  g_clear_pointer (&self->wanted_words, majakka_search_query_unref);
  self->wanted_words = majakka_search_query_ref (query);
}

/**
 * majakka_lesson_page_show_bookmark:
 * @self: a page that was just made
 * @bookmark: a bookmark of this lesson
 *
 * Shows the paragraph that it stands at, wherever that is now.
 */
void
majakka_lesson_page_show_bookmark (MajakkaLessonPage *self, const MajakkaBookmark *bookmark)
{
  g_return_if_fail (MAJAKKA_IS_LESSON_PAGE (self));
  g_return_if_fail (bookmark != NULL);
  g_return_if_fail (self->reading == NULL);

  g_clear_pointer (&self->wanted_bookmark, majakka_bookmark_free);
  self->wanted_bookmark = majakka_bookmark_copy (bookmark);
}

/**
 * majakka_lesson_page_get_reading:
 * @self: a page
 *
 * Returns: (transfer none) (nullable): the lesson; NULL while it is not read yet
 */
MajakkaReading *
majakka_lesson_page_get_reading (MajakkaLessonPage *self)
{
  g_return_val_if_fail (MAJAKKA_IS_LESSON_PAGE (self), NULL);

  return self->reading;
}
