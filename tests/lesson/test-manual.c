/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-catalogue-entry.h"
#include "majakka-lesson-checker.h"
#include "majakka-lesson-messages.h"
#include "majakka-manual-loader.h"

#include <glib/gstdio.h>
#include <string.h>

static char *sample;
static char *directory;

static char *
write_file (const char *text)
{
  char *path = g_build_filename (directory, "manual.xml", NULL);

  g_assert_true (g_file_set_contents (path, text, -1, NULL));

  return path;
}

static void
count_cb (const MajakkaMessage *message, gpointer data)
{
  g_assert_cmpuint (message->line, >, 0);
  *(guint *) data += 1;
}

static void
test_whole (void)
{
  const MajakkaCheckContext context = { NULL };
  g_autofree char *path = write_file (sample);
  g_autoptr (MajakkaFaults) faults = majakka_faults_new ();
  g_autoptr (MajakkaManual) manual = majakka_manual_read (path, faults);
  const MajakkaManualTopic *topic;
  const MajakkaBlock *note;
  guint position = 99;
  guint n_messages = 0;

  g_assert_nonnull (manual);
  majakka_manual_check (manual, &context, faults);
  g_assert_cmpuint (majakka_faults_count (faults), ==, 0);
  g_assert_cmpstr (manual->language, ==, "en");
  g_assert_cmpuint (manual->topics->len, ==, 2);

  topic = majakka_manual_get_topic (manual, 0);
  g_assert_cmpstr (topic->id, ==, "one");
  g_assert_cmpstr (topic->title.source, ==, "One &amp; only");
  g_assert_cmpuint (topic->blocks->len, ==, 4);
  note = g_ptr_array_index (topic->blocks, 3);
  g_assert_cmpint (note->kind, ==, MAJAKKA_BLOCK_NOTE);
  g_assert_cmpint (note->note_kind, ==, MAJAKKA_NOTE_WARNING);

  g_assert_true (majakka_manual_find (manual, "two", &position));
  g_assert_cmpuint (position, ==, 1);
  g_assert_false (majakka_manual_find (manual, "three", NULL));
  g_assert_false (majakka_manual_find (manual, NULL, NULL));

  majakka_manual_foreach_message (manual, count_cb, &n_messages);
  g_assert_cmpuint (n_messages, ==, 9);
  g_unlink (path);
}

typedef struct
{
  const char *name;
  const char *before;
  const char *after;
  const char *tag;
  guint line;
} Mistake;

static const Mistake mistakes[] = {
  { "see-unknown", "<see ref=\"two\">", "<see ref=\"too\">", "topic-unknown", 8 },
  { "cite", "<p>Two.</p>", "<p>Two.<cite ref=\"guide\"/></p>", "cite-unknown", 25 },
  { "id-twice", "id=\"two\"", "id=\"one\"", "id-twice", 23 },
  { "title-missing", "<title>Two</title>", "", "element-missing", 23 },
  { "empty", "<p>Two.</p>", "", "element-missing", 23 },
  { "question", "<p>Two.</p>", "<question id=\"q\" kind=\"one\" objective=\"o\"/>",
    "element-unknown", 25 },
  { "doctype", "<manual ", "<!DOCTYPE manual><manual ", "xml-doctype", 5 },
  { "entity", "Two.", "&two;", "xml-escape", 25 },
  { "not-ours", "urn:majakka:lesson:1", "urn:else", "not-a-lesson", 5 },
  { "newer", "urn:majakka:lesson:1", "urn:majakka:lesson:2", "newer-format", 5 },
  { "no-end", "</manual>", "", NULL, 0 },
};

/* Every mistake is told with its line, and a reader is told too: in one sentence with the file and the
 * line, and nothing of the manual is shown. */
