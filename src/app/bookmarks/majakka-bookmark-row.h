/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MAJAKKA_TYPE_BOOKMARK_ROW (majakka_bookmark_row_get_type ())

/** MajakkaBookmarkRow: the mark below a paragraph that is bookmarked, with the note; a button to change it. */
G_DECLARE_FINAL_TYPE (MajakkaBookmarkRow, majakka_bookmark_row, MAJAKKA, BOOKMARK_ROW, GtkButton)

GtkWidget *majakka_bookmark_row_new (void);
void majakka_bookmark_row_set_note (MajakkaBookmarkRow *self, const char *note);

G_END_DECLS
