/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The Flesch-Kincaid grade level of English text, from J. P. Kincaid, R. P. Fishburne, R. L. Rogers
 * and B. S. Chissom, "Derivation of New Readability Formulas for Navy Enlisted Personnel", Research
 * Branch Report 8-75, 1975:
 *
 *   0.39 * words / sentences + 11.8 * syllables / words - 15.59
 *
 * A word is what stands between spaces and has a letter or a digit. A text ends a sentence, and so
 * does a full stop, a question or exclamation mark, an ellipsis or a colon at the end of a word: what
 * a colon announces is mostly a sentence of its own, in quotation marks. */

#include "majakka-readability.h"

#include <string.h>

struct _MajakkaReadability
{
  GArray *lengths;       /* of guint: words of each sentence */
  GHashTable *syllables; /* char* word -> how many; most words of a text come again */
  guint n_words;
  guint n_syllables;
};

/**
 * majakka_readability_new:
 *
 * Returns: (transfer full): a judge who has read nothing yet
 */
MajakkaReadability *
majakka_readability_new (void)
{
  MajakkaReadability *self = g_new0 (MajakkaReadability, 1);

  self->lengths = g_array_new (FALSE, FALSE, sizeof (guint));
  self->syllables = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  return self;
}

/**
 * majakka_readability_free:
 * @self: (transfer full): a judge
 */
void
majakka_readability_free (MajakkaReadability *self)
{
  g_return_if_fail (self != NULL);

  g_array_unref (self->lengths);
  g_hash_table_unref (self->syllables);
  g_free (self);
}

/* Most characters are ASCII, and GLib's tables are slow for these. */
static gboolean
is_alphanumeric (const char *at)
{
  return (guchar) *at < 0x80 ? g_ascii_isalnum (*at) : g_unichar_isalnum (g_utf8_get_char (at));
}

static gboolean
is_space (const char *at)
{
  return (guchar) *at < 0x80 ? g_ascii_isspace (*at) : g_unichar_isspace (g_utf8_get_char (at));
}

static gboolean
has_word (const char *start, const char *end)
{
  for (const char *p = start; p < end; p = g_utf8_next_char (p))
    if (is_alphanumeric (p))
      return TRUE;

  return FALSE;
}

static guint
count_syllables (MajakkaReadability *self, const char *start, const char *end)
{
  char word[64];
  gsize length = MIN ((gsize) (end - start), sizeof word - 1);
  gpointer known;

  memcpy (word, start, length);
  word[length] = '\0';
  if (!g_hash_table_lookup_extended (self->syllables, word, NULL, &known))
    {
      known = GUINT_TO_POINTER (majakka_readability_count_syllables (word));
      g_hash_table_insert (self->syllables, g_strdup (word), known);
    }

  return GPOINTER_TO_UINT (known);
}

/* Whether a sentence ends with what stands between two spaces. */
static gboolean
ends_sentence (const char *start, const char *end)
{
  while (end > start)
    {
      const char *last = g_utf8_prev_char (end);
      gunichar c = g_utf8_get_char (last);

      if (strchr (".!?:", (int) MIN (c, 0x7f)) != NULL || c == 0x2026 /* … */)
        return TRUE;
      if (is_alphanumeric (last))
        return FALSE;
      end = last;
    }

  return FALSE;
}

static void
end_sentence (MajakkaReadability *self, guint *n_words)
{
  if (*n_words > 0)
    g_array_append_val (self->lengths, *n_words);
  *n_words = 0;
}

/**
 * majakka_readability_add:
 * @self: a judge
 * @text: a paragraph, without markup
 */
void
majakka_readability_add (MajakkaReadability *self, const char *text)
{
  guint n_words = 0;

  g_return_if_fail (self != NULL);
  g_return_if_fail (text != NULL);

  for (const char *start = text; *start != '\0';)
    {
      const char *end = start;

      while (*end != '\0' && !is_space (end))
        end = g_utf8_next_char (end);
      if (has_word (start, end))
        {
          n_words++;
          self->n_words++;
          self->n_syllables += count_syllables (self, start, end);
        }
      if (ends_sentence (start, end))
        end_sentence (self, &n_words);
      start = *end != '\0' ? g_utf8_next_char (end) : end;
    }
  end_sentence (self, &n_words);
}

/**
 * majakka_readability_get_n_sentences:
 * @self: a judge
 *
 * Returns: how many sentences there were
 */
guint
majakka_readability_get_n_sentences (const MajakkaReadability *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->lengths->len;
}

/**
 * majakka_readability_get_grade:
 * @self: a judge
 *
 * Returns: the Flesch-Kincaid grade: the year of an American school whose pupils can read the text;
 *   0 when there was none
 */
double
majakka_readability_get_grade (const MajakkaReadability *self)
{
  g_return_val_if_fail (self != NULL, 0);

  if (self->n_words == 0)
    return 0;

  return 0.39 * self->n_words / self->lengths->len + 11.8 * self->n_syllables / self->n_words -
         15.59;
}

static int
compare (gconstpointer a, gconstpointer b)
{
  const guint *left = a;
  const guint *right = b;

  return (*left > *right) - (*left < *right);
}

/**
 * majakka_readability_get_median:
 * @self: a judge
 *
 * Returns: the words of a middling sentence: half of the sentences are longer; 0 when there was none
 */
double
majakka_readability_get_median (const MajakkaReadability *self)
{
  g_autoptr (GArray) sorted = NULL;
  guint n;

  g_return_val_if_fail (self != NULL, 0);

  n = self->lengths->len;
  if (n == 0)
    return 0;
  sorted = g_array_copy (self->lengths);
  g_array_sort (sorted, compare);

  return (g_array_index (sorted, guint, (n - 1) / 2) + g_array_index (sorted, guint, n / 2)) / 2.0;
}
