/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-exchange-set.h"

G_BEGIN_DECLS

/* Between the words of an answer and its feedback, where feedback is for the question as a whole. */
#define MAJAKKA_EXCHANGE_DASH " – "

char *majakka_exchange_set_to_gift (const MajakkaExchangeSet *self);
char *majakka_exchange_set_to_moodle_xml (const MajakkaExchangeSet *self);

G_END_DECLS
