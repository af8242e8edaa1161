/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Finds words to avoid. A text that is about such a word can name it: alone, in quotation marks. */

#include "majakka-avoided-words-private.h"

#include "majakka-text.h"

#include <string.h>

/* Few texts have any of the words, so each word of a text is looked up by its beginning: four letters,
 * Latin or Cyrillic, with bits set that tell capitals from small letters. A row is found by the last of
 * its words that is so long; it mostly says more than the first, as in “child porn”. Rows that begin with
 * a star match inside words and are not in the index. */
static gsize
get_key_length (const char *word)
{
  return (guchar) *word < 0xd0 ? 4 : 8;
}

static gint64
get_key (const char *word)
{
  gint64 key = 0;

  memcpy (&key, word, get_key_length (word));

  return key | G_GINT64_CONSTANT (0x2121212121212121);
}

/* Where a key is in a table of bits that is asked first: most keys are not there. */
#define N_BITS 65536

static guint8 likely[N_BITS / 8];

static guint
get_bit (gint64 key)
{
  return (guint) (((guint64) key * G_GUINT64_CONSTANT (0x9e3779b97f4a7c15)) >> 48);
}

static gboolean
is_likely (gint64 key)
{
  guint bit = get_bit (key);

  return (likely[bit / 8] >> bit % 8 & 1) != 0;
}

/* A row, and what a text must hold for it: its first word from the second letter on, in small letters or
 * in capitals. Asking for that is cheap; the rest of the search needs the text without its markup. */
typedef struct
{
  const MajakkaAvoidedWords *row;
  char *small;
  char *capitals;
} Candidate;

static Candidate *
candidate_new (const MajakkaAvoidedWords *row)
{
  const char *second = g_utf8_next_char (row->words + (*row->words == '*' ? 1 : 0));
  Candidate *self = g_new (Candidate, 1);

  self->row = row;
  self->small = g_strndup (second, strcspn (second, "* "));
  self->capitals = g_utf8_strup (self->small, -1);

  return self;
}

static gboolean
candidate_may_be_in (const Candidate *self, const char *markup)
{
  return strstr (markup, self->small) != NULL || strstr (markup, self->capitals) != NULL;
}

static void
index_row (GHashTable *index, const MajakkaAvoidedWords *row)
{
  const char *last = NULL;
  gint64 key;
  GPtrArray *found;

  for (const char *word = row->words; word != NULL; word = strchr (word, ' '))
    {
      word += strspn (word, " ");
      if (strcspn (word, " *") >= get_key_length (word))
        last = word;
    }
  g_assert (last != NULL);

  key = get_key (last);
  found = g_hash_table_lookup (index, &key);
  if (found == NULL)
    {
      found = g_ptr_array_new ();
      g_hash_table_insert (index, g_memdup2 (&key, sizeof key), found);
    }
  g_ptr_array_add (found, candidate_new (row));
  likely[get_bit (key) / 8] |= (guint8) (1 << get_bit (key) % 8);
}

static gpointer
make_index (gpointer data)
{
  GHashTable *index = g_hash_table_new (g_int64_hash, g_int64_equal);

  for (const MajakkaAvoidedWords *row = majakka_avoided_words_table; row->words != NULL; row++)
    if (*row->words != '*')
      index_row (index, row);

  return index;
}

/* Whether @language, as in "en" or "en-GB", is that of the row; "en_XA" is none that people speak. */
static gboolean
is_in (const MajakkaAvoidedWords *row, const char *language)
{
  gsize length = strlen (row->language);

  return strncmp (row->language, language, length) == 0 && strchr ("-", language[length]) != NULL;
}

/* What is looked for, and where. */
typedef struct
{
  const char *language;
  const char *markup;
  gboolean is_option;
  char *text; /* its words in small letters; NULL: not needed yet */
} Search;

static char *
try_candidate (Search *self, const Candidate *candidate)
{
  const MajakkaAvoidedWords *row = candidate->row;

  if ((row->instead == NULL && !self->is_option) || !is_in (row, self->language) ||
      !candidate_may_be_in (candidate, self->markup))
    return NULL;

  if (self->text == NULL)
    {
      self->text = majakka_markup_strip (self->markup);
      majakka_avoided_words_make_small (self->text);
    }

  return majakka_avoided_words_match (row, self->text);
}

