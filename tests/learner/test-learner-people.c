/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Two promises: who was removed comes back whole until the removal is finished, and nothing of a guest
 * is ever on disk. */

#include "config.h"

#include "store-fixture.h"

#include <signal.h>
#include <stdio.h>
#include <string.h>

/* What a child does before it is killed */
#define AS_GUEST "guest"
#define REMOVING "removing"

static char *program;

static char *
get_folder (Fixture *fixture)
{
  return g_path_get_dirname (fixture->path);
}

/* Everything that somebody can leave behind, all of it with @word in it. */
static void
leave_traces (MajakkaLearnerStore *store, const char *word)
{
  g_autofree char *lesson = g_strconcat (word, "-lesson", NULL);
  g_autofree char *part = g_strconcat (word, "-part", NULL);

  g_assert_true (majakka_learner_store_open_lesson (store, lesson, 2, 2, NULL));
  g_assert_true (majakka_learner_store_set_place (store, lesson, part, 1, part, NULL));
  g_assert_true (majakka_learner_store_mark_read (store, lesson, part, NULL));
  g_assert_true (majakka_learner_store_set_tick (store, lesson, part, part, TRUE, NULL));
  fixture_record (store, lesson, part);
  g_assert_true (majakka_learner_store_finish_round (store, lesson, 1, 1, 2, NULL));
  g_assert_cmpint (
      majakka_learner_store_keep_writing (store, 0, MAJAKKA_WRITING_RECORD, part, NULL), >, 0);
  g_assert_cmpint (
      majakka_learner_store_keep_bookmark (
          store,
          &(MajakkaBookmark){ .lesson = lesson, .section = part, .message = part, .note = part },
          NULL),
      >, 0);
}

static gboolean
has_traces (MajakkaLearnerStore *store, const char *word)
{
  g_autofree char *lesson = g_strconcat (word, "-lesson", NULL);
  g_autofree char *part = g_strconcat (word, "-part", NULL);
  g_autofree char *last = majakka_learner_store_get_last_lesson (store);
  g_autoptr (MajakkaPlace) place = majakka_learner_store_get_place (store, lesson);
  g_autoptr (GPtrArray) answers = majakka_learner_store_list_answers (store, lesson);
  g_auto (GStrv) read = majakka_learner_store_list_read (store, lesson);
  g_auto (GStrv) ticks = majakka_learner_store_list_ticks (store, lesson, part);
  g_autoptr (GPtrArray) writings =
      majakka_learner_store_list_writings (store, MAJAKKA_WRITING_RECORD);
  g_autoptr (GPtrArray) bookmarks = majakka_learner_store_list_bookmarks (store, lesson);
  guint n = (last != NULL) + (place != NULL) + (answers->len > 0) + (read[0] != NULL) +
            (ticks[0] != NULL) + (majakka_learner_store_get_round (store, lesson) > 1) +
            (writings->len > 0) + (bookmarks->len > 0);

  g_assert_true (n == 0 || n == 8);

  return n > 0;
}

static gint64
add (MajakkaLearnerStore *store, const char *name)
{
  g_autoptr (GError) error = NULL;
  gint64 id =
      majakka_learner_store_add_learner (store, name, "boat", MAJAKKA_LEARNER_TEACHER, &error);

  g_assert_no_error (error);

  return id;
}

static guint
count (MajakkaLearnerStore *store)
{
  g_autoptr (GPtrArray) everybody = majakka_learner_store_list_learners (store);

  return everybody->len;
}

static char *export(MajakkaLearnerStore *store)
{
  g_autoptr (GOutputStream) stream = g_memory_output_stream_new_resizable ();
  g_autoptr (GError) error = NULL;

  majakka_learner_store_export_stream (store, stream, NULL, &error);
  g_assert_no_error (error);

  return g_strndup (g_memory_output_stream_get_data (G_MEMORY_OUTPUT_STREAM (stream)),
                    g_memory_output_stream_get_data_size (G_MEMORY_OUTPUT_STREAM (stream)));
}

static void
set_current (MajakkaLearnerStore *store, gint64 learner)
{
  g_autoptr (GError) error = NULL;

  majakka_learner_store_set_current (store, learner, &error);
  g_assert_no_error (error);
  g_assert_cmpint (majakka_learner_store_get_current (store), ==, learner);
}

