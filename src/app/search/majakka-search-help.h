/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-context.h"
#include "majakka-search-index.h"

G_BEGIN_DECLS

gpointer majakka_search_help_new (MajakkaContext *context);
void majakka_search_help_free (gpointer help);
void majakka_search_help_fill (MajakkaSearchIndex *index, gpointer help);

G_END_DECLS
