/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-search-query.h"

G_BEGIN_DECLS

/* Of as many first letters of a word the full-text index has an index of its own. */
#define MAJAKKA_SEARCH_INDEXED_PREFIX 4

/**
 * MajakkaSearchBreadth:
 * @MAJAKKA_SEARCH_EXACT: every word as it is written
 * @MAJAKKA_SEARCH_FORMS: every word in any form, and what begins like the last
 * @MAJAKKA_SEARCH_SOME: the same, but one of the words is enough
 */
typedef enum
{
  MAJAKKA_SEARCH_EXACT,
  MAJAKKA_SEARCH_FORMS,
  MAJAKKA_SEARCH_SOME,
} MajakkaSearchBreadth;

char *majakka_search_query_to_match (MajakkaSearchQuery *self,
                                     const char *language,
                                     MajakkaSearchBreadth breadth,
                                     const GPtrArray *vocabulary);

G_END_DECLS
