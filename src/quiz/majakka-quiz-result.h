/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-quiz-round.h"

G_BEGIN_DECLS

/**
 * MajakkaQuizResult:
 * @n_questions: how many were put
 * @n_right: how many were right in the end
 * @settled: (element-type MajakkaObjective): objectives of which every question was right
 * @open: (element-type MajakkaObjective): objectives with a question missed, or not answered
 * @read_again: (element-type MajakkaSection): sections that teach an open one, in reading order
 *
 * What came of a round. The elements belong to the lesson, which the result keeps alive.
 */
typedef struct
{
  guint n_questions;
  guint n_right;
  GPtrArray *settled;
  GPtrArray *open;
  GPtrArray *read_again;

  /*< private >*/
  MajakkaLesson *lesson;
} MajakkaQuizResult;

MajakkaQuizResult *majakka_quiz_result_new (MajakkaQuizRound *round);
void majakka_quiz_result_free (MajakkaQuizResult *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MajakkaQuizResult, majakka_quiz_result_free)

G_END_DECLS
