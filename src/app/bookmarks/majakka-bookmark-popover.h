/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MAJAKKA_TYPE_BOOKMARK_POPOVER (majakka_bookmark_popover_get_type ())

/**
 * MajakkaBookmarkPopover:
 *
 * Where the note on a paragraph is written.
 *
 * Signal left (const char *note): it is about to go, by whatever way, with this note; now is the time to keep it.
 * Signal remove (): the bookmark is not wanted any more. It has gone, and "left" has been told.
 */
G_DECLARE_FINAL_TYPE (MajakkaBookmarkPopover,
                      majakka_bookmark_popover,
                      MAJAKKA,
                      BOOKMARK_POPOVER,
                      GtkPopover)

GtkWidget *majakka_bookmark_popover_new (const char *note);

G_END_DECLS
