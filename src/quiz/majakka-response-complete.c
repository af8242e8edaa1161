/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Whether a response can be handed in. */

#include "majakka-response.h"

static gboolean
has_group (const MajakkaQuestion *question, const char *id)
{
  for (guint i = 0; i < question->groups->len; i++)
    {
      const MajakkaGroup *group = g_ptr_array_index (question->groups, i);

      if (g_strcmp0 (group->id, id) == 0)
        return TRUE;
    }

  return FALSE;
}

static guint
count_chosen (const MajakkaResponse *self, const MajakkaQuestion *question)
{
  guint n = 0;

  for (guint i = 0; i < question->options->len; i++)
    {
      const MajakkaOption *option = g_ptr_array_index (question->options, i);

      n += majakka_response_get_chosen (self, option->id) ? 1 : 0;
    }

  return n;
}

static gboolean
has_place (const MajakkaResponse *self,
           const MajakkaQuestion *question,
           const MajakkaOption *option)
{
  const char *target;

  if (question->kind == MAJAKKA_QUESTION_ORDER)
    return g_strv_contains (majakka_response_get_order (self), option->id);

  target = majakka_response_get_target (self, option->id);

  if (question->kind == MAJAKKA_QUESTION_SORT)
    return target != NULL && has_group (question, target);

  return target != NULL && majakka_question_find_option (question, target) != NULL;
}

static gboolean
all_have_place (const MajakkaResponse *self, const MajakkaQuestion *question)
{
  for (guint i = 0; i < question->options->len; i++)
    if (!has_place (self, question, g_ptr_array_index (question->options, i)))
      return FALSE;

  return TRUE;
}

/**
 * majakka_response_is_complete:
 * @self: a response
 * @question: the question that it answers
 *
 * Says whether the response can be handed in: one option for one and true/false, at least one for
 * several and spot, a place for every option in order, match and sort.
 *
 * Returns: whether it is complete
 */
gboolean
majakka_response_is_complete (const MajakkaResponse *self, const MajakkaQuestion *question)
{
  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (question != NULL, FALSE);

  switch (question->kind)
    {
    case MAJAKKA_QUESTION_ONE:
    case MAJAKKA_QUESTION_TRUE_FALSE:
      return count_chosen (self, question) == 1;

    case MAJAKKA_QUESTION_SEVERAL:
    case MAJAKKA_QUESTION_SPOT:
      return count_chosen (self, question) > 0;

    case MAJAKKA_QUESTION_ORDER:
    case MAJAKKA_QUESTION_MATCH:
    case MAJAKKA_QUESTION_SORT:
      return all_have_place (self, question);

    default:
      return FALSE;
    }
}
