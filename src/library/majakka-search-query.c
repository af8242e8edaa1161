/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-search-query-private.h"

#include "majakka-search-tokenizer-private.h"
#include "majakka-search-words.h"

#include <string.h>

/* Nobody types more; whoever pastes a page finds what its first words find. */
#define MAX_WORDS 12
#define MAX_BYTES 2000

/* One letter begins half of all words. */
#define LEAST_PREFIX 2

/* So many words that begin with what was typed are looked for, from the first. */
#define MAX_FORMS 64

typedef struct
{
  char *folded;
  char *stem;
  gboolean is_prefix;
} Word;

/* The words of the query as one language sees them. */
typedef struct
{
  MajakkaSearchWords *words;
  GPtrArray *wanted; /* of Word */
} View;

struct _MajakkaSearchQuery
{
  gatomicrefcount ref_count;
  char *text;
  GHashTable *views; /* char* language -> View */
};

static void
word_free (Word *word)
{
  g_free (word->folded);
  g_free (word->stem);
  g_free (word);
}

static void
view_free (View *view)
{
  majakka_search_words_free (view->words);
  g_ptr_array_unref (view->wanted);
  g_free (view);
}

/* Cuts a text of any length where a character ends. */
static char *
take_text (const char *text)
{
  g_autofree char *valid = g_utf8_make_valid (text, (gssize) strnlen (text, MAX_BYTES));

  return g_utf8_normalize (valid, -1, G_NORMALIZE_DEFAULT_COMPOSE);
}

/**
 * majakka_search_query_new:
 * @text: what was typed, anything
 *
 * Returns: (transfer full): what is looked for
 */
MajakkaSearchQuery *
majakka_search_query_new (const char *text)
{
  MajakkaSearchQuery *self;

  g_return_val_if_fail (text != NULL, NULL);

  self = g_new0 (MajakkaSearchQuery, 1);
  g_atomic_ref_count_init (&self->ref_count);
  self->text = take_text (text);
  self->views = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) view_free);

  return self;
}

/**
 * majakka_search_query_ref:
 * @self: what is looked for
 *
 * Returns: (transfer full): @self
 */
MajakkaSearchQuery *
majakka_search_query_ref (MajakkaSearchQuery *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->ref_count);

  return self;
}

/**
 * majakka_search_query_unref:
 * @self: (transfer full): what is looked for
 */
void
majakka_search_query_unref (MajakkaSearchQuery *self)
{
  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;

  g_hash_table_unref (self->views);
  g_free (self->text);
  g_free (self);
}

/**
 * majakka_search_query_get_text:
 * @self: what is looked for
 *
 * Returns: (transfer none): it as it was typed
 */
const char *
majakka_search_query_get_text (const MajakkaSearchQuery *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->text;
}

/**
 * majakka_search_query_get_n_words:
 * @self: what is looked for
 *
 * Returns: how many words were typed
 */
guint
majakka_search_query_get_n_words (const MajakkaSearchQuery *self)
{
  const char *end, *word;
  gsize length;
  guint n = 0;

  g_return_val_if_fail (self != NULL, 0);

  end = self->text + strlen (self->text);
  for (const char *p = self->text; (word = majakka_search_words_next (p, end, &length)) != NULL;
       p = word + length)
    n++;

  return n;
}

/**
 * majakka_search_query_is_empty:
 * @self: what is looked for
 *
 * Returns: whether there is nothing to look for yet: no word, or one letter of one
 */
gboolean
majakka_search_query_is_empty (const MajakkaSearchQuery *self)
{
  guint n;

  g_return_val_if_fail (self != NULL, TRUE);

  n = majakka_search_query_get_n_words (self);
  if (n == 1)
    {
      gsize length;
      const char *word =
          majakka_search_words_next (self->text, self->text + strlen (self->text), &length);

      return g_utf8_strlen (word, (gssize) length) < LEAST_PREFIX;
    }

  return n == 0;
}

static Word *
word_new (MajakkaSearchWords *words, const GString *folded, gboolean is_last)
{
  Word *word = g_new0 (Word, 1);

  word->folded = g_strdup (folded->str);
  word->stem = g_strdup (majakka_search_words_stem (words, folded));
  word->is_prefix = is_last && g_utf8_strlen (word->folded, -1) >= LEAST_PREFIX;

  return word;
}

static View *
view_new (const char *text, const char *language)
{
  View *view = g_new0 (View, 1);
  const char *end = text + strlen (text);
  g_autoptr (GString) folded = g_string_new (NULL);
  const char *word;
  gsize length;

  view->words = majakka_search_words_new (language);
  view->wanted = g_ptr_array_new_with_free_func ((GDestroyNotify) word_free);
  for (const char *p = text; view->wanted->len < MAX_WORDS &&
                             (word = majakka_search_words_next (p, end, &length)) != NULL;
       p = word + length)
    {
      majakka_search_words_fold (view->words, word, length, folded);
      if (folded->len > 0)
        g_ptr_array_add (view->wanted, word_new (view->words, folded, word + length == end));
    }

  return view;
}

