/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-context.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MAJAKKA_TYPE_WELCOME_PAGE (majakka_welcome_page_get_type ())

/**
 * MajakkaWelcomePage:
 *
 * The first start: language, country, who reads. Every question can be left as it is.
 */
G_DECLARE_FINAL_TYPE (MajakkaWelcomePage, majakka_welcome_page, MAJAKKA, WELCOME_PAGE, GtkWidget)

GtkWidget *majakka_welcome_page_new (MajakkaContext *context);

G_END_DECLS
