/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The only user of libstemmer. A Snowball stemmer cuts endings off: it finds "threat" in "threats" and
 * "угроз" in "угрозами". It knows no word as such, so forms whose stem itself changes do not meet; the
 * test of the search has a table of what does and what does not. */

#include "majakka-search-words.h"

#include "majakka-text.h"

#include <libstemmer.h>
#include <string.h>

/* A child has forms in our languages that no stemmer brings together, and so have pictures in Finnish. What
 * the whole program is about must be found. The form is a folded word, or what the stemmer makes of several. */
static const struct
{
  const char *language;
  const char *form;
  const char *stem;
} irregular[] = {
  { "en", "children", "child" }, { "fi", "lapsi", "laps" },  { "fi", "lasta", "laps" },
  { "fi", "lasten", "laps" },    { "fi", "kuv", "kuva" },    { "ru", "детьм", "дет" },
  { "ru", "ребенк", "дет" },     { "ru", "ребенок", "дет" },
};

struct _MajakkaSearchWords
{
  char *language;
  struct sb_stemmer *stemmer; /* NULL for a language that nobody has written one for */
};

/**
 * majakka_search_words_new:
 * @language: as gettext names it
 *
 * Returns: (transfer full): what knows the words of the language; of one that nobody has written a
 *   stemmer for it knows each form for itself
 */
MajakkaSearchWords *
majakka_search_words_new (const char *language)
{
  MajakkaSearchWords *self;

  g_return_val_if_fail (language != NULL, NULL);

  self = g_new0 (MajakkaSearchWords, 1);
  self->language = g_strndup (language, strcspn (language, "_.@-"));
  self->stemmer = sb_stemmer_new (self->language, "UTF_8");

  return self;
}

/**
 * majakka_search_words_free:
 * @self: (transfer full): what knows the words of a language
 */
void
majakka_search_words_free (MajakkaSearchWords *self)
{
  if (self->stemmer != NULL)
    sb_stemmer_delete (self->stemmer);
  g_free (self->language);
  g_free (self);
}

static gboolean
is_letter (gunichar character)
{
  return g_unichar_isalnum (character) || g_unichar_ismark (character) || character == 0xad;
}

static gboolean
is_apostrophe (gunichar character)
{
  return character == '\'' || character == 0x2019;
}

/**
 * majakka_search_words_next:
 * @text: where to begin, in valid UTF-8
 * @end: where the text ends
 * @length: (out): the length of the word in bytes
 *
 * Finds the next word: letters, digits and the marks on them, and an apostrophe between two of these.
 *
 * Returns: (transfer none) (nullable): where the word begins; NULL when there is no more
 */
const char *
majakka_search_words_next (const char *text, const char *end, gsize *length)
{
  const char *begin, *p;

  while (text < end && !is_letter (g_utf8_get_char (text)))
    text = g_utf8_next_char (text);
  if (text >= end)
    return NULL;

  begin = text;
  for (p = text; p < end; p = g_utf8_next_char (p))
    {
      gunichar character = g_utf8_get_char (p);
      const char *next = g_utf8_next_char (p);

      if (!is_letter (character) &&
          !(is_apostrophe (character) && next < end && is_letter (g_utf8_get_char (next))))
        break;
    }
  *length = (gsize) (p - begin);

  return begin;
}

/**
 * majakka_search_words_fold:
 * @self: what knows the words of the language
 * @word: a word in valid UTF-8
 * @length: its length in bytes
 * @folded: where to put it
 *
 * Makes of a word what all spellings of this form have in common.
 */
void
majakka_search_words_fold (MajakkaSearchWords *self,
                           const char *word,
                           gsize length,
                           GString *folded)
{
  g_string_truncate (folded, 0);
  majakka_fold_word (word, length, self->language, folded);
  g_string_replace (folded, "’", "'", 0);
}

static const char *
find_irregular (const MajakkaSearchWords *self, const char *form)
{
  for (guint i = 0; i < G_N_ELEMENTS (irregular); i++)
    if (strcmp (irregular[i].form, form) == 0 &&
        strcmp (irregular[i].language, self->language) == 0)
      return irregular[i].stem;

  return NULL;
}

/**
 * majakka_search_words_stem:
 * @self: what knows the words of the language
 * @folded: a word, of majakka_search_words_fold()
 *
 * Returns: (transfer none): what the forms of the word have in common, good until the next call
 */
const char *
majakka_search_words_stem (MajakkaSearchWords *self, const GString *folded)
{
  const char *stem = find_irregular (self, folded->str);
  const char *regular;

  if (stem != NULL)
    return stem;
  if (self->stemmer == NULL)
    return folded->str;

  regular = (const char *) sb_stemmer_stem (self->stemmer, (const sb_symbol *) folded->str,
                                            (int) folded->len);
  /* It had no memory. */
  if (regular == NULL)
    return folded->str;
  stem = find_irregular (self, regular);

  return stem != NULL ? stem : regular;
}
