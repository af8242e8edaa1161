/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MAJAKKA_TYPE_HANGING_LAYOUT (majakka_hanging_layout_get_type ())
G_DECLARE_FINAL_TYPE (MajakkaHangingLayout,
                      majakka_hanging_layout,
                      MAJAKKA,
                      HANGING_LAYOUT,
                      GtkLayoutManager)

GtkLayoutManager *majakka_hanging_layout_new (int spacing);

G_END_DECLS