static View *
get_view (MajakkaSearchQuery *self, const char *language)
{
  View *view = g_hash_table_lookup (self->views, language);

  if (view == NULL)
    {
      view = view_new (self->text, language);
      g_hash_table_insert (self->views, g_strdup (language), view);
    }

  return view;
}

/* Where the words that begin with @prefix, or come after it, begin in a sorted vocabulary. */
static guint
find_first (const GPtrArray *vocabulary, const char *prefix)
{
  guint first = 0;
  guint last = vocabulary->len;

  while (first < last)
    {
      guint middle = first + (last - first) / 2;

      if (strcmp (g_ptr_array_index (vocabulary, middle), prefix) < 0)
        first = middle + 1;
      else
        last = middle;
    }

  return first;
}

/* For the beginning of a word the full-text index would first put together all places of all words that begin so.
 * Of the first few letters it has done that already; more letters begin few words, and these are named. */
static void
append_prefix (GString *match, const Word *word, const GPtrArray *vocabulary)
{
  if (g_utf8_strlen (word->folded, -1) <= MAJAKKA_SEARCH_INDEXED_PREFIX)
    {
      g_string_append_printf (match, " OR \"%s\"*", word->folded);
      return;
    }

  for (guint i = find_first (vocabulary, word->folded), n = 0; i < vocabulary->len && n < MAX_FORMS;
       i++, n++)
    {
      const char *form = g_ptr_array_index (vocabulary, i);

      if (!g_str_has_prefix (form, word->folded))
        break;
      g_string_append_printf (match, " OR \"%s\"", form);
    }
}

/* A folded word has letters, digits and apostrophes, so there is no quotation mark to be doubled. */
static void
append_word (GString *match, const Word *word, const GPtrArray *vocabulary)
{
  g_string_append_printf (match, "(\"%s\" OR \"" MAJAKKA_SEARCH_STEM_MARK "%s\" OR \"%s\"",
                          word->folded, word->stem, word->stem);
  if (word->is_prefix)
    append_prefix (match, word, vocabulary);
  g_string_append_c (match, ')');
}

/* Returns the query in the language of the full-text index; NULL when it has no words. The vocabulary has the words
 * of the index, of char*, sorted by their bytes. */
char *
majakka_search_query_to_match (MajakkaSearchQuery *self,
                               const char *language,
                               MajakkaSearchBreadth breadth,
                               const GPtrArray *vocabulary)
{
  const View *view = get_view (self, language);
  GString *match;

  if (view->wanted->len == 0)
    return NULL;

  match = g_string_new (NULL);
  for (guint i = 0; i < view->wanted->len; i++)
    {
      const Word *word = g_ptr_array_index (view->wanted, i);

      if (i > 0)
        g_string_append (match, breadth == MAJAKKA_SEARCH_SOME ? " OR " : " AND ");
      if (breadth == MAJAKKA_SEARCH_EXACT)
        g_string_append_printf (match, "\"%s\"", word->folded);
      else
        append_word (match, word, vocabulary);
    }

  return g_string_free (match, FALSE);
}

static gboolean
is_wanted (const View *view, const GString *folded)
{
  const char *stem = NULL;

  for (guint i = 0; i < view->wanted->len; i++)
    {
      const Word *word = g_ptr_array_index (view->wanted, i);

      if (word->is_prefix ? g_str_has_prefix (folded->str, word->folded)
                          : g_str_equal (folded->str, word->folded))
        return TRUE;
      if (stem == NULL)
        stem = majakka_search_words_stem (view->words, folded);
      if (g_str_equal (stem, word->stem))
        return TRUE;
    }

  return FALSE;
}

/**
 * majakka_search_query_find_marks:
 * @self: what is looked for
 * @text: a text, in valid UTF-8
 * @language: the language it is in
 *
 * Finds the words of a text that the search finds it by.
 *
 * Returns: (transfer full) (element-type MajakkaSearchMark): where they are, from the first
 */
GArray *
majakka_search_query_find_marks (MajakkaSearchQuery *self, const char *text, const char *language)
{
  GArray *marks;
  const View *view;
  const char *end, *word;
  g_autoptr (GString) folded = NULL;
  gsize length;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (text != NULL, NULL);
  g_return_val_if_fail (language != NULL, NULL);

  marks = g_array_new (FALSE, FALSE, sizeof (MajakkaSearchMark));
  view = get_view (self, language);
  end = text + strlen (text);
  folded = g_string_new (NULL);
  for (const char *p = text; (word = majakka_search_words_next (p, end, &length)) != NULL;
       p = word + length)
    {
      const MajakkaSearchMark mark = { (gsize) (word - text), length };

      majakka_search_words_fold (view->words, word, length, folded);
      if (is_wanted (view, folded))
        g_array_append_val (marks, mark);
    }

  return marks;
}
