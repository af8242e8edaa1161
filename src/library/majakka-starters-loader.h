/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-catalogue.h"

G_BEGIN_DECLS

GPtrArray *majakka_starters_load (MajakkaCatalogue *catalogue);
void majakka_starters_load_async (MajakkaCatalogue *catalogue,
                                  GCancellable *cancellable,
                                  GAsyncReadyCallback callback,
                                  gpointer user_data);
GPtrArray *majakka_starters_load_finish (GAsyncResult *result, GError **error);

G_END_DECLS
