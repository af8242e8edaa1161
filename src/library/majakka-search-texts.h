/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-search-index.h"
#include "majakka-text.h"

G_BEGIN_DECLS

/**
 * MajakkaSearchTexts:
 *
 * Gathers the texts of one place in the reader's language. What is not translated is in another
 * language than the rest, and becomes a row of its own.
 */
typedef struct _MajakkaSearchTexts MajakkaSearchTexts;

MajakkaSearchTexts *
majakka_search_texts_new (const MajakkaTranslator *translator, const char *source_language);
void majakka_search_texts_free (MajakkaSearchTexts *self);

char *majakka_search_texts_find (const MajakkaSearchTexts *self,
                                 const MajakkaMessage *message,
                                 const char **language);
void majakka_search_texts_add (MajakkaSearchTexts *self, const MajakkaMessage *message);
void
majakka_search_texts_add_plain (MajakkaSearchTexts *self, const char *words, const char *language);
void majakka_search_texts_flush (MajakkaSearchTexts *self,
                                 MajakkaSearchIndex *index,
                                 const MajakkaSearchRow *row,
                                 const MajakkaMessage *title);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MajakkaSearchTexts, majakka_search_texts_free)

G_END_DECLS
