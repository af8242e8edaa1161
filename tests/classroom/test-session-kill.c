/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "classroom-fixture.h"

#include <gio/gio.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>

/* The promise: what the projector showed is on the disk, once. A child goes on with a session and does what comes; after each
 * thing it says how many were done, and all of the state. It is killed at some moment, 500 times. Nothing that it said may
 * be missing, nothing may be there twice, and the next one begins in the same state. */

#define KILLS           500
#define KILLS_A_SESSION 25
#define LONGEST_LIFE    20 /* milliseconds after the first word */

static char *program;

static void
say (MajakkaSession *session)
{
  g_autofree char *state = fixture_describe (session);

  printf ("%" G_GUINT64_FORMAT " %s\n", majakka_session_get_revision (session), state);
  fflush (stdout);
}

static MajakkaSessionCommand
choose_command (GRand *rand)
{
  static const MajakkaSessionCommandKind kinds[] = {
    MAJAKKA_SESSION_NEXT,   MAJAKKA_SESSION_BACK,   MAJAKKA_SESSION_COUNT, MAJAKKA_SESSION_COUNT,
    MAJAKKA_SESSION_COUNT,  MAJAKKA_SESSION_ANSWER, MAJAKKA_SESSION_CLOSE, MAJAKKA_SESSION_REOPEN,
    MAJAKKA_SESSION_FREEZE, MAJAKKA_SESSION_BLANK,  MAJAKKA_SESSION_SET,   MAJAKKA_SESSION_TIMER,
  };
  MajakkaSessionCommand command = {
    .kind = kinds[g_rand_int_range (rand, 0, G_N_ELEMENTS (kinds))],
    .option = (guint) g_rand_int_range (rand, 0, 3),
    .value = g_rand_int_range (rand, 0, 2),
    .seat = (guint) g_rand_int_range (rand, 1, 30),
    .choice = 1u << g_rand_int_range (rand, 0, 3),
  };

  return command;
}

G_NORETURN static void
run_child (const char *path, const char *seed)
{
  g_autoptr (MajakkaDeck) deck = fixture_make_deck ();
  g_autoptr (MajakkaSession) session = fixture_resume (deck, path);
  g_autoptr (GRand) rand = g_rand_new_with_seed ((guint32) g_ascii_strtoull (seed, NULL, 10));

  say (session);
  while (TRUE)
    {
      const MajakkaSessionCommand command = choose_command (rand);
      guint64 before = majakka_session_get_revision (session);

      majakka_session_do (session, &command, NULL);
      if (majakka_session_get_revision (session) != before)
        say (session);
    }
}

static GSubprocess *
spawn (const char *path)
{
  g_autofree char *seed = g_strdup_printf ("%u", (guint) g_test_rand_int ());
  g_autoptr (GError) error = NULL;
  GSubprocess *child = g_subprocess_new (G_SUBPROCESS_FLAGS_STDOUT_PIPE, &error, program, "--child",
                                         path, seed, NULL);

  g_assert_no_error (error);

  return child;
}

/* How long a child takes to its first word, in microseconds. */
static gint64
time_first_word (const char *path)
{
  gint64 start = g_get_monotonic_time ();
  g_autoptr (GSubprocess) child = spawn (path);
  char letter;

  g_input_stream_read (g_subprocess_get_stdout_pipe (child), &letter, 1, NULL, NULL);
  g_subprocess_force_exit (child);
  g_subprocess_wait (child, NULL, NULL);

  return g_get_monotonic_time () - start;
}

/* @life: how long it lives, in microseconds
 * @after_first_word: counted from its first word; otherwise from its birth, so that some die while they begin
 *
 * Returns: the lines that a child said before it was killed */
