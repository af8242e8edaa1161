/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-session-folder.h"

#include <gio/gio.h>

G_BEGIN_DECLS

void majakka_kept_sessions_list_async (GCancellable *cancellable,
                                       GAsyncReadyCallback callback,
                                       gpointer user_data);
GPtrArray *majakka_kept_sessions_list_finish (GAsyncResult *result, GError **error);
const MajakkaKeptSession *majakka_kept_sessions_find_unfinished (const GPtrArray *sessions);

G_END_DECLS
