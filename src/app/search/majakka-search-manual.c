/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Tells the search of the manual. The library that builds the index is of lessons alone. */

#include "majakka-search-manual.h"

#include "majakka-lesson-messages.h"
#include "majakka-manual-loader.h"
#include "majakka-search-texts.h"

static void
add_message (const MajakkaMessage *message, gpointer texts)
{
  majakka_search_texts_add (texts, message);
}

/**
 * majakka_search_manual_fill:
 * @index: an index that is being built, in a worker
 * @translator: finds the reader's words
 *
 * Adds the topics of the manual that came with the program. One that cannot be read is left out: the page
 * of the manual says what is wrong with it.
 */
void
majakka_search_manual_fill (MajakkaSearchIndex *index, MajakkaTranslator *translator)
{
  g_autofree char *file = majakka_manual_get_shipped_file ();
  g_autoptr (MajakkaManual) manual = majakka_manual_load (file, NULL);
  g_autoptr (MajakkaSearchTexts) texts = NULL;

  if (manual == NULL)
    return;

  texts = majakka_search_texts_new (translator, manual->language);
  for (guint i = 0; i < manual->topics->len; i++)
    {
      const MajakkaManualTopic *topic = majakka_manual_get_topic (manual, i);
      const MajakkaSearchRow row = { .kind = MAJAKKA_SEARCH_TOPIC,
                                     .id = topic->id,
                                     .by_title = TRUE };

      for (guint j = 0; j < topic->blocks->len; j++)
        majakka_block_foreach_prose (g_ptr_array_index (topic->blocks, j), add_message, texts);
      majakka_search_texts_flush (texts, index, &row, &topic->title);
    }
}
