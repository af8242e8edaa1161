/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-record.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MAJAKKA_TYPE_RECORD_NOTE (majakka_record_note_get_type ())

/**
 * MajakkaRecordNote:
 *
 * One thing that happened, to be written: when, where, who, what was said, what has been done since. What
 * is written goes into its entry at once.
 *
 * Signals: changed; move (int): it is wanted so many places further on; remove.
 */
G_DECLARE_FINAL_TYPE (MajakkaRecordNote, majakka_record_note, MAJAKKA, RECORD_NOTE, GtkBox)

GtkWidget *majakka_record_note_new (MajakkaRecordEntry *entry);
MajakkaRecordEntry *majakka_record_note_get_entry (MajakkaRecordNote *self);
void majakka_record_note_set_place (MajakkaRecordNote *self, guint position, guint n_notes);

G_END_DECLS
