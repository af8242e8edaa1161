/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-record-draft.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MAJAKKA_TYPE_RECORD_NOTES (majakka_record_notes_get_type ())

/**
 * MajakkaRecordNotes:
 *
 * The numbered notes of a record: one after the other, added, moved, put in the order of time, removed and
 * brought back.
 *
 * Property, read-only with notify: can-undo (whether a note that was removed can be brought back).
 */
G_DECLARE_FINAL_TYPE (MajakkaRecordNotes, majakka_record_notes, MAJAKKA, RECORD_NOTES, GtkBox)

void majakka_record_notes_show (MajakkaRecordNotes *self, MajakkaRecordDraft *draft);
void majakka_record_notes_let_go (MajakkaRecordNotes *self);
gboolean majakka_record_notes_get_can_undo (MajakkaRecordNotes *self);
void majakka_record_notes_undo (MajakkaRecordNotes *self);

G_END_DECLS
