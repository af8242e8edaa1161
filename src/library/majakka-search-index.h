/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-search-query.h"

G_BEGIN_DECLS

/** MajakkaSearchKind: what was found, in the order in which it is shown. */
typedef enum
{
  MAJAKKA_SEARCH_LESSON,
  MAJAKKA_SEARCH_WORD,
  MAJAKKA_SEARCH_SIGN,
  MAJAKKA_SEARCH_PLAN,
  MAJAKKA_SEARCH_CONTACT,
  MAJAKKA_SEARCH_SESSION,
  MAJAKKA_SEARCH_TOPIC,
  MAJAKKA_SEARCH_N_KINDS,
} MajakkaSearchKind;

/**
 * MajakkaSearchRow:
 * @kind: what it is
 * @id: the id of the lesson, the word, the sign, the plan, the contact, the session plan, the topic of the manual
 * @part: (nullable): the section of the lesson; NULL for the lesson as a whole. Of a contact, on which
 *   page it is
 * @block: which block of the section, from 0
 * @heavy: whether the reader is asked before the section is shown
 * @by_title: whether it is found by its title, too; only one place of a section is
 * @title: what it is called
 * @title_language: the language of @title
 * @place: (nullable): where it belongs: the title of the lesson
 * @text: its words, a paragraph a line
 * @language: the language of @text
 *
 * A place that can be found, with the words by which it is, as the reader sees them.
 */
typedef struct
{
  MajakkaSearchKind kind;
  const char *id;
  const char *part;
  guint block;
  gboolean heavy;
  gboolean by_title;
  const char *title;
  const char *title_language;
  const char *place;
  const char *text;
  const char *language;
} MajakkaSearchRow;

/**
 * MajakkaSearchResults:
 * @rows: (element-type MajakkaSearchRow): what was found of each kind, the best first; borrowed from the
 *   index. Of the places of one section only the best.
 * @more: whether there is more of a kind
 * @partly: whether no place has all the words, so that these have some of them
 * @n_rows: how many there are of all kinds
 */
typedef struct
{
  GPtrArray *rows[MAJAKKA_SEARCH_N_KINDS];
  gboolean more[MAJAKKA_SEARCH_N_KINDS];
  gboolean partly;
  guint n_rows;
} MajakkaSearchResults;

/**
 * MajakkaSearchIndex:
 *
 * Everything that can be found, in memory. A thread at a time may use it.
 */
typedef struct _MajakkaSearchIndex MajakkaSearchIndex;

MajakkaSearchIndex *majakka_search_index_new (void);
void majakka_search_index_free (MajakkaSearchIndex *self);

void majakka_search_index_add (MajakkaSearchIndex *self, const MajakkaSearchRow *row);
void majakka_search_index_close (MajakkaSearchIndex *self);
guint majakka_search_index_get_n_rows (const MajakkaSearchIndex *self);
MajakkaSearchResults *
majakka_search_index_find (MajakkaSearchIndex *self, MajakkaSearchQuery *query);

void majakka_search_results_free (MajakkaSearchResults *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MajakkaSearchIndex, majakka_search_index_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (MajakkaSearchResults, majakka_search_results_free)

G_END_DECLS
