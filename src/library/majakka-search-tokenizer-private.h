/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>
#include <sqlite3.h>

G_BEGIN_DECLS

/* Before a stem, so that it is never taken for a word. */
#define MAJAKKA_SEARCH_STEM_MARK "\001"

int majakka_search_tokenizer_register (sqlite3 *db);

G_END_DECLS
