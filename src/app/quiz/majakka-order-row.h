/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MAJAKKA_TYPE_ORDER_ROW (majakka_order_row_get_type ())

/**
 * MajakkaOrderRow:
 *
 * A step that can be moved: by its two buttons, by Alt+Up and Alt+Down, by dragging.
 *
 * Signals:
 *
 * - moved (int): to be moved so many places down; up when negative
 * - dropped (MajakkaOrderRow): another row was dropped on this one
 */
G_DECLARE_FINAL_TYPE (MajakkaOrderRow, majakka_order_row, MAJAKKA, ORDER_ROW, GtkWidget)

GtkWidget *majakka_order_row_new (GtkWidget *label, const char *plain);
void majakka_order_row_set_position (MajakkaOrderRow *self, guint position, guint n_rows);
void majakka_order_row_lock (MajakkaOrderRow *self);
void majakka_order_row_set_feedback (MajakkaOrderRow *self, GtkWidget *feedback);

G_END_DECLS
