/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-exchange-set.h"

G_BEGIN_DECLS

char *majakka_exchange_set_to_draft (const MajakkaExchangeSet *self,
                                     const char *id,
                                     const char *language,
                                     MajakkaFaults *faults);
char *majakka_exchange_note_to_string (const MajakkaFault *note);

G_END_DECLS
