/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-manual.h"
#include "majakka-reading.h"

G_BEGIN_DECLS

#define MAJAKKA_TYPE_MANUAL_VIEW (majakka_manual_view_get_type ())

/**
 * MajakkaManualView:
 *
 * A topic of the manual in a column, and below it the ways to the one before and the next: the actions
 * manual.previous and manual.next of the page around it.
 */
G_DECLARE_FINAL_TYPE (MajakkaManualView, majakka_manual_view, MAJAKKA, MANUAL_VIEW, GtkWidget)

GtkWidget *
majakka_manual_view_new (MajakkaReading *reading, const MajakkaManual *manual, guint position);
void majakka_manual_view_take_focus (MajakkaManualView *self);

G_END_DECLS
