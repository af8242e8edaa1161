/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-ask.h"
#include "majakka-record-draft.h"

G_BEGIN_DECLS

void majakka_record_delete_ask (GtkWindow *window, MajakkaAskFunc callback, gpointer user_data);
gboolean majakka_record_delete (GtkWindow *window,
                                MajakkaLearnerStore *store,
                                MajakkaRecordDraft *draft,
                                gint64 writing);

G_END_DECLS
