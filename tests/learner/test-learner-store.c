/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "store-fixture.h"

#include <glib/gstdio.h>
#include <json-glib/json-glib.h>
#include <sys/stat.h>

static guint
get_mode (const char *path)
{
  GStatBuf status;

  g_assert_cmpint (g_stat (path, &status), ==, 0);

  return status.st_mode & 0777;
}

static void
test_open_fresh (Fixture *fixture, gconstpointer data)
{
  g_autoptr (MajakkaLearnerStore) store = fixture_open (fixture);
  g_autoptr (MajakkaLearner) learner = NULL;
  g_autofree char *folder = g_path_get_dirname (fixture->path);
  g_autofree char *wal = g_strconcat (fixture->path, "-wal", NULL);

  g_assert_true (majakka_learner_store_get_kept (store));
  g_assert_null (majakka_learner_store_get_notice (store));
  g_assert_null (majakka_learner_store_get_set_aside (store));
  g_assert_cmpstr (majakka_learner_store_get_path (store), ==, fixture->path);

  learner = majakka_learner_store_get_learner (store, majakka_learner_store_get_current (store));
  g_assert_nonnull (learner);
  g_assert_cmpstr (learner->name, ==, "");

  g_assert_cmpuint (get_mode (folder), ==, 0700);
  g_assert_cmpuint (get_mode (fixture->path), ==, 0600);
  g_assert_cmpuint (get_mode (wal), ==, 0600);

  g_assert_finalize_object (g_steal_pointer (&store));
  g_assert_false (g_file_test (wal, G_FILE_TEST_EXISTS));
}

static void
test_mode_mended (Fixture *fixture, gconstpointer data)
{
  g_object_unref (fixture_open (fixture));
  g_chmod (fixture->path, 0644);
  g_object_unref (fixture_open (fixture));

  g_assert_cmpuint (get_mode (fixture->path), ==, 0600);
}

static void
test_reading_round_trip (Fixture *fixture, gconstpointer data)
{
  g_autoptr (MajakkaLearnerStore) store = fixture_open (fixture);
  g_autoptr (MajakkaPlace) place = NULL;
  g_autoptr (MajakkaPlace) none = NULL;
  g_autofree char *last = NULL;
  g_auto (GStrv) read = NULL;
  g_auto (GStrv) ticks = NULL;

  g_assert_null (majakka_learner_store_get_last_lesson (store));
  g_assert_true (majakka_learner_store_open_lesson (store, "b", 6, 9, NULL));
  g_assert_true (majakka_learner_store_open_lesson (store, "a", 5, 8, NULL));
  g_assert_true (majakka_learner_store_open_lesson (store, "b", 6, 9, NULL));
  g_assert_true (majakka_learner_store_set_place (store, "b", "one", 3, NULL, NULL));
  g_assert_true (majakka_learner_store_set_place (store, "b", "two", 4, "chat", NULL));
  g_assert_true (majakka_learner_store_mark_read (store, "b", "two", NULL));
  g_assert_true (majakka_learner_store_mark_read (store, "b", "one", NULL));
  g_assert_true (majakka_learner_store_mark_read (store, "b", "two", NULL));
  g_assert_true (majakka_learner_store_set_tick (store, "b", "list", "y", TRUE, NULL));
  g_assert_true (majakka_learner_store_set_tick (store, "b", "list", "x", TRUE, NULL));
  g_assert_true (majakka_learner_store_set_tick (store, "b", "list", "y", FALSE, NULL));
  g_assert_true (majakka_learner_store_set_tick (store, "b", "other", "z", TRUE, NULL));

  g_assert_finalize_object (g_steal_pointer (&store));
  store = fixture_open (fixture);

  last = majakka_learner_store_get_last_lesson (store);
  g_assert_cmpstr (last, ==, "b");

  place = majakka_learner_store_get_place (store, "b");
  g_assert_nonnull (place);
  g_assert_cmpstr (place->section, ==, "two");
  g_assert_cmpuint (place->block, ==, 4);
  g_assert_cmpstr (place->block_id, ==, "chat");
  none = majakka_learner_store_get_place (store, "a");
  g_assert_null (none);

  read = majakka_learner_store_list_read (store, "b");
  g_assert_cmpstrv (read, ((const char *const[]){ "two", "one", NULL }));
  ticks = majakka_learner_store_list_ticks (store, "b", "list");
  g_assert_cmpstrv (ticks, ((const char *const[]){ "x", NULL }));
}

