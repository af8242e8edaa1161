/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The table of warning signs. */

#include "majakka-document-writer-private.h"

#include <glib/gi18n-lib.h>

static const double weights[] = { 3, 4, 3.4, 4.6 };

static void
begin_cell (const MajakkaDocumentWriter *self, guint column)
{
  majakka_document_builder_begin_cell (self->builder, weights[column]);
}

static void
add_heading_cell (const MajakkaDocumentWriter *self, guint column, const char *words)
{
  g_autofree char *escaped = g_markup_escape_text (words, -1);
  g_autofree char *markup = g_strdup_printf ("<b>%s</b>", escaped);

  begin_cell (self, column);
  majakka_document_builder_add_text (self->builder, MAJAKKA_TEXT_SMALL, markup);
  majakka_document_builder_end (self->builder);
}

static void
add_cell (const MajakkaDocumentWriter *self, guint column, const MajakkaMessage *message)
{
  begin_cell (self, column);
  majakka_writer_add_message (self, MAJAKKA_TEXT_SMALL, message);
  majakka_document_builder_end (self->builder);
}

static void
add_head (const MajakkaDocumentWriter *self)
{
  majakka_document_builder_begin_row (self->builder, MAJAKKA_ROW_TABLE_HEAD);
  /* Translators: the head of the first column of a table of warning signs */
  add_heading_cell (self, 0, _ ("What one may notice"));
  add_heading_cell (self, 1, _ ("What it may mean"));
  add_heading_cell (self, 2, _ ("What else it can be"));
  add_heading_cell (self, 3, _ ("What to do first"));
  majakka_document_builder_end (self->builder);
}

static void
add_sign (const MajakkaDocumentWriter *self, const MajakkaSignEntry *entry)
{
  g_autofree char *name = majakka_writer_get_markup (self, &entry->name);
  g_autofree char *markup = g_strdup_printf ("<b>%s</b>", name);

  majakka_document_builder_begin_row (self->builder, MAJAKKA_ROW_TABLE);
  begin_cell (self, 0);
  majakka_document_builder_add_text (self->builder, MAJAKKA_TEXT_SMALL, markup);
  if (entry->urgent)
    {
      g_autofree char *words = g_markup_escape_text (_ ("Urgent: get help now"), -1);
      g_autofree char *urgent =
          g_strdup_printf ("<span foreground=\"#b81c1c\"><b>%s</b></span>", words);

      majakka_document_builder_add_text (self->builder, MAJAKKA_TEXT_SMALL, urgent);
    }
  majakka_document_builder_end (self->builder);
  add_cell (self, 1, &entry->may_mean);
  add_cell (self, 2, &entry->may_be_else);
  add_cell (self, 3, &entry->do_first);
  majakka_document_builder_end (self->builder);
}

static void
add_group (const MajakkaDocumentWriter *self,
           const MajakkaSigns *signs,
           MajakkaSignAbout about,
           const char *title)
{
  gboolean begun = FALSE;

  for (guint i = 0; i < signs->entries->len; i++)
    {
      const MajakkaSignEntry *entry = g_ptr_array_index (signs->entries, i);

      if (entry->about != about)
        continue;
      if (!begun)
        {
          majakka_document_builder_add_plain (self->builder, MAJAKKA_TEXT_HEADING, title);
          add_head (self);
        }
      begun = TRUE;
      add_sign (self, entry);
    }
}

/**
 * majakka_document_new_for_signs:
 * @signs: the table of warning signs
 * @settings: for whom it is
 *
 * Returns: (transfer full): the table as a document, in the language that is chosen now
 */
MajakkaDocument *
majakka_document_new_for_signs (const MajakkaSigns *signs, const MajakkaExportSettings *settings)
{
  g_autofree char *date = NULL;
  MajakkaDocumentWriter self = { 0 };

  g_return_val_if_fail (signs != NULL, NULL);
  g_return_val_if_fail (settings != NULL, NULL);

  date = majakka_date_format (settings->today);
  self.builder = majakka_document_builder_new (_ ("Warning signs"));
  self.settings = settings;
  self.sources = signs->sources;

  majakka_document_builder_set_date (self.builder, date);
  majakka_document_builder_set_wide (self.builder);
  majakka_document_builder_add_plain (self.builder, MAJAKKA_TEXT_TITLE, _ ("Warning signs"));
  majakka_document_builder_add_plain (
      self.builder, MAJAKKA_TEXT_BODY,
      _ ("One sign proves nothing: most have a harmless reason. Several together, or one that stays, "
         "are a reason to ask calmly and to listen."));
  add_group (&self, signs, MAJAKKA_SIGN_ABOUT_CHILD, _ ("In a child"));
  add_group (&self, signs, MAJAKKA_SIGN_ABOUT_ADULT, _ ("In an adult or an older child"));
  majakka_writer_add_sources (&self, signs->reviewed);

  return majakka_document_builder_finish (self.builder);
}
