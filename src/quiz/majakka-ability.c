/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "majakka-ability.h"

/**
 * majakka_ability_judge:
 * @questions: (element-type MajakkaRefresh): questions that are put again, with their objectives
 * @lesson: the id of a lesson
 * @objective: the id of an objective of it
 * @today: the day
 *
 * Returns: how it stands with that objective, by the last answer to each of its questions
 */
MajakkaAbility
majakka_ability_judge (const GPtrArray *questions,
                       const char *lesson,
                       const char *objective,
                       gint64 today)
{
  MajakkaAbility ability = MAJAKKA_ABILITY_UNKNOWN;

  g_return_val_if_fail (questions != NULL, MAJAKKA_ABILITY_UNKNOWN);
  g_return_val_if_fail (lesson != NULL, MAJAKKA_ABILITY_UNKNOWN);
  g_return_val_if_fail (objective != NULL, MAJAKKA_ABILITY_UNKNOWN);

  for (guint i = 0; i < questions->len; i++)
    {
      const MajakkaRefresh *question = g_ptr_array_index (questions, i);
      MajakkaAbility here = MAJAKKA_ABILITY_CAN;

      if (!g_str_equal (question->lesson, lesson) ||
          g_strcmp0 (question->objective, objective) != 0)
        continue;

      if (!question->right)
        here = MAJAKKA_ABILITY_READ_AGAIN;
      else if (majakka_refresh_is_due (question, today))
        here = MAJAKKA_ABILITY_REFRESH_SOON;

      ability = MAX (ability, here);
    }

  return ability;
}
