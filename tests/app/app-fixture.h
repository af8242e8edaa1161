/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

gboolean app_fixture_init (int *argc, char ***argv);

void app_fixture_turn (void);
GtkWidget *app_fixture_find (GtkWidget *widget, GType type);
GPtrArray *app_fixture_find_all (GtkWidget *widget, GType type);
gboolean app_fixture_has_words (GtkWidget *widget, const char *words);
GtkWidget *app_fixture_wait_for (GtkWidget *window, GType type);
void app_fixture_wait_until (gboolean (*condition) (GtkWidget *widget), GtkWidget *widget);
void app_fixture_wait (guint milliseconds);
