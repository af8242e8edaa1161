/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-record-draft.h"

G_BEGIN_DECLS

GPtrArray *majakka_record_drafts_get (MajakkaContext *context);
MajakkaRecordDraft *majakka_record_drafts_find (GPtrArray *drafts, gint64 learner, gint64 writing);

G_END_DECLS
