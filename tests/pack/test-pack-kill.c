/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* kill -9 at any moment leaves the old state or the new one. A child installs, updates and takes away packs, over and
 * over; it is killed at some moment, 240 times, and the next start must find one of the states that it went through. */

#include "pack-fixture.h"

#include "majakka-pack-disk-private.h"

#include <signal.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#define KILLS 240
/* So many installations, at least in these microseconds: one may take long, in slow builds or on a busy machine. */
#define LONGEST_LIFE          5
#define LEAST_OF_LONGEST_LIFE (150 * 1000)

static const char *const one[] = { "walk-home", "walk-in-rain", NULL };
static const char *const two[] = { "walk-home", "walk-to-school", NULL };

typedef struct
{
  GBytes *first;
  GBytes *second;
  char *states[3]; /* what is in the folder: nothing, the first version, the second */
  gint32 longest_life;
} Versions;

static void
install (Fixture *fixture, GBytes *bytes)
{
  g_autoptr (MajakkaFaults) faults = majakka_faults_new ();
  g_autoptr (MajakkaPack) pack = fixture_read (fixture, bytes, faults);
  g_autoptr (MajakkaPackPlan) plan = majakka_pack_plan_new (pack, fixture->packs);
  g_autoptr (GError) error = NULL;

  majakka_pack_install (plan, &error);
  g_assert_no_error (error);
}

static void
make_versions (Fixture *fixture, Versions *versions)
{
  g_autoptr (MajakkaPackPlan) plan = NULL;
  gint64 start;

  versions->states[0] = g_strdup ("");
  plan = fixture_plan_version (fixture, "1", one);
  versions->first = fixture_build (fixture);
  install (fixture, versions->first);
  versions->states[1] = fixture_list (fixture->packs);
  g_clear_pointer (&plan, majakka_pack_plan_unref);
  plan = fixture_plan_version (fixture, "2", two);
  versions->second = fixture_build (fixture);
  start = g_get_monotonic_time ();
  install (fixture, versions->second);
  versions->longest_life =
      (gint32) MAX (LONGEST_LIFE * (g_get_monotonic_time () - start), LEAST_OF_LONGEST_LIFE);
  versions->states[2] = fixture_list (fixture->packs);
  g_assert_cmpstr (versions->states[1], !=, versions->states[2]);
}

G_NORETURN static void
live (Fixture *fixture, const Versions *versions)
{
  while (TRUE)
    {
      install (fixture, versions->first);
      install (fixture, versions->second);
      majakka_pack_remove (fixture->packs, FIXTURE_ID, NULL);
      majakka_pack_restore (fixture->packs, FIXTURE_ID, NULL);
      majakka_pack_remove (fixture->packs, FIXTURE_ID, NULL);
      majakka_pack_forget (fixture->packs, FIXTURE_ID);
    }
}

/* Returns which of the states is there. */
static guint
look (Fixture *fixture, const Versions *versions)
{
  g_autofree char *found = NULL;

  majakka_pack_tidy (fixture->packs);
  found = fixture_list (fixture->packs);
  for (guint i = 0; i < G_N_ELEMENTS (versions->states); i++)
    if (g_str_equal (found, versions->states[i]))
      return i;

  g_error ("Neither old nor new:\n%s", found);
}

static void
kill_one (Fixture *fixture, const Versions *versions)
{
  int status;
  pid_t child = fork ();

  g_assert_cmpint (child, >=, 0);
  if (child == 0)
    live (fixture, versions);
  g_usleep ((gulong) g_test_rand_int_range (0, versions->longest_life));
  kill (child, SIGKILL);
  g_assert_cmpint (waitpid (child, &status, 0), ==, child);
  g_assert_true (WIFSIGNALED (status) && WTERMSIG (status) == SIGKILL);
}

static void
test_kill (Fixture *fixture, gconstpointer two_steps)
{
  Versions versions;
  guint seen[3] = { 0 };

  majakka_pack_disk_can_exchange = two_steps == NULL;
  make_versions (fixture, &versions);
  for (guint i = 0; i < KILLS / 2; i++)
    {
      kill_one (fixture, &versions);
      seen[look (fixture, &versions)]++;
    }
  g_test_message ("nothing %u, first %u, second %u", seen[0], seen[1], seen[2]);
  /* The moments were spread: more than one of the states was left. */
  g_assert_cmpuint (MAX (seen[0], MAX (seen[1], seen[2])), <, KILLS / 2);

  g_bytes_unref (versions.first);
  g_bytes_unref (versions.second);
  for (guint i = 0; i < G_N_ELEMENTS (versions.states); i++)
    g_free (versions.states[i]);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  FIXTURE_ADD ("/kill/exchange", test_kill);
  g_test_add ("/kill/two-steps", Fixture, GINT_TO_POINTER (1), fixture_set_up, test_kill,
              fixture_tear_down);

  return g_test_run ();
}
