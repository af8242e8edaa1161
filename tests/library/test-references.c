/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-references.h"
#include "majakka-signs-loader.h"

#include <glib/gstdio.h>
#include <string.h>

#define LESSON                                                                                    \
  "<lesson xmlns=\"urn:majakka:lesson:1\" id=\"%s\" xml:lang=\"en\" number=\"%u\" minutes=\"6\" " \
  "track=\"start-here\" audience=\"parents\" ages=\"0-5\" reviewed=\"2026-11-21\">\n"             \
  "<title>T</title><summary>S</summary><picture src=\"none.svg\"><alt>None</alt></picture>\n"     \
  "<objectives><objective id=\"o\">read</objective></objectives>\n<sources>%s</sources>\n"        \
  "<section id=\"a\"><title>T</title><p>%s</p></section>\n"                                       \
  "<quiz id=\"quiz\"><question id=\"q\" kind=\"true-false\" objective=\"o\"><prompt>P</prompt>"   \
  "<option id=\"true\" right=\"yes\"><feedback>F</feedback></option>"                             \
  "<option id=\"false\"><feedback>F</feedback></option></question></quiz></lesson>"

#define SOURCE(url, title, read) \
  "<source id=\"" title "\" publisher=\"P\" url=\"" url "\" read=\"" read "\">" title "</source>"

static char *folder;

static void
write_file (const char *name, const char *text)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);

  g_assert_true (g_file_set_contents (path, text, -1, NULL));
}

static void
write_lesson (const char *id, guint number, const char *sources, const char *text)
{
  g_autofree char *name = g_strconcat (id, ".xml", NULL);
  g_autofree char *lesson = g_strdup_printf (LESSON, id, number, sources, text);

  write_file (name, lesson);
}

static void
write_signs (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "lesson", "signs.xml", NULL);
  g_autofree char *text = NULL;

  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  write_file ("signs.xml", text);
}

static void
write_all (void)
{
  write_lesson ("later", 2,
                SOURCE ("https://example.org/both/", "newer", "2026-05-01")
                    SOURCE ("https://example.org/guide", "guide", "2026-06-01"),
                "A <term ref=\"word\">word</term>, and the <term ref=\"word\">word</term>.");
  write_lesson ("first", 1,
                SOURCE ("https://example.org/both", "older", "2026-01-01")
                    SOURCE ("https://example.org/one", "one", "2026-01-02"),
                "The <term ref=\"word\">word</term>, another <term ref=\"rare\">word</term>.");
  write_lesson ("zz-bad", 3, SOURCE ("https://example.org/bad", "bad", "2026-01-01"),
                "<nonsense/><term ref=\"bad\">bad</term>");
  write_signs ();
}

static MajakkaCatalogue *
load (void)
{
  const char *const folders[] = { folder, NULL };
  MajakkaCatalogue *catalogue = majakka_catalogue_new (folders);

  majakka_catalogue_load (catalogue);

  return catalogue;
}

static const MajakkaReferenceSource *
find (const MajakkaReferences *references, const char *url)
{
  const GPtrArray *sources = majakka_references_get_sources (references);

  for (guint i = 0; i < sources->len; i++)
    {
      const MajakkaReferenceSource *source = g_ptr_array_index (sources, i);

      if (g_str_equal (source->url, url))
        return source;
    }

  return NULL;
}

static const MajakkaReferenceSource *
get (const MajakkaReferences *references, const char *url)
{
  const MajakkaReferenceSource *source = find (references, url);

  if (source == NULL)
    g_error ("%s is not there", url);

  return source;
}

static void
assert_lessons (const GPtrArray *lessons, const char *ids)
{
  g_autoptr (GString) found = g_string_new (NULL);

  for (guint i = 0; i < lessons->len; i++)
    {
      const MajakkaLesson *head = majakka_catalogue_entry_get_head (g_ptr_array_index (lessons, i));

      g_assert_nonnull (head);
      g_string_append_printf (found, "%s ", head->id);
    }
  g_assert_cmpstr (found->str, ==, ids);
}

static void
assert_all (const MajakkaReferences *references)
{
  const MajakkaReferenceSource *both = get (references, "https://example.org/both/");
  const MajakkaReferenceSource *guide = get (references, "https://example.org/guide");
  const MajakkaReferenceSource *study = get (references, "https://example.org/study");

  /* One address, one source; what is said of it comes from who read it last. */
  g_assert_null (find (references, "https://example.org/both"));
  g_assert_cmpstr (both->title, ==, "newer");
  g_assert_cmpstr (both->read, ==, "2026-05-01");
  g_assert_false (both->in_signs);
  assert_lessons (both->lessons, "first later ");
  assert_lessons (get (references, "https://example.org/one")->lessons, "first ");

  /* The signs read this one later than the lesson. */
  g_assert_true (guide->in_signs);
  g_assert_cmpstr (guide->title, ==, "A guide");
  g_assert_cmpstr (guide->date, ==, "2025");
  assert_lessons (guide->lessons, "later ");
  g_assert_true (study->in_signs);
  assert_lessons (study->lessons, "");

  g_assert_null (find (references, "https://example.org/bad"));
  g_assert_cmpuint (majakka_references_get_sources (references)->len, ==, 4);

  assert_lessons (majakka_references_find_term (references, "word"), "first later ");
  assert_lessons (majakka_references_find_term (references, "rare"), "first ");
  g_assert_null (majakka_references_find_term (references, "bad"));
}

