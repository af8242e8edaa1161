/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "classroom-fixture.h"

#include "majakka-session-error.h"
#include "majakka-session-folder.h"

#include <glib/gstdio.h>
#include <signal.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

static void
test_private (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path = fixture_make_session (fixture);
  GStatBuf status;

  g_assert_cmpint (g_stat (path, &status), ==, 0);
  g_assert_cmpuint (status.st_mode & 0777, ==, 0600);
}

static void
test_busy (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path = fixture_make_session (fixture);
  g_autoptr (MajakkaSession) session = fixture_resume (fixture->deck, path);
  g_autoptr (MajakkaSession) viewed = NULL;
  g_autoptr (GError) error = NULL;

  fixture_assert_unreadable (path, MAJAKKA_SESSION_ERROR_BUSY);
  g_assert_false (majakka_session_folder_delete (path, &error));
  g_assert_error (error, MAJAKKA_SESSION_ERROR, MAJAKKA_SESSION_ERROR_BUSY);

  /* One can look all the same, and not write. */
  viewed = majakka_session_resume (fixture->deck, majakka_session_journal_read (path, NULL), NULL);
  fixture_refused (viewed, READ_ONLY, NEXT);
  fixture_do (session, NEXT);
}

static void
limit_files (rlim_t size)
{
  struct rlimit limit;

  g_assert_cmpint (getrlimit (RLIMIT_FSIZE, &limit), ==, 0);
  limit.rlim_cur = MIN (size, limit.rlim_max);
  g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &limit), ==, 0);
  signal (SIGXFSZ, SIG_IGN);
}

/* The disk takes a part of a line and no more. Nothing is done then, and when there is room again all goes on. */
static void
test_full (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path = NULL;
  g_autoptr (MajakkaSession) session = NULL;
  g_autoptr (MajakkaSession) again = NULL;
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  g_autofree char *whole = NULL;
  gsize length;

  if (!g_test_subprocess ())
    {
      g_test_trap_subprocess (NULL, 0, G_TEST_SUBPROCESS_INHERIT_STDERR);
      g_test_trap_assert_passed ();
      return;
    }

  path = fixture_make_session (fixture);
  session = fixture_resume (fixture->deck, path);
  whole = fixture_read_file (path, &length);
  for (guint room = 0; room < 10; room++)
    {
      g_autofree char *now = NULL;
      gsize n;

      limit_files (length + room);
      fixture_refused (session, FULL, NEXT);
      fixture_refused (session, FULL, BLANK, .value = 1);
      now = fixture_read_file (path, &n);
      g_assert_cmpmem (now, n, whole, length);
    }
  limit_files (1024 * 1024);
  fixture_do (session, NEXT);
  fixture_do (session, SET, .option = 2, .value = 9);
  before = fixture_describe (session);
  g_clear_object (&session);
  again = fixture_resume (fixture->deck, path);
  after = fixture_describe (again);
  g_assert_cmpstr (after, ==, before);

  /* A session that cannot begin leaves no file. */
  limit_files (10);
  {
    g_autofree char *folder = g_build_filename (fixture->folder, "new", NULL);
    g_autoptr (GError) error = NULL;

    g_assert_null (majakka_session_begin (fixture->deck, "5B", folder, &error));
    g_assert_error (error, MAJAKKA_SESSION_ERROR, MAJAKKA_SESSION_ERROR_FULL);
    g_assert_null (fixture_find (folder, ".session"));
  }
}

/* The superuser may write everywhere, so it becomes somebody else; in a process of its own. */
static void
become_nobody (Fixture *fixture, const char *path)
{
  const uid_t nobody = 65534;

  if (geteuid () != 0)
    return;
  g_assert_cmpint (chown (fixture->folder, nobody, nobody), ==, 0);
  g_assert_cmpint (chown (path, nobody, nobody), ==, 0);
  g_assert_cmpint (seteuid (nobody), ==, 0);
}

/* Who changed is not looked into by others any more, and so not by what looks for leaks. */
static void
become_superuser (void)
{
  if (getuid () != 0)
    return;
  g_assert_cmpint (seteuid (0), ==, 0);
  g_assert_cmpint (prctl (PR_SET_DUMPABLE, 1), ==, 0);
}

