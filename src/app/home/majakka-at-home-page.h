/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-context.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define MAJAKKA_TYPE_AT_HOME_PAGE (majakka_at_home_page_get_type ())

/**
 * MajakkaAtHomePage:
 *
 * The place *At home*: ways to what a family makes, keeps and prints.
 */
G_DECLARE_FINAL_TYPE (MajakkaAtHomePage, majakka_at_home_page, MAJAKKA, AT_HOME_PAGE, GtkWidget)

GtkWidget *majakka_at_home_page_new (MajakkaContext *context);

G_END_DECLS