static void
test_answers_round_trip (Fixture *fixture, gconstpointer data)
{
  g_autoptr (MajakkaLearnerStore) store = fixture_open (fixture);
  g_autoptr (MajakkaAnswer) wrong = fixture_answer ("q", 1, FALSE);
  g_autoptr (MajakkaAnswer) right = fixture_answer ("q", 1, TRUE);
  g_autoptr (MajakkaAnswer) other = fixture_answer ("practice", 0, TRUE);
  g_autoptr (GPtrArray) answers = NULL;
  const MajakkaAnswer *answer;

  wrong->when = 2000;
  right->when = 1000; /* the clock was set back: the order stays */

  g_assert_true (majakka_learner_store_record_answer (store, "a", wrong, NULL));
  g_assert_true (majakka_learner_store_record_answer (store, "a", right, NULL));
  g_assert_true (majakka_learner_store_record_answer (store, "a", other, NULL));
  g_assert_true (majakka_learner_store_record_answer (store, "b", right, NULL));

  g_assert_finalize_object (g_steal_pointer (&store));
  store = fixture_open (fixture);
  answers = majakka_learner_store_list_answers (store, "a");
  g_assert_cmpuint (answers->len, ==, 3);

  answer = g_ptr_array_index (answers, 0);
  g_assert_cmpstr (answer->question, ==, "q");
  g_assert_cmpuint (answer->attempt, ==, 1);
  g_assert_cmpuint (answer->round, ==, 1);
  g_assert_cmpstr (answer->response, ==, "chosen keep");
  g_assert_false (answer->right);
  g_assert_cmpint (answer->when, ==, 2000);

  answer = g_ptr_array_index (answers, 1);
  g_assert_cmpuint (answer->attempt, ==, 2);
  g_assert_true (answer->right);

  answer = g_ptr_array_index (answers, 2);
  g_assert_cmpuint (answer->attempt, ==, 1);
  g_assert_cmpuint (answer->round, ==, 0);
}

static void
test_progress (Fixture *fixture, gconstpointer data)
{
  g_autoptr (MajakkaLearnerStore) store = fixture_open (fixture);
  g_autoptr (MajakkaLessonProgress) none = NULL;
  g_autoptr (MajakkaLessonProgress) begun = NULL;
  g_autoptr (MajakkaLessonProgress) done = NULL;
  g_autoptr (GHashTable) all = NULL;
  g_autoptr (MajakkaAnswer) wrong = fixture_answer ("q-two", 1, FALSE);
  g_autoptr (MajakkaAnswer) practice = fixture_answer ("p", 0, TRUE);
  const MajakkaLessonProgress *listed;

  none = majakka_learner_store_get_lesson_progress (store, "a");
  g_assert_cmpuint (none->n_sections, ==, 0);
  g_assert_cmpint (none->opened, ==, 0);
  g_assert_false (none->done);

  g_assert_true (majakka_learner_store_open_lesson (store, "a", 2, 2, NULL));
  g_assert_true (majakka_learner_store_mark_read (store, "a", "one", NULL));
  fixture_record (store, "a", "q-two");
  fixture_record (store, "a", "q-one");
  g_assert_true (majakka_learner_store_record_answer (store, "a", wrong, NULL));
  g_assert_true (majakka_learner_store_record_answer (store, "a", practice, NULL));

  begun = majakka_learner_store_get_lesson_progress (store, "a");
  g_assert_cmpstr (begun->lesson, ==, "a");
  g_assert_cmpuint (begun->n_read, ==, 1);
  g_assert_cmpuint (begun->n_sections, ==, 2);
  g_assert_cmpuint (begun->n_right, ==, 1); /* the last attempt counts, practice does not */
  g_assert_cmpuint (begun->n_questions, ==, 2);
  g_assert_cmpint (begun->opened, >, 0);
  g_assert_false (begun->quiz_done);
  g_assert_false (begun->done);

  g_assert_cmpuint (majakka_learner_store_get_round (store, "a"), ==, 1);
  g_assert_true (majakka_learner_store_finish_round (store, "a", 1, 1, 2, NULL));
  g_assert_cmpuint (majakka_learner_store_get_round (store, "a"), ==, 2);
  g_assert_cmpuint (majakka_learner_store_get_round (store, "b"), ==, 1);
  g_assert_true (majakka_learner_store_mark_read (store, "a", "two", NULL));
  g_assert_true (majakka_learner_store_mark_read (store, "a", "retired", NULL));
  g_assert_true (majakka_learner_store_mark_read (store, "b", "one", NULL));

  done = majakka_learner_store_get_lesson_progress (store, "a");
  g_assert_cmpuint (done->n_read, ==, 2);
  g_assert_true (done->quiz_done);
  g_assert_true (done->done);

  all = majakka_learner_store_list_progress (store);
  g_assert_cmpuint (g_hash_table_size (all), ==, 2);
  listed = g_hash_table_lookup (all, "a");
  g_assert_nonnull (listed);
  g_assert_true (listed->done);
  g_assert_cmpuint (listed->n_right, ==, 1);
  g_assert_nonnull (g_hash_table_lookup (all, "b"));
}

