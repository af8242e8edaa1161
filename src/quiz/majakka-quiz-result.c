/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "majakka-quiz-result.h"

/* What a round says about an objective. */
typedef enum
{
  NOT_ASKED,
  SETTLED,
  OPEN,
} Standing;

static Standing
judge_objective (MajakkaQuizRound *round, const MajakkaObjective *objective)
{
  Standing standing = NOT_ASKED;

  for (guint i = 0; i < majakka_quiz_round_get_n_questions (round); i++)
    {
      const MajakkaQuestion *question = majakka_quiz_round_get_question_at (round, i);
      const MajakkaMark *mark = majakka_quiz_round_get_mark_at (round, i);

      if (g_strcmp0 (question->objective, objective->id) != 0)
        continue;

      if (mark == NULL || !majakka_mark_is_right (mark))
        return OPEN;

      standing = SETTLED;
    }

  return standing;
}

static void
sort_objectives (MajakkaQuizResult *self, MajakkaQuizRound *round)
{
  for (guint i = 0; i < self->lesson->objectives->len; i++)
    {
      MajakkaObjective *objective = g_ptr_array_index (self->lesson->objectives, i);

      switch (judge_objective (round, objective))
        {
        case SETTLED:
          g_ptr_array_add (self->settled, objective);
          break;

        case OPEN:
          g_ptr_array_add (self->open, objective);
          break;

        case NOT_ASKED:
        default:
          break;
        }
    }
}

static gboolean
teaches_any (const MajakkaSection *section, const GPtrArray *objectives)
{
  for (guint i = 0; section->teaches != NULL && i < objectives->len; i++)
    {
      const MajakkaObjective *objective = g_ptr_array_index (objectives, i);

      if (g_strv_contains ((const char *const *) section->teaches, objective->id))
        return TRUE;
    }

  return FALSE;
}

static void
list_sections (MajakkaQuizResult *self)
{
  for (guint i = 0; i < self->lesson->sections->len; i++)
    {
      MajakkaSection *section = g_ptr_array_index (self->lesson->sections, i);

      if (!section->is_quiz && teaches_any (section, self->open))
        g_ptr_array_add (self->read_again, section);
    }
}

/**
 * majakka_quiz_result_new:
 * @round: a round
 *
 * Sums a round up as it stands. An objective that no question of the round tests is neither
 * settled nor open.
 *
 * Returns: (transfer full): the result
 */
MajakkaQuizResult *
majakka_quiz_result_new (MajakkaQuizRound *round)
{
  MajakkaQuizResult *self;

  g_return_val_if_fail (MAJAKKA_IS_QUIZ_ROUND (round), NULL);

  self = g_new0 (MajakkaQuizResult, 1);
  self->lesson = majakka_lesson_ref (majakka_quiz_round_get_lesson (round));
  self->n_questions = majakka_quiz_round_get_n_questions (round);
  self->n_right = majakka_quiz_round_get_n_right (round);
  self->settled = g_ptr_array_new ();
  self->open = g_ptr_array_new ();
  self->read_again = g_ptr_array_new ();

  sort_objectives (self, round);
  list_sections (self);

  return self;
}

/**
 * majakka_quiz_result_free:
 * @self: (transfer full): a result
 */
void
majakka_quiz_result_free (MajakkaQuizResult *self)
{
  g_return_if_fail (self != NULL);

  g_ptr_array_unref (self->settled);
  g_ptr_array_unref (self->open);
  g_ptr_array_unref (self->read_again);
  majakka_lesson_unref (self->lesson);
  g_free (self);
}
