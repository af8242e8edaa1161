/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-search-query.h"

G_BEGIN_DECLS

char *majakka_search_snippet (const char *text, MajakkaSearchQuery *query, const char *language);

G_END_DECLS
