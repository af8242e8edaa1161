/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Tells the search of the plans of sessions. A plan is found by what it is about, and read on its page: its slides and
 * questions are for a class, and would crowd out the lessons. */

#include "majakka-search-sessions.h"

#include "majakka-search-texts.h"
#include "majakka-session-shelf.h"

static void
add_plan (MajakkaSearchIndex *index, MajakkaTranslator *translator, const MajakkaLesson *lesson)
{
  g_autoptr (MajakkaSearchTexts) texts = majakka_search_texts_new (translator, lesson->language);
  const MajakkaSearchRow row = { .kind = MAJAKKA_SEARCH_SESSION,
                                 .id = lesson->id,
                                 .by_title = TRUE };

  majakka_search_texts_add (texts, &lesson->summary);
  for (guint i = 0; i < lesson->objectives->len; i++)
    majakka_search_texts_add (
        texts, &((const MajakkaObjective *) g_ptr_array_index (lesson->objectives, i))->text);
  majakka_search_texts_flush (texts, index, &row, &lesson->title);
}

/**
 * majakka_search_sessions_fill:
 * @index: an index that is being built, in a worker
 * @translator: finds the reader's words
 *
 * Adds the plans of sessions with a class. One with a mistake cannot be opened, and is not found.
 */
void
majakka_search_sessions_fill (MajakkaSearchIndex *index, MajakkaTranslator *translator)
{
  g_auto (GStrv) directories = majakka_session_shelf_directories ();
  g_autoptr (MajakkaFaults) faults = majakka_faults_new ();
  g_autoptr (GPtrArray) plans =
      majakka_session_shelf_load ((const char *const *) directories, faults);

  for (guint i = 0; i < plans->len; i++)
    add_plan (index, translator, ((MajakkaSessionPlan *) g_ptr_array_index (plans, i))->lesson);
}
