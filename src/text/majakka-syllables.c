/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Counts the syllables of English words by how they are written: one for each group of vowels, less
 * those that are written and not spoken, more where two vowels that meet are spoken apart. English
 * does not follow its rules, so some words of every day are listed. Figures are counted as they are
 * mostly read aloud, a syllable a figure (nineteen-eighteen), and short names in capitals by their
 * letters (U-K). */

#include "majakka-readability.h"

#include <string.h>

static const struct
{
  const char *word;
  guint n_syllables;
} exceptions[] = {
  { "anyone", 3 },       { "area", 3 },     { "areas", 3 },    { "create", 2 },
  { "created", 3 },      { "creates", 2 },  { "cruel", 2 },    { "element", 3 },
  { "elements", 3 },     { "evening", 2 },  { "evenings", 2 }, { "every", 2 },
  { "everybody", 4 },    { "everyday", 3 }, { "everyone", 3 }, { "everything", 3 },
  { "everywhere", 3 },   { "friend", 1 },   { "homework", 2 }, { "hundred", 2 },
  { "idea", 3 },         { "ideas", 3 },    { "maybe", 2 },    { "people", 2 },
  { "people's", 2 },     { "react", 2 },    { "reacts", 2 },   { "safeguard", 2 },
  { "safeguarding", 3 }, { "safety", 2 },   { "someone", 2 },  { "suicide", 3 },
  { "therefore", 2 },    { "whole", 1 },
};

/* Compounds with a silent e inside. */
static const char *const beginnings[] = { "some", "home", "life", "time", "face", "safe", "game" };

/* Endings that leave the e before them silent. */
static const char *const endings[] = { "ly", "ful", "less", "ness", "ment", "ments" };

static gboolean
is_vowel (char c)
{
  return c != '\0' && strchr ("aeiouy", c) != NULL;
}

/* Whether the letter at @i is spoken as a vowel. */
static gboolean
is_spoken_vowel (const char *word, gsize i)
{
  if (word[i] != 'y')
    return is_vowel (word[i]);

  return !is_vowel (word[i + 1]) || (i > 0 && !is_vowel (word[i - 1]));
}

/* Whether two vowels in a row, at @i and behind it, belong to two syllables. */
static gboolean
is_apart (const char *word, gsize i)
{
  const char *pair = word + i;
  char before = i > 0 ? word[i - 1] : '\0';

  /* Austra-lian, opin-ion, behav-iour */
  if (before == 'l' && (g_str_has_prefix (pair, "ian") || g_str_has_prefix (pair, "iar")))
    return FALSE;
  if (g_str_has_prefix (pair, "iour"))
    return FALSE;
  if (g_str_has_prefix (pair, "io"))
    return before == '\0' || strchr ("tscgxln", before) == NULL;
  if (g_str_has_prefix (pair, "ia"))
    return before == '\0' || strchr ("tscgx", before) == NULL;
  if (g_str_has_prefix (pair, "iu") || g_str_has_prefix (pair, "eo") ||
      g_str_has_prefix (pair, "yi"))
    return TRUE;
  if (g_str_has_prefix (pair, "ua") || g_str_has_prefix (pair, "uou") ||
      g_str_has_prefix (pair, "uen"))
    return before != 'q' && before != 'g';
  if (g_str_has_prefix (pair, "eing") || g_str_has_prefix (pair, "oing") ||
      g_str_has_prefix (pair, "uing") || g_str_has_prefix (pair, "iet"))
    return TRUE;

  return i > 2 && (g_str_equal (pair, "ier") || g_str_equal (pair, "iest"));
}

static guint
count_groups (const char *word)
{
  guint n_groups = 0;
  gboolean in_group = FALSE;

  for (gsize i = 0; word[i] != '\0'; i++)
    {
      gboolean vowel = is_spoken_vowel (word, i);

      if (vowel && !in_group)
        n_groups++;
      else if (vowel && is_apart (word, i - 1))
        n_groups++;
      in_group = vowel;
    }

  return n_groups;
}

