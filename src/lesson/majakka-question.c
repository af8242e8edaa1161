/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-question.h"

#include "majakka-lesson-words-private.h"

/**
 * majakka_question_free:
 * @self: (transfer full) (nullable): a question
 */
void
majakka_question_free (MajakkaQuestion *self)
{
  if (self == NULL)
    return;

  g_free (self->id);
  g_free (self->objective);
  majakka_message_clear (&self->prompt);
  g_clear_pointer (&self->options, g_ptr_array_unref);
  g_clear_pointer (&self->groups, g_ptr_array_unref);
  g_free (self);
}

/**
 * majakka_question_kind_to_string:
 * @kind: a kind of question
 *
 * Returns: (transfer none): its word in the format
 */
const char *
majakka_question_kind_to_string (MajakkaQuestionKind kind)
{
  return majakka_words_find_name (majakka_question_words, (int) kind);
}

/**
 * majakka_question_find_option:
 * @self: a question
 * @id: (nullable): the id of an option
 *
 * Returns: (transfer none) (nullable): the option
 */
const MajakkaOption *
majakka_question_find_option (const MajakkaQuestion *self, const char *id)
{
  g_return_val_if_fail (self != NULL, NULL);

  for (guint i = 0; i < self->options->len; i++)
    {
      const MajakkaOption *option = g_ptr_array_index (self->options, i);

      if (g_strcmp0 (option->id, id) == 0)
        return option;
    }

  return NULL;
}
