/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Guidance for the staff of a school, with the rules and numbers of one country: for the wall of the staff room. */

#include "majakka-document-help-private.h"
#include "majakka-lesson-messages.h"
#include "majakka-message-references.h"

typedef struct
{
  const char *country;
  GHashTable *ids; /* set of char* */
} Cited;

static void
take_reference (const char *element, const char *id, gpointer data)
{
  if (g_str_equal (element, "cite"))
    g_hash_table_add (((Cited *) data)->ids, g_strdup (id));
}

static void
take_message (const MajakkaMessage *message, gpointer data)
{
  majakka_message_foreach_reference (message, take_reference, data);
}

static void
take_section (Cited *self, const MajakkaSection *section)
{
  for (guint i = 0; i < section->blocks->len; i++)
    {
      const MajakkaBlock *block = g_ptr_array_index (section->blocks, i);

      if (block->kind != MAJAKKA_BLOCK_REGION || majakka_block_is_shown_in (block, self->country))
        majakka_block_foreach_message (block, take_message, self);
    }
}

/* Paper has the rules of one country, and the sources of no other.
 *
 * Returns: (transfer container): those that are cited, in their order */
static GPtrArray *
list_cited (const MajakkaLesson *guidance, const char *country)
{
  g_autoptr (GHashTable) ids = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  Cited cited = { country, ids };
  GPtrArray *sources = g_ptr_array_new ();

  for (guint i = 0; i < guidance->sections->len; i++)
    take_section (&cited, g_ptr_array_index (guidance->sections, i));
  for (guint i = 0; i < guidance->sources->len; i++)
    {
      MajakkaSource *source = g_ptr_array_index (guidance->sources, i);

      if (g_hash_table_contains (ids, source->id))
        g_ptr_array_add (sources, source);
    }

  return sources;
}

static void
add_country (const MajakkaDocumentWriter *self)
{
  const MajakkaHelpCountry *country = majakka_writer_find_country (self);

  if (country != NULL && !g_str_equal (country->code, MAJAKKA_HELP_INTERNATIONAL))
    majakka_writer_add_message (self, MAJAKKA_TEXT_LABEL, &country->name);
}

/**
 * majakka_document_new_for_guidance:
 * @guidance: guidance for staff without errors, see majakka_guidance_read()
 * @settings: for whom it is
 *
 * Writes the general rules, those of the country of @settings, and its numbers.
 *
 * Returns: (transfer full): the document, in the language that is chosen now
 */
MajakkaDocument *
majakka_document_new_for_guidance (const MajakkaLesson *guidance,
                                   const MajakkaExportSettings *settings)
{
  MajakkaDocumentWriter self = { .settings = settings };
  g_autoptr (GPtrArray) sources = NULL;
  g_autofree char *title = NULL;
  g_autofree char *date = NULL;

  g_return_val_if_fail (guidance != NULL, NULL);
  g_return_val_if_fail (settings != NULL, NULL);

  self.sources = sources = list_cited (guidance, settings->country);
  title = majakka_writer_get_plain (&self, &guidance->title);
  date = majakka_date_format (settings->today);
  self.builder = majakka_document_builder_new (title);
  majakka_document_builder_set_date (self.builder, date);
  majakka_document_builder_add_plain (self.builder, MAJAKKA_TEXT_TITLE, title);
  add_country (&self);
  majakka_writer_add_message (&self, MAJAKKA_TEXT_LEAD, &guidance->summary);
  majakka_writer_add_numbers (&self);
  for (guint i = 0; i < guidance->sections->len; i++)
    {
      const MajakkaSection *section = g_ptr_array_index (guidance->sections, i);

      majakka_writer_add_message (&self, MAJAKKA_TEXT_HEADING, &section->title);
      majakka_writer_add_blocks (&self, section->blocks);
    }
  majakka_writer_add_sources (&self, guidance->reviewed);

  return majakka_document_builder_finish (self.builder);
}