/* Removed, and brought back as they were: name, picture, role, progress, and at the computer. */
static void
test_restore (Fixture *fixture, gconstpointer data)
{
  g_autoptr (MajakkaLearnerStore) store = fixture_open (fixture);
  gint64 first = majakka_learner_store_get_current (store);
  gint64 aino = add (store, "Aino");
  g_autoptr (MajakkaLearner) back = NULL;
  g_autofree char *exported = NULL;

  set_current (store, aino);
  leave_traces (store, "aino");

  g_assert_true (majakka_learner_store_remove_learner (store, aino, NULL));
  g_assert_cmpint (majakka_learner_store_get_removed (store), ==, aino);
  g_assert_cmpint (majakka_learner_store_get_current (store), ==, first);
  g_assert_cmpuint (count (store), ==, 1);
  g_assert_false (has_traces (store, "aino"));
  exported = export(store);
  g_assert_null (strstr (exported, "Aino"));
  g_assert_nonnull (strstr (exported, "\"learners\""));

  g_assert_true (majakka_learner_store_restore_removed (store, NULL));
  g_assert_cmpint (majakka_learner_store_get_removed (store), ==, 0);
  g_assert_cmpint (majakka_learner_store_get_current (store), ==, aino);
  g_assert_cmpuint (count (store), ==, 2);
  g_assert_true (has_traces (store, "aino"));
  back = majakka_learner_store_get_learner (store, aino);
  g_assert_cmpstr (back->name, ==, "Aino");
  g_assert_cmpstr (back->avatar, ==, "boat");
  g_assert_cmpint (back->role, ==, MAJAKKA_LEARNER_TEACHER);

  /* There is nobody left to bring back. */
  g_assert_true (majakka_learner_store_restore_removed (store, NULL));
  g_assert_true (majakka_learner_store_finish_removal (store, NULL));
  g_assert_cmpuint (count (store), ==, 2);
}

static void
test_finish (Fixture *fixture, gconstpointer data)
{
  g_autoptr (MajakkaLearnerStore) store = fixture_open (fixture);
  g_autofree char *folder = get_folder (fixture);
  gint64 aino = add (store, "Aino");

  set_current (store, aino);
  leave_traces (store, "aino");
  g_assert_true (majakka_learner_store_remove_learner (store, aino, NULL));
  g_assert_true (fixture_folder_contains (folder, "aino-lesson"));

  g_assert_true (majakka_learner_store_finish_removal (store, NULL));
  g_assert_false (fixture_folder_contains (folder, "aino-lesson"));
  g_assert_false (fixture_folder_contains (folder, "Aino"));
  g_assert_null (majakka_learner_store_get_learner (store, aino));
}

/* Whoever is removed second finishes the removal of the first. */
static void
test_remove_two (Fixture *fixture, gconstpointer data)
{
  g_autoptr (MajakkaLearnerStore) store = fixture_open (fixture);
  gint64 aino = add (store, "Aino");
  gint64 pekka = add (store, "Pekka");
  g_autoptr (MajakkaLearner) back = NULL;

  g_assert_true (majakka_learner_store_remove_learner (store, aino, NULL));
  g_assert_true (majakka_learner_store_remove_learner (store, pekka, NULL));
  g_assert_null (majakka_learner_store_get_learner (store, aino));
  g_assert_true (majakka_learner_store_restore_removed (store, NULL));
  g_assert_cmpuint (count (store), ==, 2);
  back = majakka_learner_store_get_learner (store, pekka);
  g_assert_nonnull (back);
}

/* The only one: somebody without a name stands in, and is gone again when they come back, unless
 * something was done as them. */
static void
test_remove_the_only_one (Fixture *fixture, gconstpointer data)
{
  g_autoptr (MajakkaLearnerStore) store = fixture_open (fixture);
  gint64 only = majakka_learner_store_get_current (store);

  leave_traces (store, "only");
  g_assert_true (majakka_learner_store_remove_learner (store, only, NULL));
  g_assert_cmpuint (count (store), ==, 1);
  g_assert_cmpint (majakka_learner_store_get_current (store), !=, only);
  g_assert_false (has_traces (store, "only"));

  g_assert_true (majakka_learner_store_restore_removed (store, NULL));
  g_assert_cmpuint (count (store), ==, 1);
  g_assert_cmpint (majakka_learner_store_get_current (store), ==, only);
  g_assert_true (has_traces (store, "only"));

  g_assert_true (majakka_learner_store_remove_learner (store, only, NULL));
  leave_traces (store, "stand-in");
  g_assert_true (majakka_learner_store_restore_removed (store, NULL));
  g_assert_cmpuint (count (store), ==, 2);
}

