/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-context.h"
#include "majakka-translate-walk.h"

G_BEGIN_DECLS

void majakka_translate_search_run_async (MajakkaContext *context,
                                         const char *after,
                                         MajakkaTranslateWanted wanted,
                                         GCancellable *cancellable,
                                         GAsyncReadyCallback callback,
                                         gpointer user_data);
MajakkaTranslateFound *majakka_translate_search_run_finish (GAsyncResult *result, GError **error);

G_END_DECLS