/* Tries the rows that a word may stand for. */
static const MajakkaAvoidedWords *
try_word (Search *self, GHashTable *index, const char *word, char **found)
{
  gint64 key = get_key (word);
  const GPtrArray *rows = is_likely (key) ? g_hash_table_lookup (index, &key) : NULL;

  for (guint i = 0; rows != NULL && i < rows->len; i++)
    {
      const Candidate *candidate = g_ptr_array_index (rows, i);

      *found = try_candidate (self, candidate);
      if (*found != NULL)
        return candidate->row;
    }

  return NULL;
}

/* How many bytes of a gap between words begin with a byte: those of ASCII that are no letter, and the
 * punctuation and spaces of Unicode, whose bytes begin with C2 and E2. 0 for the bytes of words. */
static gpointer
make_gaps (gpointer data)
{
  guint8 *gaps = g_new0 (guint8, 256);

  for (guint c = 0; c < 0x80; c++)
    gaps[c] = g_ascii_isalnum ((char) c) ? 0 : 1;
  gaps[0xc2] = 2;
  gaps[0xe2] = 3;

  return gaps;
}

static const MajakkaAvoidedWords *
try_words (Search *self, char **found)
{
  static GOnce index_once = G_ONCE_INIT, gaps_once = G_ONCE_INIT;
  GHashTable *index = g_once (&index_once, make_index, NULL);
  const guint8 *gaps = g_once (&gaps_once, make_gaps, NULL);
  const char *end = self->markup + strlen (self->markup);

  for (const char *at = self->markup; at < end;)
    if (gaps[(guchar) *at] > 0)
      {
        at += gaps[(guchar) *at];
      }
    else
      {
        const MajakkaAvoidedWords *row =
            at + get_key_length (at) <= end ? try_word (self, index, at, found) : NULL;

        if (row != NULL)
          return row;
        while (gaps[(guchar) *at] == 0)
          at++;
      }

  return NULL;
}

static gpointer
make_stars (gpointer data)
{
  GPtrArray *stars = g_ptr_array_new ();

  for (const MajakkaAvoidedWords *row = majakka_avoided_words_table; row->words != NULL; row++)
    if (*row->words == '*')
      g_ptr_array_add (stars, candidate_new (row));

  return stars;
}

/* Tries the rows that match inside words. */
static const MajakkaAvoidedWords *
try_stars (Search *self, char **found)
{
  static GOnce once = G_ONCE_INIT;
  const GPtrArray *stars = g_once (&once, make_stars, NULL);

  for (guint i = 0; i < stars->len; i++)
    {
      const Candidate *star = g_ptr_array_index (stars, i);

      *found = try_candidate (self, star);
      if (*found != NULL)
        return star->row;
    }

  return NULL;
}

/**
 * majakka_avoided_words_list:
 * @n_rows: (out): how many there are
 *
 * Returns: (transfer none) (array length=n_rows): the words, by language
 */
const MajakkaAvoidedWords *
majakka_avoided_words_list (guint *n_rows)
{
  for (*n_rows = 0; majakka_avoided_words_table[*n_rows].words != NULL; *n_rows += 1)
    continue;

  return majakka_avoided_words_table;
}

/**
 * majakka_avoided_words_has:
 * @language: a language
 *
 * Returns: whether the table has words of it
 */
gboolean
majakka_avoided_words_has (const char *language)
{
  g_return_val_if_fail (language != NULL, FALSE);

  for (const MajakkaAvoidedWords *row = majakka_avoided_words_table; row->words != NULL; row++)
    if (is_in (row, language))
      return TRUE;

  return FALSE;
}

/**
 * majakka_avoided_words_find:
 * @language: the language of @markup
 * @markup: a source or a translation
 * @is_option: whether it is an option of a question
 * @found: (out): what the text says, in small letters; NULL when there is nothing
 *
 * Looks for words to avoid. Alone in quotation marks they are allowed: then the text is about them.
 *
 * Returns: (transfer none) (nullable): a row of the table that the text has
 */
const MajakkaAvoidedWords *
majakka_avoided_words_find (const char *language,
                            const char *markup,
                            gboolean is_option,
                            char **found)
{
  Search search = { language, markup, is_option, NULL };
  const MajakkaAvoidedWords *row;

  g_return_val_if_fail (language != NULL, NULL);
  g_return_val_if_fail (markup != NULL, NULL);
  g_return_val_if_fail (found != NULL, NULL);

  *found = NULL;
  row = try_words (&search, found);
  if (row == NULL)
    row = try_stars (&search, found);
  g_free (search.text);

  return row;
}