static void
count_cb (MajakkaLearnerStore *store, const char *lesson, guint *n)
{
  (*n)++;
}

static void
record_on (MajakkaLearnerStore *store,
           const char *question,
           guint round,
           gboolean right,
           gint64 when)
{
  g_autoptr (MajakkaAnswer) answer = fixture_answer (question, round, right);

  answer->when = when;
  g_assert_true (majakka_learner_store_record_answer (store, "a", answer, NULL));
}

/* There is one question in the plan. */
static void
assert_refresh (MajakkaLearnerStore *store, guint level, gint64 due, guint n_attempts)
{
  g_autoptr (GPtrArray) questions = majakka_learner_store_list_refresh (store);
  const MajakkaRefresh *question;

  g_assert_cmpuint (questions->len, ==, 1);
  question = g_ptr_array_index (questions, 0);
  g_assert_cmpstr (question->lesson, ==, "a");
  g_assert_cmpstr (question->question, ==, "q");
  g_assert_null (question->objective);
  g_assert_cmpuint (question->level, ==, level);
  g_assert_cmpint (question->due, ==, due);
  g_assert_cmpuint (question->n_attempts, ==, n_attempts);
}

#define DAYS (24 * 60 * 60)

static void
test_refresh (Fixture *fixture, gconstpointer data)
{
  g_autoptr (MajakkaLearnerStore) store = fixture_open (fixture);
  g_autoptr (MajakkaLessonProgress) progress = NULL;
  g_autoptr (GPtrArray) none = majakka_learner_store_list_refresh (store);
  g_autoptr (GPtrArray) others = NULL;
  const gint64 start = 1792000000;
  gint64 first = majakka_refresh_day (start);
  gint64 somebody =
      majakka_learner_store_add_learner (store, "", NULL, MAJAKKA_LEARNER_PARENT, NULL);

  g_assert_cmpuint (none->len, ==, 0);

  /* In the plan with its first answer in the quiz; a question in the reading never is. */
  record_on (store, "in-the-reading", 0, TRUE, start);
  record_on (store, "q", 1, FALSE, start);
  assert_refresh (store, 0, first + 2, 1);
  record_on (store, "q", 1, TRUE, start + 60);
  assert_refresh (store, 0, first + 2, 2);

  /* Put again and right: outside of the rounds, so that the lesson stays as it was. */
  g_assert_true (majakka_learner_store_open_lesson (store, "a", 1, 1, NULL));
  g_assert_true (majakka_learner_store_finish_round (store, "a", 1, 1, 1, NULL));
  record_on (store, "q", 0, TRUE, start + 3 * DAYS);
  assert_refresh (store, 1, first + 3 + 7, 3);
  record_on (store, "q", 0, FALSE, start + 10 * DAYS);
  g_assert_finalize_object (g_steal_pointer (&store));
  store = fixture_open (fixture);
  assert_refresh (store, 0, first + 10 + 2, 4);
  g_assert_cmpuint (majakka_learner_store_get_round (store, "a"), ==, 2);
  progress = majakka_learner_store_get_lesson_progress (store, "a");
  g_assert_cmpuint (progress->n_right, ==, 1);

  /* Of somebody else there is nothing. */
  g_assert_true (majakka_learner_store_set_current (store, somebody, NULL));
  others = majakka_learner_store_list_refresh (store);
  g_assert_cmpuint (others->len, ==, 0);
}

