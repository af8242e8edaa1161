/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-quiz-item-private.h"
#include "majakka-quiz-round.h"

G_BEGIN_DECLS

MajakkaQuizItem *majakka_quiz_round_get_item (MajakkaQuizRound *self, guint position);
gint64 majakka_quiz_round_get_learner (MajakkaQuizRound *self);

G_END_DECLS
