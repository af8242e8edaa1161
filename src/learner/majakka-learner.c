/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "majakka-learner.h"

G_DEFINE_BOXED_TYPE (MajakkaLearner, majakka_learner, majakka_learner_copy, majakka_learner_free)
G_DEFINE_BOXED_TYPE (MajakkaBookmark,
                     majakka_bookmark,
                     majakka_bookmark_copy,
                     majakka_bookmark_free)
G_DEFINE_BOXED_TYPE (MajakkaWriting, majakka_writing, majakka_writing_copy, majakka_writing_free)
G_DEFINE_BOXED_TYPE (MajakkaPlace, majakka_place, majakka_place_copy, majakka_place_free)
G_DEFINE_BOXED_TYPE (MajakkaLessonProgress,
                     majakka_lesson_progress,
                     majakka_lesson_progress_copy,
                     majakka_lesson_progress_free)

/**
 * majakka_learner_copy:
 * @self: a learner
 *
 * Returns: (transfer full): a copy
 */
MajakkaLearner *
majakka_learner_copy (const MajakkaLearner *self)
{
  MajakkaLearner *copy;

  g_return_val_if_fail (self != NULL, NULL);

  copy = g_memdup2 (self, sizeof *self);
  copy->name = g_strdup (self->name);
  copy->avatar = g_strdup (self->avatar);

  return copy;
}

/**
 * majakka_learner_free:
 * @self: (transfer full): a learner
 */
void
majakka_learner_free (MajakkaLearner *self)
{
  g_return_if_fail (self != NULL);

  g_free (self->name);
  g_free (self->avatar);
  g_free (self);
}

/**
 * majakka_place_copy:
 * @self: a place
 *
 * Returns: (transfer full): a copy
 */
MajakkaPlace *
majakka_place_copy (const MajakkaPlace *self)
{
  MajakkaPlace *copy;

  g_return_val_if_fail (self != NULL, NULL);

  copy = g_memdup2 (self, sizeof *self);
  copy->section = g_strdup (self->section);
  copy->block_id = g_strdup (self->block_id);

  return copy;
}

/**
 * majakka_place_free:
 * @self: (transfer full): a place
 */
void
majakka_place_free (MajakkaPlace *self)
{
  g_return_if_fail (self != NULL);

  g_free (self->section);
  g_free (self->block_id);
  g_free (self);
}

/**
 * majakka_lesson_progress_copy:
 * @self: the progress in a lesson
 *
 * Returns: (transfer full): a copy
 */
MajakkaLessonProgress *
majakka_lesson_progress_copy (const MajakkaLessonProgress *self)
{
  MajakkaLessonProgress *copy;

  g_return_val_if_fail (self != NULL, NULL);

  copy = g_memdup2 (self, sizeof *self);
  copy->lesson = g_strdup (self->lesson);

  return copy;
}

/**
 * majakka_lesson_progress_free:
 * @self: (transfer full): the progress in a lesson
 */
void
majakka_lesson_progress_free (MajakkaLessonProgress *self)
{
  g_return_if_fail (self != NULL);

  g_free (self->lesson);
  g_free (self);
}

/**
 * majakka_writing_copy:
 * @self: a writing
 *
 * Returns: (transfer full): a copy
 */
MajakkaWriting *
majakka_writing_copy (const MajakkaWriting *self)
{
  MajakkaWriting *copy;

  g_return_val_if_fail (self != NULL, NULL);

  copy = g_memdup2 (self, sizeof *self);
  copy->kind = g_strdup (self->kind);
  copy->content = g_strdup (self->content);

  return copy;
}

/**
 * majakka_writing_free:
 * @self: (transfer full): a writing
 */
void
majakka_writing_free (MajakkaWriting *self)
{
  g_return_if_fail (self != NULL);

  g_free (self->kind);
  g_free (self->content);
  g_free (self);
}

/**
 * majakka_bookmark_copy:
 * @self: a bookmark
 *
 * Returns: (transfer full): a copy
 */
MajakkaBookmark *
majakka_bookmark_copy (const MajakkaBookmark *self)
{
  MajakkaBookmark *copy;

  g_return_val_if_fail (self != NULL, NULL);

  copy = g_memdup2 (self, sizeof *self);
  copy->lesson = g_strdup (self->lesson);
  copy->section = g_strdup (self->section);
  copy->message = g_strdup (self->message);
  copy->note = g_strdup (self->note);

  return copy;
}

/**
 * majakka_bookmark_free:
 * @self: (transfer full): a bookmark
 */
void
majakka_bookmark_free (MajakkaBookmark *self)
{
  g_return_if_fail (self != NULL);

  g_free (self->lesson);
  g_free (self->section);
  g_free (self->message);
  g_free (self->note);
  g_free (self);
}

/**
 * majakka_bookmark_lists_equal:
 * @one: (element-type MajakkaBookmark): bookmarks
 * @other: (element-type MajakkaBookmark): bookmarks, listed later
 *
 * Returns: whether they are the same, with the same notes
 */
gboolean
majakka_bookmark_lists_equal (const GPtrArray *one, const GPtrArray *other)
{
  g_return_val_if_fail (one != NULL, FALSE);
  g_return_val_if_fail (other != NULL, FALSE);

  if (one->len != other->len)
    return FALSE;

  for (guint i = 0; i < one->len; i++)
    {
      const MajakkaBookmark *a = g_ptr_array_index (one, i);
      const MajakkaBookmark *b = g_ptr_array_index (other, i);

      if (a->id != b->id || !g_str_equal (a->note, b->note))
        return FALSE;
    }

  return TRUE;
}