/* An answer from a day that has not come yet, because a clock was wrong, counts as of today. */
static void
test_refresh_clock (Fixture *fixture, gconstpointer data)
{
  g_autoptr (MajakkaLearnerStore) store = fixture_open (fixture);
  gint64 now = g_get_real_time () / G_USEC_PER_SEC;

  record_on (store, "q", 1, TRUE, now + 400 * DAYS);
  assert_refresh (store, 0, majakka_refresh_day (now) + 2, 1);
}

static void
test_refresh_rest (Fixture *fixture, gconstpointer data)
{
  g_autoptr (MajakkaLearnerStore) store = fixture_open (fixture);
  gint64 somebody =
      majakka_learner_store_add_learner (store, "", NULL, MAJAKKA_LEARNER_PARENT, NULL);
  guint n_changed = 0;

  g_signal_connect (store, "changed", G_CALLBACK (count_cb), &n_changed);
  g_assert_cmpint (majakka_learner_store_get_refresh_rest (store), ==, 0);
  g_assert_true (majakka_learner_store_set_refresh_rest (store, 20783, NULL));
  g_assert_cmpuint (n_changed, ==, 1);
  g_assert_cmpint (majakka_learner_store_get_refresh_rest (store), ==, 20783);

  /* One who puts it off does so for nobody else. */
  g_assert_true (majakka_learner_store_set_current (store, somebody, NULL));
  g_assert_cmpint (majakka_learner_store_get_refresh_rest (store), ==, 0);
}

static void
test_changed (Fixture *fixture, gconstpointer data)
{
  g_autoptr (MajakkaLearnerStore) store = fixture_open (fixture);
  guint n_all = 0;
  guint n_a = 0;

  g_signal_connect (store, "changed", G_CALLBACK (count_cb), &n_all);
  g_signal_connect (store, "changed::a", G_CALLBACK (count_cb), &n_a);

  g_assert_true (majakka_learner_store_mark_read (store, "a", "one", NULL));
  g_assert_true (majakka_learner_store_set_tick (store, "b", "list", "x", TRUE, NULL));
  fixture_record (store, "a", "q");

  g_assert_cmpuint (n_all, ==, 3);
  g_assert_cmpuint (n_a, ==, 2);
}

static void
test_learners (Fixture *fixture, gconstpointer data)
{
  g_autoptr (MajakkaLearnerStore) store = fixture_open (fixture);
  g_autoptr (GPtrArray) learners = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (MajakkaLearner) second = NULL;
  gint64 first = majakka_learner_store_get_current (store);
  gint64 added;
  guint n_notified = 0;
  g_auto (GStrv) read = NULL;

  added = majakka_learner_store_add_learner (store, "Mira; DROP TABLE learners; --", "owl",
                                             MAJAKKA_LEARNER_TEACHER, &error);
  g_assert_no_error (error);
  g_assert_cmpint (added, !=, first);
  g_assert_true (majakka_learner_store_mark_read (store, "a", "one", NULL));

  g_signal_connect_swapped (store, "notify::current", G_CALLBACK (g_atomic_int_inc), &n_notified);
  g_assert_true (majakka_learner_store_set_current (store, added, &error));
  g_assert_true (majakka_learner_store_set_current (store, added, &error));
  g_assert_cmpuint (n_notified, ==, 1);
  read = majakka_learner_store_list_read (store, "a");
  g_assert_cmpstrv (read, ((const char *const[]){ NULL }));

  g_assert_false (majakka_learner_store_set_current (store, 4711, &error));
  g_assert_error (error, MAJAKKA_STORE_ERROR, MAJAKKA_STORE_ERROR_UNKNOWN_LEARNER);
  g_assert_cmpint (majakka_learner_store_get_current (store), ==, added);

  g_assert_finalize_object (g_steal_pointer (&store));
  store = fixture_open (fixture);
  g_assert_cmpint (majakka_learner_store_get_current (store), ==, added);

  learners = majakka_learner_store_list_learners (store);
  g_assert_cmpuint (learners->len, ==, 2);
  second = majakka_learner_copy (g_ptr_array_index (learners, 1));
  g_assert_cmpstr (second->name, ==, "Mira; DROP TABLE learners; --");
  g_assert_cmpstr (second->avatar, ==, "owl");
  g_assert_cmpint (second->role, ==, MAJAKKA_LEARNER_TEACHER);

  g_free (second->name);
  second->name = g_strdup ("Mira");
  g_assert_true (majakka_learner_store_update_learner (store, second, NULL));
  g_clear_pointer (&second, majakka_learner_free);
  second = majakka_learner_store_get_learner (store, added);
  g_assert_cmpstr (second->name, ==, "Mira");
}

