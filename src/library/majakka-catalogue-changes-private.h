/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

void majakka_catalogue_keep_entries (const GPtrArray *before, GPtrArray *entries);
void
majakka_catalogue_tell_changes (GListModel *model, const GPtrArray *before, const GPtrArray *after);

G_END_DECLS
