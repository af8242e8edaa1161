/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void majakka_tab_let_through (GtkWidgetClass *widget_class);
gboolean majakka_tab_is_passing (GtkWidget *widget);

G_END_DECLS
