/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Installing, updating and taking away. */

#include "pack-fixture.h"

#include "majakka-pack-disk-private.h"
#include "majakka-pack-shelf.h"

#include <fcntl.h>
#include <glib/gstdio.h>
#include <string.h>
#include <sys/file.h>
#include <unistd.h>

static const char *const one[] = { "walk-home", NULL };
static const char *const two[] = { "walk-home", "walk-to-school", NULL };

static void
install (MajakkaPackPlan *plan)
{
  g_autoptr (GError) error = NULL;
  gboolean good = majakka_pack_install (plan, &error);

  g_assert_no_error (error);
  g_assert_true (good);
}

static void
assert_refused (MajakkaPackPlan *plan, MajakkaPackError code, Fixture *fixture)
{
  g_autofree char *before = fixture_list (fixture->packs);
  g_autofree char *after = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_false (majakka_pack_install (plan, &error));
  g_assert_error (error, MAJAKKA_PACK_ERROR, (int) code);
  g_assert_true (g_str_has_suffix (error->message, "."));
  after = fixture_list (fixture->packs);
  g_assert_cmpstr (before, ==, after);
}

static void
assert_version (Fixture *fixture, const char *version)
{
  g_autoptr (GPtrArray) packs = majakka_pack_shelf_list (fixture->packs);

  g_assert_cmpuint (packs->len, ==, version != NULL ? 1 : 0);
  if (version != NULL)
    g_assert_cmpstr (((MajakkaPackManifest *) g_ptr_array_index (packs, 0))->version, ==, version);
}

/* What is on the disk is what was in the folder that the pack was made of, and nothing else. */
static void
test_new (Fixture *fixture, gconstpointer data)
{
  g_autoptr (MajakkaPackPlan) plan = fixture_plan_version (fixture, "1", two);
  g_autofree char *folder = g_build_filename (fixture->packs, FIXTURE_ID, NULL);
  g_autofree char *draft = fixture_list (fixture->draft);
  g_autofree char *installed = NULL;
  g_autoptr (GDir) dir = NULL;
  guint n_names = 0;

  g_assert_cmpint (majakka_pack_plan_get_relation (plan), ==, MAJAKKA_PACK_NEW);
  g_assert_cmpuint (majakka_pack_plan_count (plan, MAJAKKA_PACK_ADDED), ==, 2);
  install (plan);
  installed = fixture_list (folder);
  g_assert_cmpstr (installed, ==, draft);
  dir = g_dir_open (fixture->packs, 0, NULL);
  while (g_dir_read_name (dir) != NULL)
    n_names++;
  /* The pack, and the lock */
  g_assert_cmpuint (n_names, ==, 2);
}

static void
test_update (Fixture *fixture, gconstpointer data)
{
  g_autoptr (MajakkaPackPlan) first = fixture_plan_version (fixture, "1", two);
  g_autoptr (MajakkaPackPlan) update = NULL;
  g_autoptr (MajakkaPackPlan) again = NULL;

  majakka_pack_disk_can_exchange = GPOINTER_TO_INT (data) == 0;
  install (first);
  update = fixture_plan_version (fixture, "1.1", one);
  g_assert_cmpint (majakka_pack_plan_get_relation (update), ==, MAJAKKA_PACK_NEWER);
  g_assert_cmpuint (majakka_pack_plan_count (update, MAJAKKA_PACK_CHANGED), ==, 1);
  g_assert_cmpuint (majakka_pack_plan_count (update, MAJAKKA_PACK_REMOVED), ==, 1);
  install (update);
  assert_version (fixture, "1.1");
  again = fixture_plan (fixture);
  g_assert_cmpint (majakka_pack_plan_get_relation (again), ==, MAJAKKA_PACK_SAME);
  g_assert_cmpuint (majakka_pack_plan_count (again, MAJAKKA_PACK_KEPT), ==, 1);
  majakka_pack_disk_can_exchange = TRUE;
}

static void
test_older (Fixture *fixture, gconstpointer data)
{
  g_autoptr (MajakkaPackPlan) newer = fixture_plan_version (fixture, "2", one);
  g_autoptr (MajakkaPackPlan) older = NULL;

  install (newer);
  older = fixture_plan_version (fixture, "1.9", one);
  g_assert_cmpint (majakka_pack_plan_get_relation (older), ==, MAJAKKA_PACK_OLDER);
  install (older);
  assert_version (fixture, "1.9");
}

/* Nobody gets what was not shown. */
static void
test_changed_meanwhile (Fixture *fixture, gconstpointer data)
{
  g_autoptr (MajakkaPackPlan) first = fixture_plan_version (fixture, "1", one);
  g_autoptr (MajakkaPackPlan) second = fixture_plan_version (fixture, "2", two);

  install (first);
  assert_refused (second, MAJAKKA_PACK_ERROR_CHANGED, fixture);
  assert_version (fixture, "1");
}

static void
test_lesson_taken_meanwhile (Fixture *fixture, gconstpointer data)
{
  g_autoptr (MajakkaPackPlan) first = fixture_plan_version (fixture, "1", one);
  g_autoptr (MajakkaPackPlan) other = NULL;

  fixture_write_manifest (fixture, "org.example.other", "1");
  other = fixture_plan (fixture);
  install (first);
  assert_refused (other, MAJAKKA_PACK_ERROR_CHANGED, fixture);
}

