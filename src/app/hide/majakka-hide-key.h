/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MAJAKKA_TYPE_HIDE_KEY (majakka_hide_key_get_type ())

/**
 * MajakkaHideKey:
 *
 * Listens for Escape, pressed twice within half a second, in every window of the program: pages,
 * menus, dialogs, also those that GTK makes. The first press does what Escape does there.
 *
 * Signal pressed: it was pressed twice. The second press is used up.
 */
G_DECLARE_FINAL_TYPE (MajakkaHideKey, majakka_hide_key, MAJAKKA, HIDE_KEY, GObject)

MajakkaHideKey *majakka_hide_key_new (void);

G_END_DECLS
