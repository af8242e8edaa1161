/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-search-index.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MAJAKKA_TYPE_FOUND_ROW (majakka_found_row_get_type ())

/**
 * MajakkaFoundRow:
 *
 * A place that was found: what it is called, where it belongs, and what it says around the words that were
 * looked for, which are marked.
 */
G_DECLARE_FINAL_TYPE (MajakkaFoundRow, majakka_found_row, MAJAKKA, FOUND_ROW, GtkListBoxRow)

GtkWidget *majakka_found_row_new (void);
void majakka_found_row_show (MajakkaFoundRow *self,
                             const MajakkaSearchRow *found,
                             MajakkaSearchQuery *query);
void majakka_found_row_open (MajakkaFoundRow *self);

G_END_DECLS
