/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-context.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MAJAKKA_TYPE_RECORD_UNREAD (majakka_record_unread_get_type ())

/**
 * MajakkaRecordUnread:
 *
 * Stands in the place of notes that cannot be read. Nothing of them was changed; they can be saved to a file
 * as they are, or deleted.
 *
 * Signal delete: somebody wants them deleted.
 */
G_DECLARE_FINAL_TYPE (MajakkaRecordUnread, majakka_record_unread, MAJAKKA, RECORD_UNREAD, GtkWidget)

void majakka_record_unread_show (MajakkaRecordUnread *self,
                                 MajakkaContext *context,
                                 gint64 writing,
                                 const GError *reason);
gboolean majakka_record_unread_save (MajakkaRecordUnread *self, GFile *file, GError **error);

G_END_DECLS
