/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-avoided-words.h"

G_BEGIN_DECLS

/* In majakka-avoided-words-table.c; the last row has no words. */
extern const MajakkaAvoidedWords majakka_avoided_words_table[];

/* In majakka-avoided-words-match.c */
void majakka_avoided_words_make_small (char *text);
char *majakka_avoided_words_match (const MajakkaAvoidedWords *row, const char *text);

G_END_DECLS
