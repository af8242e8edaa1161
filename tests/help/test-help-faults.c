/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* One deliberate mistake at a time, put into good.xml: the checker names it in its place, and the
 * schema sees it too, where a grammar can. */

#include "help-fixture.h"

#include <glib/gstdio.h>
#include <string.h>

typedef struct
{
  const char *name;
  const char *from;
  const char *to;
  const char *tag;
  guint line;
  guint column;
  gboolean beyond_schema;
} Mistake;

#define READ   "read=\"2026-11-21\""
#define SOURCE "<source url=\"http://example.org\" " READ "/>"
#define PHONE  "<phone>000</phone>"

static const Mistake mistakes[] = {
  { "doctype", "<directory ", "<!DOCTYPE directory>\n<directory ", "xml-doctype", 5, 1, TRUE },
  { "other root", "directory", "book", "help-root", 5, 1 },
  { "other namespace", "urn:majakka:help:1", "urn:majakka:lesson:1", "help-root", 5, 1 },
  { "no kind", "kind=\"emergency\" audience", "audience", "help-no-kind", 38, 5 },
  { "empty kind", "kind=\"emergency\"", "kind=\"\"", "help-no-kind", 38, 5 },
  { "unknown kind", "kind=\"emergency\"", "kind=\"rescue\"", "help-unknown-kind", 38, 5 },
  { "no source", SOURCE, "", "help-no-source", 38, 5 },
  { "source without page", SOURCE, "<source date=\"2026\" " READ "/>", "help-no-source", 38, 5 },
  { "empty source", SOURCE, "<source url=\"\" " READ "/>", "help-no-source", 38, 5 },
  { "two sources", SOURCE, SOURCE SOURCE, "help-repeated", 43, 59 },
  { "mail as source", "http://example.org", "mailto:a@example.org", "help-bad-url", 43, 7 },
  { "script as page", "https://example.org/talk?a=b", "javascript:alert(1)", "help-bad-url", 34,
    7 },
  { "file as page", "https://example.org/talk?a=b", "file:///etc/passwd", "help-bad-url", 34, 7 },
  { "user in page", "https://example.org/", "https://a@example.org/", "help-bad-url", 34, 7 },
  { "space in page", "talk?a=b", "talk a", "help-bad-url", 34, 7 },
  { "opened yes", "opened=\"no\"", "opened=\"yes\"", "help-bad-value", 34, 7 },
  { "month 13", "date=\"2026-03\"", "date=\"2026-13\"", "help-bad-date", 36, 7 },
  { "day that is not", "date=\"2026-03\"", "date=\"2026-02-30\"", "help-bad-date", 36, 7 },
  { "date in words", "date=\"2026-03\"", "date=\"March 2026\"", "help-bad-date", 36, 7 },
  { "not said when read", SOURCE, "<source url=\"http://example.org\"/>", "help-no-read", 43, 7 },
  { "read in a month", SOURCE, "<source url=\"http://example.org\" read=\"2026-11\"/>",
    "help-no-read", 43, 7 },
  { "read on no day", SOURCE, "<source url=\"http://example.org\" read=\"2026-02-30\"/>",
    "help-no-read", 43, 7 },
  { "advice not said when read", "date=\"2025\" " READ, "date=\"2025\"", "help-no-read", 27, 7 },
  { "letters in phone", PHONE, "<phone>0800 HELP</phone>", "help-bad-phone", 41, 7 },
  { "extension", PHONE, "<phone>000 x 12</phone>", "help-bad-phone", 41, 7 },
  { "two spaces in phone", PHONE, "<phone>0-  0</phone>", "help-bad-phone", 41, 7, TRUE },
  { "empty phone", PHONE, "<phone/>", "help-bad-phone", 41, 7 },
  { "not from abroad", "+00 0000", "00 0000", "help-bad-phone", 33, 7 },
  { "emergency without phone", PHONE, "", "help-no-contact", 38, 5 },
  { "no id", "id=\"xa-000\" ", "", "help-no-id", 38, 5 },
  { "capital id", "id=\"xa-000\"", "id=\"XA-000\"", "help-no-id", 38, 5 },
  { "id used twice", "id=\"xa-000\"", "id=\"xa-talk\"", "help-duplicate-id", 38, 5, TRUE },
  { "no local name", "<local>000</local>", "", "help-no-name", 38, 5 },
  { "no name", "<name>Emergency number</name>", "", "help-no-name", 38, 5 },
  { "no country name", "<name>Examplia</name>", "", "help-no-name", 23, 3 },
  { "no description", "<description>Listens.</description>", "", "help-no-description", 29, 5 },
  { "empty description", "Listens.", " ", "help-no-description", 29, 5 },
  { "markup in words", "Listens.", "<em>Listens</em>.", "help-mixed", 35, 20 },
  { "no status", "status=\"verified\"", "", "help-bad-value", 29, 5 },
  { "remembered", "status=\"verified\"", "status=\"memory\"", "help-bad-value", 29, 5 },
  { "no audience", "audience=\"anyone\" hours", "hours", "help-bad-value", 29, 5 },
  { "hours not in vocabulary", "hours=\"always\"", "hours=\"9-5\"", "help-unknown-word", 29, 5,
    TRUE },
  { "language in words", "en pt-BR", "English", "help-bad-language", 29, 5 },
  { "country in small letters", "code=\"XA\"", "code=\"xa\"", "help-bad-value", 23, 3 },
  { "no emergency number", "kind=\"emergency\"", "kind=\"regulator\"", "help-no-emergency", 23, 3 },
  { "number that was not read", "code=\"XA\"", "code=\"XA\" emergency=\"unread\"",
    "help-emergency-unread", 23, 3 },
  { "emergency in other words", "code=\"XA\"", "code=\"XA\" emergency=\"none\"", "help-bad-value",
    23, 3 },
  { "no check words", "<check>Check on the official page</check>", "", "help-no-words", 5, 1 },
  { "kind without title", "<kind id=\"regulator\">Authorities</kind>", "", "help-no-words", 5, 1,
    TRUE },
  { "advice without page", "<source url=\"https://example.net/keep\" date=\"2025\" " READ "/>", "",
    "help-no-source", 25, 5 },
  { "advice without words", "<p>Keep the words.</p>", "", "help-no-description", 25, 5 },
  { "advice about nothing", " about=\"keep\"", "", "help-bad-value", 25, 5 },
  { "advice about anything", "about=\"keep\"", "about=\"all\"", "help-bad-value", 25, 5 },
  { "markup in advice", "the words.", "<em>the</em> words.", "help-mixed", 26, 15 },
  { "unknown element", PHONE, PHONE "<fax>000</fax>", "help-unknown-element", 41, 25 },
  { "unknown attribute", "id=\"xa-000\"", "id=\"xa-000\" rating=\"5\"", "help-unknown-attribute",
    38, 5 },
  { "words between elements", PHONE, "Call: " PHONE, "help-mixed", 38, 5 },
  { "country not closed", "</country>", "", "xml-not-closed", 23, 3, TRUE },
};

