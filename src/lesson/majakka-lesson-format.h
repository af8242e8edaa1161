/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The lesson format as data. The validator holds files against it, the builder trusts it, and the
 * reference page in docs/ is written from it. */

#pragma once

#include "majakka-lesson-words-private.h"

G_BEGIN_DECLS

/* The longest id, in characters */
#define MAJAKKA_FORMAT_MAX_ID 64

/**
 * MajakkaValueKind:
 * @MAJAKKA_VALUE_ID: an id, unique in its scope
 * @MAJAKKA_VALUE_REF: the id of something else
 * @MAJAKKA_VALUE_REFS: some of these, with spaces
 * @MAJAKKA_VALUE_TEXT: any words
 * @MAJAKKA_VALUE_YES: "yes", or the attribute is left out
 * @MAJAKKA_VALUE_NUMBER: a whole number from min to max
 * @MAJAKKA_VALUE_DAY: a day, as in "2026-11-21"
 * @MAJAKKA_VALUE_DATE: a day, month or year
 * @MAJAKKA_VALUE_URL: an address that begins with https:// or http://
 * @MAJAKKA_VALUE_PICTURE: a file name without a folder that ends in .svg, .png, .jpg or .webp
 * @MAJAKKA_VALUE_LANGUAGE: a language, as in "en" or "pt-BR"
 * @MAJAKKA_VALUE_COUNTRIES: ISO 3166 codes with spaces, as in "FI SE"
 * @MAJAKKA_VALUE_WORD: one of a list of words
 * @MAJAKKA_VALUE_WORDS: some of them, with spaces
 */
typedef enum
{
  MAJAKKA_VALUE_ID,
  MAJAKKA_VALUE_REF,
  MAJAKKA_VALUE_REFS,
  MAJAKKA_VALUE_TEXT,
  MAJAKKA_VALUE_YES,
  MAJAKKA_VALUE_NUMBER,
  MAJAKKA_VALUE_DAY,
  MAJAKKA_VALUE_DATE,
  MAJAKKA_VALUE_URL,
  MAJAKKA_VALUE_PICTURE,
  MAJAKKA_VALUE_LANGUAGE,
  MAJAKKA_VALUE_COUNTRIES,
  MAJAKKA_VALUE_WORD,
  MAJAKKA_VALUE_WORDS,
} MajakkaValueKind;

/**
 * MajakkaFormatAttribute:
 * @name: its name
 * @kind: what its value is
 * @required: whether it must be there
 * @min: least number
 * @max: greatest number
 * @words: the function that lists the words, one of the tables of the format
 */
typedef struct
{
  const char *name;
  MajakkaValueKind kind;
  gboolean required;
  guint min;
  guint max;
  const char *const *words;
} MajakkaFormatAttribute;

#define MAJAKKA_FORMAT_MAX_ATTRIBUTES 12
#define MAJAKKA_FORMAT_TEXT           "#text"
#define MAJAKKA_FORMAT_PLAIN_TEXT     "#plain"

/**
 * MajakkaFormatElement:
 * @name: its name, or "parent/name" where it is another thing inside one element
 * @content: what is in it: MAJAKKA_FORMAT_TEXT for words with inline markup,
 *   MAJAKKA_FORMAT_PLAIN_TEXT for words without, "" for nothing, else the elements in their order,
 *   each with "?", "+" or "*" behind it when it need not stand just once, as in "title (p|list)+"
 * @max_characters: the longest that its words may be; 0 for no bound of its own
 * @local: whether its ids need only be unique in the element around it
 * @attributes: what attributes it may have, ended by a NULL name
 * @about: what it is for, one sentence, marked for translation
 */
typedef struct
{
  const char *name;
  const char *content;
  guint max_characters;
  gboolean local;
  MajakkaFormatAttribute attributes[MAJAKKA_FORMAT_MAX_ATTRIBUTES];
  const char *about;
} MajakkaFormatElement;

const MajakkaFormatElement *majakka_format_get_elements (guint *n_elements);
const MajakkaFormatElement *majakka_format_find (const char *parent, const char *name);
gboolean majakka_format_is_id (const char *value);
gboolean majakka_format_is_inline (const char *name);

G_END_DECLS
