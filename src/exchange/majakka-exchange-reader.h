/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-exchange-set.h"

G_BEGIN_DECLS

/* Every size that a file can choose has a bound. */
#define MAJAKKA_EXCHANGE_MAX_BYTES     (32 * 1024 * 1024)
#define MAJAKKA_EXCHANGE_MAX_QUESTIONS 10000
#define MAJAKKA_EXCHANGE_MAX_ANSWERS   100
#define MAJAKKA_EXCHANGE_MAX_TEXT      8000

MajakkaExchangeSet *majakka_exchange_read_file (const char *path, MajakkaFaults *faults);
MajakkaExchangeSet *majakka_exchange_read_memory (const char *data,
                                                  gsize length,
                                                  const char *file,
                                                  MajakkaFaults *faults);

G_END_DECLS
