/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-signs.h"

#include <gio/gio.h>

G_BEGIN_DECLS

MajakkaSigns *majakka_signs_load (const char *file, GError **error);
void majakka_signs_load_async (const char *file,
                               GCancellable *cancellable,
                               GAsyncReadyCallback callback,
                               gpointer user_data);
MajakkaSigns *majakka_signs_load_finish (GAsyncResult *result, GError **error);

G_END_DECLS
