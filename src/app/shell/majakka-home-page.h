/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-context.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MAJAKKA_TYPE_HOME_PAGE (majakka_home_page_get_type ())

#define MAJAKKA_PLACE_LEARN   "learn"
#define MAJAKKA_PLACE_LOOK_UP "look-up"
#define MAJAKKA_PLACE_AT_HOME "at-home"
#define MAJAKKA_PLACE_CLASS   "class"

/**
 * MajakkaHomePage:
 *
 * The places, side by side, with a switcher between them: in the header, or at the bottom where the
 * window is narrow. A place is built when it is shown for the first time.
 */
G_DECLARE_FINAL_TYPE (MajakkaHomePage, majakka_home_page, MAJAKKA, HOME_PAGE, GtkWidget)

GtkWidget *majakka_home_page_new (MajakkaContext *context, const char *place);
const char *majakka_home_page_get_place (MajakkaHomePage *self);
void majakka_home_page_set_place (MajakkaHomePage *self, const char *place);

G_END_DECLS
