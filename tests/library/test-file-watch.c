/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-file-watch.h"

#include <glib/gstdio.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utime.h>

/* Far longer than a save needs, on a machine that does other things as well. */
#define WAIT_S   10
#define QUIET_MS 400

typedef struct
{
  char *root;
  char *folder;
  char *file;
  char *other;
  MajakkaFileWatch *watch;
  guint n_changed;
} Fixture;

static void
changed_cb (Fixture *f)
{
  f->n_changed++;
}

static void
follow (Fixture *f, MajakkaFileWatch *watch)
{
  g_clear_object (&f->watch);
  f->n_changed = 0;
  f->watch = watch;
  g_signal_connect_swapped (watch, "changed", G_CALLBACK (changed_cb), f);
}

static void
write_file (const char *path, const char *text)
{
  g_autoptr (GError) error = NULL;

  /* Into the file itself: g_file_set_contents() would rename another one over it. */
  g_file_set_contents_full (path, text, -1, G_FILE_SET_CONTENTS_NONE, 0600, &error);
  g_assert_no_error (error);
}

static void
set_up (Fixture *f, gconstpointer data)
{
  f->root = g_dir_make_tmp ("majakka-watch-XXXXXX", NULL);
  f->folder = g_build_filename (f->root, "lessons", NULL);
  f->file = g_build_filename (f->folder, "one.xml", NULL);
  f->other = g_build_filename (f->folder, "one.xml.new", NULL);
  g_assert_cmpint (g_mkdir (f->folder, 0700), ==, 0);
  write_file (f->file, "one");
  follow (f, majakka_file_watch_new_file (f->file));
}

static void
remove_tree (const char *path)
{
  g_autoptr (GDir) dir = g_dir_open (path, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *child = g_build_filename (path, name, NULL);

      if (!g_file_test (child, G_FILE_TEST_IS_SYMLINK) && g_file_test (child, G_FILE_TEST_IS_DIR))
        remove_tree (child);
      else
        g_unlink (child);
    }
  g_rmdir (path);
}

static void
tear_down (Fixture *f, gconstpointer data)
{
  g_assert_finalize_object (f->watch);
  remove_tree (f->root);
  g_free (f->root);
  g_free (f->folder);
  g_free (f->file);
  g_free (f->other);
}

static gboolean
over_cb (gpointer data)
{
  *(gboolean *) data = TRUE;

  return G_SOURCE_REMOVE;
}

static gboolean
tick_cb (gpointer data)
{
  return G_SOURCE_CONTINUE;
}

/* Waits until the watch told at least once, then until it has been quiet; says how often it told. */
static guint
told (Fixture *f)
{
  gint64 end = g_get_monotonic_time () + WAIT_S * G_USEC_PER_SEC;
  guint tick = g_timeout_add (20, tick_cb, NULL);
  guint n = 0;
  gboolean over = FALSE;

  while (f->n_changed == 0 && g_get_monotonic_time () < end)
    g_main_context_iteration (NULL, TRUE);
  g_source_remove (tick);

  g_timeout_add (QUIET_MS, over_cb, &over);
  while (!over)
    g_main_context_iteration (NULL, TRUE);

  n = f->n_changed;
  f->n_changed = 0;

  return n;
}

static void
assert_quiet (Fixture *f)
{
  gboolean over = FALSE;

  g_timeout_add (2 * QUIET_MS, over_cb, &over);
  while (!over)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpuint (f->n_changed, ==, 0);
}

static void
test_written (Fixture *f, gconstpointer data)
{
  write_file (f->file, "two");
  g_assert_cmpuint (told (f), ==, 1);

  /* As long as before and within the same tick of the clock, as a quick hand may. */
  write_file (f->file, "six");
  g_assert_cmpuint (told (f), ==, 1);
}

static void
test_renamed_over (Fixture *f, gconstpointer data)
{
  for (guint i = 0; i < 3; i++)
    {
      g_autofree char *text = g_strdup_printf ("text %u", i);

      write_file (f->other, text);
      g_assert_cmpint (g_rename (f->other, f->file), ==, 0);
      g_assert_cmpuint (told (f), ==, 1);
    }
}

static void
test_gone_and_back (Fixture *f, gconstpointer data)
{
  g_assert_cmpint (g_unlink (f->file), ==, 0);
  g_assert_cmpuint (told (f), ==, 1);
  write_file (f->file, "back");
  g_assert_cmpuint (told (f), ==, 1);

  /* Away and back at once is no change. */
  g_assert_cmpint (g_rename (f->file, f->other), ==, 0);
  write_file (f->file, "back");
  assert_quiet (f);
}

static void
test_half_written (Fixture *f, gconstpointer data)
{
  FILE *stream = fopen (f->file, "w");

  fputs ("ha", stream);
  fflush (stream);
  g_assert_cmpuint (told (f), ==, 1);
  fputs ("lf", stream);
  fclose (stream);
  g_assert_cmpuint (told (f), ==, 1);
}

static void
test_unchanged (Fixture *f, gconstpointer data)
{
  write_file (f->file, "one");
  write_file (f->other, "another file of the folder");
  g_assert_cmpint (g_utime (f->file, NULL), ==, 0);
  assert_quiet (f);
}

/* Many small writes are one save. */
static void
test_burst (Fixture *f, gconstpointer data)
{
  for (guint i = 0; i < 50; i++)
    write_file (f->file, i % 2 ? "odd" : "even");
  g_assert_cmpuint (told (f), ==, 1);
}

