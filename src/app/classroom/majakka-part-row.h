/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-context.h"
#include "majakka-deck.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MAJAKKA_TYPE_PART_ROW (majakka_part_row_get_type ())

/**
 * MajakkaPartRow:
 *
 * A part of a session that is being prepared: a box to leave it out, its minutes, and two buttons that move it, as do
 * Alt+Up and Alt+Down.
 *
 * Signals:
 *
 * - moved (int): to be moved so many places down; up when negative
 * - kept (boolean): whether it is not to be left out
 */
G_DECLARE_FINAL_TYPE (MajakkaPartRow, majakka_part_row, MAJAKKA, PART_ROW, GtkListBoxRow)

GtkWidget *majakka_part_row_new (MajakkaContext *context, const MajakkaDeckPart *part);
const MajakkaDeckPart *majakka_part_row_get_part (MajakkaPartRow *self);
void majakka_part_row_show (MajakkaPartRow *self, guint position, guint n_rows, gboolean kept);

G_END_DECLS
