/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-avoided-words.h"

G_BEGIN_DECLS

/* In majakka-avoided-words-table.c; the last row has no words. */
extern const MajakkaAvoidedWords majakka_avoided_words_table[];

G_END_DECLS
