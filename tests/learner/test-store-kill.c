/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "store-fixture.h"

#include <signal.h>
#include <stdio.h>

/* The promise: an answer whose feedback was shown is on disk. A child records answers and says the
 * name of each when its finish function has returned, which is where a view shows the feedback. It
 * is killed at some moment, 200 times; nothing that it ever said may be missing. */

#define KILLS        200
#define LONGEST_LIFE 60 /* milliseconds after the first answer */

static char *program;

typedef struct
{
  MajakkaLearnerStore *store;
  char *round;
  guint n;
} Child;

static void record_next (Child *child);

static char *
name_answer (Child *child)
{
  return g_strdup_printf ("q-%s-%u", child->round, child->n);
}

static void
recorded_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  Child *child = user_data;
  g_autoptr (GError) error = NULL;
  g_autofree char *name = name_answer (child);

  majakka_learner_store_record_answer_finish (MAJAKKA_LEARNER_STORE (source), result, &error);
  g_assert_no_error (error);
  printf ("%s\n", name);
  fflush (stdout);

  child->n++;
  record_next (child);
}

static void
record_next (Child *child)
{
  g_autofree char *name = name_answer (child);
  g_autoptr (MajakkaAnswer) answer = fixture_answer (name, 1, TRUE);

  majakka_learner_store_record_answer_async (child->store, "a", answer, NULL, recorded_cb, child);
}

static int
run_child (const char *path, const char *round)
{
  g_autoptr (GMainLoop) loop = g_main_loop_new (NULL, FALSE);
  Child child = { .store = majakka_learner_store_open (path, NULL), .round = g_strdup (round) };

  g_assert_no_error (majakka_learner_store_get_notice (child.store));
  record_next (&child);
  g_main_loop_run (loop);

  return 0;
}

/* How long a child takes to its first answer, in microseconds: a sanitizer or a busy machine makes
 * it several times longer. */
static gint64
time_first_answer (Fixture *fixture)
{
  gint64 start = g_get_monotonic_time ();
  g_autoptr (GError) error = NULL;
  g_autoptr (GSubprocess) child = NULL;
  char letter;

  child = g_subprocess_new (G_SUBPROCESS_FLAGS_STDOUT_PIPE, &error, program, "--child",
                            fixture->path, "first", NULL);
  g_assert_no_error (error);
  g_input_stream_read (g_subprocess_get_stdout_pipe (child), &letter, 1, NULL, &error);
  g_assert_no_error (error);
  g_subprocess_force_exit (child);
  g_subprocess_wait (child, NULL, NULL);

  return g_get_monotonic_time () - start;
}

/* Lets a child live for a moment and takes down what it said. */
static void
kill_one (Fixture *fixture, guint round, gint64 longest_life, GPtrArray *said)
{
  g_autofree char *number = g_strdup_printf ("%u", round);
  g_autoptr (GError) error = NULL;
  g_autoptr (GSubprocess) child = NULL;
  g_autofree char *output = NULL;
  g_auto (GStrv) lines = NULL;

  child = g_subprocess_new (G_SUBPROCESS_FLAGS_STDOUT_PIPE, &error, program, "--child",
                            fixture->path, number, NULL);
  g_assert_no_error (error);
  g_usleep ((gulong) g_test_rand_int_range (0, (gint32) longest_life));
  g_subprocess_send_signal (child, SIGKILL);
  g_subprocess_communicate_utf8 (child, NULL, NULL, &output, NULL, &error);
  g_assert_no_error (error);
  g_assert_true (g_subprocess_get_if_signaled (child));

  lines = g_strsplit (output, "\n", -1);

  /* After the last newline is what it had no time to say. */
  for (guint i = 0; lines[i] != NULL && lines[i + 1] != NULL; i++)
    g_ptr_array_add (said, g_strdup (lines[i]));
}

static void
assert_all_kept (Fixture *fixture, GPtrArray *said)
{
  g_autoptr (MajakkaLearnerStore) store = fixture_open (fixture);
  g_autoptr (GPtrArray) answers = majakka_learner_store_list_answers (store, "a");
  g_autoptr (GPtrArray) questions = majakka_learner_store_list_refresh (store);
  g_autoptr (GHashTable) kept = g_hash_table_new (g_str_hash, g_str_equal);

  g_assert_no_error (majakka_learner_store_get_notice (store));

  for (guint i = 0; i < answers->len; i++)
    g_hash_table_add (kept, ((MajakkaAnswer *) g_ptr_array_index (answers, i))->question);

  for (guint i = 0; i < said->len; i++)
    if (!g_hash_table_contains (kept, g_ptr_array_index (said, i)))
      g_error ("%s was shown and is lost", (char *) g_ptr_array_index (said, i));

  /* When each is put again is kept with the answer or not at all. */
  g_assert_cmpuint (questions->len, ==, g_hash_table_size (kept));

  g_test_message ("%u answers said, %u kept", said->len, answers->len);
}

static void
test_kill (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) said = g_ptr_array_new_with_free_func (g_free);
  gint64 longest_life = time_first_answer (fixture) + LONGEST_LIFE * 1000;

  for (guint round = 0; round < KILLS; round++)
    {
      kill_one (fixture, round, longest_life, said);

      if (round % 20 == 19)
        assert_all_kept (fixture, said);
    }

  g_assert_cmpuint (said->len, >, KILLS);
}

int
main (int argc, char *argv[])
{
  if (argc == 4 && g_str_equal (argv[1], "--child"))
    return run_child (argv[2], argv[3]);

  program = g_file_read_link ("/proc/self/exe", NULL);
  g_test_init (&argc, &argv, NULL);
  FIXTURE_ADD ("/store/kill", test_kill);

  return g_test_run ();
}
