/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MAJAKKA_TYPE_BUTTON_LAYOUT (majakka_button_layout_get_type ())

/**
 * MajakkaButtonLayout:
 *
 * Buttons side by side, the first at the beginning of the row and the last at its end; where there is no room
 * for that, one below the other.
 */
G_DECLARE_FINAL_TYPE (MajakkaButtonLayout,
                      majakka_button_layout,
                      MAJAKKA,
                      BUTTON_LAYOUT,
                      GtkLayoutManager)

G_END_DECLS
