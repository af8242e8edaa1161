/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * MajakkaAvoidedWords:
 * @language: of the words, as in "en"
 * @words: the words, with "*" for any ending
 * @instead: what to say instead, in the same language; for an option: NULL
 *
 * Words that a lesson is better off without: they blame, or make a crime sound like something else.
 * Those without @instead are options that say nothing of their own, as in “All of the above”.
 */
typedef struct
{
  const char *language;
  const char *words;
  const char *instead;
} MajakkaAvoidedWords;

const MajakkaAvoidedWords *majakka_avoided_words_list (guint *n_rows);
gboolean majakka_avoided_words_has (const char *language);
const MajakkaAvoidedWords *majakka_avoided_words_find (const char *language,
                                                       const char *markup,
                                                       gboolean is_option,
                                                       char **found);

G_END_DECLS
