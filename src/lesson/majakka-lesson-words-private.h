/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-age-words.h"
#include <glib.h>

G_BEGIN_DECLS

/* A word that a file may use, and the value it stands for. Tables end with a NULL name. */
typedef struct
{
  const char *name;
  int value;
} MajakkaWord;

extern const MajakkaWord majakka_block_words[];
extern const MajakkaWord majakka_note_words[];
extern const MajakkaWord majakka_sign_words[];
extern const MajakkaWord majakka_grouping_words[];
extern const MajakkaWord majakka_question_words[];
extern const MajakkaWord majakka_audience_words[];
extern const MajakkaWord majakka_session_audience_words[];
extern const MajakkaWord majakka_part_words[];

extern const char *const majakka_tracks[];
extern const char *const majakka_session_ages[];

const char *majakka_words_find_name (const MajakkaWord *words, int value);
gboolean majakka_words_find_value (const MajakkaWord *words, const char *name, int *value);
char *majakka_words_list (const MajakkaWord *words);

G_END_DECLS
