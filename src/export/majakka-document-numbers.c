/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The numbers of a country that one wants to have at hand. */

#include "majakka-document-help-private.h"

#include <glib/gi18n-lib.h>

/* Returns: (transfer none) (nullable): the reader's country, the international page where it is not
 * known; NULL without a directory */
const MajakkaHelpCountry *
majakka_writer_find_country (const MajakkaDocumentWriter *self)
{
  const MajakkaExportSettings *settings = self->settings;
  const MajakkaHelpCountry *country = NULL;

  if (settings->directory == NULL)
    return NULL;
  if (settings->country != NULL)
    country = majakka_help_directory_find_country (settings->directory, settings->country);

  return country != NULL ? country : majakka_help_directory_get_international (settings->directory);
}

static char *
join_numbers (const MajakkaHelpEntry *entry)
{
  return g_strjoinv (" · ", entry->phones);
}

/* The emergency number; @short_form leaves out what else there is to say of it. */
void
majakka_writer_add_emergency (const MajakkaDocumentWriter *self,
                              const MajakkaHelpCountry *country,
                              gboolean short_form)
{
  const MajakkaHelpEntry *entry = majakka_help_country_get_emergency (country);

  majakka_document_builder_add_plain (self->builder, MAJAKKA_TEXT_LABEL,
                                      _ ("In danger right now?"));
  if (entry == NULL)
    {
      majakka_document_builder_add_plain (
          self->builder, MAJAKKA_TEXT_BODY,
          _ ("Call the emergency number of your country. We found no page that confirms it, so it is "
             "not written here."));
      return;
    }

  for (guint i = 0; entry->phones[i] != NULL; i++)
    {
      g_autofree char *phone = g_markup_escape_text (entry->phones[i], -1);
      g_autofree char *markup = g_strdup_printf ("<span foreground=\"#b81c1c\">%s</span>", phone);

      majakka_document_builder_add_text (
          self->builder, short_form ? MAJAKKA_TEXT_NUMBER : MAJAKKA_TEXT_EMERGENCY, markup);
    }
  if (!short_form || g_strv_length (entry->phones) > 1)
    majakka_writer_add_message (self, MAJAKKA_TEXT_SMALL, &entry->name);
}

static void
add_kind (const MajakkaDocumentWriter *self,
          const MajakkaHelpCountry *country,
          MajakkaHelpKind kind,
          double weight)
{
  g_autoptr (GPtrArray) entries = majakka_help_country_list_kind (country, kind);
  const MajakkaHelpEntry *found = NULL;

  for (guint i = 0; i < entries->len && found == NULL; i++)
    {
      const MajakkaHelpEntry *entry = g_ptr_array_index (entries, i);

      if (entry->phones[0] != NULL || (kind == MAJAKKA_HELP_HOTLINE && entry->url != NULL))
        found = entry;
    }
  if (found == NULL)
    return;

  majakka_document_builder_begin_cell (self->builder, weight);
  majakka_writer_add_message (
      self, MAJAKKA_TEXT_LABEL,
      majakka_help_directory_get_kind_title (self->settings->directory, kind));
  if (found->phones[0] != NULL)
    {
      g_autofree char *numbers = join_numbers (found);

      majakka_document_builder_add_plain (self->builder, MAJAKKA_TEXT_NUMBER, numbers);
    }
  else
    {
      majakka_document_builder_add_link (self->builder, MAJAKKA_TEXT_BODY, found->url, found->url);
    }
  majakka_document_builder_add_plain (self->builder, MAJAKKA_TEXT_SMALL, found->local);
  majakka_document_builder_end (self->builder);
}

/* A box with the emergency number, a number for children, one for adults, and where to report. */
void
majakka_writer_add_numbers (const MajakkaDocumentWriter *self)
{
  const MajakkaHelpCountry *country = majakka_writer_find_country (self);

  if (country == NULL)
    return;

  majakka_document_builder_begin_box (self->builder, MAJAKKA_BOX_NOTE);
  majakka_document_builder_begin_row (self->builder, MAJAKKA_ROW_COLUMNS);
  majakka_document_builder_begin_cell (self->builder, 1);
  majakka_writer_add_emergency (self, country, TRUE);
  majakka_document_builder_end (self->builder);
  add_kind (self, country, MAJAKKA_HELP_CHILD, 1);
  add_kind (self, country, MAJAKKA_HELP_PARENT, 1);
  add_kind (self, country, MAJAKKA_HELP_HOTLINE, 1);
  majakka_document_builder_end (self->builder);
  majakka_document_builder_end (self->builder);
}
