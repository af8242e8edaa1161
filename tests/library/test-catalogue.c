/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The catalogue on real files: the shipped lessons beside one bad file after the other. Each is read
 * in a process of its own, so that its time and its memory can be measured. */

#include "majakka-catalogue.h"

#include <glib/gstdio.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

/* The sanitizer takes time and memory of its own. */
#ifdef __SANITIZE_ADDRESS__
#define MEASURED FALSE
#else
#define MEASURED TRUE
#endif

#define MAX_SECONDS    0.2
#define MAX_KIBIBYTES  (64 * 1024)
#define N_SHIPPED      3
#define SHIPPED_LESSON "grooming-patterns"

#define HEAD                                                                                             \
  "<lesson xmlns=\"urn:majakka:lesson:1\" id=\"bad\" xml:lang=\"en\" number=\"99\" minutes=\"6\" "       \
  "track=\"start-here\" audience=\"parents\" ages=\"0-5\" reviewed=\"2026-11-21\">\n"                    \
  "<title>Bad</title>\n<summary>Bad</summary>\n<picture src=\"none.svg\"><alt>None</alt></picture>\n"    \
  "<objectives><objective id=\"o\">read</objective></objectives>\n"                                      \
  "<sources><source id=\"s\" publisher=\"P\" url=\"https://example.org\" read=\"2026-11-21\">T</source>" \
  "</sources>\n"

/* Written by the functions below, since C has no short way to write five megabytes. */
typedef char *(*MakeFunc) (gsize *length);

typedef struct
{
  const char *name;
  const char *text; /* or */
  MakeFunc make;
  const char *reason; /* a part of it, in English */
} BadFile;

static char *
repeat (const char *before, const char *piece, gsize n_bytes, gsize *length)
{
  GString *text = g_string_new (before);

  while (text->len < n_bytes)
    g_string_append (text, piece);
  *length = text->len;

  return g_string_free (text, FALSE);
}

static char *
make_five_megabytes (gsize *length)
{
  return repeat (HEAD "<section id=\"a\"><title>T</title><p>", "word ", 5 * 1024 * 1024, length);
}

static char *
make_deep (gsize *length)
{
  return repeat ("<lesson xmlns=\"urn:majakka:lesson:1\">", "<objectives>", 200 * 1000, length);
}

static char *
make_bad_utf8 (gsize *length)
{
  static const char text[] =
      "<lesson xmlns=\"urn:majakka:lesson:1\"><title>\xff\xfe</title></lesson>";

  *length = sizeof text - 1;

  return g_memdup2 (text, sizeof text);
}

static char *
make_truncated (gsize *length)
{
  g_autofree char *path = g_build_filename (g_getenv ("MAJAKKA_SOURCE_DIR"), "data", "lessons",
                                            SHIPPED_LESSON ".xml", NULL);
  char *text;

  g_assert_true (g_file_get_contents (path, &text, length, NULL));
  *length = 900;

  return text;
}

static char *
make_same_id (gsize *length)
{
  g_autofree char *path = g_build_filename (g_getenv ("MAJAKKA_SOURCE_DIR"), "data", "lessons",
                                            SHIPPED_LESSON ".xml", NULL);
  char *text;

  g_assert_true (g_file_get_contents (path, &text, length, NULL));

  return text;
}

static const BadFile bad_files[] = {
  { "doctype",
    "<!DOCTYPE lesson SYSTEM \"file:///etc/passwd\"><lesson xmlns=\"urn:majakka:lesson:1\"/>", NULL,
    "DOCTYPE" },
  { "entity-bomb",
    "<!DOCTYPE l [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
    "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]><lesson xmlns=\"urn:majakka:lesson:1\">&c;</lesson>",
    NULL, "DOCTYPE" },
  { "depth", NULL, make_deep, "deep" },
  { "five-megabytes", NULL, make_five_megabytes, "too large" },
  { "bad-utf8", NULL, make_bad_utf8, "UTF-8" },
  { "truncated", NULL, make_truncated, "ends before" },
  { "wrong-namespace", "<lesson xmlns=\"urn:else\"/>", NULL, "not a Majakka file" },
  { "newer-format", "<lesson xmlns=\"urn:majakka:lesson:2\"/>", NULL, "newer Majakka" },
  { "empty", "", NULL, "ends before" },
  { "same-id", NULL, make_same_id, "same id" },
};

