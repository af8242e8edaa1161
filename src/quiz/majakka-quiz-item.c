/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* A question of a round: where the answers that were kept left it, and what is answered to it now. */

#include "config.h"

#include "majakka-quiz-item-private.h"

#include "majakka-answer.h"

/* Brings a question to where the history left it: the next attempt is on, or, when it was answered
 * in this very round, that answer is marked again. */
void
majakka_quiz_item_init (MajakkaQuizItem *self,
                        const MajakkaQuestion *question,
                        guint round,
                        const GPtrArray *history)
{
  const MajakkaAnswer *here = NULL;

  *self = (MajakkaQuizItem){ .question = question, .attempt = 1 };

  for (guint i = 0; history != NULL && i < history->len; i++)
    {
      const MajakkaAnswer *answer = g_ptr_array_index (history, i);

      if (g_strcmp0 (answer->question, question->id) != 0)
        continue;

      self->attempt = MAX (self->attempt, answer->attempt + 1);

      if (answer->round == round)
        here = answer;
    }

  if (here != NULL)
    self->response = majakka_response_parse (here->response, question->kind);

  if (self->response != NULL)
    {
      self->attempt = here->attempt;
      self->mark = majakka_mark_new (question, self->response);
    }
}

void
majakka_quiz_item_clear (MajakkaQuizItem *self)
{
  g_clear_pointer (&self->response, majakka_response_unref);
  g_clear_pointer (&self->mark, majakka_mark_unref);
}

/* Marks what is answered to an open question. */
void
majakka_quiz_item_answer (MajakkaQuizItem *self, MajakkaResponse *response)
{
  self->response = majakka_response_ref (response);
  self->mark = majakka_mark_new (self->question, response);
}

/* Opens it for the next attempt. */
void
majakka_quiz_item_reopen (MajakkaQuizItem *self)
{
  majakka_quiz_item_clear (self);
  self->attempt++;
}
