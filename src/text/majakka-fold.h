/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *majakka_fold (const char *words);
void majakka_fold_word (const char *word, gsize length, const char *language, GString *folded);
gboolean majakka_fold_matches (const char *folded, const char *folded_query);

char *majakka_collation_key (const char *words, const char *language);

G_END_DECLS
