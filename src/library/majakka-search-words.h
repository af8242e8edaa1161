/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * MajakkaSearchWords:
 *
 * Knows the words of one language: where they stand in a text, and what their forms have in common.
 * Not to be used by two threads at once.
 */
typedef struct _MajakkaSearchWords MajakkaSearchWords;

MajakkaSearchWords *majakka_search_words_new (const char *language);
void majakka_search_words_free (MajakkaSearchWords *self);

const char *majakka_search_words_next (const char *text, const char *end, gsize *length);
void majakka_search_words_fold (MajakkaSearchWords *self,
                                const char *word,
                                gsize length,
                                GString *folded);
const char *majakka_search_words_stem (MajakkaSearchWords *self, const GString *folded);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MajakkaSearchWords, majakka_search_words_free)

G_END_DECLS
