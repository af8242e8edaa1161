/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-context.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MAJAKKA_TYPE_SEARCH_PAGE (majakka_search_page_get_type ())

/**
 * MajakkaSearchPage:
 *
 * Searches everything as one types. Down goes into what was found, Return opens it, Escape goes back to the
 * words and from there leaves. Its own action: page.search.
 */
G_DECLARE_FINAL_TYPE (MajakkaSearchPage, majakka_search_page, MAJAKKA, SEARCH_PAGE, GtkWidget)

GtkWidget *majakka_search_page_new (MajakkaContext *context);
void majakka_search_page_set_words (MajakkaSearchPage *self, const char *words);

G_END_DECLS
