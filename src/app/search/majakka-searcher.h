/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-search-index.h"

#include <gio/gio.h>

G_BEGIN_DECLS

typedef struct _MajakkaContext MajakkaContext;

#define MAJAKKA_TYPE_SEARCHER (majakka_searcher_get_type ())

/**
 * MajakkaSearcher:
 *
 * Keeps the index of the search. It is built in a worker when somebody first searches, and again when the
 * language, the country, who reads or the lessons have changed; what was there before serves meanwhile.
 *
 * Signal changed (): there is a new index. What was found in the one before is gone afterwards.
 */
G_DECLARE_FINAL_TYPE (MajakkaSearcher, majakka_searcher, MAJAKKA, SEARCHER, GObject)

MajakkaSearcher *majakka_searcher_new (MajakkaContext *context);

void majakka_searcher_renew (MajakkaSearcher *self);
void majakka_searcher_prepare (MajakkaSearcher *self);
gboolean majakka_searcher_is_ready (MajakkaSearcher *self);
MajakkaSearchResults *majakka_searcher_find (MajakkaSearcher *self, MajakkaSearchQuery *query);

const char *majakka_searcher_get_words (MajakkaSearcher *self);
void majakka_searcher_set_words (MajakkaSearcher *self, const char *words);

G_END_DECLS
