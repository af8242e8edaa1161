/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-exchange-set.h"

static void
answer_free (MajakkaExchangeAnswer *self)
{
  g_free (self->text);
  g_free (self->goes_with);
  g_free (self->feedback);
  g_free (self);
}

/**
 * majakka_exchange_question_new:
 * @id: an id of the lesson format
 * @kind: how it is answered
 *
 * Returns: (transfer full): a question that asks nothing yet
 */
MajakkaExchangeQuestion *
majakka_exchange_question_new (const char *id, MajakkaQuestionKind kind)
{
  MajakkaExchangeQuestion *self = g_new0 (MajakkaExchangeQuestion, 1);

  self->id = g_strdup (id);
  self->kind = kind;
  self->answers = g_ptr_array_new_with_free_func ((GDestroyNotify) answer_free);

  return self;
}

/**
 * majakka_exchange_question_add_answer:
 * @self: a question
 *
 * Returns: (transfer none): a new last answer, to be filled
 */
MajakkaExchangeAnswer *
majakka_exchange_question_add_answer (MajakkaExchangeQuestion *self)
{
  MajakkaExchangeAnswer *answer = g_new0 (MajakkaExchangeAnswer, 1);

  g_return_val_if_fail (self != NULL, NULL);

  g_ptr_array_add (self->answers, answer);

  return answer;
}

/**
 * majakka_exchange_question_free:
 * @self: (transfer full) (nullable): a question
 */
void
majakka_exchange_question_free (MajakkaExchangeQuestion *self)
{
  if (self == NULL)
    return;

  g_free (self->id);
  g_free (self->prompt);
  g_ptr_array_unref (self->answers);
  g_free (self);
}

/**
 * majakka_exchange_set_new:
 * @title: (nullable): what the questions are about
 *
 * Returns: (transfer full): a set without questions
 */
MajakkaExchangeSet *
majakka_exchange_set_new (const char *title)
{
  MajakkaExchangeSet *self = g_new0 (MajakkaExchangeSet, 1);

  self->title = g_strdup (title);
  self->questions =
      g_ptr_array_new_with_free_func ((GDestroyNotify) majakka_exchange_question_free);

  return self;
}

/**
 * majakka_exchange_set_free:
 * @self: (transfer full) (nullable): a set
 */
void
majakka_exchange_set_free (MajakkaExchangeSet *self)
{
  if (self == NULL)
    return;

  g_free (self->title);
  g_ptr_array_unref (self->questions);
  g_free (self);
}
