/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void majakka_presenter_keys_listen (GtkWidget *window, GtkWidget *presenter);

G_END_DECLS
