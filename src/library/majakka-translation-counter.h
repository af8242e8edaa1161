/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-catalogue.h"
#include "majakka-lesson-stats.h"

G_BEGIN_DECLS

void majakka_translation_counter_run_async (MajakkaCatalogue *catalogue,
                                            MajakkaTranslator *translator,
                                            GCancellable *cancellable,
                                            GAsyncReadyCallback callback,
                                            gpointer user_data);
GHashTable *majakka_translation_counter_run_finish (MajakkaCatalogue *catalogue,
                                                    GAsyncResult *result,
                                                    GError **error);

G_END_DECLS
