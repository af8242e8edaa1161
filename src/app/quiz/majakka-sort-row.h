/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MAJAKKA_TYPE_SORT_ROW (majakka_sort_row_get_type ())

/**
 * MajakkaSortRow:
 *
 * A thing, and the groups that it can be put into.
 *
 * Signal chosen: it was put into a group.
 */
G_DECLARE_FINAL_TYPE (MajakkaSortRow, majakka_sort_row, MAJAKKA, SORT_ROW, GtkWidget)

GtkWidget *majakka_sort_row_new (GtkWidget *label);
void majakka_sort_row_add_group (MajakkaSortRow *self, GtkWidget *label);
int majakka_sort_row_get_chosen (MajakkaSortRow *self);
void majakka_sort_row_set_chosen (MajakkaSortRow *self, int group);
void majakka_sort_row_lock (MajakkaSortRow *self);
void majakka_sort_row_set_feedback (MajakkaSortRow *self, GtkWidget *feedback);

G_END_DECLS