/* Some of the shipped lessons: reading all of them would hide how long a bad one takes. */
static char *
copy_shipped (void)
{
  static const char *const names[] = { "glossary.xml", "grooming-patterns.xml",
                                       "keep-and-report.xml", "when-a-child-tells.xml" };
  g_autofree char *from =
      g_build_filename (g_getenv ("MAJAKKA_SOURCE_DIR"), "data", "lessons", NULL);
  char *folder = g_dir_make_tmp ("majakka-catalogue-XXXXXX", NULL);

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *source = g_build_filename (from, names[i], NULL);
      g_autofree char *target = g_build_filename (folder, names[i], NULL);
      g_autofree char *text = NULL;
      gsize length;

      g_assert_true (g_file_get_contents (source, &text, &length, NULL));
      g_assert_true (g_file_set_contents (target, text, (gssize) length, NULL));
    }

  return folder;
}

static void
remove_folder (const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);

      if (g_remove (path) != 0)
        remove_folder (path);
    }
  g_rmdir (folder);
}

static MajakkaCatalogue *
load (const char *folder)
{
  const char *const folders[] = { folder, "/nowhere/at/all", NULL };
  MajakkaCatalogue *catalogue = majakka_catalogue_new (folders);

  majakka_catalogue_load (catalogue);

  return catalogue;
}

/* The reasons of the lessons that were left out; asserts that the shipped ones are there and open. */
static char *
collect_reasons (const char *folder)
{
  g_autoptr (MajakkaCatalogue) catalogue = load (folder);
  GString *reasons = g_string_new (NULL);
  guint n_good = 0;

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (catalogue)); i++)
    {
      g_autoptr (MajakkaCatalogueEntry) entry = g_list_model_get_item (G_LIST_MODEL (catalogue), i);
      g_autoptr (GError) error = NULL;
      g_autoptr (MajakkaLesson) lesson = NULL;

      if (majakka_catalogue_entry_get_fault (entry) != NULL)
        {
          g_assert_null (majakka_catalogue_entry_get_head (entry));
          g_string_append (reasons, majakka_catalogue_entry_get_fault (entry));
          continue;
        }
      lesson = majakka_catalogue_entry_read (entry, &error);
      g_assert_no_error (error);
      g_assert_cmpuint (lesson->sections->len, >, 4);
      n_good++;
    }
  g_assert_cmpuint (n_good, ==, N_SHIPPED);
  g_assert_nonnull (majakka_catalogue_find (catalogue, SHIPPED_LESSON));
  g_assert_nonnull (majakka_catalogue_get_glossary (catalogue));

  return g_string_free (reasons, FALSE);
}

/* Runs in the child: exits with 0 when the bad file was told about, in time and within memory. */
static void
check_bad_file (const char *folder, const char *expected)
{
  g_autofree char *reasons = NULL;
  struct rusage usage;
  gint64 started = g_get_monotonic_time ();
  double seconds;

  reasons = collect_reasons (folder);
  seconds = (double) (g_get_monotonic_time () - started) / G_USEC_PER_SEC;
  getrusage (RUSAGE_SELF, &usage);

  if (strstr (reasons, expected) == NULL)
    g_error ("“%s” does not say “%s”", reasons, expected);
  if (MEASURED && (seconds > MAX_SECONDS || usage.ru_maxrss > MAX_KIBIBYTES))
    g_error ("%.3f seconds, %ld KiB", seconds, usage.ru_maxrss);
}

static void
test_bad_file (gconstpointer data)
{
  const BadFile *bad = data;
  g_autofree char *folder = copy_shipped ();
  g_autofree char *path = g_build_filename (folder, "zz-bad.xml", NULL);
  g_autofree char *text = NULL;
  gsize length;
  int status;
  pid_t child;

  text = bad->make != NULL ? bad->make (&length) : g_strdup (bad->text);
  if (bad->make == NULL)
    length = strlen (text);
  g_assert_true (g_file_set_contents (path, text, (gssize) length, NULL));

  child = fork ();
  if (child == 0)
    {
      check_bad_file (folder, bad->reason);
      _exit (0);
    }
  g_assert_cmpint (waitpid (child, &status, 0), ==, child);
  g_assert_true (WIFEXITED (status) && WEXITSTATUS (status) == 0);

  remove_folder (folder);
}

