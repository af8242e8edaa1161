/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-context.h"
#include "majakka-record-draft.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MAJAKKA_TYPE_RECORD_KEEPING (majakka_record_keeping_get_type ())

/**
 * MajakkaRecordKeeping:
 *
 * Says whether notes are kept on this computer and who can read them, and lets somebody keep, print or
 * delete them. When changes could not be saved it says so, for as long as it is so.
 *
 * Signal delete: somebody wants kept notes deleted.
 */
G_DECLARE_FINAL_TYPE (MajakkaRecordKeeping, majakka_record_keeping, MAJAKKA, RECORD_KEEPING, GtkBox)

void majakka_record_keeping_show (MajakkaRecordKeeping *self,
                                  MajakkaContext *context,
                                  MajakkaRecordDraft *draft);
gboolean majakka_record_keeping_can_keep (MajakkaRecordKeeping *self);
gboolean majakka_record_keeping_keep (MajakkaRecordKeeping *self);

G_END_DECLS
