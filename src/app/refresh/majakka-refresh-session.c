/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-refresh-session.h"

struct _MajakkaRefreshSession
{
  GArray *steps; /* of MajakkaRefreshStep */
  guint position;
};

static void
step_clear (MajakkaRefreshStep *step)
{
  g_clear_pointer (&step->lesson, majakka_lesson_unref);
}

/**
 * majakka_refresh_session_new:
 * @plan: what can be put
 * @learner: to whom
 *
 * Returns: (transfer full): a refresh of this day, maybe without a question
 */
MajakkaRefreshSession *
majakka_refresh_session_new (const MajakkaRefreshPlan *plan, gint64 learner)
{
  MajakkaRefreshSession *self;
  g_autoptr (GPtrArray) chosen = NULL;

  g_return_val_if_fail (plan != NULL, NULL);

  self = g_new0 (MajakkaRefreshSession, 1);
  self->steps = g_array_new (FALSE, TRUE, sizeof (MajakkaRefreshStep));
  g_array_set_clear_func (self->steps, (GDestroyNotify) step_clear);

  chosen = majakka_refresh_choose (plan->questions, plan->today,
                                   (guint64) plan->today ^ ((guint64) learner << 32));
  for (guint i = 0; i < chosen->len; i++)
    {
      const MajakkaRefresh *question = g_ptr_array_index (chosen, i);
      MajakkaLesson *lesson = majakka_refresh_plan_find_lesson (plan, question->lesson);
      MajakkaRefreshStep step = {
        .lesson = majakka_lesson_ref (lesson),
        .question = majakka_lesson_find_question (lesson, question->question),
        .attempt = question->n_attempts + 1,
      };

      g_array_append_val (self->steps, step);
    }

  return self;
}

/**
 * majakka_refresh_session_free:
 * @self: (transfer full): a refresh
 */
void
majakka_refresh_session_free (MajakkaRefreshSession *self)
{
  g_return_if_fail (self != NULL);

  g_array_unref (self->steps);
  g_free (self);
}

/**
 * majakka_refresh_session_get_n_steps:
 * @self: a refresh
 *
 * Returns: how many questions it has
 */
guint
majakka_refresh_session_get_n_steps (const MajakkaRefreshSession *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->steps->len;
}

/**
 * majakka_refresh_session_get_position:
 * @self: a refresh
 *
 * Returns: which question is on, from 0
 */
guint
majakka_refresh_session_get_position (const MajakkaRefreshSession *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->position;
}

/**
 * majakka_refresh_session_get_step:
 * @self: a refresh
 * @position: from 0
 *
 * Returns: (transfer none) (nullable): the question there
 */
MajakkaRefreshStep *
majakka_refresh_session_get_step (MajakkaRefreshSession *self, guint position)
{
  g_return_val_if_fail (self != NULL, NULL);

  return position < self->steps->len ? &g_array_index (self->steps, MajakkaRefreshStep, position)
                                     : NULL;
}

/**
 * majakka_refresh_session_count_answered:
 * @self: a refresh
 *
 * Returns: how many questions have been answered
 */
guint
majakka_refresh_session_count_answered (const MajakkaRefreshSession *self)
{
  guint n = 0;

  g_return_val_if_fail (self != NULL, 0);

  for (guint i = 0; i < self->steps->len; i++)
    n += g_array_index (self->steps, MajakkaRefreshStep, i).answered;

  return n;
}

/**
 * majakka_refresh_session_next:
 * @self: a refresh
 *
 * Returns: whether there was a next question to go to
 */
gboolean
majakka_refresh_session_next (MajakkaRefreshSession *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  if (self->position + 1 >= self->steps->len)
    return FALSE;

  self->position++;

  return TRUE;
}
