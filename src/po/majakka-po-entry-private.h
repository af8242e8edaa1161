/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-po-file.h"

G_BEGIN_DECLS

void majakka_po_entry_free (MajakkaPoEntry *self);
int majakka_po_entry_compare (gconstpointer a, gconstpointer b, gpointer user_data);
gboolean majakka_po_entry_is_header (const MajakkaPoEntry *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MajakkaPoEntry, majakka_po_entry_free)

G_END_DECLS
