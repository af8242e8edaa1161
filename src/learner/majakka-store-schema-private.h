/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-store-sql-private.h"

G_BEGIN_DECLS

/* "Majk": says that a SQLite file is ours. */
#define MAJAKKA_STORE_APPLICATION 0x4d616a6b
#define MAJAKKA_STORE_VERSION     3

gboolean majakka_store_migrate (sqlite3 *db, GError **error);
gboolean majakka_store_ensure_learner (sqlite3 *db, GError **error);

G_END_DECLS
