/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* A folder of lessons that changes between two looks: the catalogue says just what is new. */

#include "majakka-catalogue.h"

#include <glib/gstdio.h>

typedef struct
{
  char *folder;
  MajakkaCatalogue *catalogue;
  guint n_told;
  guint position;
  guint removed;
  guint added;
} Fixture;

static void
changed_cb (Fixture *f, guint position, guint removed, guint added)
{
  f->n_told++;
  f->position = position;
  f->removed = removed;
  f->added = added;
}

/* A lesson of that name and number, with that title */
static void
write_lesson (Fixture *f, const char *id, guint number, const char *title)
{
  g_autofree char *name = g_strconcat (id, ".xml", NULL);
  g_autofree char *path = g_build_filename (f->folder, name, NULL);
  g_autofree char *text = g_strdup_printf (
      "<lesson xmlns=\"urn:majakka:lesson:1\" id=\"%s\" xml:lang=\"en\" number=\"%u\" minutes=\"6\" "
      "track=\"start-here\" audience=\"parents\" ages=\"0-5\" reviewed=\"2026-11-21\">"
      "<title>%s</title><summary>S</summary><picture src=\"none.svg\"><alt>None</alt></picture>"
      "<objectives><objective id=\"o\">read</objective></objectives></lesson>",
      id, number, title);

  g_assert_true (g_file_set_contents (path, text, -1, NULL));
}

static void
remove_lesson (Fixture *f, const char *id)
{
  g_autofree char *name = g_strconcat (id, ".xml", NULL);
  g_autofree char *path = g_build_filename (f->folder, name, NULL);

  g_assert_cmpint (g_unlink (path), ==, 0);
}

static void
set_up (Fixture *f, gconstpointer data G_GNUC_UNUSED)
{
  const char *folders[2] = { NULL, NULL };

  f->folder = g_dir_make_tmp ("majakka-changes-XXXXXX", NULL);
  folders[0] = f->folder;
  write_lesson (f, "one", 10, "One");
  write_lesson (f, "two", 20, "Two");
  write_lesson (f, "three", 30, "Three");
  f->catalogue = majakka_catalogue_new (folders);
  majakka_catalogue_load (f->catalogue);
  g_signal_connect_swapped (f->catalogue, "items-changed", G_CALLBACK (changed_cb), f);
}

static void
tear_down (Fixture *f, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (GDir) dir = g_dir_open (f->folder, 0, NULL);
  const char *name;

  /* A worker that has answered may hold it for a moment more. */
  while (g_atomic_int_get ((gint *) &G_OBJECT (f->catalogue)->ref_count) > 1)
    g_usleep (1000);
  g_assert_finalize_object (f->catalogue);
  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (f->folder, name, NULL);

      g_unlink (path);
    }
  g_rmdir (f->folder);
  g_free (f->folder);
}

/* Looks again, and holds what is told against @expected: "" or "position removed added". */
static void
assert_told (Fixture *f, const char *expected)
{
  g_autofree char *told = NULL;

  f->n_told = 0;
  majakka_catalogue_load (f->catalogue);
  g_assert_cmpuint (f->n_told, <=, 1);
  told = f->n_told == 0 ? g_strdup ("")
                        : g_strdup_printf ("%u %u %u", f->position, f->removed, f->added);
  g_assert_cmpstr (told, ==, expected);
}

static void
test_changes (Fixture *f, gconstpointer data G_GNUC_UNUSED)
{
  MajakkaCatalogueEntry *two = majakka_catalogue_find (f->catalogue, "two");

  assert_told (f, "");

  write_lesson (f, "more", 15, "More");
  assert_told (f, "1 0 1");
  g_assert_nonnull (majakka_catalogue_find (f->catalogue, "more"));
  /* What has not changed is the same thing as before. */
  g_assert_true (majakka_catalogue_find (f->catalogue, "two") == two);

  write_lesson (f, "more", 15, "More and more");
  assert_told (f, "1 1 1");
  g_assert_cmpstr (majakka_catalogue_entry_get_head (majakka_catalogue_find (f->catalogue, "more"))
                       ->title.source,
                   ==, "More and more");

  /* To another place */
  write_lesson (f, "more", 35, "More and more");
  assert_told (f, "1 3 3");

  remove_lesson (f, "more");
  assert_told (f, "3 1 0");
  g_assert_null (majakka_catalogue_find (f->catalogue, "more"));

  remove_lesson (f, "one");
  remove_lesson (f, "two");
  remove_lesson (f, "three");
  assert_told (f, "0 3 0");
}

/* One that has the id of another is out of use, and comes back when the other goes. */
static void
test_same_id (Fixture *f, gconstpointer data G_GNUC_UNUSED)
{
  g_autofree char *path = g_build_filename (f->folder, "zwei.xml", NULL);
  g_autofree char *first = g_build_filename (f->folder, "two.xml", NULL);
  g_autofree char *text = NULL;
  MajakkaCatalogueEntry *entry;

  g_assert_true (g_file_get_contents (first, &text, NULL, NULL));
  g_assert_true (g_file_set_contents (path, text, -1, NULL));
  assert_told (f, "3 0 1");
  assert_told (f, "");

  remove_lesson (f, "two");
  assert_told (f, "1 3 2");
  entry = majakka_catalogue_find (f->catalogue, "two");
  g_assert_nonnull (entry);
  g_assert_cmpstr (majakka_catalogue_entry_get_path (entry), ==, path);
}

static void
found_cb (GObject *source G_GNUC_UNUSED, GAsyncResult *result, gpointer data)
{
  *(GAsyncResult **) data = g_object_ref (result);
}

/* Has a worker look, and waits for what it finds, which is not taken yet. */
static GAsyncResult *
look (Fixture *f)
{
  GAsyncResult *result = NULL;

  majakka_catalogue_load_async (f->catalogue, NULL, found_cb, &result);
  while (result == NULL)
    g_main_context_iteration (NULL, TRUE);

  return result;
}

/* Of two looks that come back in the wrong order the later one counts. */
static void
test_order (Fixture *f, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (GAsyncResult) before = look (f);
  g_autoptr (GAsyncResult) after = NULL;

  write_lesson (f, "more", 15, "More");
  after = look (f);
  g_assert_true (majakka_catalogue_load_finish (f->catalogue, after, NULL));
  g_assert_nonnull (majakka_catalogue_find (f->catalogue, "more"));
  g_assert_true (majakka_catalogue_load_finish (f->catalogue, before, NULL));
  g_assert_nonnull (majakka_catalogue_find (f->catalogue, "more"));
  g_assert_cmpuint (f->n_told, ==, 1);
  g_assert_false (majakka_catalogue_get_loading (f->catalogue));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add ("/library/catalogue/changes", Fixture, NULL, set_up, test_changes, tear_down);
  g_test_add ("/library/catalogue/changes/same-id", Fixture, NULL, set_up, test_same_id, tear_down);
  g_test_add ("/library/catalogue/changes/order", Fixture, NULL, set_up, test_order, tear_down);

  return g_test_run ();
}
