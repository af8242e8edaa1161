/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-exchange-reader-private.h"

G_BEGIN_DECLS

char *majakka_gift_take_text (char *text, MajakkaTextFormat usual, MajakkaLoss *lost);
char *majakka_gift_take_plain (char *text);

gboolean majakka_gift_read_answers (char *text,
                                    MajakkaTextFormat format,
                                    MajakkaIntake *intake,
                                    MajakkaRawQuestion *raw);

G_END_DECLS
