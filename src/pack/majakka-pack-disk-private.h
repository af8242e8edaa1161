/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-pack-install.h"

G_BEGIN_DECLS

/* Where folders go that are no packs: what is being written, what an update takes away where two folders cannot be
 * exchanged at once, what was removed and can be brought back. No id of a pack begins with a dot. */
#define PACK_DISK_NEW     ".new-"
#define PACK_DISK_OLD     ".old-"
#define PACK_DISK_REMOVED ".removed-"

int majakka_pack_disk_lock (const char *directory, GError **error);
gboolean majakka_pack_disk_unpack (const MajakkaPack *pack, const char *folder, GError **error);
gboolean majakka_pack_disk_sync_folder (const char *folder, GError **error);
gboolean majakka_pack_disk_move (const char *from, const char *to, GError **error);
gboolean majakka_pack_disk_replace (const char *directory,
                                    const char *folder,
                                    const char *id,
                                    GError **error);
void majakka_pack_disk_delete (const char *folder);
gboolean majakka_pack_disk_fail (int code, GError **error);

/* Tests have no file system that cannot exchange two folders at once; they say so here. */
extern gboolean majakka_pack_disk_can_exchange;

G_END_DECLS