static GStrv
kill_one (const char *path, gint64 life, gboolean after_first_word)
{
  g_autoptr (GSubprocess) child = spawn (path);
  g_autoptr (GError) error = NULL;
  g_autofree char *output = NULL;
  g_autofree char *whole = NULL;
  g_auto (GStrv) lines = NULL;
  char first[2] = "";
  guint n_lines;

  if (after_first_word)
    g_input_stream_read (g_subprocess_get_stdout_pipe (child), first, 1, NULL, NULL);
  g_usleep ((gulong) g_test_rand_int_range (0, (gint32) life));
  g_subprocess_send_signal (child, SIGKILL);
  g_subprocess_communicate_utf8 (child, NULL, NULL, &output, NULL, &error);
  g_assert_no_error (error);
  g_assert_true (g_subprocess_get_if_signaled (child));

  /* After the last line break is what it had no time to say. */
  whole = g_strconcat (first, output, NULL);
  lines = g_strsplit (whole, "\n", -1);
  n_lines = g_strv_length (lines);
  if (n_lines > 0)
    g_clear_pointer (&lines[n_lines - 1], g_free);

  return g_steal_pointer (&lines);
}

static MajakkaSession *
replay (MajakkaDeck *deck, const char *path)
{
  g_autoptr (GError) error = NULL;
  MajakkaSessionJournal *journal = majakka_session_journal_read (path, &error);
  MajakkaSession *session;

  g_assert_no_error (error);
  session = majakka_session_resume (deck, journal, &error);
  g_assert_no_error (error);

  return session;
}

static guint64
get_number (const char *line)
{
  return g_ascii_strtoull (line, NULL, 10);
}

/* Each line says one more than the one before; the first what the session was before: neither more nor less. */
static void
check_lines (const char *const *lines, const char *before, guint64 n_before)
{
  if (lines[0] == NULL)
    return;
  g_assert_cmpuint (get_number (lines[0]), ==, n_before);
  g_assert_cmpstr (strchr (lines[0], ' ') + 1, ==, before);
  for (guint i = 1; lines[i] != NULL; i++)
    g_assert_cmpuint (get_number (lines[i]), ==, get_number (lines[i - 1]) + 1);
}

static void
check_kept (MajakkaDeck *deck,
            const char *path,
            const char *const *lines,
            char **before,
            guint64 *n_before)
{
  g_autoptr (MajakkaSession) session = replay (deck, path);
  g_autofree char *state = fixture_describe (session);
  guint n_lines = g_strv_length ((char **) lines);
  guint64 n = majakka_session_get_revision (session);
  guint64 n_said = n_lines > 0 ? get_number (lines[n_lines - 1]) : *n_before;

  check_lines (lines, *before, *n_before);

  /* At most one thing was done and could not be said any more. */
  g_assert_cmpuint (n, >=, n_said);
  g_assert_cmpuint (n, <=, n_said + 1);
  if (n_lines > 0 && n == n_said)
    g_assert_cmpstr (strchr (lines[n_lines - 1], ' ') + 1, ==, state);

  g_free (*before);
  *before = g_steal_pointer (&state);
  *n_before = n;
}

static void
test_kill (Fixture *fixture, gconstpointer data)
{
  gint64 longest_life = 0;
  guint n_said = 0;

  for (guint round = 0; round <= KILLS / KILLS_A_SESSION; round++)
    {
      MajakkaSession *session = fixture_begin (fixture);
      g_autofree char *path =
          g_strdup (majakka_session_journal_get_path (majakka_session_get_journal (session)));
      g_autofree char *before = fixture_describe (session);
      guint64 n_before = 0;

      g_object_unref (session);
      if (longest_life == 0)
        {
          longest_life = time_first_word (path) + LONGEST_LIFE * 1000;
          continue;
        }
      for (guint i = 0; i < KILLS_A_SESSION; i++)
        {
          gboolean after = i % 2 == 0;
          g_auto (GStrv) lines = kill_one (path, after ? LONGEST_LIFE * 1000 : longest_life, after);

          check_kept (fixture->deck, path, (const char *const *) lines, &before, &n_before);
          n_said += g_strv_length (lines);
        }
    }

  g_test_message ("%u things said", n_said);
  g_assert_cmpuint (n_said, >=, KILLS / 2);
}

int
main (int argc, char *argv[])
{
  g_autofree char *self = NULL;

  if (argc == 4 && g_str_equal (argv[1], "--child"))
    run_child (argv[2], argv[3]);

  program = self = g_file_read_link ("/proc/self/exe", NULL);
  g_test_init (&argc, &argv, NULL);
  FIXTURE_ADD ("/session/kill", test_kill);

  return g_test_run ();
}
