/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* A scenario, as an adventure book has it: scenes with numbers, and choices that say where to go on. */

#include "majakka-document-writer-private.h"

#include <glib/gi18n-lib.h>

/* Returns the number of a scene, from 1. */
static guint
find_number (const MajakkaBlock *block, const char *id)
{
  for (guint i = 0; i < block->scenes->len; i++)
    if (g_strcmp0 (((const MajakkaScene *) g_ptr_array_index (block->scenes, i))->id, id) == 0)
      return i + 1;

  return 0;
}

static void
add_choice (const MajakkaDocumentWriter *self,
            const MajakkaBlock *block,
            const MajakkaChoice *choice)
{
  g_autofree char *words = majakka_writer_get_markup (self, &choice->text);
  g_autofree char *where =
      /* Translators: after a choice in a printed story, as in an adventure book; %u is the number of
       * the scene to read next */
      g_strdup_printf (_ ("go on at %u"), find_number (block, choice->go_to));
  g_autofree char *escaped = g_markup_escape_text (where, -1);
  g_autofree char *markup = g_strdup_printf ("%s <small>(<b>%s</b>)</small>", words, escaped);

  majakka_document_builder_add_item (self->builder, MAJAKKA_TEXT_BODY, MAJAKKA_ITEM_ARROW,
                                     /* mark_words= */ NULL, markup);
}

void
majakka_writer_add_scenario (const MajakkaDocumentWriter *self, const MajakkaBlock *block)
{
  for (guint i = 0; i < block->scenes->len; i++)
    {
      const MajakkaScene *scene = g_ptr_array_index (block->scenes, i);
      g_autofree char *digits = g_strdup_printf ("<b>%u</b>", i + 1);

      majakka_document_builder_begin_box (self->builder, MAJAKKA_BOX_TOGETHER);
      majakka_document_builder_begin_row (self->builder, MAJAKKA_ROW_COLUMNS);
      majakka_document_builder_begin_cell (self->builder, 1);
      majakka_document_builder_add_text (self->builder, MAJAKKA_TEXT_LEAD, digits);
      majakka_document_builder_end (self->builder);
      majakka_document_builder_begin_cell (self->builder, 18);
      majakka_writer_add_messages (self, MAJAKKA_TEXT_BODY, scene->paragraphs);
      for (guint j = 0; scene->choices != NULL && j < scene->choices->len; j++)
        add_choice (self, block, g_ptr_array_index (scene->choices, j));
      majakka_document_builder_end (self->builder);
      majakka_document_builder_end (self->builder);
      majakka_document_builder_end (self->builder);
    }
}
