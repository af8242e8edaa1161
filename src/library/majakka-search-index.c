/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Full-text search with SQLite's FTS5, in a database that lives in memory.
 *
 * FTS5 tells a tokenizer nothing about the text, and a stemmer belongs to a language. So each language has two
 * tables of its own, one of titles and one of everything; a row that is not translated yet stands in those of
 * its source language, and a query is put to all, in the forms of each. The tables hold no text: what a row
 * says is kept here, in one array, and its number there is its position in the array and 1.
 *
 *   tier     table       words                       A better tier comes first; within one the order is that
 *   1        titles      as written                  of adding, which is that of the course. Nothing is ranked
 *   2        titles      any form, last one begun    by counting: that would read all matches, and the first
 *   3        texts       as written                  letters of a word match half of a thousand lessons.
 *   4        texts       any form, last one begun    SQLite finds them one after the other, and we stop when we
 *   5        texts       one of the words            have enough.
 *
 * Lessons have by far the most rows and are added last, so that the others are found before the limit. */

#include "majakka-search-index.h"

#include "majakka-search-query-private.h"
#include "majakka-search-tokenizer-private.h"

#include <sqlite3.h>
#include <string.h>

/* More than anybody reads through. */
#define MAX_LESSON_ROWS 20
#define MAX_OTHER_ROWS  6

/* ISO 639: no linguistic content */
#define NO_LANGUAGE "zxx"

typedef enum
{
  TITLES,
  TEXTS,
  N_TABLES,
} Table;

typedef struct
{
  char *code;
  sqlite3_stmt *add[N_TABLES];
  sqlite3_stmt *find[N_TABLES];
  GPtrArray *vocabulary; /* of char*, sorted */
} Language;

struct _MajakkaSearchIndex
{
  sqlite3 *db;          /* NULL when SQLite is not to be had */
  GPtrArray *languages; /* of Language */
  GArray *rows;         /* of MajakkaSearchRow, whose words are in the chunk */
  GStringChunk *words;
  guint first_lesson_row;
};

/* What is found while it is being found. */
typedef struct
{
  MajakkaSearchIndex *index;
  MajakkaSearchResults *results;
  GHashTable *seen; /* char* */
} Search;

static void
language_free (Language *language)
{
  for (guint i = 0; i < N_TABLES; i++)
    {
      sqlite3_finalize (language->add[i]);
      sqlite3_finalize (language->find[i]);
    }
  g_ptr_array_unref (language->vocabulary);
  g_free (language->code);
  g_free (language);
}

/* A database in memory fails only when there is no memory. Then nothing is found, and nothing is lost. */
static void
execute (MajakkaSearchIndex *self, const char *sql)
{
  if (sqlite3_exec (self->db, sql, NULL, NULL, NULL) != SQLITE_OK)
    g_debug ("%s: %s", sql, sqlite3_errmsg (self->db));
}

static sqlite3_stmt *
prepare (MajakkaSearchIndex *self, const char *sql)
{
  sqlite3_stmt *statement = NULL;

  if (sqlite3_prepare_v2 (self->db, sql, -1, &statement, NULL) != SQLITE_OK)
    g_debug ("%s: %s", sql, sqlite3_errmsg (self->db));

  return statement;
}

/**
 * majakka_search_index_new:
 *
 * Returns: (transfer full): an index that is still empty
 */
MajakkaSearchIndex *
majakka_search_index_new (void)
{
  MajakkaSearchIndex *self = g_new0 (MajakkaSearchIndex, 1);

  self->languages = g_ptr_array_new_with_free_func ((GDestroyNotify) language_free);
  self->rows = g_array_new (FALSE, FALSE, sizeof (MajakkaSearchRow));
  self->words = g_string_chunk_new (64 * 1024);
  self->first_lesson_row = G_MAXUINT;
  if (sqlite3_open_v2 (":memory:", &self->db,
                       SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX,
                       NULL) != SQLITE_OK ||
      majakka_search_tokenizer_register (self->db) != SQLITE_OK)
    {
      g_debug ("The search cannot be set up: %s", sqlite3_errmsg (self->db));
      g_clear_pointer (&self->db, sqlite3_close);
      return self;
    }
  execute (self, "BEGIN");

  return self;
}

/**
 * majakka_search_index_free:
 * @self: (transfer full): an index
 */
void
majakka_search_index_free (MajakkaSearchIndex *self)
{
  g_ptr_array_unref (self->languages);
  g_clear_pointer (&self->db, sqlite3_close);
  g_array_unref (self->rows);
  g_string_chunk_free (self->words);
  g_free (self);
}

