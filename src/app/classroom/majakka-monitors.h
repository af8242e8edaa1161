/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

char *majakka_monitors_describe (GdkMonitor *monitor);
GdkMonitor *majakka_monitors_find (GtkWidget *widget);
GdkMonitor *majakka_monitors_choose (GtkWindow *teacher);

G_END_DECLS
