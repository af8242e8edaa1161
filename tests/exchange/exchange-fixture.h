/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-exchange.h"

G_BEGIN_DECLS

MajakkaExchangeSet *exchange_read (const char *text, MajakkaFaults **faults);
MajakkaExchangeSet *exchange_read_test_file (const char *name, MajakkaFaults **faults);
void exchange_assert_same (const MajakkaExchangeSet *set, const MajakkaExchangeSet *other);
void exchange_assert_notes (const MajakkaFaults *faults, const char *const *expected);
char *exchange_describe (const MajakkaExchangeQuestion *question);

G_END_DECLS
