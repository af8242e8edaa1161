/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-lesson.h"

G_BEGIN_DECLS

/**
 * MajakkaExchangeAnswer:
 * @right: whether it belongs to the right answer (one, several, true-false)
 * @text: (nullable): its words, as markup; NULL in true-false, where “true” comes first
 * @goes_with: (nullable): its partner (match) or its group (sort), as markup
 * @feedback: (nullable): what the one who chose it is told, as markup
 *
 * An answer. Markup is text in which only `em` and `strong` stand, so it is a text of a lesson and
 * HTML at once.
 */
typedef struct
{
  gboolean right;
  char *text;
  char *goes_with;
  char *feedback;
} MajakkaExchangeAnswer;

/**
 * MajakkaExchangeQuestion:
 * @id: an id of the lesson format
 * @kind: how it is answered; never MAJAKKA_QUESTION_SPOT, which other programs do not have
 * @prompt: what is asked, as markup
 * @answers: (element-type MajakkaExchangeAnswer): in the order of the file; for order, the right one
 *
 * A question as more than one program knows it.
 */
typedef struct
{
  char *id;
  MajakkaQuestionKind kind;
  char *prompt;
  GPtrArray *answers;
} MajakkaExchangeQuestion;

/**
 * MajakkaExchangeSet:
 * @title: (nullable): what the questions are about, without markup
 * @questions: (element-type MajakkaExchangeQuestion): in their order
 *
 * Questions on their way from one program to another, in one language.
 */
typedef struct
{
  char *title;
  GPtrArray *questions;
} MajakkaExchangeSet;

MajakkaExchangeSet *majakka_exchange_set_new (const char *title);
MajakkaExchangeSet *majakka_exchange_set_new_for_lesson (const MajakkaLesson *lesson,
                                                         const MajakkaTranslator *translator);
void majakka_exchange_set_free (MajakkaExchangeSet *self);

MajakkaExchangeQuestion *majakka_exchange_question_new (const char *id, MajakkaQuestionKind kind);
MajakkaExchangeAnswer *majakka_exchange_question_add_answer (MajakkaExchangeQuestion *self);
void majakka_exchange_question_free (MajakkaExchangeQuestion *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MajakkaExchangeSet, majakka_exchange_set_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (MajakkaExchangeQuestion, majakka_exchange_question_free)

G_END_DECLS
