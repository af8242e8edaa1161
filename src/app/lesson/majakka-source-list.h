/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MAJAKKA_TYPE_SOURCE_LIST (majakka_source_list_get_type ())

/**
 * MajakkaSourceList:
 *
 * Where statements come from, numbered as they are cited. Closed until somebody wants to
 * know.
 */
G_DECLARE_FINAL_TYPE (MajakkaSourceList, majakka_source_list, MAJAKKA, SOURCE_LIST, GtkBox)

GtkWidget *majakka_source_list_new (GPtrArray *sources);

G_END_DECLS
