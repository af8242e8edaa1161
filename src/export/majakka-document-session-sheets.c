/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What a class gets on paper: sheets, cards to answer with, and the letter to the homes. */

#include "majakka-document-help-private.h"
#include "majakka-document-session-private.h"
#include "majakka-help-phone.h"

#include <glib/gi18n-lib.h>

/* Lines to write on, below a sheet. */
#define N_LINES 5

/* As many as a question for the whole class has answers. */
#define N_CARDS 4

static void
add_sheet (MajakkaDocumentWriter *self, const MajakkaBlock *sheet)
{
  majakka_writer_add_message (self, MAJAKKA_TEXT_TITLE, &sheet->title);
  majakka_writer_add_blocks (self, sheet->blocks);
  for (guint i = 0; i < N_LINES; i++)
    majakka_document_builder_add_pen_line (self->builder);
}

static void
add_sheets (MajakkaDocumentWriter *self, const MajakkaSessionPlan *plan)
{
  gboolean first = TRUE;

  for (guint i = 0; i < plan->parts->len; i++)
    {
      const MajakkaBlock *part = g_ptr_array_index (plan->parts, i);

      for (guint j = 0; j < part->blocks->len; j++)
        {
          const MajakkaBlock *block = g_ptr_array_index (part->blocks, j);

          if (block->kind != MAJAKKA_BLOCK_HANDOUT)
            continue;
          if (!first)
            majakka_document_builder_add_page_break (self->builder);
          add_sheet (self, block);
          first = FALSE;
        }
    }
}

/**
 * majakka_document_new_for_handouts:
 * @plan: a session plan without errors
 * @settings: for whom it is
 *
 * Writes the sheets of a session, each on a page of its own, to be copied for the class. Nothing on them is for the
 * teacher.
 *
 * Returns: (transfer full): the document, in the language that is chosen now
 */
MajakkaDocument *
majakka_document_new_for_handouts (const MajakkaSessionPlan *plan,
                                   const MajakkaExportSettings *settings)
{
  g_autoptr (GPtrArray) questions = g_ptr_array_new ();
  g_autofree char *title = NULL;
  MajakkaDocumentWriter self = { .settings = settings };

  g_return_val_if_fail (plan != NULL, NULL);
  g_return_val_if_fail (settings != NULL, NULL);

  title = majakka_translator_plain (settings->translator, &plan->lesson->title);
  majakka_session_writer_begin (&self, plan, title, questions);
  self.sources = NULL;
  add_sheets (&self, plan);

  return majakka_document_builder_finish (self.builder);
}

/**
 * majakka_document_new_for_answer_cards:
 * @settings: for whom they are
 *
 * Writes cards with the letters that answers have on the projector, to be cut apart: a page is the set of one pupil.
 *
 * Returns: (transfer full): the document, in the language that is chosen now
 */
MajakkaDocument *
majakka_document_new_for_answer_cards (const MajakkaExportSettings *settings)
{
  g_autofree char *date = NULL;
  MajakkaDocumentBuilder *builder;

  g_return_val_if_fail (settings != NULL, NULL);

  builder = majakka_document_builder_new (_ ("Cards to answer with"));
  date = majakka_date_format (settings->today);
  majakka_document_builder_set_date (builder, date);
  for (guint i = 0; i < N_CARDS; i += 2)
    {
      majakka_document_builder_begin_row (builder, MAJAKKA_ROW_CARDS);
      for (guint j = i; j < i + 2; j++)
        {
          const char letter[] = { (char) ('A' + j), '\0' };

          majakka_document_builder_begin_cell (builder, 1);
          majakka_document_builder_add_plain (builder, MAJAKKA_TEXT_ANSWER, letter);
          majakka_document_builder_add_plain (builder, MAJAKKA_TEXT_CARD_FOOT, _ ("My answer"));
          majakka_document_builder_end (builder);
        }
      majakka_document_builder_end (builder);
    }

  return majakka_document_builder_finish (builder);
}

static void
add_helpline (const MajakkaDocumentWriter *self, const MajakkaHelpEntry *entry)
{
  majakka_document_builder_add_plain (self->builder, MAJAKKA_TEXT_LABEL, entry->local);
  for (guint i = 0; entry->phones[i] != NULL; i++)
    {
      g_autofree char *tel = majakka_help_phone_to_tel (entry->phones[i]);

      majakka_document_builder_add_link (self->builder, MAJAKKA_TEXT_NUMBER, entry->phones[i], tel);
    }
  majakka_writer_add_message (self, MAJAKKA_TEXT_SMALL, &entry->description);
}

/* Somebody for children to call in the country of the school: a plan names no numbers. */
static void
add_helplines (const MajakkaDocumentWriter *self)
{
  const MajakkaHelpCountry *country = majakka_writer_find_country (self);

  for (guint i = 0; country != NULL && i < country->entries->len; i++)
    {
      const MajakkaHelpEntry *entry = g_ptr_array_index (country->entries, i);

      if (entry->kind == MAJAKKA_HELP_CHILD && entry->phones[0] != NULL)
        {
          majakka_document_builder_begin_box (self->builder, MAJAKKA_BOX_NOTE);
          add_helpline (self, entry);
          majakka_document_builder_end (self->builder);
          return;
        }
    }
}

/* The last line is the greeting: whom a child can call stands above it. */
static void
add_letter (MajakkaDocumentWriter *self, const GPtrArray *blocks)
{
  g_autoptr (GPtrArray) body = g_ptr_array_new ();
  g_autoptr (GPtrArray) greeting = g_ptr_array_new ();

  for (guint i = 0; i < blocks->len; i++)
    g_ptr_array_add (i + 1 < blocks->len ? body : greeting, g_ptr_array_index (blocks, i));
  majakka_writer_add_blocks (self, body);
  add_helplines (self);
  majakka_writer_add_blocks (self, greeting);
}

/**
 * majakka_document_new_for_letter:
 * @plan: a session plan without errors
 * @settings: for whom it is; without a directory nobody is named to call
 *
 * Writes the letter to the homes, with whom a child can call in the country of @settings and a line for the school
 * to sign on.
 *
 * Returns: (transfer full): the document, in the language that is chosen now
 */
MajakkaDocument *
majakka_document_new_for_letter (const MajakkaSessionPlan *plan,
                                 const MajakkaExportSettings *settings)
{
  g_autoptr (GPtrArray) questions = g_ptr_array_new ();
  g_autofree char *title = NULL;
  MajakkaDocumentWriter self = { .settings = settings };

  g_return_val_if_fail (plan != NULL, NULL);
  g_return_val_if_fail (settings != NULL, NULL);

  title = majakka_translator_plain (settings->translator, &plan->letter->title);
  majakka_session_writer_begin (&self, plan, title, questions);
  self.sources = NULL;
  majakka_writer_add_message (&self, MAJAKKA_TEXT_HEADING, &plan->letter->title);
  add_letter (&self, plan->letter->blocks);
  majakka_document_builder_add_pen_line (self.builder);

  return majakka_document_builder_finish (self.builder);
}