static void
test_unreadable (void)
{
  g_autofree char *folder = copy_shipped ();
  g_autofree char *directory = g_build_filename (folder, "a.xml", NULL);
  g_autofree char *dangling = g_build_filename (folder, "b.xml", NULL);
  g_autofree char *reasons = NULL;

  g_assert_cmpint (g_mkdir (directory, 0700), ==, 0);
  g_assert_cmpint (symlink ("/nowhere/at/all.xml", dangling), ==, 0);
  reasons = collect_reasons (folder);
  g_assert_nonnull (strstr (reasons, "a.xml"));
  g_assert_nonnull (strstr (reasons, "b.xml"));

  remove_folder (folder);
}

/* Only the head is read: a body that is no lesson at all does not keep a lesson out of the catalogue,
 * and is told about when it is opened. */
static void
test_heads_only (void)
{
  g_autofree char *folder = g_dir_make_tmp ("majakka-catalogue-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "bad.xml", NULL);
  g_autoptr (MajakkaCatalogue) catalogue = NULL;
  g_autoptr (GError) error = NULL;
  MajakkaCatalogueEntry *entry;

  g_assert_true (g_file_set_contents (path, HEAD "<section id=\"a\"><nonsense/>", -1, NULL));
  catalogue = load (folder);
  entry = majakka_catalogue_find (catalogue, "bad");
  g_assert_nonnull (entry);
  g_assert_null (majakka_catalogue_entry_find_picture (entry, "none.svg"));
  g_assert_null (majakka_catalogue_entry_find_picture (entry, "../bad.xml"));

  g_assert_null (majakka_catalogue_entry_read (entry, &error));
  g_assert_error (error, MAJAKKA_LIBRARY_ERROR, MAJAKKA_LIBRARY_ERROR_FAULTY);
  g_assert_nonnull (strstr (error->message, "bad.xml"));

  remove_folder (folder);
}

/* A question without a right answer would mislead: the lesson does not open. */
static void
test_misleading (void)
{
  g_autofree char *folder = copy_shipped ();
  g_autofree char *path = g_build_filename (folder, SHIPPED_LESSON ".xml", NULL);
  g_autofree char *text = NULL;
  g_auto (GStrv) parts = NULL;
  g_autofree char *without = NULL;
  g_autoptr (MajakkaCatalogue) catalogue = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  parts = g_strsplit (text, " right=\"yes\"", -1);
  without = g_strjoinv ("", parts);
  g_assert_true (g_file_set_contents (path, without, -1, NULL));

  catalogue = load (folder);
  g_assert_null (
      majakka_catalogue_entry_read (majakka_catalogue_find (catalogue, SHIPPED_LESSON), &error));
  g_assert_error (error, MAJAKKA_LIBRARY_ERROR, MAJAKKA_LIBRARY_ERROR_FAULTY);

  remove_folder (folder);
}

static void
loaded_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_assert_true (majakka_catalogue_load_finish (MAJAKKA_CATALOGUE (source), result, NULL));
  g_main_loop_quit (data);
}

static void
count_cb (guint *count)
{
  *count += 1;
}

/* The worker finds what the caller would have found, time and again. */
static void
test_async (void)
{
  g_autofree char *folder = copy_shipped ();
  g_autoptr (GMainLoop) loop = g_main_loop_new (NULL, FALSE);

  for (guint i = 0; i < 50; i++)
    {
      const char *const folders[] = { folder, NULL };
      g_autoptr (MajakkaCatalogue) catalogue = majakka_catalogue_new (folders);
      guint n_changes = 0;

      g_signal_connect_swapped (catalogue, "items-changed", G_CALLBACK (count_cb), &n_changes);
      majakka_catalogue_load_async (catalogue, NULL, loaded_cb, loop);
      g_assert_true (majakka_catalogue_get_loading (catalogue));
      g_main_loop_run (loop);
      g_assert_false (majakka_catalogue_get_loading (catalogue));
      g_assert_cmpuint (n_changes, ==, 1);
      g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (catalogue)), ==, N_SHIPPED);
      g_assert_nonnull (majakka_catalogue_find (catalogue, SHIPPED_LESSON));
    }

  remove_folder (folder);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (bad_files); i++)
    {
      g_autofree char *path = g_strconcat ("/library/catalogue/bad/", bad_files[i].name, NULL);

      g_test_add_data_func (path, &bad_files[i], test_bad_file);
    }
  g_test_add_func ("/library/catalogue/unreadable", test_unreadable);
  g_test_add_func ("/library/catalogue/heads-only", test_heads_only);
  g_test_add_func ("/library/catalogue/misleading", test_misleading);
  g_test_add_func ("/library/catalogue/async", test_async);

  return g_test_run ();
}
