/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void majakka_open_uri (GtkWidget *widget, const char *uri);

void majakka_open_folder (GtkWidget *widget, const char *path);

G_END_DECLS
