/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *majakka_class_rows_create_heading (const char *words, int level);
GtkWidget *majakka_class_rows_create_words (const char *words);
GtkWidget *majakka_class_rows_create_list (GtkWidget *heading);
GtkWidget *majakka_class_rows_create_way (const char *title,
                                          const char *subtitle,
                                          const char *action,
                                          const char *target);

G_END_DECLS
