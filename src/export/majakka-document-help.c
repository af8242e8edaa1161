/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Whom to call and where to report in one country. */

#include "majakka-document-help-private.h"
#include "majakka-help-phone.h"
#include "majakka-language-names.h"
#include "majakka-source-words.h"

#include <glib/gi18n-lib.h>

static void
append_fact (GString *facts, const char *words)
{
  g_string_append_printf (facts, "%s%s", facts->len > 0 ? " · " : "", words);
}

static void
append_message (const MajakkaDocumentWriter *self, GString *facts, const MajakkaMessage *message)
{
  g_autofree char *words = NULL;

  if (message == NULL || !MAJAKKA_MESSAGE_IS_SET (message))
    return;

  words = majakka_writer_get_plain (self, message);
  append_fact (facts, words);
}

static void
add_facts (const MajakkaDocumentWriter *self, const MajakkaHelpEntry *entry)
{
  g_autoptr (GString) facts = g_string_new (NULL);

  append_message (self, facts, entry->audience);
  append_message (self, facts, majakka_help_entry_get_hours (entry, self->settings->today));
  append_message (self, facts, entry->cost);
  if (entry->languages != NULL && entry->languages[0] != NULL)
    {
      g_autofree char *names = majakka_language_names_join ((const char *const *) entry->languages);
      /* Translators: the languages that a contact speaks, as in "Languages: Finnish, Swedish". */
      g_autofree char *words = g_strdup_printf (_ ("Languages: %s"), names);

      append_fact (facts, words);
    }
  if (facts->len > 0)
    majakka_document_builder_add_plain (self->builder, MAJAKKA_TEXT_SMALL, facts->str);
}

static void
add_source (const MajakkaDocumentWriter *self,
            const char *url,
            const char *date,
            const char *read,
            gboolean check)
{
  g_autofree char *words = majakka_source_words (date, read);

  if (check)
    {
      const MajakkaMessage *message =
          majakka_help_directory_get_check_words (self->settings->directory);
      g_autofree char *markup = majakka_writer_get_markup (self, message);
      g_autofree char *bold = g_strdup_printf ("<b>%s.</b>", markup);

      majakka_document_builder_add_text (self->builder, MAJAKKA_TEXT_CAPTION, bold);
    }
  majakka_document_builder_add_plain (self->builder, MAJAKKA_TEXT_CAPTION, words);
  majakka_document_builder_keep_with_next (self->builder);
  majakka_document_builder_add_address (self->builder, url, FALSE);
}

static void
add_number (const MajakkaDocumentWriter *self, MajakkaTextStyle style, const char *phone)
{
  g_autofree char *tel = majakka_help_phone_to_tel (phone);

  majakka_document_builder_add_link (self->builder, style, phone, tel);
}

static void
add_ways (const MajakkaDocumentWriter *self, const MajakkaHelpEntry *entry)
{
  for (guint i = 0; entry->phones[i] != NULL; i++)
    add_number (self, MAJAKKA_TEXT_NUMBER, entry->phones[i]);
  if (entry->international != NULL)
    {
      majakka_document_builder_add_plain (self->builder, MAJAKKA_TEXT_SMALL,
                                          _ ("From another country:"));
      add_number (self, MAJAKKA_TEXT_LABEL, entry->international);
    }
  if (entry->url != NULL)
    majakka_document_builder_add_link (self->builder, MAJAKKA_TEXT_BODY, entry->url, entry->url);
}

static void
add_entry (const MajakkaDocumentWriter *self, const MajakkaHelpEntry *entry)
{
  g_autofree char *name = majakka_writer_get_plain (self, &entry->name);

  majakka_document_builder_begin_box (self->builder, MAJAKKA_BOX_CARD);
  majakka_document_builder_begin_box (self->builder, MAJAKKA_BOX_TOGETHER);
  majakka_document_builder_add_plain (self->builder, MAJAKKA_TEXT_LABEL, entry->local);
  if (!g_str_equal (name, entry->local))
    majakka_document_builder_add_plain (self->builder, MAJAKKA_TEXT_SMALL, name);
  add_ways (self, entry);
  majakka_writer_add_message (self, MAJAKKA_TEXT_BODY, &entry->description);
  add_facts (self, entry);
  add_source (self, entry->source_url, entry->source_date, entry->source_read,
              majakka_help_entry_needs_check (entry, self->settings->today));
  majakka_document_builder_end (self->builder);
  majakka_document_builder_end (self->builder);
}

static void
add_advice (const MajakkaDocumentWriter *self, const MajakkaHelpAdvice *advice)
{
  majakka_document_builder_begin_box (self->builder, MAJAKKA_BOX_NOTE);
  majakka_document_builder_add_plain (
      self->builder, MAJAKKA_TEXT_LABEL,
      advice->subject == MAJAKKA_HELP_WHO_FIRST ? _ ("Whom to tell first") : _ ("What to keep"));
  majakka_writer_add_message (self, MAJAKKA_TEXT_BODY, &advice->words);
  add_source (self, advice->source_url, advice->source_date, advice->source_read, FALSE);
  majakka_document_builder_end (self->builder);
}

static void
add_entries (const MajakkaDocumentWriter *self, const MajakkaHelpCountry *country)
{
  const MajakkaHelpEntry *before = NULL;

  for (guint i = 0; i < country->entries->len; i++)
    {
      const MajakkaHelpEntry *entry = g_ptr_array_index (country->entries, i);

      if (before == NULL || before->kind != entry->kind)
        majakka_writer_add_message (
            self, MAJAKKA_TEXT_HEADING,
            majakka_help_directory_get_kind_title (self->settings->directory, entry->kind));
      add_entry (self, entry);
      before = entry;
    }
}

static void
add_country (const MajakkaDocumentWriter *self, const MajakkaHelpCountry *country)
{
  majakka_document_builder_begin_box (self->builder, MAJAKKA_BOX_DANGER);
  majakka_writer_add_emergency (self, country, FALSE);
  majakka_document_builder_end (self->builder);
  for (guint i = 0; i < country->advice->len; i++)
    add_advice (self, g_ptr_array_index (country->advice, i));
  add_entries (self, country);
}

/**
 * majakka_document_new_for_help:
 * @settings: for whom it is; with a directory
 *
 * Writes the contacts of the country of @settings, or the international page where it is not known.
 *
 * Returns: (transfer full): the document, in the language that is chosen now
 */
MajakkaDocument *
majakka_document_new_for_help (const MajakkaExportSettings *settings)
{
  MajakkaDocumentWriter self = { .settings = settings };
  const MajakkaHelpCountry *country;
  g_autofree char *name = NULL;
  g_autofree char *title = NULL;
  g_autofree char *date = NULL;

  g_return_val_if_fail (settings != NULL && settings->directory != NULL, NULL);

  country = majakka_writer_find_country (&self);
  g_return_val_if_fail (country != NULL, NULL);

  name = majakka_writer_get_plain (&self, &country->name);
  /* Translators: the title of a printed page; %s is the name of a country in the nominative case */
  title = g_strdup_printf (_ ("Get help: %s"), name);
  date = majakka_date_format (settings->today);
  self.builder = majakka_document_builder_new (title);
  majakka_document_builder_set_date (self.builder, date);
  majakka_document_builder_add_plain (self.builder, MAJAKKA_TEXT_TITLE, title);
  add_country (&self, country);

  return majakka_document_builder_finish (self.builder);
}
