/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* One page of a lesson for the door of a fridge: what to do, what to say, what is next, whom to call. */

#include "majakka-document-help-private.h"
#include "majakka-document-writer-private.h"

#include <glib/gi18n-lib.h>

typedef gboolean (*WantedFunc) (const MajakkaBlock *block);

static gboolean
is_steps (const MajakkaBlock *block)
{
  return block->kind == MAJAKKA_BLOCK_STEPS;
}

static gboolean
is_dos (const MajakkaBlock *block)
{
  return block->kind == MAJAKKA_BLOCK_DOS;
}

static gboolean
is_starters (const MajakkaBlock *block)
{
  return block->kind == MAJAKKA_BLOCK_STARTERS;
}

static gboolean
is_tonight (const MajakkaBlock *block)
{
  return block->kind == MAJAKKA_BLOCK_CHECKLIST && block->is_tonight;
}

/* Returns: (transfer none) (nullable): the first such block that stands right in a section */
static const MajakkaBlock *
find (const MajakkaLesson *lesson, WantedFunc wanted, const MajakkaSection **section)
{
  for (guint i = 0; i < lesson->sections->len; i++)
    {
      *section = g_ptr_array_index (lesson->sections, i);
      for (guint j = 0; (*section)->blocks != NULL && j < (*section)->blocks->len; j++)
        {
          const MajakkaBlock *block = g_ptr_array_index ((*section)->blocks, j);

          if (wanted (block))
            return block;
        }
    }

  return NULL;
}

static void
add_part (const MajakkaDocumentWriter *self, WantedFunc wanted)
{
  const MajakkaSection *section = NULL;
  const MajakkaBlock *block = find (self->lesson, wanted, &section);

  if (block == NULL)
    return;

  /* The title of a section says what its steps are good for. */
  if (block->kind == MAJAKKA_BLOCK_STARTERS)
    majakka_document_builder_add_plain (self->builder, MAJAKKA_TEXT_SUBHEADING,
                                        _ ("Words to say, by age"));
  else if (block->kind != MAJAKKA_BLOCK_CHECKLIST)
    majakka_writer_add_message (self, MAJAKKA_TEXT_SUBHEADING, &section->title);

  if (block->kind == MAJAKKA_BLOCK_STEPS)
    majakka_writer_add_steps (self, block->items);
  else if (block->kind == MAJAKKA_BLOCK_DOS)
    majakka_writer_add_dos (self, block->items);
  else if (block->kind == MAJAKKA_BLOCK_STARTERS)
    majakka_writer_add_starters (self, block->items);
  else
    majakka_writer_add_checklist (self, block);
}

static void
add_end (const MajakkaDocumentWriter *self)
{
  g_autofree char *reviewed = majakka_date_format (self->lesson->reviewed);
  /* Translators: at the end of a printed page; %s is the day on which the lesson was reviewed */
  g_autofree char *words = g_strdup_printf (
      _ ("From a lesson of Majakka, last reviewed: %s. Its sources are listed there."), reviewed);

  majakka_document_builder_add_plain (self->builder, MAJAKKA_TEXT_CAPTION, words);
}

/**
 * majakka_document_new_for_summary:
 * @lesson: a lesson without errors
 * @settings: for whom it is
 *
 * Writes what one wants to have at hand of a lesson, for one page.
 *
 * Returns: (transfer full): the document, in the language that is chosen now
 */
MajakkaDocument *
majakka_document_new_for_summary (const MajakkaLesson *lesson,
                                  const MajakkaExportSettings *settings)
{
  g_autofree char *title = NULL;
  g_autofree char *date = NULL;
  MajakkaDocumentWriter self = { 0 };

  g_return_val_if_fail (lesson != NULL && lesson->sections != NULL, NULL);
  g_return_val_if_fail (settings != NULL, NULL);

  title = majakka_translator_plain (settings->translator, &lesson->title);
  date = majakka_date_format (settings->today);
  self.builder = majakka_document_builder_new (title);
  self.settings = settings;
  self.lesson = lesson;

  majakka_document_builder_set_date (self.builder, date);
  majakka_document_builder_set_one_page (self.builder);
  majakka_writer_add_message (&self, MAJAKKA_TEXT_TITLE, &lesson->title);
  majakka_writer_add_message (&self, MAJAKKA_TEXT_LEAD, &lesson->summary);
  add_part (&self, is_steps);
  add_part (&self, is_dos);
  add_part (&self, is_starters);
  add_part (&self, is_tonight);
  majakka_writer_add_numbers (&self);
  add_end (&self);

  return majakka_document_builder_finish (self.builder);
}
