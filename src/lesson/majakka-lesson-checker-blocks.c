/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-lesson-checker-private.h"

#include <glib/gi18n-lib.h>

static void
check_conversation (const MajakkaLessonChecker *self, const MajakkaBlock *block)
{
  for (guint i = 0; i < block->messages->len; i++)
    {
      const MajakkaChatMessage *message = g_ptr_array_index (block->messages, i);
      gboolean has_sign = message->sign != MAJAKKA_SIGN_NONE;

      if (has_sign == MAJAKKA_MESSAGE_IS_SET (&message->why) ||
          MAJAKKA_CHECKER_IS_FAULTED (self, message) ||
          MAJAKKA_CHECKER_IS_FAULTED (self, &message->why))
        continue;
      MAJAKKA_CHECKER_ADD (self, TAG_MESSAGE_WHY, message, "%s",
                           has_sign ? _ ("The message carries a sign, but no <why>.")
                                    : _ ("The message has a <why>, but carries no sign."));
    }
}

static void
check_tonight (const MajakkaLessonChecker *self)
{
  guint n_tonight = 0;

  for (guint i = 0; i < self->blocks->len; i++)
    {
      const MajakkaBlock *block = g_ptr_array_index (self->blocks, i);

      if (block->kind == MAJAKKA_BLOCK_CHECKLIST && MAJAKKA_CHECKER_IS_FAULTED (self, block))
        return;
      if (block->is_tonight && ++n_tonight > 1)
        MAJAKKA_CHECKER_ADD (self, TAG_TONIGHT, block, "%s",
                             _ ("There is another checklist for tonight."));
    }

  if (n_tonight == 0 && !self->hidden)
    MAJAKKA_CHECKER_ADD (self, TAG_TONIGHT, self->lesson, "%s",
                         _ ("The lesson has no checklist for tonight."));
}

void
majakka_lesson_checker_check_blocks (const MajakkaLessonChecker *self)
{
  for (guint i = 0; i < self->blocks->len; i++)
    {
      const MajakkaBlock *block = g_ptr_array_index (self->blocks, i);

      if (block->kind == MAJAKKA_BLOCK_CONVERSATION)
        check_conversation (self, block);
      else if (block->kind == MAJAKKA_BLOCK_SCENARIO)
        majakka_lesson_checker_check_scenario (self, block);
    }
  check_tonight (self);
}
