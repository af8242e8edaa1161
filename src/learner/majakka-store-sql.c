/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "majakka-store-sql-private.h"

#include <errno.h>

static MajakkaStoreError
code_of_errno (int number)
{
  switch (number)
    {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
      return MAJAKKA_STORE_ERROR_FULL;

    case EACCES:
    case EPERM:
    case EROFS:
      return MAJAKKA_STORE_ERROR_READ_ONLY;

    default:
      return MAJAKKA_STORE_ERROR_FAILED;
    }
}

/* SQLite knows a disk without room, but not a quota or a limit: for those one must see what the
 * system said, and SQLite does not keep that when a commit fails. Nothing else fails between that
 * and here, so errno still has it. */
static MajakkaStoreError
code_of (sqlite3 *db, int number)
{
  switch (sqlite3_errcode (db) & 0xff)
    {
    case SQLITE_FULL:
      return MAJAKKA_STORE_ERROR_FULL;

    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      return MAJAKKA_STORE_ERROR_BUSY;

    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
      return MAJAKKA_STORE_ERROR_DAMAGED;

    case SQLITE_READONLY:
    case SQLITE_PERM:
      return MAJAKKA_STORE_ERROR_READ_ONLY;

    case SQLITE_CANTOPEN:
      return code_of_errno (number) == MAJAKKA_STORE_ERROR_FULL ? MAJAKKA_STORE_ERROR_FULL
                                                                : MAJAKKA_STORE_ERROR_READ_ONLY;

    case SQLITE_IOERR:
      return code_of_errno (number);

    default:
      return MAJAKKA_STORE_ERROR_FAILED;
    }
}

/**
 * majakka_store_set_error:
 * @error: (out) (optional): return location
 * @db: the connection on which something just failed
 * @doing: what was being done, for the message
 *
 * Turns the failure of the last call to SQLite into an error of ours. Set errno to 0 before that
 * call.
 */
void
majakka_store_set_error (GError **error, sqlite3 *db, const char *doing)
{
  int number = errno;

  g_set_error (error, MAJAKKA_STORE_ERROR, (int) code_of (db, number),
               "%s: %s (SQLite %d, system %d)", doing, sqlite3_errmsg (db),
               sqlite3_extended_errcode (db), number);
}

/**
 * majakka_store_exec:
 * @db: a connection
 * @sql: constant statements without parameters
 * @error: return location
 *
 * Returns: whether all of them were carried out
 */
gboolean
majakka_store_exec (sqlite3 *db, const char *sql, GError **error)
{
  errno = 0;

  if (sqlite3_exec (db, sql, NULL, NULL, NULL) == SQLITE_OK)
    return TRUE;

  majakka_store_set_error (error, db, sql);
  return FALSE;
}

static void
bind_values (sqlite3_stmt *statement, const MajakkaStoreValue *values, gsize n_values)
{
  for (gsize i = 0; i < n_values; i++)
    {
      int result;

      if (values[i].is_text)
        result = sqlite3_bind_text (statement, (int) i + 1, values[i].text, -1, SQLITE_TRANSIENT);
      else
        result = sqlite3_bind_int64 (statement, (int) i + 1, values[i].number);

      g_assert (result == SQLITE_OK);
    }
}

/**
 * majakka_store_query:
 * @db: a connection
 * @sql: one constant statement; its parameters are ?1, ?2, ...
 * @values: (array length=n_values): what to bind to them
 * @n_values: how many
 * @row: (nullable) (scope call): called for each row of the answer
 * @data: for @row
 * @error: return location
 *
 * Carries out one statement. Outside of a transaction it is one by itself: when this returns %TRUE,
 * what it changed is on disk.
 *
 * Returns: whether it was carried out
 */
gboolean
majakka_store_query (sqlite3 *db,
                     const char *sql,
                     const MajakkaStoreValue *values,
                     gsize n_values,
                     MajakkaStoreRow row,
                     gpointer data,
                     GError **error)
{
  g_autoptr (sqlite3_stmt) statement = NULL;
  int result;

  errno = 0;

  if (sqlite3_prepare_v2 (db, sql, -1, &statement, NULL) != SQLITE_OK)
    {
      majakka_store_set_error (error, db, sql);
      return FALSE;
    }

  bind_values (statement, values, n_values);

  while ((result = sqlite3_step (statement)) == SQLITE_ROW)
    if (row != NULL)
      row (statement, data);

  if (result == SQLITE_DONE)
    return TRUE;

  majakka_store_set_error (error, db, sql);
  return FALSE;
}

/**
 * majakka_store_take_integer:
 * @row: a row that begins with a number
 * @data: (type gint64): where the number goes
 *
 * A #MajakkaStoreRow for an answer that is one number.
 */
void
majakka_store_take_integer (sqlite3_stmt *row, gpointer data)
{
  *(gint64 *) data = sqlite3_column_int64 (row, 0);
}

/**
 * majakka_store_query_integer:
 * @db: a connection
 * @sql: one constant statement that answers with a number
 * @value: (out): the number; untouched on failure or when there is no row
 * @error: return location
 *
 * Returns: whether it was carried out
 */
gboolean
majakka_store_query_integer (sqlite3 *db, const char *sql, gint64 *value, GError **error)
{
  return majakka_store_query (db, sql, NULL, 0, majakka_store_take_integer, value, error);
}

/**
 * majakka_store_dup_text:
 * @row: a row
 * @column: from 0
 *
 * Returns: (transfer full) (nullable): the text there
 */
char *
majakka_store_dup_text (sqlite3_stmt *row, int column)
{
  return g_strdup ((const char *) sqlite3_column_text (row, column));
}

/**
 * majakka_transaction_begin:
 * @self: a transaction on the stack
 * @db: a connection
 * @error: return location
 *
 * Returns: whether it begun; it has the right to write then
 */
gboolean
majakka_transaction_begin (MajakkaTransaction *self, sqlite3 *db, GError **error)
{
  if (!majakka_store_exec (db, "BEGIN IMMEDIATE", error))
    return FALSE;

  self->db = db;
  return TRUE;
}

/**
 * majakka_transaction_commit:
 * @self: a transaction that has begun
 * @error: return location
 *
 * Returns: whether everything done in it is on disk
 */
gboolean
majakka_transaction_commit (MajakkaTransaction *self, GError **error)
{
  g_assert (self->db != NULL);

  if (!majakka_store_exec (self->db, "COMMIT", error))
    return FALSE;

  self->db = NULL;
  return TRUE;
}

/**
 * majakka_transaction_clear:
 * @self: a transaction
 *
 * Rolls back what was not committed.
 */
void
majakka_transaction_clear (MajakkaTransaction *self)
{
  /* Some failures have rolled back already. */
  if (self->db != NULL && sqlite3_get_autocommit (self->db) == 0)
    sqlite3_exec (self->db, "ROLLBACK", NULL, NULL, NULL);

  self->db = NULL;
}