static void
test_mistake (gconstpointer data)
{
  const Mistake *mistake = data;
  const MajakkaCheckContext context = { NULL };
  g_autoptr (GString) text = g_string_new (sample);
  g_autofree char *path = NULL;
  g_autofree char *line = g_strdup_printf ("line %u", mistake->line);
  g_autoptr (MajakkaFaults) faults = majakka_faults_new ();
  g_autoptr (MajakkaManual) manual = NULL;
  g_autoptr (MajakkaManual) loaded = NULL;
  g_autoptr (GError) error = NULL;
  gboolean told = FALSE;

  g_assert_cmpuint (g_string_replace (text, mistake->before, mistake->after, 1), ==, 1);
  path = write_file (text->str);
  manual = majakka_manual_read (path, faults);
  if (manual != NULL)
    majakka_manual_check (manual, &context, faults);
  for (guint i = 0; i < majakka_faults_count (faults); i++)
    {
      const MajakkaFault *fault = majakka_faults_get (faults, i);

      g_test_message ("%u: %s %s", fault->line, fault->tag->name, fault->sentence);
      told |= mistake->tag == NULL ||
              (g_str_equal (fault->tag->name, mistake->tag) && fault->line == mistake->line);
    }
  g_assert_true (told);

  loaded = majakka_manual_load (path, &error);
  g_assert_error (error, MAJAKKA_LIBRARY_ERROR, MAJAKKA_LIBRARY_ERROR_FAULTY);
  g_assert_null (loaded);
  g_assert_nonnull (strstr (error->message, "manual.xml"));
  if (mistake->tag != NULL)
    g_assert_nonnull (strstr (error->message, line));
  g_unlink (path);
}

/* A file may be as long as it likes, and elements may stand in each other as deeply. */
static void
test_bounded (void)
{
  g_autoptr (GString) deep =
      g_string_new ("<manual xmlns=\"urn:majakka:lesson:1\" xml:lang=\"en\">");
  g_autofree char *path = NULL;
  g_autoptr (MajakkaManual) manual = NULL;
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < 100000; i++)
    g_string_append (deep, "<topic>");
  path = write_file (deep->str);
  manual = majakka_manual_load (path, &error);
  g_assert_error (error, MAJAKKA_LIBRARY_ERROR, MAJAKKA_LIBRARY_ERROR_FAULTY);
  g_assert_null (manual);
  g_unlink (path);
}

static void
test_missing (void)
{
  g_autofree char *path = g_build_filename (directory, "none.xml", NULL);
  g_autoptr (MajakkaManual) manual = NULL;
  g_autoptr (GError) error = NULL;

  manual = majakka_manual_load (path, &error);
  g_assert_error (error, MAJAKKA_LIBRARY_ERROR, MAJAKKA_LIBRARY_ERROR_FAULTY);
  g_assert_null (manual);
  g_assert_nonnull (strstr (error->message, "none.xml"));
}

static void
test_shipped (void)
{
  g_autofree char *path =
      g_build_filename (g_getenv ("MAJAKKA_SOURCE_DIR"), "data", "manual", "manual.xml", NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (MajakkaManual) manual = majakka_manual_load (path, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (manual->topics->len, >=, 12);
  g_assert_cmpuint (manual->topics->len, <=, 24);
}

int
main (int argc, char **argv)
{
  g_autofree char *path = NULL;
  int status;

  g_test_init (&argc, &argv, NULL);
  path = g_test_build_filename (G_TEST_DIST, "lesson", "manual.xml", NULL);
  g_assert_true (g_file_get_contents (path, &sample, NULL, NULL));
  directory = g_dir_make_tmp ("majakka-manual-XXXXXX", NULL);

  g_test_add_func ("/manual/whole", test_whole);
  g_test_add_func ("/manual/bounded", test_bounded);
  g_test_add_func ("/manual/missing", test_missing);
  g_test_add_func ("/manual/shipped", test_shipped);
  for (guint i = 0; i < G_N_ELEMENTS (mistakes); i++)
    {
      g_autofree char *name = g_strconcat ("/manual/mistake/", mistakes[i].name, NULL);

      g_test_add_data_func (name, &mistakes[i], test_mistake);
    }

  status = g_test_run ();
  g_rmdir (directory);
  g_free (directory);
  g_free (sample);

  return status;
}