static void
recorded_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GError) error = NULL;
  guint *n_left = user_data;

  majakka_learner_store_record_answer_finish (MAJAKKA_LEARNER_STORE (source), result, &error);
  g_assert_no_error (error);
  (*n_left)--;
}

static void
test_async_many (Fixture *fixture, gconstpointer data)
{
  g_autoptr (MajakkaLearnerStore) store = fixture_open (fixture);
  g_autoptr (MajakkaAnswer) answer = fixture_answer ("q", 1, TRUE);
  g_autoptr (GPtrArray) answers = NULL;
  guint n_left = 50;
  guint n_changed = 0;

  g_signal_connect (store, "changed::a", G_CALLBACK (count_cb), &n_changed);

  for (guint i = 0; i < 50; i++)
    majakka_learner_store_record_answer_async (store, "a", answer, NULL, recorded_cb, &n_left);

  while (n_left > 0)
    {
      g_main_context_iteration (NULL, TRUE);
      g_free (majakka_learner_store_get_last_lesson (store));
    }

  g_assert_cmpuint (n_changed, ==, 50);
  answers = majakka_learner_store_list_answers (store, "a");
  g_assert_cmpuint (answers->len, ==, 50);
  g_assert_cmpuint (((MajakkaAnswer *) g_ptr_array_index (answers, 49))->attempt, ==, 50);

  g_assert_finalize_object (g_steal_pointer (&store));
}

static void
cancelled_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GError) error = NULL;

  g_assert_false (
      majakka_learner_store_record_answer_finish (MAJAKKA_LEARNER_STORE (source), result, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  *(gboolean *) user_data = TRUE;
}

static void
test_async_cancelled (Fixture *fixture, gconstpointer data)
{
  g_autoptr (MajakkaLearnerStore) store = fixture_open (fixture);
  g_autoptr (MajakkaAnswer) answer = fixture_answer ("q", 1, TRUE);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GPtrArray) answers = NULL;
  gboolean done = FALSE;

  g_cancellable_cancel (cancellable);
  majakka_learner_store_record_answer_async (store, "a", answer, cancellable, cancelled_cb, &done);

  while (!done)
    g_main_context_iteration (NULL, TRUE);

  answers = majakka_learner_store_list_answers (store, "a");
  g_assert_cmpuint (answers->len, ==, 0);
}

static void
fill (MajakkaLearnerStore *store, const char *lesson)
{
  g_assert_true (majakka_learner_store_open_lesson (store, lesson, 6, 9, NULL));
  g_assert_true (majakka_learner_store_set_place (store, lesson, lesson, 2, lesson, NULL));
  g_assert_true (majakka_learner_store_mark_read (store, lesson, lesson, NULL));
  g_assert_true (majakka_learner_store_set_tick (store, lesson, lesson, lesson, TRUE, NULL));
  g_assert_true (majakka_learner_store_finish_round (store, lesson, 1, 1, 1, NULL));
  g_assert_true (majakka_learner_store_set_refresh_rest (store, 20783, NULL));

  for (guint i = 0; i < 200; i++)
    fixture_record (store, lesson, lesson);
}

