/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The manual, topic by topic. */

#include "majakka-document-writer-private.h"

#include <glib/gi18n-lib.h>

/**
 * majakka_document_new_for_manual:
 * @manual: the manual
 * @settings: for whom it is
 *
 * Returns: (transfer full): the manual as a document, in the language that is chosen now
 */
MajakkaDocument *
majakka_document_new_for_manual (const MajakkaManual *manual, const MajakkaExportSettings *settings)
{
  g_autofree char *date = NULL;
  MajakkaDocumentWriter self = { 0 };

  g_return_val_if_fail (manual != NULL, NULL);
  g_return_val_if_fail (settings != NULL, NULL);

  date = majakka_date_format (settings->today);
  /* Translators: the title of the printed manual of the program */
  self.builder = majakka_document_builder_new (_ ("How to use Majakka"));
  self.settings = settings;

  majakka_document_builder_set_date (self.builder, date);
  majakka_document_builder_add_plain (self.builder, MAJAKKA_TEXT_TITLE, _ ("How to use Majakka"));
  for (guint i = 0; i < manual->topics->len; i++)
    {
      const MajakkaManualTopic *topic = majakka_manual_get_topic (manual, i);

      majakka_writer_add_message (&self, MAJAKKA_TEXT_HEADING, &topic->title);
      majakka_writer_add_blocks (&self, topic->blocks);
    }

  return majakka_document_builder_finish (self.builder);
}
