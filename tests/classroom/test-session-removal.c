/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* A session that was deleted is gone from the disk, and back to the last byte when somebody thinks better of it. */

#include "config.h"

#include "classroom-fixture.h"
#include "majakka-session-error.h"
#include "majakka-session-folder.h"

#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static char *
get_aside (const char *path, const char *end)
{
  g_autofree char *stem = g_strndup (path, strlen (path) - strlen (MAJAKKA_SESSION_SUFFIX));

  return g_strconcat (stem, end, NULL);
}

static void
assert_file (const char *path, const char *data, gsize length)
{
  gsize length_now;
  g_autofree char *now = fixture_read_file (path, &length_now);

  g_assert_cmpmem (now, length_now, data, length);
}

static void
test_back (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path = fixture_make_session (fixture);
  g_autofree char *aside = get_aside (path, ".1.damaged");
  gsize length;
  g_autofree char *before = fixture_read_file (path, &length);
  g_autoptr (MajakkaRemovedSession) removed = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (MajakkaSession) session = NULL;
  GStatBuf status;

  fixture_write_file (aside, "broken", 6);
  g_assert_true (majakka_session_folder_remove (path, &removed, &error));
  g_assert_no_error (error);
  g_assert_nonnull (removed);
  g_assert_false (g_file_test (path, G_FILE_TEST_EXISTS));
  g_assert_false (g_file_test (aside, G_FILE_TEST_EXISTS));

  g_assert_true (majakka_removed_session_restore (removed, &error));
  g_assert_no_error (error);
  assert_file (path, before, length);
  assert_file (aside, "broken", 6);
  g_assert_cmpint (g_stat (path, &status), ==, 0);
  g_assert_cmpint (status.st_mode & 0777, ==, 0600);
  session = fixture_resume (fixture->deck, path);
  g_assert_cmpuint (majakka_session_get_state (session)->position, ==, STEP_CHAT);
}

/* Twice is once, and what is there already stays as it is. */
static void
test_back_twice (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path = fixture_make_session (fixture);
  g_autoptr (MajakkaRemovedSession) removed = NULL;

  g_assert_true (majakka_session_folder_remove (path, &removed, NULL));
  fixture_write_file (path, "new", 3);
  g_assert_true (majakka_removed_session_restore (removed, NULL));
  assert_file (path, "new", 3);
}

/* Somebody holds it just now. */
static void
test_open (Fixture *fixture, gconstpointer data)
{
  g_autoptr (MajakkaSession) session = fixture_begin (fixture);
  const char *path = majakka_session_journal_get_path (majakka_session_get_journal (session));
  g_autoptr (MajakkaRemovedSession) removed = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_false (majakka_session_folder_remove (path, &removed, &error));
  g_assert_error (error, MAJAKKA_SESSION_ERROR, MAJAKKA_SESSION_ERROR_BUSY);
  g_assert_null (removed);
  g_assert_true (g_file_test (path, G_FILE_TEST_EXISTS));
}

/* No room, or no right, to bring it back: that is told, and it can be tried again. */
static void
test_not_back (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path = fixture_make_session (fixture);
  g_autofree char *away = g_strconcat (fixture->folder, "-away", NULL);
  g_autoptr (MajakkaRemovedSession) removed = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_true (majakka_session_folder_remove (path, &removed, NULL));
  g_assert_cmpint (g_rename (fixture->folder, away), ==, 0);
  fixture_write_file (fixture->folder, "", 0);
  g_assert_false (majakka_removed_session_restore (removed, &error));
  g_assert_nonnull (error);
  g_clear_error (&error);

  g_assert_cmpint (g_unlink (fixture->folder), ==, 0);
  g_assert_true (majakka_removed_session_restore (removed, &error));
  g_assert_no_error (error);
  g_assert_true (g_file_test (path, G_FILE_TEST_EXISTS));
  g_assert_cmpint (g_rmdir (away), ==, 0);
}

/* All are gone, damaged ones and their leavings too; an open one stays unless it must not. */
static void
test_all (Fixture *fixture, gconstpointer data)
{
  g_autofree char *one = fixture_make_session (fixture);
  g_autofree char *aside = get_aside (one, ".1.damaged");
  g_autofree char *broken = g_build_filename (fixture->folder, "0-broken.session", NULL);
  g_autofree char *leavings = g_build_filename (fixture->folder, "0-gone.1.damaged", NULL);
  g_autofree char *others = g_build_filename (fixture->folder, "letter.txt", NULL);
  g_autoptr (MajakkaSession) session = NULL;
  const char *open;
  g_autoptr (GError) error = NULL;

  fixture->real += 60;
  session = fixture_begin (fixture);
  open = majakka_session_journal_get_path (majakka_session_get_journal (session));
  fixture_write_file (aside, "x", 1);
  fixture_write_file (broken, "x\n", 2);
  fixture_write_file (leavings, "x", 1);
  fixture_write_file (others, "Dear", 4);

  g_assert_false (majakka_session_folder_delete_all (fixture->folder, FALSE, &error));
  g_assert_error (error, MAJAKKA_SESSION_ERROR, MAJAKKA_SESSION_ERROR_BUSY);
  g_clear_error (&error);
  g_assert_false (g_file_test (one, G_FILE_TEST_EXISTS));
  g_assert_false (g_file_test (aside, G_FILE_TEST_EXISTS));
  g_assert_false (g_file_test (broken, G_FILE_TEST_EXISTS));
  g_assert_true (g_file_test (open, G_FILE_TEST_EXISTS));

  g_assert_true (majakka_session_folder_delete_all (fixture->folder, TRUE, &error));
  g_assert_no_error (error);
  g_assert_false (g_file_test (open, G_FILE_TEST_EXISTS));
  g_assert_false (g_file_test (leavings, G_FILE_TEST_EXISTS));
  g_assert_true (g_file_test (others, G_FILE_TEST_EXISTS));
}

/* Where nothing was ever kept there is nothing to do. */
static void
test_none (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (majakka_session_folder_delete_all ("/no/such/folder", FALSE, &error));
  g_assert_no_error (error);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  FIXTURE_ADD ("/removal/back", test_back);
  FIXTURE_ADD ("/removal/back-twice", test_back_twice);
  FIXTURE_ADD ("/removal/open", test_open);
  FIXTURE_ADD ("/removal/not-back", test_not_back);
  FIXTURE_ADD ("/removal/all", test_all);
  FIXTURE_ADD ("/removal/none", test_none);

  return g_test_run ();
}
