/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MAJAKKA_TOAST_ACTION "win.show-toast"

void majakka_toast_show (GtkWidget *widget, const char *words);

G_END_DECLS