static char *good;

static char *
put_in (const Mistake *mistake)
{
  GString *text = g_string_new (good);

  g_assert_cmpuint (g_string_replace (text, mistake->from, mistake->to, 0), >, 0);

  return g_string_free (text, FALSE);
}

static void
test_mistake (gconstpointer data)
{
  const Mistake *mistake = data;
  g_autoptr (MajakkaFaults) faults = majakka_faults_new ();
  g_autoptr (MajakkaHelpDirectory) directory = NULL;
  g_autofree char *text = put_in (mistake);
  const MajakkaFault *fault;

  directory = majakka_help_directory_read_memory (text, strlen (text), "bad.xml", faults);
  fault = help_fixture_find_fault (faults, mistake->tag);
  g_assert_cmpint (fault->tag->severity, ==, MAJAKKA_SEVERITY_ERROR);
  g_assert_cmpstr (fault->file, ==, "bad.xml");
  g_assert_cmpuint (fault->line, ==, mistake->line);
  g_assert_cmpuint (fault->column, ==, mistake->column);
  g_assert_true (g_str_has_suffix (fault->sentence, "."));
}

static gboolean
skip_without_xmllint (void)
{
  if (help_fixture_has_schema ())
    return FALSE;
  g_test_skip ("xmllint is not here");

  return TRUE;
}