static void
test_gather (void)
{
  g_autoptr (MajakkaCatalogue) catalogue = load ();
  g_autoptr (MajakkaReferences) references = majakka_references_gather (catalogue);

  /* The body of a lesson is not read before, so the bad one is in the catalogue. */
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (catalogue)), ==, 3);
  assert_all (references);
}

static void
gathered_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GError) error = NULL;
  MajakkaReferences **references = data;

  *references = majakka_references_gather_finish (MAJAKKA_CATALOGUE (source), result, &error);
  g_assert_no_error (error);
}

/* The catalogue may be loaded again while the worker reads. */
static void
test_async (void)
{
  for (guint i = 0; i < 20; i++)
    {
      g_autoptr (MajakkaCatalogue) catalogue = load ();
      g_autoptr (MajakkaReferences) references = NULL;

      majakka_references_gather_async (catalogue, NULL, gathered_cb, &references);
      majakka_catalogue_load (catalogue);
      while (references == NULL)
        g_main_context_iteration (NULL, TRUE);
      assert_all (references);
    }
}

static void
cancelled_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (majakka_references_gather_finish (MAJAKKA_CATALOGUE (source), result, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  *(gboolean *) data = TRUE;
}

static void
test_cancel (void)
{
  g_autoptr (MajakkaCatalogue) catalogue = load ();
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  gboolean called = FALSE;

  majakka_references_gather_async (catalogue, cancellable, cancelled_cb, &called);
  g_cancellable_cancel (cancellable);
  while (!called)
    g_main_context_iteration (NULL, TRUE);
}

static void
loaded_cb (GObject *source G_GNUC_UNUSED, GAsyncResult *result, gpointer data)
{
  g_autoptr (GError) error = NULL;
  MajakkaSigns **signs = data;

  *signs = majakka_signs_load_finish (result, &error);
  g_assert_no_error (error);
}

static void
test_signs (void)
{
  g_autoptr (MajakkaCatalogue) catalogue = load ();
  const char *file = majakka_catalogue_get_signs_file (catalogue);
  g_autoptr (MajakkaSigns) signs = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_true (g_str_has_suffix (file, "/signs.xml"));
  g_assert_null (majakka_catalogue_find (catalogue, "signs"));
  majakka_signs_load_async (file, NULL, loaded_cb, &signs);
  while (signs == NULL)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpuint (signs->entries->len, ==, 3);

  /* One that cites what there is not would mislead. */
  write_file ("signs.xml", "<signs xmlns=\"urn:majakka:lesson:1\"/>");
  g_assert_null (majakka_signs_load (file, &error));
  g_assert_error (error, MAJAKKA_LIBRARY_ERROR, MAJAKKA_LIBRARY_ERROR_FAULTY);
  g_assert_nonnull (strstr (error->message, "signs.xml"));
  write_signs ();
}

static void
test_no_signs (void)
{
  g_autofree char *path = g_build_filename (folder, "signs.xml", NULL);
  g_autoptr (MajakkaCatalogue) catalogue = NULL;
  g_autoptr (MajakkaReferences) references = NULL;

  g_assert_cmpint (g_unlink (path), ==, 0);
  catalogue = load ();
  g_assert_null (majakka_catalogue_get_signs_file (catalogue));
  references = majakka_references_gather (catalogue);
  g_assert_null (find (references, "https://example.org/study"));
  g_assert_false (get (references, "https://example.org/guide")->in_signs);
  write_signs ();
}

static void
remove_folder (void)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);

      g_unlink (path);
    }
  g_rmdir (folder);
  g_free (folder);
}

int
main (int argc, char **argv)
{
  int status;

  g_test_init (&argc, &argv, NULL);
  folder = g_dir_make_tmp ("majakka-references-XXXXXX", NULL);
  write_all ();
  g_test_add_func ("/library/references/gather", test_gather);
  g_test_add_func ("/library/references/async", test_async);
  g_test_add_func ("/library/references/cancel", test_cancel);
  g_test_add_func ("/library/references/signs", test_signs);
  g_test_add_func ("/library/references/no-signs", test_no_signs);

  status = g_test_run ();
  remove_folder ();

  return status;
}
