/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-exchange-intake-private.h"
#include "majakka-exchange-reader.h"

G_BEGIN_DECLS

extern const MajakkaXmlLimits majakka_exchange_limits;

/* Both add what they find to @intake, and stop when it has failed. */
void majakka_gift_read (const char *text, MajakkaIntake *intake);
void majakka_moodle_read (const char *data, gsize length, MajakkaIntake *intake);

G_END_DECLS