/* Whether the last e is written and not spoken: "time", "times", "timed", but "little", "ages", "ended". */
static gboolean
has_silent_end (const char *word)
{
  gsize length = strlen (word);
  gsize e =
      g_str_has_suffix (word, "es") || g_str_has_suffix (word, "ed") ? length - 2 : length - 1;

  if (length < 3 || word[e] != 'e' || is_spoken_vowel (word, e - 1))
    return FALSE;
  if (word[e - 1] == 'l' && !is_vowel (word[e - 2]))
    return word[e + 1] == 'd' && strchr ("lr", word[e - 2]) != NULL;
  if (word[e + 1] == 'd')
    return strchr ("td", word[e - 1]) == NULL;
  if (word[e + 1] == 's')
    return strchr ("sxzcg", word[e - 1]) == NULL && !g_str_has_suffix (word, "ches") &&
           !g_str_has_suffix (word, "shes");

  return TRUE;
}

static guint count_word (const char *word);

/* Takes a word apart at a silent e inside; 0 when there is none. */
static guint
count_parts (const char *word)
{
  for (guint i = 0; i < G_N_ELEMENTS (beginnings); i++)
    {
      const char *rest = word + strlen (beginnings[i]);

      if (g_str_has_prefix (word, beginnings[i]) && strlen (rest) > 3 && !is_vowel (*rest))
        return 1 + count_word (rest);
    }
  for (guint i = 0; i < G_N_ELEMENTS (endings); i++)
    if (g_str_has_suffix (word, endings[i]))
      {
        g_autofree char *stem = g_strndup (word, strlen (word) - strlen (endings[i]));

        if (has_silent_end (stem) && g_str_has_suffix (stem, "e"))
          return count_word (stem) + 1;
      }

  return 0;
}

/* @word has small letters of ASCII only. */
static guint
count_word (const char *word)
{
  guint n_syllables;

  for (guint i = 0; i < G_N_ELEMENTS (exceptions); i++)
    if (g_str_equal (word, exceptions[i].word))
      return exceptions[i].n_syllables;
  n_syllables = count_parts (word);
  if (n_syllables > 0)
    return n_syllables;

  n_syllables = count_groups (word);
  if (has_silent_end (word) && n_syllables > 0)
    n_syllables--;
  if (g_str_has_suffix (word, "sm"))
    n_syllables++;

  return MAX (n_syllables, 1);
}

/* "n't" is a syllable of its own behind most consonants: did-n't, but don't, can't, aren't. */
static guint
count_contracted (const char *word, const char *apostrophe)
{
  gboolean negated = g_str_equal (apostrophe, "'t") && apostrophe > word + 1;
  g_autofree char *stem = g_strndup (word, (gsize) (apostrophe - word) - (negated ? 1 : 0));
  gboolean own =
      negated && strchr ("aor", stem[strlen (stem) - 1]) == NULL && !g_str_has_suffix (stem, "re");

  return count_word (stem) + (own ? 1 : 0);
}

static guint
count_letters (const char *letters)
{
  const char *apostrophe = strchr (letters, '\'');
  gsize length = strlen (letters);
  gboolean capitals = length > 1 && length < 4;

  for (const char *p = letters; *p != '\0'; p++)
    capitals = capitals && g_ascii_isupper (*p);
  if (capitals)
    return (guint) length;
  else
    {
      g_autofree char *word = g_ascii_strdown (letters, -1);

      return apostrophe != NULL ? count_contracted (word, word + (apostrophe - letters))
                                : count_word (word);
    }
}

static guint
take_letters (GString *letters)
{
  guint n_syllables =
      letters->len > 0 && letters->str[0] != '\'' ? count_letters (letters->str) : 0;

  g_string_truncate (letters, 0);

  return n_syllables;
}

/**
 * majakka_readability_count_syllables:
 * @word: an English word, a figure, or several with hyphens
 *
 * Returns: about how many syllables it has when it is read aloud; 0 when it has no letter or figure
 */
guint
majakka_readability_count_syllables (const char *word)
{
  g_autofree char *plain = NULL;
  g_autoptr (GString) letters = g_string_new (NULL);
  guint n_syllables = 0;

  g_return_val_if_fail (word != NULL, 0);

  plain = g_utf8_normalize (word, -1, G_NORMALIZE_NFD);
  for (const char *p = plain; p != NULL && *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (c < 0x80 && g_ascii_isalpha ((char) c))
        g_string_append_c (letters, (char) c);
      else if ((c == 0x2019 /* ’ */ || c == '\'') && letters->len > 0)
        g_string_append_c (letters, '\'');
      else if (!g_unichar_ismark (c))
        n_syllables += take_letters (letters) + (g_unichar_isdigit (c) ? 1 : 0);
    }

  return n_syllables + take_letters (letters);
}
