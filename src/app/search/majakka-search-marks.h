/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-search-query.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

guint majakka_search_marks_show (GtkLabel *label, MajakkaSearchQuery *query, const char *language);
guint majakka_search_marks_show_below (GtkWidget *widget, MajakkaSearchQuery *query);

G_END_DECLS
