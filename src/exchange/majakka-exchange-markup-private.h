/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-text.h"

G_BEGIN_DECLS

/* Writes markup: text in which only `em` and `strong` stand. White space is folded and never stands at
 * the ends of an element, and a text does not begin with two elements in a row, as the lesson format
 * asks. */
typedef struct
{
  GString *out;
  MajakkaRunStyle style; /* of the element that is open */
  gboolean has_plain;    /* there were words outside of elements */
  char blank;            /* what is owed before the next word: nothing, a space or a new line */
} MajakkaMarkup;

void majakka_markup_init (MajakkaMarkup *self);
void majakka_markup_add_char (MajakkaMarkup *self, MajakkaRunStyle style, gunichar c);
gsize majakka_markup_add_letters (MajakkaMarkup *self, MajakkaRunStyle style, const char *text);
void majakka_markup_add_break (MajakkaMarkup *self);
void majakka_markup_add_text (MajakkaMarkup *self, MajakkaRunStyle style, const char *text);
char *majakka_markup_finish (MajakkaMarkup *self);

char *majakka_markup_from_inline (const MajakkaInline *text);
char *majakka_markup_from_plain (const char *text);
void majakka_markup_fold_lines (char *markup);

G_END_DECLS
