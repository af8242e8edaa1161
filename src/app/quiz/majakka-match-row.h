/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MAJAKKA_TYPE_MATCH_ROW (majakka_match_row_get_type ())

/**
 * MajakkaMatchRow:
 *
 * A thing and the button that its partner is chosen with.
 *
 * Signal chosen (uint): a person chose the partner at that place of the list.
 */
G_DECLARE_FINAL_TYPE (MajakkaMatchRow, majakka_match_row, MAJAKKA, MATCH_ROW, GtkWidget)

GtkWidget *majakka_match_row_new (GtkWidget *label, const char *plain);
void majakka_match_row_add_partner (MajakkaMatchRow *self, GtkWidget *label, const char *plain);
int majakka_match_row_get_chosen (MajakkaMatchRow *self);
void majakka_match_row_set_chosen (MajakkaMatchRow *self, int partner, const char *plain);
void majakka_match_row_set_taken (MajakkaMatchRow *self, guint partner, const char *by);
void majakka_match_row_lock (MajakkaMatchRow *self);
void majakka_match_row_set_feedback (MajakkaMatchRow *self, GtkWidget *feedback);

G_END_DECLS
