/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * MajakkaClassRowFunc:
 * @row: a row that leads somewhere
 * @target: the id of what it leads to
 * @data: what was given
 */
typedef void (*MajakkaClassRowFunc) (GtkWidget *row, const char *target, gpointer data);

GtkWidget *majakka_class_rows_create_heading (const char *words, int level);
GtkWidget *majakka_class_rows_create_words (const char *words);
GtkWidget *majakka_class_rows_create_list (GtkWidget *heading);
GtkWidget *majakka_class_rows_create_way (const char *title,
                                          const char *subtitle,
                                          const char *action,
                                          const char *target);
void majakka_class_rows_foreach (GtkWidget *root, MajakkaClassRowFunc func, gpointer data);

G_END_DECLS