static void
test_schema_refuses (void)
{
  if (skip_without_xmllint ())
    return;

  for (guint i = 0; i < G_N_ELEMENTS (mistakes); i++)
    {
      g_autofree char *text = put_in (&mistakes[i]);

      if (mistakes[i].beyond_schema)
        continue;
      g_test_message ("%s", mistakes[i].name);
      g_assert_false (help_fixture_accepts_text (text));
    }
}

static void
test_schema_accepts (void)
{
  static const char *const names[] = { "directory.xml", "plans.xml" };

  if (skip_without_xmllint ())
    return;

  g_assert_true (help_fixture_accepts_text (good));
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *path =
          g_build_filename (g_getenv ("MAJAKKA_SOURCE_DIR"), "data", "help", names[i], NULL);

      g_assert_true (help_fixture_accepts_file (path));
    }
}

static void
test_good (void)
{
  g_autoptr (MajakkaFaults) faults = majakka_faults_new ();
  g_autoptr (MajakkaHelpDirectory) directory =
      majakka_help_directory_read_memory (good, strlen (good), "good.xml", faults);

  g_assert_nonnull (directory);
  g_assert_cmpuint (majakka_faults_count (faults), ==, 0);
}

/* Nobody is sent to an entry with a fault, and the others are there. */
static void
test_left_out (void)
{
  static const Mistake mistake = { .from = "https://example.org/about", .to = "" };
  g_autoptr (MajakkaFaults) faults = majakka_faults_new ();
  g_autofree char *text = put_in (&mistake);
  g_autoptr (MajakkaHelpDirectory) directory =
      majakka_help_directory_read_memory (text, strlen (text), "bad.xml", faults);

  g_assert_nonnull (directory);
  g_assert_null (majakka_help_directory_find_entry (directory, "xa-talk"));
  g_assert_nonnull (majakka_help_directory_find_entry (directory, "xa-000"));
  g_assert_cmpuint (majakka_faults_count (faults), ==, 1);
}

/* A country without the number says so; then it is no fault, and the others are there. */
static void
test_unread_emergency (void)
{
  static const Mistake steps[] = {
    { .from = "code=\"XA\"", .to = "code=\"XA\" emergency=\"unread\"" },
    { .from = "kind=\"emergency\" audience", .to = "kind=\"regulator\" audience" },
  };
  g_autoptr (MajakkaFaults) faults = majakka_faults_new ();
  g_autoptr (MajakkaHelpDirectory) directory = NULL;
  g_autoptr (GString) text = g_string_new (good);
  const MajakkaHelpCountry *country;

  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    g_assert_cmpuint (g_string_replace (text, steps[i].from, steps[i].to, 0), ==, 1);
  directory = majakka_help_directory_read_memory (text->str, text->len, "unread.xml", faults);
  g_assert_cmpuint (majakka_faults_count (faults), ==, 0);
  country = majakka_help_directory_find_country (directory, "XA");
  g_assert_null (majakka_help_country_get_emergency (country));
  g_assert_cmpuint (country->entries->len, ==, 2);
  if (help_fixture_has_schema ())
    g_assert_true (help_fixture_accepts_text (text->str));
}

static void
test_long_description (void)
{
  g_autofree char *many = g_strnfill (221, 'a');
  Mistake mistake = { .from = "Listens.", .to = many };
  g_autoptr (MajakkaFaults) faults = majakka_faults_new ();
  g_autofree char *text = put_in (&mistake);
  g_autoptr (MajakkaHelpDirectory) directory =
      majakka_help_directory_read_memory (text, strlen (text), "bad.xml", faults);

  g_assert_nonnull (majakka_help_directory_find_entry (directory, "xa-talk"));
  g_assert_cmpint (help_fixture_find_fault (faults, "help-long-description")->tag->severity, ==,
                   MAJAKKA_SEVERITY_WARNING);
  g_assert_null (majakka_faults_first_error (faults));
}

