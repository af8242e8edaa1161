/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define MAJAKKA_TYPE_SEARCH_FIELD (majakka_search_field_get_type ())

/**
 * MajakkaSearchField:
 *
 * Where a page is searched as one types, and how much was found. Escape empties it; who asks for the search
 * while it has the focus searches everything.
 *
 * Property: placeholder. Signal: changed, when other words are looked for.
 */
G_DECLARE_FINAL_TYPE (MajakkaSearchField, majakka_search_field, MAJAKKA, SEARCH_FIELD, GtkWidget)

const char *majakka_search_field_get_query (MajakkaSearchField *self);
void majakka_search_field_search (MajakkaSearchField *self);
void majakka_search_field_set_n_found (MajakkaSearchField *self, guint n_found);

G_END_DECLS
