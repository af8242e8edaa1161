/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MAJAKKA_TYPE_WRAP_LAYOUT (majakka_wrap_layout_get_type ())

/**
 * MajakkaWrapLayout:
 *
 * Puts children one after the other, and goes on in the next line where there is no more room.
 */
G_DECLARE_FINAL_TYPE (MajakkaWrapLayout,
                      majakka_wrap_layout,
                      MAJAKKA,
                      WRAP_LAYOUT,
                      GtkLayoutManager)

G_END_DECLS
