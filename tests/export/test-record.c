/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Notes for the police as other programs read them: word for word, numbered, in order, on numbered pages. */

#include "config.h"

#include "majakka-export.h"
#include "majakka-pdf.h"
#include "majakka-text.h"

#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <string.h>

static MajakkaRecordEntry *
add_entry (MajakkaRecord *record, const char *day, const char *time, const char *said)
{
  MajakkaRecordEntry *entry = majakka_record_entry_new ();

  majakka_record_entry_set_day (entry, day);
  majakka_record_set_text (&entry->words[MAJAKKA_RECORD_TIME], time);
  majakka_record_set_text (&entry->words[MAJAKKA_RECORD_SAID], said);
  g_ptr_array_add (record->entries, entry);

  return entry;
}

static MajakkaRecord *
create_record (void)
{
  MajakkaRecord *record = majakka_record_new ("2026-11-24", "blackmail");
  MajakkaRecordEntry *entry;

  majakka_record_set_text (&record->reference, "5500/R/123/26");
  add_entry (record, "2026-11-23", "21:30", "<b>Send & pay</b>, or else\nsecondline");
  /* The form begins with an empty one; paper does not count it. */
  entry = add_entry (record, "", "zweites", "furtherwords");
  majakka_record_set_text (&entry->words[MAJAKKA_RECORD_WHO], "https://example.org/u/sunflower");
  majakka_record_set_text (&entry->words[MAJAKKA_RECORD_DONE], "Заблокирован вечером");

  return record;
}

static char *
read_pdf (const MajakkaRecord *record)
{
  const MajakkaPaper *paper = majakka_paper_find ("a4");
  g_autoptr (MajakkaDocument) document = majakka_document_new_for_record (record);
  g_autoptr (MajakkaPages) pages = majakka_pages_new (document, paper->width, paper->height);
  g_autofree char *folder = g_dir_make_tmp ("majakka-record-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "notes.pdf", NULL);
  char *argv[] = { (char *) "pdftotext", (char *) "-layout", path, (char *) "-", NULL };
  g_autoptr (GError) error = NULL;
  char *text = NULL;

  g_assert_true (majakka_pdf_save (pages, path, &error));
  g_assert_no_error (error);
  g_spawn_sync (NULL, argv, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, &text, NULL, NULL, &error);
  g_assert_no_error (error);
  g_unlink (path);
  g_rmdir (folder);

  return text;
}

/* Finds words behind @at, and returns what comes behind them. */
static const char *
expect (const char *at, const char *words)
{
  const char *found = strstr (at, words);

  if (found == NULL)
    g_error ("“%s” is not in: %s", words, at);

  return found + strlen (words);
}

static void
test_words (gconstpointer language)
{
  g_autoptr (MajakkaRecord) record = create_record ();
  g_autofree char *text = NULL;
  g_autofree char *day = NULL;
  g_autofree char *first = NULL;
  g_autofree char *second = NULL;
  g_autofree char *third = NULL;
  const char *at;

  majakka_language_set (language);
  text = read_pdf (record);
  day = majakka_date_format ("2026-11-23");
  first = g_strdup_printf (_ ("Note %u"), 1u);
  second = g_strdup_printf (_ ("Note %u"), 2u);
  third = g_strdup_printf (_ ("Note %u"), 3u);

  at = expect (text, _ ("Notes for the police"));
  at = expect (at, "5500/R/123/26");
  at = expect (at, first);
  at = expect (at, day);
  at = expect (at, "21:30");
  at = expect (at, "<b>Send & pay</b>, or else");
  at = expect (at, "secondline");
  at = expect (at, second);
  at = expect (at, "zweites");
  at = expect (at, "https://example.org/u/sunflower");
  at = expect (at, "furtherwords");
  at = expect (at, "Заблокирован вечером");
  expect (at, _ ("Signature of the writer"));
  g_assert_null (strstr (text, third));

  majakka_language_set ("en");
}

/* More than a page: every entry with its number, every page with its own. */
static void
test_pages_are_numbered (void)
{
  g_autoptr (MajakkaRecord) record = majakka_record_new ("2026-11-24", NULL);
  g_autoptr (GString) words = g_string_new (NULL);
  g_autofree char *text = NULL;
  g_autofree char *page = NULL;
  const char *at;

  for (guint i = 0; i < 500; i++)
    g_string_append (words, "harbour ");
  for (guint i = 1; i <= 12; i++)
    add_entry (record, "2026-11-23", "", words->str);

  text = read_pdf (record);
  at = text;
  for (guint i = 1; i <= 12; i++)
    {
      g_autofree char *title = g_strdup_printf ("Note %u", i);

      at = expect (at, title);
    }
  at = expect (text, "24 November 2026 · Page 1 of ");
  page = g_strdup_printf ("Page 2 of %d", (int) g_ascii_strtoll (at, NULL, 10));
  expect (at, page);
}

static void
test_nothing_to_print (void)
{
  g_autoptr (MajakkaRecord) record = majakka_record_new ("2026-11-24", NULL);

  g_assert_null (majakka_document_new_for_record (record));
}

int
main (int argc, char **argv)
{
  static const char *const languages[] = { "en", "fi", "ru", "sv" };
  g_autofree char *program = g_find_program_in_path ("pdftotext");
  g_autofree char *locale = NULL;

  g_test_init (&argc, &argv, NULL);
  if (program == NULL)
    {
      g_print ("1..0 # SKIP there is no pdftotext\n");
      return 0;
    }
  locale = g_test_build_filename (G_TEST_BUILT, "..", "po", "locale", NULL);
  majakka_language_init (locale);

  for (guint i = 0; i < G_N_ELEMENTS (languages); i++)
    {
      g_autofree char *name = g_strdup_printf ("/record/words/%s", languages[i]);

      g_test_add_data_func (name, languages[i], test_words);
    }
  g_test_add_func ("/record/pages-are-numbered", test_pages_are_numbered);
  g_test_add_func ("/record/nothing-to-print", test_nothing_to_print);

  return g_test_run ();
}
