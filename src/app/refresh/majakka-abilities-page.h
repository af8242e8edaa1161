/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-context.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MAJAKKA_TYPE_ABILITIES_PAGE (majakka_abilities_page_get_type ())

/**
 * MajakkaAbilitiesPage:
 *
 * What somebody can do now: the objectives of the lessons that are done, by track, each with how it
 * stands in words. No points, and nothing to compare with.
 */
G_DECLARE_FINAL_TYPE (MajakkaAbilitiesPage,
                      majakka_abilities_page,
                      MAJAKKA,
                      ABILITIES_PAGE,
                      GtkWidget)

GtkWidget *majakka_abilities_page_new (MajakkaContext *context);

G_END_DECLS
