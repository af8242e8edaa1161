/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define MAJAKKA_TYPE_FIT_BIN (majakka_fit_bin_get_type ())

/**
 * MajakkaFitBin:
 *
 * Holds one child that can do without some of its parts. Where there is less room than the child needs, the
 * property step goes up by one, and whoever holds the bin takes the next part away; it goes down again when
 * there is room for that part. libadwaita has breakpoints for this from 1.4 on.
 */
G_DECLARE_FINAL_TYPE (MajakkaFitBin, majakka_fit_bin, MAJAKKA, FIT_BIN, GtkWidget)

guint majakka_fit_bin_get_step (MajakkaFitBin *self);
void majakka_fit_bin_start_again (MajakkaFitBin *self);

G_END_DECLS
