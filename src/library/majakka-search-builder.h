/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-catalogue.h"
#include "majakka-search-index.h"

G_BEGIN_DECLS

/**
 * MajakkaSearchFill:
 * @index: an index that is being built, in a worker
 * @data: of the caller
 *
 * Adds what other rooms know of.
 */
typedef void (*MajakkaSearchFill) (MajakkaSearchIndex *index, gpointer data);

/**
 * MajakkaSearchScope:
 * @translator: finds the reader's words
 * @country: (nullable): the reader's country: what is for others is left out
 * @teacher: whether notes for facilitators are shown
 * @fill: (nullable): adds what other rooms know of
 * @fill_data: for @fill
 * @fill_data_free: (nullable): when @fill_data is not needed any more
 *
 * For whom an index is built.
 */
typedef struct
{
  MajakkaTranslator *translator;
  const char *country;
  gboolean teacher;
  MajakkaSearchFill fill;
  gpointer fill_data;
  GDestroyNotify fill_data_free;
} MajakkaSearchScope;

MajakkaSearchIndex *
majakka_search_build (MajakkaCatalogue *catalogue, const MajakkaSearchScope *scope);
void majakka_search_build_async (MajakkaCatalogue *catalogue,
                                 const MajakkaSearchScope *scope,
                                 GCancellable *cancellable,
                                 GAsyncReadyCallback callback,
                                 gpointer user_data);
MajakkaSearchIndex *
majakka_search_build_finish (MajakkaCatalogue *catalogue, GAsyncResult *result, GError **error);

G_END_DECLS
