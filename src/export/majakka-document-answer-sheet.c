/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* A sheet on which a pupil answers the questions of a session with a pencil. */

#include "majakka-document-writer-private.h"

#include <glib/gi18n-lib.h>

static void
add_questions (MajakkaDocumentWriter *self, const MajakkaDeck *deck)
{
  for (guint i = 0; i < majakka_deck_get_n_steps (deck); i++)
    {
      const MajakkaStep *step = majakka_deck_get_step (deck, i);

      if (step->kind == MAJAKKA_STEP_QUESTION)
        majakka_writer_add_question (self, step->question);
    }
}

/**
 * majakka_document_new_for_answer_sheet:
 * @deck: the steps of a session
 * @settings: for whom it is
 *
 * Writes the questions of a session in the order in which they are asked, with the letters that their answers have on the
 * projector, and nothing of what is right. The sheet asks for no name.
 *
 * Returns: (transfer full): the document, in the language that is chosen now
 */
MajakkaDocument *
majakka_document_new_for_answer_sheet (const MajakkaDeck *deck,
                                       const MajakkaExportSettings *settings)
{
  g_autoptr (GPtrArray) questions = g_ptr_array_new ();
  g_autofree char *title = NULL;
  g_autofree char *date = NULL;
  MajakkaDocumentWriter self = { .settings = settings, .questions = questions, .lettered = TRUE };

  g_return_val_if_fail (deck != NULL, NULL);
  g_return_val_if_fail (settings != NULL, NULL);

  self.lesson = majakka_deck_get_lesson (deck);
  title = majakka_translator_plain (settings->translator, &self.lesson->title);
  date = majakka_date_format (settings->today);
  self.builder = majakka_document_builder_new (title);
  majakka_document_builder_set_date (self.builder, date);
  majakka_writer_add_message (&self, MAJAKKA_TEXT_TITLE, &self.lesson->title);
  majakka_document_builder_add_plain (
      self.builder, MAJAKKA_TEXT_LEAD,
      _ ("Tick what you think. You need not write your name, and you may leave a question out."));
  add_questions (&self, deck);

  return majakka_document_builder_finish (self.builder);
}
