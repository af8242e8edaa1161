/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MAJAKKA_TYPE_HANGING_ROW (majakka_hanging_row_get_type ())
G_DECLARE_FINAL_TYPE (MajakkaHangingRow, majakka_hanging_row, MAJAKKA, HANGING_ROW, GtkWidget)

GtkWidget *majakka_hanging_row_new (GtkWidget *mark, GtkWidget *words);

G_END_DECLS
