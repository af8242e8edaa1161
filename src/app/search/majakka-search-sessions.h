/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-search-index.h"
#include "majakka-translator.h"

G_BEGIN_DECLS

void majakka_search_sessions_fill (MajakkaSearchIndex *index, MajakkaTranslator *translator);

G_END_DECLS
