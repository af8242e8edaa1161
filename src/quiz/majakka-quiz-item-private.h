/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-mark.h"

G_BEGIN_DECLS

/**
 * MajakkaQuizItem:
 * @question: borrowed from the lesson
 * @attempt: the one that is on, or was just marked; from 1
 * @response: (nullable): what was answered
 * @mark: (nullable): what came of it
 *
 * A question of a round and how it stands. Between an answer and the next try it has a mark.
 */
typedef struct
{
  const MajakkaQuestion *question;
  guint attempt;
  MajakkaResponse *response;
  MajakkaMark *mark;
} MajakkaQuizItem;

void majakka_quiz_item_init (MajakkaQuizItem *self,
                             const MajakkaQuestion *question,
                             guint round,
                             const GPtrArray *history);
void majakka_quiz_item_clear (MajakkaQuizItem *self);
void majakka_quiz_item_answer (MajakkaQuizItem *self, MajakkaResponse *response);
void majakka_quiz_item_reopen (MajakkaQuizItem *self);

G_END_DECLS
