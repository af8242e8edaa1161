/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Notes for the police. What somebody wrote stands there word for word and is never markup. */

#include "majakka-export.h"

#include <glib/gi18n-lib.h>

/* The day as people write it, and what is known of the time */
static char *
describe_time (const MajakkaRecordEntry *entry)
{
  const char *time = entry->words[MAJAKKA_RECORD_TIME];
  g_autofree char *day = NULL;

  if (*entry->day == '\0')
    return g_strdup (time);

  day = majakka_date_format (entry->day);
  if (*time == '\0')
    return g_steal_pointer (&day);

  /* Translators: a date, then what somebody wrote about the time: "24 November 2026, about 9 pm" */
  return g_strdup_printf (_ ("%1$s, %2$s"), day, time);
}

/* Letter for letter, also for whoever copies it out of a file: no two letters become one. */
static void
add_words (MajakkaDocumentBuilder *builder, const char *words)
{
  g_autofree char *escaped = g_markup_escape_text (words, -1);
  g_autofree char *markup =
      g_strdup_printf ("<span font_features=\"liga=0, clig=0\">%s</span>", escaped);

  majakka_document_builder_add_text (builder, MAJAKKA_TEXT_BODY, markup);
}

static void
add_field (MajakkaDocumentBuilder *builder, const char *title, const char *words)
{
  if (*words == '\0')
    return;

  majakka_document_builder_add_plain (builder, MAJAKKA_TEXT_LABEL, title);
  majakka_document_builder_keep_with_next (builder);
  add_words (builder, words);
}

static void
add_entry (MajakkaDocumentBuilder *builder, const MajakkaRecordEntry *entry, guint number)
{
  /* Translators: the heading of a note; %u is its number */
  g_autofree char *title = g_strdup_printf (_ ("Note %u"), number);
  g_autofree char *time = describe_time (entry);

  majakka_document_builder_add_plain (builder, MAJAKKA_TEXT_HEADING, title);
  majakka_document_builder_begin_box (builder, MAJAKKA_BOX_CARD);
  add_field (builder, C_ ("in notes for the police", "When it happened"), time);
  add_field (builder, C_ ("in notes for the police", "Where it happened"),
             entry->words[MAJAKKA_RECORD_WHERE]);
  add_field (builder, C_ ("in notes for the police", "Who wrote or called"),
             entry->words[MAJAKKA_RECORD_WHO]);
  add_field (builder, C_ ("in notes for the police", "What was said or demanded"),
             entry->words[MAJAKKA_RECORD_SAID]);
  add_field (builder, C_ ("in notes for the police", "What has been done since"),
             entry->words[MAJAKKA_RECORD_DONE]);
  majakka_document_builder_end (builder);
}

static void
add_entries (MajakkaDocumentBuilder *builder, const MajakkaRecord *record)
{
  guint number = 0;

  for (guint i = 0; i < record->entries->len; i++)
    {
      const MajakkaRecordEntry *entry = g_ptr_array_index (record->entries, i);

      if (!majakka_record_entry_is_empty (entry))
        add_entry (builder, entry, ++number);
    }
}

/* A line to write on, and below it what for. */
static void
add_line (MajakkaDocumentBuilder *builder, const char *words)
{
  majakka_document_builder_begin_cell (builder, 1);
  majakka_document_builder_add_plain (builder, MAJAKKA_TEXT_NUMBER, " ");
  majakka_document_builder_add_rule (builder);
  majakka_document_builder_add_plain (builder, MAJAKKA_TEXT_CAPTION, words);
  majakka_document_builder_end (builder);
}

static void
add_signature (MajakkaDocumentBuilder *builder)
{
  majakka_document_builder_begin_box (builder, MAJAKKA_BOX_TOGETHER);
  majakka_document_builder_begin_row (builder, MAJAKKA_ROW_COLUMNS);
  add_line (builder, _ ("Place and date"));
  add_line (builder, _ ("Signature of the writer"));
  majakka_document_builder_end (builder);
  majakka_document_builder_begin_row (builder, MAJAKKA_ROW_COLUMNS);
  add_line (builder, _ ("Case number"));
  add_line (builder, _ ("Received by"));
  majakka_document_builder_end (builder);
  majakka_document_builder_end (builder);
}

/**
 * majakka_document_new_for_record:
 * @record: notes for the police
 *
 * Returns: (transfer full) (nullable): the notes as a document, its own words in the language that is
 *   chosen now; %NULL when nothing is written in them
 */
MajakkaDocument *
majakka_document_new_for_record (const MajakkaRecord *record)
{
  MajakkaDocumentBuilder *builder;
  g_autofree char *date = NULL;
  g_autofree char *written = NULL;

  g_return_val_if_fail (record != NULL, NULL);

  if (majakka_record_is_empty (record))
    return NULL;

  date = majakka_date_format (record->written);
  /* Translators: %s is a date */
  written = g_strdup_printf (_ ("Begun on %s"), date);
  builder = majakka_document_builder_new (_ ("Notes for the police"));
  majakka_document_builder_set_date (builder, date);
  majakka_document_builder_add_plain (builder, MAJAKKA_TEXT_TITLE, _ ("Notes for the police"));
  majakka_document_builder_add_plain (builder, MAJAKKA_TEXT_LEAD, written);
  majakka_document_builder_add_plain (
      builder, MAJAKKA_TEXT_BODY,
      _ ("This is what the writer knows, in the writer’s own words. What is not known was left out. "
         "No pictures belong to these notes."));
  add_field (builder, C_ ("in notes for the police", "Child"), record->child);
  add_field (builder, C_ ("in notes for the police", "Case number"), record->reference);
  add_entries (builder, record);
  add_signature (builder);

  return majakka_document_builder_finish (builder);
}
