/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-pack-manifest.h"

G_BEGIN_DECLS

/* Where the translations of a pack are, in its folder. */
#define MAJAKKA_PACK_SHELF_CATALOGUES "po"

char *majakka_pack_shelf_get_default_directory (void);
GPtrArray *majakka_pack_shelf_list (const char *directory);
MajakkaPackManifest *majakka_pack_shelf_find (const char *directory, const char *id);
char *majakka_pack_shelf_get_lessons (const MajakkaPackManifest *pack);
GPtrArray *majakka_pack_shelf_list_catalogues (const MajakkaPackManifest *pack);
GPtrArray *majakka_pack_shelf_read_words (const MajakkaPackManifest *pack);

G_END_DECLS
