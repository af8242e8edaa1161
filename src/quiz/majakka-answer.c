/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "majakka-answer.h"

G_DEFINE_BOXED_TYPE (MajakkaAnswer, majakka_answer, majakka_answer_copy, majakka_answer_free)

/**
 * majakka_answer_new:
 * @question: the id of the question
 * @round: the round of the quiz, from 1; 0 for a practice question in the reading
 * @response: what was answered
 * @right: whether that was right
 *
 * Returns: (transfer full): the answer of this moment, ready to be kept
 */
MajakkaAnswer *
majakka_answer_new (const char *question,
                    guint round,
                    const MajakkaResponse *response,
                    gboolean right)
{
  MajakkaAnswer *self;

  g_return_val_if_fail (question != NULL, NULL);
  g_return_val_if_fail (response != NULL, NULL);

  self = g_new0 (MajakkaAnswer, 1);
  self->question = g_strdup (question);
  self->round = round;
  self->response = majakka_response_to_string (response);
  self->right = right;
  self->when = g_get_real_time () / G_USEC_PER_SEC;

  return self;
}

/**
 * majakka_answer_copy:
 * @self: an answer
 *
 * Returns: (transfer full): a copy
 */
MajakkaAnswer *
majakka_answer_copy (const MajakkaAnswer *self)
{
  MajakkaAnswer *copy;

  g_return_val_if_fail (self != NULL, NULL);

  copy = g_memdup2 (self, sizeof *self);
  copy->question = g_strdup (self->question);
  copy->response = g_strdup (self->response);

  return copy;
}

/**
 * majakka_answer_free:
 * @self: (transfer full): an answer
 */
void
majakka_answer_free (MajakkaAnswer *self)
{
  g_return_if_fail (self != NULL);

  g_free (self->question);
  g_free (self->response);
  g_free (self);
}
