/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-lesson.h"

/**
 * majakka_lesson_ref:
 * @self: a lesson
 *
 * Returns: (transfer full): @self
 */
MajakkaLesson *
majakka_lesson_ref (MajakkaLesson *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return g_atomic_rc_box_acquire (self);
}

static void
lesson_clear (MajakkaLesson *self)
{
  g_free (self->id);
  g_free (self->file);
  g_free (self->language);
  g_free (self->track);
  g_strfreev (self->ages);
  g_free (self->reviewed);
  majakka_message_clear (&self->title);
  majakka_message_clear (&self->summary);
  majakka_message_clear (&self->content_note);
  g_free (self->picture);
  majakka_message_clear (&self->picture_alt);
  g_ptr_array_unref (self->objectives);
  g_ptr_array_unref (self->sources);
  g_ptr_array_unref (self->sections);
}

/**
 * majakka_lesson_unref:
 * @self: (transfer full): a lesson
 */
void
majakka_lesson_unref (MajakkaLesson *self)
{
  g_return_if_fail (self != NULL);

  g_atomic_rc_box_release_full (self, (GDestroyNotify) lesson_clear);
}

/**
 * majakka_lesson_find_section:
 * @self: a lesson
 * @id: (nullable): the id of a section or of the quiz
 *
 * Returns: (transfer none) (nullable): the section
 */
const MajakkaSection *
majakka_lesson_find_section (const MajakkaLesson *self, const char *id)
{
  g_return_val_if_fail (self != NULL, NULL);

  for (guint i = 0; i < self->sections->len; i++)
    {
      const MajakkaSection *section = g_ptr_array_index (self->sections, i);

      if (g_strcmp0 (section->id, id) == 0)
        return section;
    }

  return NULL;
}

/**
 * majakka_lesson_get_quiz:
 * @self: a lesson
 *
 * Returns: (transfer none) (nullable): the quiz at its end
 */
const MajakkaSection *
majakka_lesson_get_quiz (const MajakkaLesson *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  for (guint i = 0; i < self->sections->len; i++)
    {
      const MajakkaSection *section = g_ptr_array_index (self->sections, i);

      if (section->is_quiz)
        return section;
    }

  return NULL;
}

static const MajakkaQuestion *
find_question (const GPtrArray *blocks, const char *id)
{
  const MajakkaQuestion *found = NULL;

  for (guint i = 0; blocks != NULL && i < blocks->len && found == NULL; i++)
    {
      const MajakkaBlock *block = g_ptr_array_index (blocks, i);

      if (block->question != NULL && g_strcmp0 (block->question->id, id) == 0)
        return block->question;
      found = find_question (block->blocks, id);
    }

  return found;
}

/**
 * majakka_lesson_find_question:
 * @self: a lesson
 * @id: (nullable): the id of a question in a section or in the quiz, or in a part of a session
 *
 * Returns: (transfer none) (nullable): the question
 */
const MajakkaQuestion *
majakka_lesson_find_question (const MajakkaLesson *self, const char *id)
{
  const MajakkaQuestion *found = NULL;

  g_return_val_if_fail (self != NULL, NULL);

  for (guint i = 0; i < self->sections->len && found == NULL; i++)
    found = find_question (((const MajakkaSection *) g_ptr_array_index (self->sections, i))->blocks,
                           id);

  return found;
}

/**
 * majakka_lesson_find_objective:
 * @self: a lesson
 * @id: (nullable): the id of an objective
 *
 * Returns: (transfer none) (nullable): the objective
 */
const MajakkaObjective *
majakka_lesson_find_objective (const MajakkaLesson *self, const char *id)
{
  g_return_val_if_fail (self != NULL, NULL);

  for (guint i = 0; i < self->objectives->len; i++)
    {
      const MajakkaObjective *objective = g_ptr_array_index (self->objectives, i);

      if (g_strcmp0 (objective->id, id) == 0)
        return objective;
    }

  return NULL;
}

/**
 * majakka_lesson_is_review_old:
 * @self: a lesson, or the head of one
 * @today: the day that it is held against, ISO 8601
 *
 * Returns: whether the last review is so long ago that numbers and laws may have changed
 */
gboolean
majakka_lesson_is_review_old (const MajakkaLesson *self, const char *today)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return majakka_date_is_over (self->reviewed, MAJAKKA_LESSON_REVIEW_YEARS, today);
}
