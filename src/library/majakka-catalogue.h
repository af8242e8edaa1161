/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-catalogue-entry.h"
#include "majakka-glossary.h"

G_BEGIN_DECLS

#define MAJAKKA_TYPE_CATALOGUE (majakka_catalogue_get_type ())

G_DECLARE_FINAL_TYPE (MajakkaCatalogue, majakka_catalogue, MAJAKKA, CATALOGUE, GObject)

MajakkaCatalogue *majakka_catalogue_new (const char *const *directories);
void majakka_catalogue_set_pack_directory (MajakkaCatalogue *self, const char *directory);

gboolean majakka_catalogue_get_loading (MajakkaCatalogue *self);
MajakkaGlossary *majakka_catalogue_get_glossary (MajakkaCatalogue *self);
const char *majakka_catalogue_get_signs_file (MajakkaCatalogue *self);
MajakkaCatalogueEntry *majakka_catalogue_find (MajakkaCatalogue *self, const char *id);

GPtrArray *majakka_catalogue_list_usable (MajakkaCatalogue *self);
void majakka_catalogue_load (MajakkaCatalogue *self);
void majakka_catalogue_load_async (MajakkaCatalogue *self,
                                   GCancellable *cancellable,
                                   GAsyncReadyCallback callback,
                                   gpointer user_data);
gboolean
majakka_catalogue_load_finish (MajakkaCatalogue *self, GAsyncResult *result, GError **error);

G_END_DECLS