static void
create_table (MajakkaSearchIndex *self, Language *language, Table table)
{
  const char *name = table == TITLES ? "titles" : "texts";
  guint number = self->languages->len;
  /* Words of a lesson name the language: only letters may get into the statement. */
  gsize length = strspn (language->code, G_CSET_a_2_z G_CSET_A_2_Z);
  g_autofree char *code = length > 0 ? g_strndup (language->code, length) : g_strdup (NO_LANGUAGE);
  g_autofree char *create = g_strdup_printf (
      "CREATE VIRTUAL TABLE %s_%u USING fts5 (words, content = '', detail = none, columnsize = 0, "
      "prefix = '2 3 4', tokenize = 'majakka %s')",
      name, number, code);
  g_autofree char *add =
      g_strdup_printf ("INSERT INTO %s_%u (rowid, words) VALUES (?1, ?2)", name, number);
  g_autofree char *find =
      g_strdup_printf ("SELECT rowid FROM %s_%u WHERE %s_%u MATCH ?1 AND rowid BETWEEN ?2 AND ?3",
                       name, number, name, number);

  execute (self, create);
  language->add[table] = prepare (self, add);
  language->find[table] = prepare (self, find);
}

static Language *
get_language (MajakkaSearchIndex *self, const char *code)
{
  Language *language;

  for (guint i = 0; i < self->languages->len; i++)
    {
      language = g_ptr_array_index (self->languages, i);
      if (g_str_equal (language->code, code))
        return language;
    }

  language = g_new0 (Language, 1);
  language->code = g_strdup (code);
  language->vocabulary = g_ptr_array_new_with_free_func (g_free);
  create_table (self, language, TITLES);
  create_table (self, language, TEXTS);
  g_ptr_array_add (self->languages, language);

  return language;
}

static void
add_words (MajakkaSearchIndex *self, const char *code, Table table, const char *words)
{
  sqlite3_stmt *add = get_language (self, code)->add[table];

  sqlite3_bind_int64 (add, 1, self->rows->len);
  sqlite3_bind_text (add, 2, words, -1, SQLITE_STATIC);
  if (sqlite3_step (add) != SQLITE_DONE)
    g_debug ("Words were not taken into the search: %s", sqlite3_errmsg (self->db));
  sqlite3_reset (add);
  sqlite3_clear_bindings (add);
}

static const char *
keep (MajakkaSearchIndex *self, const char *words)
{
  return words != NULL ? g_string_chunk_insert_const (self->words, words) : NULL;
}

/**
 * majakka_search_index_add:
 * @self: an index that is being built
 * @row: a place; its words are copied. Lessons are added after everything else
 */
void
majakka_search_index_add (MajakkaSearchIndex *self, const MajakkaSearchRow *row)
{
  MajakkaSearchRow kept;

  g_return_if_fail (self != NULL);
  g_return_if_fail (row != NULL);

  kept = *row;
  kept.id = keep (self, row->id);
  kept.part = keep (self, row->part);
  kept.title = keep (self, row->title);
  kept.title_language = keep (self, row->title_language);
  kept.place = keep (self, row->place);
  kept.text = g_string_chunk_insert (self->words, row->text);
  kept.language = keep (self, row->language);
  g_array_append_val (self->rows, kept);
  if (row->kind == MAJAKKA_SEARCH_LESSON && self->first_lesson_row == G_MAXUINT)
    self->first_lesson_row = self->rows->len;
  if (self->db == NULL)
    return;

  if (!row->by_title)
    {
      add_words (self, row->language, TEXTS, row->text);
      return;
    }
  add_words (self, row->title_language, TITLES, row->title);
  if (g_str_equal (row->title_language, row->language))
    {
      g_autofree char *both = g_strconcat (row->title, "\n", row->text, NULL);

      add_words (self, row->language, TEXTS, both);
    }
  else
    {
      add_words (self, row->title_language, TEXTS, row->title);
      add_words (self, row->language, TEXTS, row->text);
    }
}

/* FTS5 lists the words of a table sorted; the stems among them have their mark first. */
static void
read_vocabulary (MajakkaSearchIndex *self, guint number)
{
  Language *language = g_ptr_array_index (self->languages, number);
  g_autofree char *create = g_strdup_printf (
      "CREATE VIRTUAL TABLE vocabulary_%u USING fts5vocab (texts_%u, row)", number, number);
  g_autofree char *list = g_strdup_printf ("SELECT term FROM vocabulary_%u", number);
  sqlite3_stmt *statement;

  execute (self, create);
  statement = prepare (self, list);
  while (statement != NULL && sqlite3_step (statement) == SQLITE_ROW)
    {
      const char *word = (const char *) sqlite3_column_text (statement, 0);

      if (*word != *MAJAKKA_SEARCH_STEM_MARK)
        g_ptr_array_add (language->vocabulary, g_strdup (word));
    }
  sqlite3_finalize (statement);
}

/**
 * majakka_search_index_close:
 * @self: an index that has all its rows
 *
 * Ends the building; from now on it can be searched.
 */
