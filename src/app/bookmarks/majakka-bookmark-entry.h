/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-context.h"

G_BEGIN_DECLS

/**
 * MajakkaBookmarkEntry:
 * @bookmark: what is kept
 * @lesson: the title of its lesson
 * @place: (nullable): the title of its section
 * @words: the paragraph, without markup
 * @language: the language of the words
 * @lost: whether the paragraph is not in the lesson any more
 *
 * A bookmark as it is listed, in the reader's language. All are owned.
 */
typedef struct
{
  MajakkaBookmark *bookmark;
  char *lesson;
  char *place;
  char *words;
  char *language;
  gboolean lost;
} MajakkaBookmarkEntry;

void majakka_bookmark_entry_free (MajakkaBookmarkEntry *self);

GPtrArray *majakka_bookmark_entries_list (MajakkaContext *context,
                                          const GPtrArray *bookmarks,
                                          GHashTable *lessons);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MajakkaBookmarkEntry, majakka_bookmark_entry_free)

G_END_DECLS
