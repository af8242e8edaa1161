/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define MAJAKKA_TYPE_HEADER (majakka_header_get_type ())

/**
 * MajakkaHeader:
 *
 * The bar at the top of every page: back where there is a page before, *Get help* with its words as
 * long as there is any room for them, the title, the menu; in a window that has the property shows-hide, and as long as that
 * is set, a button that hides the page. The menu names who is learning, when the window has the property
 * learner-name. Children of type "start" and "end" stand beside them; one of type
 * "title" takes the place of the title.
 */
G_DECLARE_FINAL_TYPE (MajakkaHeader, majakka_header, MAJAKKA, HEADER, GtkWidget)

GtkWidget *majakka_header_new (void);
void majakka_header_set_title (MajakkaHeader *self, const char *title);
void majakka_header_set_subtitle (MajakkaHeader *self, const char *subtitle);

void majakka_header_leave_sizes_out (AdwHeaderBar *bar, gboolean leave_out);

G_END_DECLS
