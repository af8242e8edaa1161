/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-bookmark-entry.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MAJAKKA_TYPE_BOOKMARKED_ROW (majakka_bookmarked_row_get_type ())

/**
 * MajakkaBookmarkedRow:
 *
 * A bookmark in the list of all of them. Activating it leads to the paragraph.
 *
 * Signal remove (): the bookmark is not wanted any more.
 */
G_DECLARE_FINAL_TYPE (MajakkaBookmarkedRow,
                      majakka_bookmarked_row,
                      MAJAKKA,
                      BOOKMARKED_ROW,
                      GtkListBoxRow)

GtkWidget *majakka_bookmarked_row_new (const MajakkaBookmarkEntry *entry);
const MajakkaBookmark *majakka_bookmarked_row_get_bookmark (MajakkaBookmarkedRow *self);

G_END_DECLS
