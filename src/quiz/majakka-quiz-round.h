/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-answer.h"
#include "majakka-mark.h"

G_BEGIN_DECLS

#define MAJAKKA_TYPE_QUIZ_ROUND (majakka_quiz_round_get_type ())

/**
 * MajakkaQuizRound:
 *
 * One going-through of the quiz of a lesson: which question is on, in which order its options are
 * shown, what has been answered, and what came of it. It keeps nothing on disk; the view does, in
 * this order, so that an answer is safe before its feedback is seen:
 *
 *   mark = majakka_mark_new (question, response)
 *   majakka_learner_store_record_answer_async (...)
 *   when that has finished: majakka_quiz_round_answer (round, response)
 *
 * Properties, all read-only with notify: position, n-questions, n-answered, n-right, finished, mark.
 */
G_DECLARE_FINAL_TYPE (MajakkaQuizRound, majakka_quiz_round, MAJAKKA, QUIZ_ROUND, GObject)

MajakkaQuizRound *majakka_quiz_round_new (MajakkaLesson *lesson,
                                          gint64 learner,
                                          guint number,
                                          const GPtrArray *history);

MajakkaLesson *majakka_quiz_round_get_lesson (MajakkaQuizRound *self);
guint majakka_quiz_round_get_number (MajakkaQuizRound *self);
guint majakka_quiz_round_get_position (MajakkaQuizRound *self);
guint majakka_quiz_round_get_n_questions (MajakkaQuizRound *self);
guint majakka_quiz_round_get_n_answered (MajakkaQuizRound *self);
guint majakka_quiz_round_get_n_right (MajakkaQuizRound *self);
gboolean majakka_quiz_round_is_finished (MajakkaQuizRound *self);

const MajakkaQuestion *majakka_quiz_round_get_question (MajakkaQuizRound *self);
const MajakkaQuestion *majakka_quiz_round_get_question_at (MajakkaQuizRound *self, guint position);
guint majakka_quiz_round_get_attempt (MajakkaQuizRound *self);
GPtrArray *majakka_quiz_round_list_options (MajakkaQuizRound *self);
GPtrArray *majakka_quiz_round_list_partners (MajakkaQuizRound *self);
MajakkaMark *majakka_quiz_round_get_mark (MajakkaQuizRound *self);
MajakkaMark *majakka_quiz_round_get_mark_at (MajakkaQuizRound *self, guint position);
MajakkaResponse *majakka_quiz_round_get_response (MajakkaQuizRound *self);

MajakkaMark *majakka_quiz_round_answer (MajakkaQuizRound *self, MajakkaResponse *response);
void majakka_quiz_round_try_again (MajakkaQuizRound *self);
gboolean majakka_quiz_round_go_to (MajakkaQuizRound *self, guint position);
gboolean majakka_quiz_round_next (MajakkaQuizRound *self);
gboolean majakka_quiz_round_previous (MajakkaQuizRound *self);

G_END_DECLS
