/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Words made comparable: for finding, where case and accents do not count, and for sorting as the
 * reader's language does. The C library can sort, but only in the languages that the system has
 * installed; the reader's need not be one of them. */

#include "majakka-fold.h"

#include <string.h>

/* Letters of their own, which other languages would take for a letter with a mark. Those of the first
 * list stand at the end of the alphabet in this order, those of the second where Unicode has them. */
static const struct
{
  const char *language;
  const char *at_end;
  const char *in_place;
} alphabets[] = {
  { "fi", "åäö", "" },
  { "ru", "", "й" },
  { "sv", "åäö", "" },
};

/* Behind every letter of these alphabets, and no character of its own. */
#define AT_END 0xf0000

/**
 * majakka_fold:
 * @words: any words
 *
 * Returns: (transfer full): @words without differences of case and without accents, for
 *   majakka_fold_matches()
 */
char *
majakka_fold (const char *words)
{
  g_autofree char *lower = NULL;
  g_autofree char *apart = NULL;
  GString *folded;

  g_return_val_if_fail (words != NULL, NULL);

  lower = g_utf8_casefold (words, -1);
  apart = g_utf8_normalize (lower, -1, G_NORMALIZE_ALL);
  folded = g_string_new (NULL);
  for (const char *p = apart; p != NULL && *p != '\0'; p = g_utf8_next_char (p))
    if (!g_unichar_ismark (g_utf8_get_char (p)) && g_utf8_get_char (p) != 0xad)
      g_string_append_unichar (folded, g_utf8_get_char (p));

  return g_string_free (folded, FALSE);
}

/**
 * majakka_fold_matches:
 * @folded: where to look, of majakka_fold()
 * @folded_query: what to look for, of majakka_fold()
 *
 * Returns: whether each word of the query stands somewhere in @folded, be it inside another word: in
 *   Finnish much of a word stands in the middle of a longer one
 */
gboolean
majakka_fold_matches (const char *folded, const char *folded_query)
{
  g_auto (GStrv) words = NULL;

  g_return_val_if_fail (folded != NULL, FALSE);
  g_return_val_if_fail (folded_query != NULL, FALSE);

  words = g_strsplit_set (folded_query, " \t\n", -1);
  for (guint i = 0; words[i] != NULL; i++)
    if (strstr (folded, words[i]) == NULL)
      return FALSE;

  return TRUE;
}

static guint
find_alphabet (const char *language)
{
  guint alphabet = 0;

  while (alphabet < G_N_ELEMENTS (alphabets) &&
         !g_str_equal (alphabets[alphabet].language, language))
    alphabet++;

  return alphabet;
}

static gboolean
is_own_letter (guint alphabet, gunichar letter)
{
  return alphabet < G_N_ELEMENTS (alphabets) &&
         (g_utf8_strchr (alphabets[alphabet].at_end, -1, letter) != NULL ||
          g_utf8_strchr (alphabets[alphabet].in_place, -1, letter) != NULL);
}

static void
fold_letter (guint alphabet, gunichar letter, GString *folded)
{
  gunichar decomposed[G_UNICHAR_MAX_DECOMPOSITION_LENGTH];

  letter = g_unichar_tolower (letter);
  if (letter == 0xad || g_unichar_ismark (letter))
    return;
  if (letter >= 0x80 && !is_own_letter (alphabet, letter))
    {
      g_unichar_fully_decompose (letter, FALSE, decomposed, G_N_ELEMENTS (decomposed));
      letter = decomposed[0];
    }
  g_string_append_unichar (folded, letter);
}

static gboolean
has_mark (const char *word, gsize length)
{
  for (const char *p = word; p < word + length; p = g_utf8_next_char (p))
    if ((guchar) *p >= 0x80 && g_unichar_ismark (g_utf8_get_char (p)))
      return TRUE;

  return FALSE;
}

/**
 * majakka_fold_word:
 * @word: a word in valid UTF-8
 * @length: its length in bytes
 * @language: the language it is in, as gettext names it
 * @folded: where to add it
 *
 * Adds a word without differences of case, and without accents but those that make another letter in
 * its language: Finnish “ä” is no “a”, Russian “й” is no “и”, but “ё” is “е” and “é” is “e”.
 */
void
majakka_fold_word (const char *word, gsize length, const char *language, GString *folded)
{
  g_autofree char *whole = NULL;
  guint alphabet;

  g_return_if_fail (word != NULL);
  g_return_if_fail (language != NULL);
  g_return_if_fail (folded != NULL);

  alphabet = find_alphabet (language);
  /* A letter may be written as two characters; most are not, and need no copy. */
  if (has_mark (word, length))
    {
      whole = g_utf8_normalize (word, (gssize) length, G_NORMALIZE_DEFAULT_COMPOSE);
      word = whole;
      length = strlen (whole);
    }
  for (const char *p = word; p < word + length; p = g_utf8_next_char (p))
    fold_letter (alphabet, g_utf8_get_char (p), folded);
}

/* Where @letter stands: its own place, or that of the letter without its mark. */
static gunichar
find_place (guint alphabet, gunichar letter)
{
  gunichar decomposed[G_UNICHAR_MAX_DECOMPOSITION_LENGTH];
  const char *found;

  if (alphabet < G_N_ELEMENTS (alphabets))
    {
      found = g_utf8_strchr (alphabets[alphabet].at_end, -1, letter);
      if (found != NULL)
        return AT_END + (gunichar) (found - alphabets[alphabet].at_end);
      if (g_utf8_strchr (alphabets[alphabet].in_place, -1, letter) != NULL)
        return letter;
    }
  g_unichar_fully_decompose (letter, FALSE, decomposed, G_N_ELEMENTS (decomposed));

  return decomposed[0];
}

/**
 * majakka_collation_key:
 * @words: any words
 * @language: the language they are in, as gettext names it
 *
 * Makes what words are sorted by: two keys compare with strcmp() as their
 * words stand in a dictionary. Case, accents and punctuation count only between words that are the
 * same without.
 *
 * Returns: (transfer full): the key
 */
char *
majakka_collation_key (const char *words, const char *language)
{
  g_autofree char *lower = NULL;
  g_autofree char *whole = NULL;
  guint alphabet;
  GString *key;

  g_return_val_if_fail (words != NULL, NULL);
  g_return_val_if_fail (language != NULL, NULL);

  alphabet = find_alphabet (language);
  lower = g_utf8_casefold (words, -1);
  whole = g_utf8_normalize (lower, -1, G_NORMALIZE_DEFAULT_COMPOSE);
  key = g_string_new (NULL);
  for (const char *p = whole; p != NULL && *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar letter = g_utf8_get_char (p);

      if (g_unichar_isalnum (letter))
        g_string_append_unichar (key, find_place (alphabet, letter));
      else if (g_unichar_isspace (letter))
        g_string_append_c (key, ' ');
    }
  g_string_append_c (key, '\001');
  g_string_append (key, words);

  return g_string_free (key, FALSE);
}