void
majakka_search_index_close (MajakkaSearchIndex *self)
{
  g_return_if_fail (self != NULL);

  if (self->db == NULL)
    return;

  execute (self, "COMMIT");
  for (guint i = 0; i < self->languages->len; i++)
    read_vocabulary (self, i);
}

/**
 * majakka_search_index_get_n_rows:
 * @self: an index
 *
 * Returns: how many places it has
 */
guint
majakka_search_index_get_n_rows (const MajakkaSearchIndex *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->rows->len;
}

/* Two paragraphs of a section are one place to go to; so are a title and what stands under it. */
static char *
get_key (const MajakkaSearchRow *row)
{
  return g_strdup_printf ("%d %s %s", (int) row->kind, row->id, row->part != NULL ? row->part : "");
}

static gboolean
is_full (const Search *self, MajakkaSearchKind kind)
{
  guint most = kind == MAJAKKA_SEARCH_LESSON ? MAX_LESSON_ROWS : MAX_OTHER_ROWS;

  return self->results->rows[kind]->len >= most;
}

static void
take (Search *self, const MajakkaSearchRow *row)
{
  g_autofree char *key = get_key (row);

  if (g_hash_table_contains (self->seen, key))
    return;
  if (is_full (self, row->kind))
    {
      self->results->more[row->kind] = TRUE;
      return;
    }

  g_hash_table_add (self->seen, g_steal_pointer (&key));
  g_ptr_array_add (self->results->rows[row->kind], (gpointer) row);
  self->results->n_rows++;
}

/* Takes what matches from one row to another, until there is too much of the kind. */
static void
find_between (Search *self, sqlite3_stmt *find, const char *match, gint64 first, gint64 last)
{
  gboolean lessons = first >= self->index->first_lesson_row;

  sqlite3_bind_text (find, 1, match, -1, SQLITE_STATIC);
  sqlite3_bind_int64 (find, 2, first);
  sqlite3_bind_int64 (find, 3, last);
  while ((!lessons || !self->results->more[MAJAKKA_SEARCH_LESSON]) &&
         sqlite3_step (find) == SQLITE_ROW)
    {
      gint64 number = sqlite3_column_int64 (find, 0);

      take (self, &g_array_index (self->index->rows, MajakkaSearchRow, (guint) number - 1));
    }
  sqlite3_reset (find);
  sqlite3_clear_bindings (find);
}

static void
find_tier (Search *self, Table table, MajakkaSearchBreadth breadth, MajakkaSearchQuery *query)
{
  MajakkaSearchIndex *index = self->index;

  for (guint i = 0; i < index->languages->len; i++)
    {
      Language *language = g_ptr_array_index (index->languages, i);
      g_autofree char *match =
          majakka_search_query_to_match (query, language->code, breadth, language->vocabulary);

      if (match == NULL || language->find[table] == NULL)
        continue;
      find_between (self, language->find[table], match, 1, (gint64) index->first_lesson_row - 1);
      find_between (self, language->find[table], match, index->first_lesson_row, index->rows->len);
    }
}

/**
 * majakka_search_index_find:
 * @self: an index that was closed
 * @query: what is looked for
 *
 * Returns: (transfer full): what was found; what it points to stays as long as the index
 */
MajakkaSearchResults *
majakka_search_index_find (MajakkaSearchIndex *self, MajakkaSearchQuery *query)
{
  MajakkaSearchResults *results;
  Search search;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (query != NULL, NULL);

  results = g_new0 (MajakkaSearchResults, 1);
  for (guint i = 0; i < MAJAKKA_SEARCH_N_KINDS; i++)
    results->rows[i] = g_ptr_array_new ();
  if (self->db == NULL || majakka_search_query_is_empty (query))
    return results;

  search = (Search){ self, results, g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL) };
  find_tier (&search, TITLES, MAJAKKA_SEARCH_EXACT, query);
  find_tier (&search, TITLES, MAJAKKA_SEARCH_FORMS, query);
  find_tier (&search, TEXTS, MAJAKKA_SEARCH_EXACT, query);
  find_tier (&search, TEXTS, MAJAKKA_SEARCH_FORMS, query);
  if (results->n_rows == 0 && majakka_search_query_get_n_words (query) > 1)
    {
      find_tier (&search, TEXTS, MAJAKKA_SEARCH_SOME, query);
      results->partly = results->n_rows > 0;
    }
  g_hash_table_unref (search.seen);

  return results;
}

/**
 * majakka_search_results_free:
 * @self: (transfer full): what was found
 */
void
majakka_search_results_free (MajakkaSearchResults *self)
{
  for (guint i = 0; i < MAJAKKA_SEARCH_N_KINDS; i++)
    g_ptr_array_unref (self->rows[i]);
  g_free (self);
}