static void
test_read_only (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path = NULL;
  g_autofree char *below_file = NULL;
  g_autoptr (MajakkaSessionJournal) journal = NULL;
  g_autoptr (GError) error = NULL;

  if (!g_test_subprocess ())
    {
      g_test_trap_subprocess (NULL, 0, G_TEST_SUBPROCESS_INHERIT_STDERR);
      g_test_trap_assert_passed ();
      return;
    }

  path = fixture_make_session (fixture);
  below_file = g_build_filename (path, "sessions", NULL);
  become_nobody (fixture, path);
  g_assert_null (majakka_session_begin (fixture->deck, "", below_file, &error));
  g_assert_error (error, MAJAKKA_SESSION_ERROR, MAJAKKA_SESSION_ERROR_READ_ONLY);
  g_clear_error (&error);

  g_assert_cmpint (g_chmod (path, 0400), ==, 0);
  fixture_assert_unreadable (path, MAJAKKA_SESSION_ERROR_READ_ONLY);
  journal = majakka_session_journal_read (path, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (majakka_session_journal_get_n_entries (journal), ==, 7);

  g_assert_cmpint (g_chmod (fixture->folder, 0500), ==, 0);
  g_assert_null (majakka_session_begin (fixture->deck, "", fixture->folder, &error));
  g_assert_error (error, MAJAKKA_SESSION_ERROR, MAJAKKA_SESSION_ERROR_READ_ONLY);
  g_clear_error (&error);
  g_assert_false (majakka_session_folder_delete (path, &error));
  g_assert_error (error, MAJAKKA_SESSION_ERROR, MAJAKKA_SESSION_ERROR_READ_ONLY);
  g_assert_cmpint (g_chmod (fixture->folder, 0700), ==, 0);
  become_superuser ();
}

static void
test_folder (Fixture *fixture, gconstpointer data)
{
  g_autofree char *first = fixture_make_session (fixture);
  g_autofree char *second = fixture_make_session (fixture);
  g_autofree char *unbegun = g_build_filename (fixture->folder, "20261126-1.session", NULL);
  g_autoptr (GPtrArray) sessions = NULL;
  g_autoptr (GPtrArray) left = NULL;
  g_autoptr (MajakkaSession) session = fixture_resume (fixture->deck, second);
  const MajakkaKeptSession *kept;
  gsize length;
  g_autofree char *whole = fixture_read_file (first, &length);
  g_autoptr (GError) error = NULL;

  g_assert_cmpstr (first, !=, second);
  fixture_do (session, FINISH);
  fixture_write_file (unbegun, "majakka-sess", 12);
  sessions = majakka_session_folder_list (fixture->folder);
  g_assert_cmpuint (sessions->len, ==, 2);
  for (guint i = 0; i < sessions->len; i++)
    {
      kept = g_ptr_array_index (sessions, i);
      g_assert_no_error (kept->fault);
      g_assert_cmpstr (kept->header->class_name, ==, "5B");
      g_assert_true (kept->finished == g_str_equal (kept->path, second));
    }
  g_clear_object (&session);

  /* What was set aside of it goes, too. */
  whole[length - 30] ^= 1;
  fixture_write_file (first, whole, length);
  session = fixture_resume (fixture->deck, first);
  g_clear_object (&session);
  g_assert_true (majakka_session_folder_delete (first, &error));
  g_assert_no_error (error);
  left = majakka_session_folder_list (fixture->folder);
  g_assert_cmpuint (left->len, ==, 1);
  g_assert_null (fixture_find (fixture->folder, ".damaged"));
}

/* Every error has words; only a key that has nothing to do is passed over. */
static void
test_words (void)
{
  for (int code = 0; code <= MAJAKKA_SESSION_ERROR_PLAN; code++)
    {
      g_autoptr (GError) error = g_error_new_literal (MAJAKKA_SESSION_ERROR, code, "x");
      g_autofree char *title = NULL;
      g_autofree char *body = NULL;

      majakka_session_error_describe (error, NULL, &title, &body);
      g_assert_cmpuint (strlen (title), >, 5);
      g_assert_true (g_str_has_suffix (body, "."));
      g_assert_true (majakka_session_error_is_worth_telling (error) ==
                     (code > MAJAKKA_SESSION_ERROR_LIMIT));
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  FIXTURE_ADD ("/disk/private", test_private);
  FIXTURE_ADD ("/disk/busy", test_busy);
  FIXTURE_ADD ("/disk/full", test_full);
  FIXTURE_ADD ("/disk/read-only", test_read_only);
  FIXTURE_ADD ("/disk/folder", test_folder);
  g_test_add_func ("/disk/words", test_words);

  return g_test_run ();
}
