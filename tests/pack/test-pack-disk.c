/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Disks that are full or cannot be written to: a plain sentence, and nothing is lost. */

#include "pack-fixture.h"

#include <glib/gstdio.h>
#include <signal.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

static const char *const ids[] = { "walk-home", "walk-to-school", "walk-in-rain", NULL };

/* Installs in a process of its own that may write no file larger than @bytes, as on a disk that is nearly full. */
static void
run_full (Fixture *fixture, MajakkaPackPlan *plan, rlim_t bytes)
{
  const struct rlimit limit = { bytes, bytes };
  g_autofree char *before = fixture_list (fixture->packs);
  g_autofree char *after = NULL;
  int status;
  pid_t child = fork ();

  g_assert_cmpint (child, >=, 0);
  if (child == 0)
    {
      g_autoptr (GError) error = NULL;

      signal (SIGXFSZ, SIG_IGN);
      if (setrlimit (RLIMIT_FSIZE, &limit) != 0 || majakka_pack_install (plan, &error) ||
          error->domain != MAJAKKA_PACK_ERROR ||
          strstr (error->message, "Nothing was changed.") == NULL)
        _exit (1);
      _exit (0);
    }
  g_assert_cmpint (waitpid (child, &status, 0), ==, child);
  g_assert_true (WIFEXITED (status));
  g_assert_cmpint (WEXITSTATUS (status), ==, 0);
  after = fixture_list (fixture->packs);
  g_assert_cmpstr (before, ==, after);
}

static void
test_full_new (Fixture *fixture, gconstpointer data)
{
  g_autoptr (MajakkaPackPlan) plan = fixture_plan_version (fixture, "1", ids);

  run_full (fixture, plan, 300);
}

static void
test_full_update (Fixture *fixture, gconstpointer data)
{
  g_autoptr (MajakkaPackPlan) first = fixture_plan_version (fixture, "1", ids);
  g_autoptr (MajakkaPackPlan) update = NULL;
  g_autoptr (GError) error = NULL;

  majakka_pack_install (first, &error);
  g_assert_no_error (error);
  update = fixture_plan_version (fixture, "2", ids);
  run_full (fixture, update, 300);
}

/* The folder of packs, or that above it, is read-only. The administrator may write all the same, so that one is given a
 * file in the place of the folder instead. */
static void
test_denied (Fixture *fixture, gconstpointer data)
{
  g_autoptr (MajakkaPackPlan) plan = fixture_plan_version (fixture, "1", ids);
  int code = geteuid () == 0 ? MAJAKKA_PACK_ERROR_FAILED : MAJAKKA_PACK_ERROR_DENIED;
  g_autoptr (GError) error = NULL;

  if (geteuid () == 0)
    fixture_write (fixture->root, "packs", "a file");
  else
    g_assert_cmpint (g_mkdir (fixture->packs, 0500), ==, 0);
  g_assert_false (majakka_pack_install (plan, &error));
  g_assert_error (error, MAJAKKA_PACK_ERROR, code);
  g_assert_nonnull (strstr (error->message, "Nothing was changed."));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  FIXTURE_ADD ("/disk/full-new", test_full_new);
  FIXTURE_ADD ("/disk/full-update", test_full_update);
  FIXTURE_ADD ("/disk/denied", test_denied);

  return g_test_run ();
}
