/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * MajakkaSentence:
 * @start: where it begins, in bytes
 * @end: behind its last character, in bytes
 *
 * A sentence of a text, without the white space around it.
 */
typedef struct
{
  gsize start;
  gsize end;
} MajakkaSentence;

GArray *majakka_sentences_split (const char *text, const char *language);

G_END_DECLS
