/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-store-sql-private.h"

G_BEGIN_DECLS

/**
 * MajakkaStoreFile:
 * @db: the connection; never %NULL after opening
 * @kept: whether it is to the file; otherwise it is to memory
 * @set_aside: (nullable): where a damaged file is now
 * @notice: (nullable): what the person should be told
 *
 * What opening came to.
 */
typedef struct
{
  sqlite3 *db;
  gboolean kept;
  char *set_aside;
  GError *notice;
} MajakkaStoreFile;

gboolean majakka_store_file_open (MajakkaStoreFile *self, const char *path, GError **error);
gboolean majakka_store_file_open_memory (sqlite3 **db, GError **error);
gboolean majakka_store_file_open_guest (sqlite3 **db, gint64 learner, GError **error);
gboolean majakka_store_file_scrub (sqlite3 *db, GError **error);
gboolean majakka_store_file_remove (const char *path, GError **error);
gboolean majakka_store_file_remove_set_aside (const char *path, GError **error);

G_END_DECLS
