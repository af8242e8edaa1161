/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-po-file.h"

G_BEGIN_DECLS

void majakka_po_entry_free (MajakkaPoEntry *self);
guint majakka_po_entry_hash (gconstpointer entry);
gboolean majakka_po_entry_equal (gconstpointer a, gconstpointer b);
gboolean majakka_po_entry_is_header (const MajakkaPoEntry *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MajakkaPoEntry, majakka_po_entry_free)

G_END_DECLS