static void
test_delete_learner (Fixture *fixture, gconstpointer data)
{
  g_autoptr (MajakkaLearnerStore) store = fixture_open (fixture);
  g_autofree char *folder = g_path_get_dirname (fixture->path);
  g_autoptr (GHashTable) progress = NULL;
  gint64 first = majakka_learner_store_get_current (store);
  gint64 added = majakka_learner_store_add_learner (store, "name-to-forget", "picture-to-forget",
                                                    MAJAKKA_LEARNER_PARENT, NULL);

  fill (store, "lesson-to-keep");
  g_assert_true (majakka_learner_store_set_current (store, added, NULL));
  fill (store, "lesson-to-forget");
  g_assert_true (fixture_folder_contains (folder, "to-forget"));

  g_assert_true (majakka_learner_store_delete_learner (store, added, NULL));
  g_assert_false (fixture_folder_contains (folder, "to-forget"));
  g_assert_true (fixture_folder_contains (folder, "lesson-to-keep"));
  g_assert_cmpint (majakka_learner_store_get_current (store), ==, first);
  progress = majakka_learner_store_list_progress (store);
  g_assert_nonnull (g_hash_table_lookup (progress, "lesson-to-keep"));
}

static void
test_delete_all (Fixture *fixture, gconstpointer data)
{
  g_autoptr (MajakkaLearnerStore) store = fixture_open (fixture);
  g_autofree char *folder = g_path_get_dirname (fixture->path);
  g_autofree char *aside =
      g_build_filename (folder, "learner-damaged-20261122-023000.db-wal", NULL);
  g_autofree char *foreign = g_build_filename (folder, "holiday-to-keep.txt", NULL);
  g_autoptr (GPtrArray) learners = NULL;
  gint64 first = majakka_learner_store_get_current (store);

  fill (store, "lesson-to-forget");
  g_assert_true (g_file_set_contents (aside, "damaged-to-forget", -1, NULL));
  g_assert_true (g_file_set_contents (foreign, "not ours", -1, NULL));

  g_assert_true (majakka_learner_store_delete_all (store, NULL));
  g_assert_false (fixture_folder_contains (folder, "to-forget"));
  g_assert_false (g_file_test (aside, G_FILE_TEST_EXISTS));
  g_assert_true (g_file_test (foreign, G_FILE_TEST_EXISTS));

  learners = majakka_learner_store_list_learners (store);
  g_assert_cmpuint (learners->len, ==, 1);
  g_assert_cmpint (majakka_learner_store_get_current (store), !=, first);
  fixture_record (store, "a", "q");
}

static JsonObject *
get_first (JsonObject *object, const char *member)
{
  JsonArray *array = json_object_get_array_member (object, member);

  g_assert_cmpuint (json_array_get_length (array), >, 0);

  return json_array_get_object_element (array, 0);
}

static void
check_refresh (JsonObject *question)
{
  gint64 today = majakka_refresh_day (g_get_real_time () / G_USEC_PER_SEC);
  g_autofree char *answered = majakka_refresh_day_to_string (today);
  g_autofree char *due = majakka_refresh_day_to_string (today + 2);

  g_assert_cmpstr (json_object_get_string_member (question, "lesson"), ==, "a");
  g_assert_cmpstr (json_object_get_string_member (question, "question"), ==, "a");
  g_assert_cmpint (json_object_get_int_member (question, "level"), ==, 0);
  g_assert_cmpstr (json_object_get_string_member (question, "answered"), ==, answered);
  g_assert_cmpstr (json_object_get_string_member (question, "due"), ==, due);
}

static void
check_export (const char *path)
{
  g_autoptr (JsonParser) parser = json_parser_new ();
  g_autoptr (GError) error = NULL;
  JsonObject *root;
  JsonObject *learner;
  JsonObject *answer;

  json_parser_load_from_file (parser, path, &error);
  g_assert_no_error (error);

  root = json_node_get_object (json_parser_get_root (parser));
  g_assert_cmpstr (json_object_get_string_member (root, "format"), ==, "majakka-progress");
  g_assert_cmpint (json_object_get_int_member (root, "version"), ==, 1);

  learner = get_first (root, "learners");
  g_assert_cmpstr (json_object_get_string_member (learner, "role"), ==, "parent");
  g_assert_true (json_object_get_null_member (learner, "avatar"));

  answer = get_first (learner, "answers");
  g_assert_cmpstr (json_object_get_string_member (answer, "lesson"), ==, "a");
  g_assert_cmpstr (json_object_get_string_member (answer, "response"), ==, "chosen keep");
  g_assert_true (json_object_get_boolean_member (answer, "right"));
  g_assert_cmpuint (json_array_get_length (json_object_get_array_member (learner, "answers")), ==,
                    200);

  g_assert_cmpint (json_object_get_int_member (get_first (learner, "lessons"), "sections"), ==, 6);
  g_assert_cmpstr (json_object_get_string_member (get_first (learner, "places"), "block-id"), ==,
                   "a");
  g_assert_cmpstr (json_object_get_string_member (get_first (learner, "read"), "section"), ==, "a");
  g_assert_cmpint (json_object_get_int_member (get_first (learner, "rounds"), "right"), ==, 1);
  g_assert_cmpstr (json_object_get_string_member (get_first (learner, "ticks"), "item"), ==, "a");
  g_assert_cmpstr (json_object_get_string_member (learner, "no-refresh-on"), ==, "2026-11-26");
  check_refresh (get_first (learner, "refresh"));
}

