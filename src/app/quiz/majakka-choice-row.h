/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MAJAKKA_TYPE_CHOICE_ROW (majakka_choice_row_get_type ())

/**
 * MajakkaChoiceRow:
 *
 * An option that can be chosen, with words of any length; the whole row is the check button. After
 * the answer its feedback stands below.
 *
 * Signal toggled: chosen, or not any more.
 */
G_DECLARE_FINAL_TYPE (MajakkaChoiceRow, majakka_choice_row, MAJAKKA, CHOICE_ROW, GtkWidget)

GtkWidget *majakka_choice_row_new (gboolean single, GtkWidget *label);
void majakka_choice_row_join (MajakkaChoiceRow *self, MajakkaChoiceRow *other);
gboolean majakka_choice_row_get_active (MajakkaChoiceRow *self);
void majakka_choice_row_set_active (MajakkaChoiceRow *self, gboolean active);
void majakka_choice_row_lock (MajakkaChoiceRow *self);
void majakka_choice_row_set_feedback (MajakkaChoiceRow *self, GtkWidget *feedback);

G_END_DECLS
