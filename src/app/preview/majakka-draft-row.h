/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-fault.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MAJAKKA_TYPE_DRAFT_ROW (majakka_draft_row_get_type ())

/**
 * MajakkaDraftRow:
 *
 * A fault of a lesson that somebody is writing: how bad it is, its line, what is wrong, how to mend it, and a button
 * that copies its place.
 */
G_DECLARE_FINAL_TYPE (MajakkaDraftRow, majakka_draft_row, MAJAKKA, DRAFT_ROW, GtkListBoxRow)

GtkWidget *majakka_draft_row_new (const MajakkaFault *fault);
guint majakka_draft_row_get_line (MajakkaDraftRow *self);

G_END_DECLS