/* While somebody has just been removed nothing forgets about it by another way. */
static void
test_delete_all_while_removed (Fixture *fixture, gconstpointer data)
{
  g_autoptr (MajakkaLearnerStore) store = fixture_open (fixture);
  g_autofree char *folder = get_folder (fixture);
  gint64 aino = add (store, "Aino");

  g_assert_true (majakka_learner_store_remove_learner (store, aino, NULL));
  g_assert_true (majakka_learner_store_delete_all (store, NULL));
  g_assert_cmpint (majakka_learner_store_get_removed (store), ==, 0);
  g_assert_true (majakka_learner_store_restore_removed (store, NULL));
  g_assert_cmpuint (count (store), ==, 1);
  g_assert_false (fixture_folder_contains (folder, "Aino"));
}

static void
count_cb (guint *n)
{
  (*n)++;
}

static void
test_guest (Fixture *fixture, gconstpointer data)
{
  g_autoptr (MajakkaLearnerStore) store = fixture_open (fixture);
  g_autofree char *folder = get_folder (fixture);
  g_autofree char *exported = NULL;
  gint64 first = majakka_learner_store_get_current (store);
  g_autoptr (MajakkaLearner) guest = NULL;
  g_autoptr (MajakkaLearner) parent = NULL;
  g_autoptr (GHashTable) progress = NULL;
  guint n_kept = 0;

  leave_traces (store, "first");
  g_assert_null (majakka_learner_store_get_learner (store, MAJAKKA_LEARNER_GUEST));
  g_signal_connect_swapped (store, "notify::kept", G_CALLBACK (count_cb), &n_kept);

  set_current (store, MAJAKKA_LEARNER_GUEST);
  g_assert_false (majakka_learner_store_get_kept (store));
  g_assert_cmpuint (n_kept, ==, 1);
  g_assert_false (has_traces (store, "first"));

  /* It is a progress like any other... */
  leave_traces (store, "secret");
  g_assert_true (has_traces (store, "secret"));
  progress = majakka_learner_store_list_progress (store);
  g_assert_nonnull (g_hash_table_lookup (progress, "secret-lesson"));
  guest = majakka_learner_store_get_learner (store, MAJAKKA_LEARNER_GUEST);
  g_assert_cmpstr (guest->name, ==, "");
  guest->role = MAJAKKA_LEARNER_TEACHER;
  g_assert_true (majakka_learner_store_update_learner (store, guest, NULL));

  /* ...but in no list, no export, no file. */
  g_assert_cmpuint (count (store), ==, 1);
  exported = export(store);
  g_assert_null (strstr (exported, "secret"));
  g_assert_nonnull (strstr (exported, "first-lesson"));
  g_assert_true (fixture_folder_contains (folder, "first-lesson"));
  g_assert_false (fixture_folder_contains (folder, "secret"));
  parent = majakka_learner_store_get_learner (store, first);
  g_assert_cmpint (parent->role, ==, MAJAKKA_LEARNER_PARENT);

  /* It is gone with the guest, and the next one begins with nothing. */
  set_current (store, first);
  g_assert_true (majakka_learner_store_get_kept (store));
  g_assert_true (has_traces (store, "first"));
  set_current (store, MAJAKKA_LEARNER_GUEST);
  g_assert_false (has_traces (store, "secret"));
  leave_traces (store, "secret");

  g_assert_finalize_object (g_steal_pointer (&store));
  g_assert_false (fixture_folder_contains (folder, "secret"));
  store = fixture_open (fixture);
  g_assert_cmpint (majakka_learner_store_get_current (store), ==, first);
}

static void
recorded_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GError) error = NULL;

  majakka_learner_store_record_answer_finish (MAJAKKA_LEARNER_STORE (source), result, &error);
  *(int *) data = error == NULL ? 1 : 2;
}

