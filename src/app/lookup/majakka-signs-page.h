/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-context.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define MAJAKKA_TYPE_SIGNS_PAGE (majakka_signs_page_get_type ())

/**
 * MajakkaSignsPage:
 *
 * The table of warning signs: each opens to what it may mean, what else it can be and what to do first.
 * Its own action: page.search.
 */
G_DECLARE_FINAL_TYPE (MajakkaSignsPage, majakka_signs_page, MAJAKKA, SIGNS_PAGE, GtkWidget)

GtkWidget *majakka_signs_page_new (MajakkaContext *context, const char *file);
void majakka_signs_page_show_sign (MajakkaSignsPage *self, const char *id);

G_END_DECLS
