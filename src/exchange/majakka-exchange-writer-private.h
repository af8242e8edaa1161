/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What the two formats say in the same way. */

#pragma once

#include "majakka-exchange-writer.h"

G_BEGIN_DECLS

gboolean majakka_exchange_question_is_paired (const MajakkaExchangeQuestion *self);
void majakka_exchange_question_append_weight (const MajakkaExchangeQuestion *self,
                                              const MajakkaExchangeAnswer *answer,
                                              GString *out);
void majakka_exchange_set_append_category (const MajakkaExchangeSet *self, GString *out);

G_END_DECLS
