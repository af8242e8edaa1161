/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What a round tells about its current question, or about one at a position. */

#include "config.h"

#include "majakka-quiz-round.h"

#include "majakka-quiz-round-private.h"
#include "majakka-shuffle.h"

static const MajakkaQuizItem *
get_current (MajakkaQuizRound *self)
{
  return majakka_quiz_round_get_item (self, majakka_quiz_round_get_position (self));
}

/**
 * majakka_quiz_round_get_question:
 * @self: a round
 *
 * Returns: (transfer none) (nullable): the current question; %NULL in a round without questions
 */
const MajakkaQuestion *
majakka_quiz_round_get_question (MajakkaQuizRound *self)
{
  g_return_val_if_fail (MAJAKKA_IS_QUIZ_ROUND (self), NULL);

  return majakka_quiz_round_get_question_at (self, majakka_quiz_round_get_position (self));
}

/**
 * majakka_quiz_round_get_question_at:
 * @self: a round
 * @position: from 0
 *
 * Returns: (transfer none) (nullable): the question there
 */
const MajakkaQuestion *
majakka_quiz_round_get_question_at (MajakkaQuizRound *self, guint position)
{
  const MajakkaQuizItem *item;

  g_return_val_if_fail (MAJAKKA_IS_QUIZ_ROUND (self), NULL);

  item = majakka_quiz_round_get_item (self, position);

  return item != NULL ? item->question : NULL;
}

/**
 * majakka_quiz_round_get_attempt:
 * @self: a round
 *
 * Returns: for which time the current question is asked, from 1, over all rounds
 */
guint
majakka_quiz_round_get_attempt (MajakkaQuizRound *self)
{
  const MajakkaQuizItem *item;

  g_return_val_if_fail (MAJAKKA_IS_QUIZ_ROUND (self), 0);

  item = get_current (self);

  return item != NULL ? item->attempt : 0;
}

/**
 * majakka_quiz_round_list_options:
 * @self: a round
 *
 * Returns: (transfer container) (element-type MajakkaOption) (nullable): the options of the current
 *   question in the order in which they are shown
 */
GPtrArray *
majakka_quiz_round_list_options (MajakkaQuizRound *self)
{
  const MajakkaQuizItem *item;

  g_return_val_if_fail (MAJAKKA_IS_QUIZ_ROUND (self), NULL);

  item = get_current (self);

  return item != NULL ? majakka_shuffle_options (
                            item->question, majakka_quiz_round_get_learner (self), item->attempt)
                      : NULL;
}

/**
 * majakka_quiz_round_list_partners:
 * @self: a round
 *
 * Returns: (transfer container) (element-type MajakkaOption) (nullable): for match: the options
 *   whose partners are shown, in the order of those partners
 */
GPtrArray *
majakka_quiz_round_list_partners (MajakkaQuizRound *self)
{
  const MajakkaQuizItem *item;

  g_return_val_if_fail (MAJAKKA_IS_QUIZ_ROUND (self), NULL);

  item = get_current (self);

  return item != NULL ? majakka_shuffle_partners (
                            item->question, majakka_quiz_round_get_learner (self), item->attempt)
                      : NULL;
}

/**
 * majakka_quiz_round_get_mark:
 * @self: a round
 *
 * Returns: (transfer none) (nullable): the mark of the current question; %NULL while it is open
 */
MajakkaMark *
majakka_quiz_round_get_mark (MajakkaQuizRound *self)
{
  g_return_val_if_fail (MAJAKKA_IS_QUIZ_ROUND (self), NULL);

  return majakka_quiz_round_get_mark_at (self, majakka_quiz_round_get_position (self));
}

/**
 * majakka_quiz_round_get_mark_at:
 * @self: a round
 * @position: from 0
 *
 * Returns: (transfer none) (nullable): the mark of the question there
 */
MajakkaMark *
majakka_quiz_round_get_mark_at (MajakkaQuizRound *self, guint position)
{
  const MajakkaQuizItem *item;

  g_return_val_if_fail (MAJAKKA_IS_QUIZ_ROUND (self), NULL);

  item = majakka_quiz_round_get_item (self, position);

  return item != NULL ? item->mark : NULL;
}

/**
 * majakka_quiz_round_get_response:
 * @self: a round
 *
 * Returns: (transfer none) (nullable): what was answered to the current question; %NULL while it is
 *   open
 */
MajakkaResponse *
majakka_quiz_round_get_response (MajakkaQuizRound *self)
{
  const MajakkaQuizItem *item;

  g_return_val_if_fail (MAJAKKA_IS_QUIZ_ROUND (self), NULL);

  item = get_current (self);

  return item != NULL ? item->response : NULL;
}
