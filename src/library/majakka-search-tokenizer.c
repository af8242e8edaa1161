/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What the full-text index of SQLite sees of a text: each word folded, and beside it its stem, with a mark before
 * it, where that is another. With both in the index a query can ask for the exact form first.
 *
 * The words of a query were folded and stemmed by majakka-search-query and are taken as they are. */

#include "majakka-search-tokenizer-private.h"

#include "majakka-search-words.h"

#include <string.h>

typedef struct
{
  MajakkaSearchWords *words;
  GString *folded;
  GString *stem;
} Tokenizer;

typedef int (
    *TokenFunc) (void *context, int flags, const char *token, int length, int start, int end);

static int
create_cb (void *data, const char **arguments, int n_arguments, Fts5Tokenizer **created)
{
  Tokenizer *self;

  if (n_arguments != 1)
    return SQLITE_ERROR;

  self = g_new0 (Tokenizer, 1);
  self->words = majakka_search_words_new (arguments[0]);
  self->folded = g_string_new (NULL);
  self->stem = g_string_new (NULL);
  *created = (Fts5Tokenizer *) self;

  return SQLITE_OK;
}

static void
delete_cb (Fts5Tokenizer *tokenizer)
{
  Tokenizer *self = (Tokenizer *) tokenizer;

  majakka_search_words_free (self->words);
  g_string_free (self->folded, TRUE);
  g_string_free (self->stem, TRUE);
  g_free (self);
}

static int
add_word (Tokenizer *self, void *context, TokenFunc add, int start, int end)
{
  const char *stem;
  int result = add (context, 0, self->folded->str, (int) self->folded->len, start, end);

  if (result != SQLITE_OK)
    return result;

  stem = majakka_search_words_stem (self->words, self->folded);
  if (strcmp (stem, self->folded->str) == 0)
    return SQLITE_OK;

  g_string_assign (self->stem, MAJAKKA_SEARCH_STEM_MARK);
  g_string_append (self->stem, stem);

  return add (context, FTS5_TOKEN_COLOCATED, self->stem->str, (int) self->stem->len, start, end);
}

static int
tokenize_cb (Fts5Tokenizer *tokenizer,
             void *context,
             int flags,
             const char *text,
             int text_length,
             TokenFunc add)
{
  Tokenizer *self = (Tokenizer *) tokenizer;
  const char *end = text + text_length;
  const char *word;
  gsize length;

  if ((flags & FTS5_TOKENIZE_QUERY) != 0)
    return add (context, 0, text, text_length, 0, text_length);

  for (const char *p = text; (word = majakka_search_words_next (p, end, &length)) != NULL;
       p = word + length)
    {
      int start = (int) (word - text);
      int result;

      majakka_search_words_fold (self->words, word, length, self->folded);
      result = add_word (self, context, add, start, start + (int) length);
      if (result != SQLITE_OK)
        return result;
    }

  return SQLITE_OK;
}

/* How SQLite hands out its full-text functions. */
static fts5_api *
get_api (sqlite3 *db)
{
  fts5_api *api = NULL;
  sqlite3_stmt *statement = NULL;

  if (sqlite3_prepare_v2 (db, "SELECT fts5 (?1)", -1, &statement, NULL) == SQLITE_OK)
    {
      sqlite3_bind_pointer (statement, 1, (void *) &api, "fts5_api_ptr", NULL);
      sqlite3_step (statement);
    }
  sqlite3_finalize (statement);

  return api;
}

/**
 * majakka_search_tokenizer_register:
 * @db: a connection
 *
 * Makes the tokenizer known to a connection: `tokenize = 'majakka fi'` is that of Finnish.
 *
 * Returns: %SQLITE_OK, or an error of SQLite's
 */
int
majakka_search_tokenizer_register (sqlite3 *db)
{
  fts5_tokenizer functions = { create_cb, delete_cb, tokenize_cb };
  fts5_api *api = get_api (db);

  if (api == NULL)
    return SQLITE_ERROR;

  return api->xCreateTokenizer (api, "majakka", NULL, &functions, NULL);
}