/* A program that saves without a pause. */
static gboolean
save_on_cb (gpointer data)
{
  Fixture *f = data;
  g_autofree char *text = g_strdup_printf ("%" G_GINT64_FORMAT, g_get_monotonic_time ());

  write_file (f->other, text);

  return g_rename (f->other, f->file) == 0 ? G_SOURCE_CONTINUE : G_SOURCE_REMOVE;
}

static void
test_endless (Fixture *f, gconstpointer data)
{
  guint id = g_timeout_add (10, save_on_cb, f);
  gint64 end = g_get_monotonic_time () + WAIT_S * G_USEC_PER_SEC;

  while (f->n_changed < 3 && g_get_monotonic_time () < end)
    g_main_context_iteration (NULL, TRUE);
  g_source_remove (id);
  g_assert_cmpuint (f->n_changed, >=, 3);
}

static void
test_folder_later (Fixture *f, gconstpointer data)
{
  g_autofree char *deep = g_build_filename (f->root, "a", "b", NULL);
  g_autofree char *file = g_build_filename (deep, "late.xml", NULL);

  follow (f, majakka_file_watch_new_file (file));
  g_assert_false (majakka_file_watch_get_polling (f->watch));
  g_assert_cmpint (g_mkdir_with_parents (deep, 0700), ==, 0);
  write_file (file, "late");
  g_assert_cmpuint (told (f), ==, 1);

  remove_tree (deep);
  g_assert_cmpuint (told (f), ==, 1);
  g_assert_cmpint (g_mkdir_with_parents (deep, 0700), ==, 0);
  assert_quiet (f);
  write_file (file, "again");
  g_assert_cmpuint (told (f), ==, 1);
}

static void
test_folder (Fixture *f, gconstpointer data)
{
  g_autofree char *hidden = g_build_filename (f->folder, ".one.xml.swp", NULL);

  follow (f, majakka_file_watch_new_folder (f->folder));
  write_file (f->other, "new");
  g_assert_cmpuint (told (f), ==, 1);
  write_file (f->other, "written again");
  g_assert_cmpuint (told (f), ==, 1);
  g_assert_cmpint (g_unlink (f->other), ==, 0);
  g_assert_cmpuint (told (f), ==, 1);
  write_file (hidden, "the editor's own");
  assert_quiet (f);

  remove_tree (f->folder);
  g_assert_cmpuint (told (f), ==, 1);
  g_assert_cmpint (g_mkdir (f->folder, 0700), ==, 0);
  write_file (f->file, "one");
  g_assert_cmpuint (told (f), >=, 1);
}

/* A link into another folder, as people who keep their lessons elsewhere have it. */
static void
test_link (Fixture *f, gconstpointer data)
{
  g_autofree char *link = g_build_filename (f->root, "link.xml", NULL);

  g_assert_cmpint (symlink (f->file, link), ==, 0);
  follow (f, majakka_file_watch_new_file (link));
  write_file (f->file, "behind the link");
  g_assert_cmpuint (told (f), ==, 1);
}

/* A pipe and a file that nobody may read are looked at without waiting. */
static void
test_not_a_file (Fixture *f, gconstpointer data)
{
  g_assert_cmpint (g_unlink (f->file), ==, 0);
  g_assert_cmpint (mkfifo (f->file, 0600), ==, 0);
  g_assert_cmpuint (told (f), ==, 1);
}

static void
test_polling (Fixture *f, gconstpointer data)
{
  g_assert_false (majakka_file_watch_get_polling (f->watch));
  majakka_file_watch_set_polling (f->watch, TRUE);
  g_assert_true (majakka_file_watch_get_polling (f->watch));
  write_file (f->file, "two");
  g_assert_cmpuint (told (f), ==, 1);
  majakka_file_watch_set_polling (f->watch, FALSE);
  g_assert_false (majakka_file_watch_get_polling (f->watch));
}

static void
drop_cb (Fixture *f)
{
  g_clear_object (&f->watch);
}

/* Whoever is told may drop the watch. */
static void
test_dropped (Fixture *f, gconstpointer data)
{
  g_signal_connect_swapped (f->watch, "changed", G_CALLBACK (drop_cb), f);
  write_file (f->file, "two");
  g_assert_cmpuint (told (f), ==, 1);
  g_assert_null (f->watch);
  follow (f, majakka_file_watch_new_file (f->file));
}

int
main (int argc, char *argv[])
{
  static const struct
  {
    const char *path;
    void (*test) (Fixture *f, gconstpointer data);
  } tests[] = {
    { "/file-watch/written", test_written },
    { "/file-watch/renamed-over", test_renamed_over },
    { "/file-watch/gone-and-back", test_gone_and_back },
    { "/file-watch/half-written", test_half_written },
    { "/file-watch/unchanged", test_unchanged },
    { "/file-watch/burst", test_burst },
    { "/file-watch/endless", test_endless },
    { "/file-watch/folder-later", test_folder_later },
    { "/file-watch/folder", test_folder },
    { "/file-watch/link", test_link },
    { "/file-watch/not-a-file", test_not_a_file },
    { "/file-watch/polling", test_polling },
    { "/file-watch/dropped", test_dropped },
  };

  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Fixture, NULL, set_up, tests[i].test, tear_down);

  return g_test_run ();
}
