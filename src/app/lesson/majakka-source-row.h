/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-source.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MAJAKKA_TYPE_SOURCE_ROW (majakka_source_row_get_type ())

/**
 * MajakkaSourceRow:
 *
 * One source: its number, if it has one, title, publisher and dates, and a button that opens it in the browser.
 */
G_DECLARE_FINAL_TYPE (MajakkaSourceRow, majakka_source_row, MAJAKKA, SOURCE_ROW, GtkBox)

GtkWidget *majakka_source_row_new (const MajakkaSource *source, guint number);
void majakka_source_row_add_line (MajakkaSourceRow *self, GtkWidget *line);

G_END_DECLS
