/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * MajakkaSearchMark:
 * @start: where it begins in a text, in bytes
 * @length: how long it is, in bytes
 *
 * A word that was looked for.
 */
typedef struct
{
  gsize start;
  gsize length;
} MajakkaSearchMark;

/**
 * MajakkaSearchQuery:
 *
 * What somebody looks for: words, of which the last may not be typed to its end. Anything can be
 * typed; only letters and digits count. Immutable to its users, reference counted, of one thread.
 */
typedef struct _MajakkaSearchQuery MajakkaSearchQuery;

MajakkaSearchQuery *majakka_search_query_new (const char *text);
MajakkaSearchQuery *majakka_search_query_ref (MajakkaSearchQuery *self);
void majakka_search_query_unref (MajakkaSearchQuery *self);

const char *majakka_search_query_get_text (const MajakkaSearchQuery *self);
gboolean majakka_search_query_is_empty (const MajakkaSearchQuery *self);
guint majakka_search_query_get_n_words (const MajakkaSearchQuery *self);
GArray *
majakka_search_query_find_marks (MajakkaSearchQuery *self, const char *text, const char *language);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MajakkaSearchQuery, majakka_search_query_unref)

G_END_DECLS
