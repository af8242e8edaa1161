/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-search-index.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MAJAKKA_TYPE_FOUND_GROUP (majakka_found_group_get_type ())

/**
 * MajakkaFoundGroup:
 *
 * What was found of one kind, under its name. It is not seen while there is nothing. Its rows stay when what was
 * found changes, and show something else: that is quick enough for every letter that is typed.
 */
G_DECLARE_FINAL_TYPE (MajakkaFoundGroup, majakka_found_group, MAJAKKA, FOUND_GROUP, GtkBox)

GtkWidget *majakka_found_group_new (const char *title);
void majakka_found_group_show (MajakkaFoundGroup *self,
                               const GPtrArray *found,
                               gboolean more,
                               MajakkaSearchQuery *query);
GtkWidget *majakka_found_group_get_first (MajakkaFoundGroup *self);

G_END_DECLS
