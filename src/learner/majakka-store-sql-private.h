/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-store-error.h"

#include <sqlite3.h>

G_BEGIN_DECLS

/** MajakkaStoreValue: what is bound to a parameter; made by the two macros below. */
typedef struct
{
  gboolean is_text;
  const char *text;
  gint64 number;
} MajakkaStoreValue;

#define MAJAKKA_TEXT(value)    ((MajakkaStoreValue){ .is_text = TRUE, .text = (value) })
#define MAJAKKA_INTEGER(value) ((MajakkaStoreValue){ .is_text = FALSE, .number = (value) })

/** MajakkaStoreRow: what is done with each row of an answer. */
typedef void (*MajakkaStoreRow) (sqlite3_stmt *row, gpointer data);

/**
 * MajakkaTransaction:
 *
 * On the stack with g_auto (): rolls back on every way out but a successful commit.
 */
typedef struct
{
  sqlite3 *db;
} MajakkaTransaction;

#define MAJAKKA_TRANSACTION_INIT \
  {                              \
    NULL                         \
  }

void majakka_store_set_error (GError **error, sqlite3 *db, const char *doing);
gboolean majakka_store_exec (sqlite3 *db, const char *sql, GError **error);
gboolean majakka_store_query (sqlite3 *db,
                              const char *sql,
                              const MajakkaStoreValue *values,
                              gsize n_values,
                              MajakkaStoreRow row,
                              gpointer data,
                              GError **error);
gboolean majakka_store_query_integer (sqlite3 *db, const char *sql, gint64 *value, GError **error);
void majakka_store_take_integer (sqlite3_stmt *row, gpointer data);
char *majakka_store_dup_text (sqlite3_stmt *row, int column);

gboolean majakka_transaction_begin (MajakkaTransaction *self, sqlite3 *db, GError **error);
gboolean majakka_transaction_commit (MajakkaTransaction *self, GError **error);
void majakka_transaction_clear (MajakkaTransaction *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (sqlite3_stmt, sqlite3_finalize)
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (MajakkaTransaction, majakka_transaction_clear)

G_END_DECLS
