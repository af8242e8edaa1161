/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-context.h"
#include "majakka-record.h"

G_BEGIN_DECLS

#define MAJAKKA_TYPE_RECORD_DRAFT (majakka_record_draft_get_type ())

/**
 * MajakkaRecordDraft:
 *
 * Notes for the police that are being written. They are in memory alone until somebody keeps them; from then
 * on each change is on disk a moment later. What is not on disk outlives the page on which it was written:
 * pages are built anew when the language changes, and another person may sit down in between. It ends with
 * the program; that of a guest ends with the guest.
 *
 * Properties, read-only with notify: kept (whether it is in the file of progress), fault (GError,
 * nullable: why the last changes are not on disk).
 */
G_DECLARE_FINAL_TYPE (MajakkaRecordDraft, majakka_record_draft, MAJAKKA, RECORD_DRAFT, GObject)

MajakkaRecordDraft *majakka_record_draft_open (MajakkaContext *context,
                                               gint64 writing,
                                               const char *plan,
                                               GError **error);
gboolean majakka_record_draft_is_waiting (MajakkaContext *context);

MajakkaRecord *majakka_record_draft_get_record (MajakkaRecordDraft *self);
gint64 majakka_record_draft_get_writing (MajakkaRecordDraft *self);
gint64 majakka_record_draft_get_learner (MajakkaRecordDraft *self);
const GError *majakka_record_draft_get_fault (MajakkaRecordDraft *self);
gboolean majakka_record_draft_is_safe (MajakkaRecordDraft *self);

void majakka_record_draft_changed (MajakkaRecordDraft *self);
gboolean majakka_record_draft_keep (MajakkaRecordDraft *self, GError **error);
gboolean majakka_record_draft_flush (MajakkaRecordDraft *self);
gboolean majakka_record_draft_delete (MajakkaRecordDraft *self, GError **error);
void majakka_record_draft_discard (MajakkaRecordDraft *self);

G_END_DECLS