/* Somebody else sits down while an answer is on its way: it goes to whom it belongs to, or nowhere. */
static void
test_answer_on_its_way (Fixture *fixture, gconstpointer data)
{
  g_autoptr (MajakkaLearnerStore) store = fixture_open (fixture);
  g_autofree char *folder = get_folder (fixture);
  g_autoptr (MajakkaAnswer) answer = fixture_answer ("secret", 1, TRUE);
  g_autoptr (MajakkaAnswer) kept = fixture_answer ("kept", 1, TRUE);
  gint64 first = majakka_learner_store_get_current (store);
  int done = 0, kept_done = 0;

  set_current (store, MAJAKKA_LEARNER_GUEST);
  majakka_learner_store_record_answer_async (store, "a", answer, NULL, recorded_cb, &done);
  set_current (store, first);
  majakka_learner_store_record_answer_async (store, "a", kept, NULL, recorded_cb, &kept_done);
  set_current (store, MAJAKKA_LEARNER_GUEST);
  while (done == 0 || kept_done == 0)
    g_main_context_iteration (NULL, TRUE);

  g_assert_cmpint (kept_done, ==, 1);
  g_assert_true (fixture_folder_contains (folder, "kept"));
  g_assert_false (fixture_folder_contains (folder, "secret"));
}

static void
test_delete_all_as_guest (Fixture *fixture, gconstpointer data)
{
  g_autoptr (MajakkaLearnerStore) store = fixture_open (fixture);
  g_autofree char *folder = get_folder (fixture);

  leave_traces (store, "first");
  set_current (store, MAJAKKA_LEARNER_GUEST);
  leave_traces (store, "secret");
  g_assert_true (majakka_learner_store_delete_all (store, NULL));
  g_assert_cmpint (majakka_learner_store_get_current (store), ==, MAJAKKA_LEARNER_GUEST);
  g_assert_false (has_traces (store, "secret"));
  g_assert_false (fixture_folder_contains (folder, "first-lesson"));
  g_assert_cmpuint (count (store), ==, 1);
}

static int
run_child (const char *path, const char *what)
{
  g_autoptr (MajakkaLearnerStore) store = majakka_learner_store_open (path, NULL);

  g_assert_no_error (majakka_learner_store_get_notice (store));
  if (g_str_equal (what, AS_GUEST))
    set_current (store, MAJAKKA_LEARNER_GUEST);
  leave_traces (store, "secret");
  if (g_str_equal (what, REMOVING))
    g_assert_true (majakka_learner_store_remove_learner (
        store, majakka_learner_store_get_current (store), NULL));
  printf ("done\n");
  fflush (stdout);
  pause ();

  return 0;
}

static void
kill_child (Fixture *fixture, const char *what)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GSubprocess) child = NULL;
  char letter;

  child = g_subprocess_new (G_SUBPROCESS_FLAGS_STDOUT_PIPE, &error, program, "--child",
                            fixture->path, what, NULL);
  g_assert_no_error (error);
  g_input_stream_read (g_subprocess_get_stdout_pipe (child), &letter, 1, NULL, &error);
  g_assert_no_error (error);
  g_subprocess_force_exit (child);
  g_subprocess_wait (child, NULL, NULL);
}

static void
test_kill_guest (Fixture *fixture, gconstpointer data)
{
  g_autofree char *folder = get_folder (fixture);

  kill_child (fixture, AS_GUEST);
  g_assert_true (g_file_test (fixture->path, G_FILE_TEST_EXISTS));
  g_assert_false (fixture_folder_contains (folder, "secret"));
}

static void
test_kill_removing (Fixture *fixture, gconstpointer data)
{
  g_autoptr (MajakkaLearnerStore) store = NULL;

  kill_child (fixture, REMOVING);
  store = fixture_open (fixture);
  g_assert_true (has_traces (store, "secret"));
}

int
main (int argc, char *argv[])
{
  if (argc == 4 && g_str_equal (argv[1], "--child"))
    return run_child (argv[2], argv[3]);

  program = g_file_read_link ("/proc/self/exe", NULL);
  g_test_init (&argc, &argv, NULL);

  FIXTURE_ADD ("/people/remove/restore", test_restore);
  FIXTURE_ADD ("/people/remove/finish", test_finish);
  FIXTURE_ADD ("/people/remove/two", test_remove_two);
  FIXTURE_ADD ("/people/remove/the-only-one", test_remove_the_only_one);
  FIXTURE_ADD ("/people/remove/delete-all", test_delete_all_while_removed);
  FIXTURE_ADD ("/people/remove/kill", test_kill_removing);
  FIXTURE_ADD ("/people/guest/nothing-kept", test_guest);
  FIXTURE_ADD ("/people/guest/answer-on-its-way", test_answer_on_its_way);
  FIXTURE_ADD ("/people/guest/delete-all", test_delete_all_as_guest);
  FIXTURE_ADD ("/people/guest/kill", test_kill_guest);

  return g_test_run ();
}