static void
test_busy (Fixture *fixture, gconstpointer data)
{
  g_autoptr (MajakkaPackPlan) plan = fixture_plan_version (fixture, "1", one);
  g_autofree char *path = g_build_filename (fixture->packs, ".lock", NULL);
  int fd;

  g_mkdir (fixture->packs, 0700);
  fd = open (path, O_RDWR | O_CREAT | O_CLOEXEC, 0600);
  g_assert_cmpint (flock (fd, LOCK_EX), ==, 0);
  assert_refused (plan, MAJAKKA_PACK_ERROR_BUSY, fixture);
  close (fd);
  install (plan);
}

static void
test_remove (Fixture *fixture, gconstpointer data)
{
  g_autoptr (MajakkaPackPlan) plan = fixture_plan_version (fixture, "1", one);
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  g_autofree char *nothing = NULL;
  g_autoptr (GError) error = NULL;

  install (plan);
  before = fixture_list (fixture->packs);
  majakka_pack_remove (fixture->packs, FIXTURE_ID, &error);
  g_assert_no_error (error);
  assert_version (fixture, NULL);
  majakka_pack_restore (fixture->packs, FIXTURE_ID, &error);
  g_assert_no_error (error);
  after = fixture_list (fixture->packs);
  g_assert_cmpstr (before, ==, after);

  majakka_pack_remove (fixture->packs, FIXTURE_ID, &error);
  g_assert_no_error (error);
  majakka_pack_forget (fixture->packs, FIXTURE_ID);
  nothing = fixture_list (fixture->packs);
  g_assert_cmpstr (nothing, ==, "");
  g_assert_false (majakka_pack_restore (fixture->packs, FIXTURE_ID, &error));
  g_assert_error (error, MAJAKKA_PACK_ERROR, MAJAKKA_PACK_ERROR_FAILED);
}

/* Whoever installs a pack again has it, and what was removed before does not take its place. */
static void
test_restore_over (Fixture *fixture, gconstpointer data)
{
  g_autoptr (MajakkaPackPlan) plan = fixture_plan_version (fixture, "1", one);
  g_autoptr (MajakkaPackPlan) again = NULL;
  g_autoptr (GError) error = NULL;

  install (plan);
  majakka_pack_remove (fixture->packs, FIXTURE_ID, &error);
  g_assert_no_error (error);
  again = fixture_plan_version (fixture, "2", one);
  install (again);
  g_assert_false (majakka_pack_restore (fixture->packs, FIXTURE_ID, &error));
  g_assert_error (error, MAJAKKA_PACK_ERROR, MAJAKKA_PACK_ERROR_CHANGED);
  g_assert_cmpstr (error->message, ==, "This pack is there already. Nothing was changed.");
  assert_version (fixture, "2");
}

/* What a program left that was cut off is cleaned up; an update between its two steps is taken back. */
static void
test_tidy (Fixture *fixture, gconstpointer data)
{
  g_autoptr (MajakkaPackPlan) plan = fixture_plan_version (fixture, "1", one);
  g_autofree char *folder = g_build_filename (fixture->packs, FIXTURE_ID, NULL);
  g_autofree char *old = g_build_filename (fixture->packs, ".old-" FIXTURE_ID, NULL);
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;

  install (plan);
  before = fixture_list (fixture->packs);
  g_assert_cmpint (g_rename (folder, old), ==, 0);
  fixture_write (fixture->packs, ".new-" FIXTURE_ID "-abc/lessons/half.xml", "<less");
  fixture_write (fixture->packs, ".removed-org.example.gone/manifest.xml", "x");
  g_assert_true (majakka_pack_tidy (fixture->packs));
  g_assert_false (majakka_pack_tidy (fixture->packs));
  after = fixture_list (fixture->packs);
  g_assert_cmpstr (before, ==, after);
}

/* A link in the place of a folder is not followed when things are deleted. */
static void
test_tidy_link (Fixture *fixture, gconstpointer data)
{
  g_autofree char *link = g_build_filename (fixture->packs, ".removed-x", NULL);
  g_autofree char *before = fixture_list (fixture->own);
  g_autofree char *after = NULL;

  g_mkdir (fixture->packs, 0700);
  g_assert_cmpint (symlink (fixture->own, link), ==, 0);
  g_assert_false (majakka_pack_tidy (fixture->packs));
  after = fixture_list (fixture->own);
  g_assert_cmpstr (before, ==, after);
  g_assert_false (g_file_test (link, G_FILE_TEST_IS_SYMLINK));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  FIXTURE_ADD ("/install/new", test_new);
  FIXTURE_ADD ("/install/update", test_update);
  g_test_add ("/install/update-in-two-steps", Fixture, GINT_TO_POINTER (1), fixture_set_up,
              test_update, fixture_tear_down);
  FIXTURE_ADD ("/install/older", test_older);
  FIXTURE_ADD ("/install/changed-meanwhile", test_changed_meanwhile);
  FIXTURE_ADD ("/install/lesson-taken-meanwhile", test_lesson_taken_meanwhile);
  FIXTURE_ADD ("/install/busy", test_busy);
  FIXTURE_ADD ("/install/remove", test_remove);
  FIXTURE_ADD ("/install/restore-over", test_restore_over);
  FIXTURE_ADD ("/install/tidy", test_tidy);
  FIXTURE_ADD ("/install/tidy-link", test_tidy_link);

  return g_test_run ();
}