static void
test_export (Fixture *fixture, gconstpointer data)
{
  g_autoptr (MajakkaLearnerStore) store = fixture_open (fixture);
  g_autofree char *path = g_build_filename (fixture->folder, "export.json", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GOutputStream) stream = g_memory_output_stream_new_resizable ();
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = NULL;

  fill (store, "a");
  g_assert_true (majakka_learner_store_export (store, file, NULL, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (get_mode (path), ==, 0600);
  check_export (path);

  bytes = fixture_read (path);
  g_assert_true (majakka_learner_store_export_stream (store, stream, NULL, NULL));
  g_assert_cmpuint (g_memory_output_stream_get_data_size (G_MEMORY_OUTPUT_STREAM (stream)), ==,
                    g_bytes_get_size (bytes));
}

static void
test_export_fails (Fixture *fixture, gconstpointer data)
{
  g_autoptr (MajakkaLearnerStore) store = fixture_open (fixture);
  g_autofree char *path = g_build_filename (fixture->path, "below-a-file.json", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;

  g_assert_false (majakka_learner_store_export (store, file, NULL, &error));
  g_assert_error (error, MAJAKKA_STORE_ERROR, MAJAKKA_STORE_ERROR_EXPORT);
}

static void
test_words (void)
{
  for (int code = MAJAKKA_STORE_ERROR_FAILED; code <= MAJAKKA_STORE_ERROR_EXPORT; code++)
    {
      g_autoptr (GError) error = g_error_new_literal (MAJAKKA_STORE_ERROR, code, "details");
      g_autofree char *title = NULL;
      g_autofree char *body = NULL;
      g_autofree char *other_title = NULL;
      g_autofree char *longer = NULL;

      majakka_store_error_describe (error, NULL, &title, &body);
      g_assert_true (!g_str_has_suffix (title, "."));
      g_assert_true (g_str_has_suffix (body, "."));
      g_assert_null (strstr (body, "details"));

      majakka_store_error_describe (error, "/home/somebody/x.db", &other_title, &longer);
      g_assert_nonnull (strstr (longer, "/home/somebody/x.db"));
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  FIXTURE_ADD ("/store/open/fresh", test_open_fresh);
  FIXTURE_ADD ("/store/open/mode-mended", test_mode_mended);
  FIXTURE_ADD ("/store/reading", test_reading_round_trip);
  FIXTURE_ADD ("/store/answers", test_answers_round_trip);
  FIXTURE_ADD ("/store/progress", test_progress);
  FIXTURE_ADD ("/store/changed", test_changed);
  FIXTURE_ADD ("/store/refresh", test_refresh);
  FIXTURE_ADD ("/store/refresh/clock", test_refresh_clock);
  FIXTURE_ADD ("/store/refresh/rest", test_refresh_rest);
  FIXTURE_ADD ("/store/learners", test_learners);
  FIXTURE_ADD ("/store/async/many", test_async_many);
  FIXTURE_ADD ("/store/async/cancelled", test_async_cancelled);
  FIXTURE_ADD ("/store/delete/learner", test_delete_learner);
  FIXTURE_ADD ("/store/delete/all", test_delete_all);
  FIXTURE_ADD ("/store/export/parses", test_export);
  FIXTURE_ADD ("/store/export/fails", test_export_fails);
  g_test_add_func ("/store/words", test_words);

  return g_test_run ();
}
