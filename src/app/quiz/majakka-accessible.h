/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void majakka_accessible_set_label (GtkWidget *widget, const char *label);
void majakka_accessible_set_description (GtkWidget *widget, const char *description);
void majakka_accessible_set_labelled_by (GtkWidget *widget, GtkWidget *label);
void majakka_accessible_set_described_by (GtkWidget *widget, GtkWidget *description);

G_END_DECLS
