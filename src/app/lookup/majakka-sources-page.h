/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-context.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define MAJAKKA_TYPE_SOURCES_PAGE (majakka_sources_page_get_type ())

/**
 * MajakkaSourcesPage:
 *
 * The sources of all lessons and of the signs, by publisher. Its own action: page.search.
 */
G_DECLARE_FINAL_TYPE (MajakkaSourcesPage, majakka_sources_page, MAJAKKA, SOURCES_PAGE, GtkWidget)

GtkWidget *majakka_sources_page_new (MajakkaContext *context);

G_END_DECLS