static int
run_build_check (const char *directory, const char *stamp)
{
  g_autofree char *plans =
      g_build_filename (g_getenv ("MAJAKKA_SOURCE_DIR"), "data", "help", "plans.xml", NULL);
  g_autofree char *agreement =
      g_build_filename (g_getenv ("MAJAKKA_SOURCE_DIR"), "data", "help", "agreement.xml", NULL);
  g_autofree char *released =
      g_build_filename (g_getenv ("MAJAKKA_SOURCE_DIR"), "data", "help", "released-ids.txt", NULL);
  const char *argv[] = {
    g_getenv ("MAJAKKA_CHECK_HELP"), directory, plans, agreement, released, stamp, NULL
  };

  return help_fixture_run (argv);
}

static gboolean
is_one_of (const char *name, const char *const *names, gsize n_names)
{
  for (gsize i = 0; i < n_names; i++)
    if (g_str_equal (name, names[i]))
      return TRUE;

  return FALSE;
}

/* What the build runs stops at an entry without a source, without the day on which it was read or
 * without a kind, and leaves no stamp. */
static void
test_build_stops (void)
{
  static const char *const names[] = { "no source", "no kind", "not said when read" };
  g_autofree char *folder = g_dir_make_tmp ("majakka-help-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "directory.xml", NULL);
  g_autofree char *stamp = g_build_filename (folder, "stamp", NULL);
  guint stopped = 0;

  for (guint i = 0; i < G_N_ELEMENTS (mistakes); i++)
    if (is_one_of (mistakes[i].name, names, G_N_ELEMENTS (names)))
      {
        g_autofree char *text = put_in (&mistakes[i]);

        g_assert_true (g_file_set_contents (path, text, -1, NULL));
        g_assert_cmpint (run_build_check (path, stamp), ==, 1);
        g_assert_false (g_file_test (stamp, G_FILE_TEST_EXISTS));
        stopped++;
      }
  g_assert_cmpuint (stopped, ==, G_N_ELEMENTS (names));

  g_assert_true (g_file_set_contents (path, good, -1, NULL));
  g_assert_cmpint (run_build_check (path, stamp), ==, 0);
  g_assert_true (g_file_test (stamp, G_FILE_TEST_EXISTS));

  g_remove (path);
  g_remove (stamp);
  g_assert_cmpint (g_rmdir (folder), ==, 0);
}

static void
test_tags (void)
{
  guint n_tags;
  const MajakkaFaultTag *tags = majakka_help_get_fault_tags (&n_tags);

  for (guint i = 0; i < n_tags; i++)
    {
      g_assert_true (g_str_has_prefix (tags[i].name, "help-"));
      g_assert_true (g_str_has_suffix (tags[i].rule, "."));
      g_assert_true (g_str_has_suffix (tags[i].mend, "."));
      for (guint j = 0; j < i; j++)
        g_assert_cmpstr (tags[i].name, !=, tags[j].name);
    }
}

int
main (int argc, char **argv)
{
  g_autofree char *path = NULL;
  int result;

  g_test_init (&argc, &argv, NULL);
  path = g_test_build_filename (G_TEST_DIST, "help", "good.xml", NULL);
  g_assert_true (g_file_get_contents (path, &good, NULL, NULL));

  g_test_add_func ("/help/faults/none", test_good);
  for (guint i = 0; i < G_N_ELEMENTS (mistakes); i++)
    {
      g_autofree char *name =
          g_strdelimit (g_strconcat ("/help/faults/", mistakes[i].name, NULL), " ", '-');

      g_test_add_data_func (name, &mistakes[i], test_mistake);
    }
  g_test_add_func ("/help/faults/left-out", test_left_out);
  g_test_add_func ("/help/faults/unread-emergency", test_unread_emergency);
  g_test_add_func ("/help/faults/long-description", test_long_description);
  g_test_add_func ("/help/faults/tags", test_tags);
  g_test_add_func ("/help/schema/accepts", test_schema_accepts);
  g_test_add_func ("/help/schema/refuses", test_schema_refuses);
  g_test_add_func ("/help/build-stops", test_build_stops);

  result = g_test_run ();
  g_free (good);

  return result;
}
