/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-context.h"

G_BEGIN_DECLS

void majakka_bookmark_lessons_read_async (MajakkaContext *context,
                                          const GPtrArray *bookmarks,
                                          GHashTable *known,
                                          GCancellable *cancellable,
                                          GAsyncReadyCallback callback,
                                          gpointer user_data);
GPtrArray *majakka_bookmark_lessons_read_finish (GAsyncResult *result, GError **error);

G_END_DECLS
