/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "store-fixture.h"

#include <glib/gstdio.h>
#include <sqlite3.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

#define NOBODY 65534

static void
run_sql (const char *path, const char *sql)
{
  sqlite3 *db = NULL;

  g_assert_cmpint (sqlite3_open (path, &db), ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_exec (db, sql, NULL, NULL, NULL), ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_close (db), ==, SQLITE_OK);
}

/* The one text that @sql answers with. */
static char *
ask_sql (const char *path, const char *sql)
{
  sqlite3 *db = NULL;
  sqlite3_stmt *statement = NULL;
  char *text;

  g_assert_cmpint (sqlite3_open (path, &db), ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_prepare_v2 (db, sql, -1, &statement, NULL), ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_step (statement), ==, SQLITE_ROW);
  text = g_strdup ((const char *) sqlite3_column_text (statement, 0));
  sqlite3_finalize (statement);
  g_assert_cmpint (sqlite3_close (db), ==, SQLITE_OK);

  return text;
}

static char *
get_folder (Fixture *fixture)
{
  return g_path_get_dirname (fixture->path);
}

static void
put_file (Fixture *fixture, const char *data, gssize length)
{
  g_autofree char *folder = get_folder (fixture);
  g_autoptr (GError) error = NULL;

  g_mkdir_with_parents (folder, 0700);
  g_file_set_contents (fixture->path, data, length, &error);
  g_assert_no_error (error);
}

static void
make_store (Fixture *fixture, guint n_answers)
{
  g_autoptr (MajakkaLearnerStore) store = fixture_open (fixture);

  for (guint i = 0; i < n_answers; i++)
    fixture_record (store, "a", "q");
}

static void
assert_notice (MajakkaLearnerStore *store, MajakkaStoreError code, gboolean kept)
{
  g_assert_error (majakka_learner_store_get_notice (store), MAJAKKA_STORE_ERROR, (int) code);
  g_assert_cmpint (majakka_learner_store_get_kept (store), ==, kept);
}

static guint
count_answers (MajakkaLearnerStore *store)
{
  g_autoptr (GPtrArray) answers = majakka_learner_store_list_answers (store, "a");

  return answers->len;
}

static void
assert_usable (MajakkaLearnerStore *store)
{
  guint before = count_answers (store);

  fixture_record (store, "a", "q");
  g_assert_cmpuint (count_answers (store), ==, before + 1);
  g_assert_cmpint (majakka_learner_store_get_current (store), >, 0);
}

/* The file, as damaged as it is, must lie aside, and a fresh store must be at work. */
static void
assert_set_aside (Fixture *fixture)
{
  g_autoptr (GBytes) before = fixture_read (fixture->path);
  g_autoptr (MajakkaLearnerStore) store = fixture_open (fixture);
  g_autoptr (GBytes) after = NULL;
  g_autofree char *name = NULL;
  const char *aside = majakka_learner_store_get_set_aside (store);

  assert_notice (store, MAJAKKA_STORE_ERROR_DAMAGED, TRUE);
  g_assert_nonnull (aside);
  name = g_path_get_basename (aside);
  g_assert_true (
      g_regex_match_simple ("^learner-damaged-[0-9]{8}-[0-9]{6}(-[0-9]+)?\\.db$", name, 0, 0));
  after = fixture_read (aside);
  g_assert_true (g_bytes_equal (before, after));

  g_assert_cmpuint (count_answers (store), ==, 0);
  assert_usable (store);

  g_assert_finalize_object (g_steal_pointer (&store));
  store = fixture_open (fixture);
  g_assert_no_error (majakka_learner_store_get_notice (store));
  g_assert_cmpuint (count_answers (store), ==, 1);
}

static void
test_garbage (Fixture *fixture, gconstpointer data)
{
  g_autofree char *wal = g_strconcat (fixture->path, "-wal", NULL);
  g_autofree char *folder = get_folder (fixture);

  put_file (fixture, "This is no database, and was never one.", -1);
  g_assert_true (g_file_set_contents (wal, "nor is this a log", -1, NULL));
  assert_set_aside (fixture);
  g_assert_true (fixture_folder_contains (folder, "nor is this a log"));

  /* A second time within the same second */
  put_file (fixture, "Neither is this one.", -1);
  assert_set_aside (fixture);
  g_assert_true (fixture_folder_contains (folder, "This is no database"));
}

static void
test_truncated (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GBytes) whole = NULL;

  make_store (fixture, 500);
  whole = fixture_read (fixture->path);

  for (gsize length = 100; length < g_bytes_get_size (whole); length += 9973)
    {
      put_file (fixture, g_bytes_get_data (whole, NULL), (gssize) length);
      assert_set_aside (fixture);
    }
}

static void
test_page_lost (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GBytes) whole = NULL;
  g_autofree char *broken = NULL;
  gsize size;

  make_store (fixture, 500);
  whole = fixture_read (fixture->path);
  size = g_bytes_get_size (whole);
  broken = g_memdup2 (g_bytes_get_data (whole, NULL), size);
  memset (broken + size - 4096, 0xa5, 4096);
  put_file (fixture, broken, (gssize) size);

  assert_set_aside (fixture);
}

static void
test_foreign (Fixture *fixture, gconstpointer data)
{
  put_file (fixture, "", 0);
  run_sql (fixture->path, "CREATE TABLE songs (title TEXT); INSERT INTO songs VALUES ('Aamu');");
  assert_set_aside (fixture);
}

/* What is left when the computer goes off at the very first moment. */
static void
test_empty (Fixture *fixture, gconstpointer data)
{
  g_autoptr (MajakkaLearnerStore) store = NULL;

  put_file (fixture, "", 0);
  store = fixture_open (fixture);
  g_assert_no_error (majakka_learner_store_get_notice (store));
  assert_usable (store);
}

static void
test_newer (Fixture *fixture, gconstpointer data)
{
  g_autoptr (MajakkaLearnerStore) store = NULL;
  g_autoptr (GBytes) before = NULL;
  g_autoptr (GBytes) after = NULL;

  make_store (fixture, 3);
  run_sql (fixture->path, "PRAGMA user_version = 99; CREATE TABLE future (x);");
  before = fixture_read (fixture->path);

  store = fixture_open (fixture);
  assert_notice (store, MAJAKKA_STORE_ERROR_NEWER, FALSE);
  g_assert_null (majakka_learner_store_get_set_aside (store));
  assert_usable (store);
  g_assert_finalize_object (g_steal_pointer (&store));

  after = fixture_read (fixture->path);
  g_assert_true (g_bytes_equal (before, after));
}

static void
copy_v1 (Fixture *fixture)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "learner", "store-v1.db", NULL);
  g_autoptr (GBytes) bytes = fixture_read (path);

  put_file (fixture, g_bytes_get_data (bytes, NULL), (gssize) g_bytes_get_size (bytes));
}

static void
check_v1_answers (MajakkaLearnerStore *store)
{
  g_autoptr (GPtrArray) answers = majakka_learner_store_list_answers (store, "posting-a-photo");
  const MajakkaAnswer *answer;

  g_assert_cmpuint (answers->len, ==, 3);
  answer = g_ptr_array_index (answers, 0);
  g_assert_cmpstr (answer->question, ==, "q-sort");
  g_assert_cmpstr (answer->response, ==, "pairs bath=fine drawing=fine uniform=keep-off");
  g_assert_false (answer->right);
  g_assert_cmpint (answer->when, ==, 1792000010);
  g_assert_cmpuint (answer->round, ==, 1);
  answer = g_ptr_array_index (answers, 2);
  g_assert_cmpuint (answer->attempt, ==, 2);
  g_assert_true (answer->right);
}

#define SCHEMA "SELECT group_concat (sql, ';') FROM (SELECT sql FROM sqlite_schema ORDER BY name)"

static void
test_migrate (Fixture *fixture, gconstpointer data)
{
  g_autoptr (MajakkaLearnerStore) store = NULL;
  g_autoptr (MajakkaLearner) learner = NULL;
  g_autoptr (MajakkaPlace) place = NULL;
  g_autofree char *last = NULL;
  g_autofree char *fresh = g_build_filename (fixture->folder, "fresh.db", NULL);
  g_autofree char *schema = NULL;
  g_autofree char *fresh_schema = NULL;

  copy_v1 (fixture);
  store = fixture_open (fixture);
  g_assert_no_error (majakka_learner_store_get_notice (store));
  g_assert_true (majakka_learner_store_get_kept (store));

  learner = majakka_learner_store_get_learner (store, majakka_learner_store_get_current (store));
  g_assert_cmpstr (learner->name, ==, "Sofia");
  g_assert_cmpint (learner->role, ==, MAJAKKA_LEARNER_TEACHER);
  g_assert_cmpint (learner->created, ==, 1791999999);
  g_assert_null (learner->avatar);
  check_v1_answers (store);
  place = majakka_learner_store_get_place (store, "games-and-chat");
  g_assert_cmpstr (place->section, ==, "first-steps");
  g_assert_cmpuint (place->block, ==, 4);
  last = majakka_learner_store_get_last_lesson (store);
  g_assert_cmpstr (last, ==, "games-and-chat");
  assert_usable (store);
  g_assert_finalize_object (g_steal_pointer (&store));

  /* A migrated file is like a new one. */
  g_object_unref (majakka_learner_store_open (fresh, NULL));
  schema = ask_sql (fixture->path, SCHEMA);
  fresh_schema = ask_sql (fresh, SCHEMA);
  g_assert_cmpstr (schema, ==, fresh_schema);
}

/* Somebody who had done a lesson before there was a refresh is asked from it as well. */
static void
test_migrate_v2 (Fixture *fixture, gconstpointer data)
{
  static const struct
  {
    const char *lesson;
    const char *question;
    const char *answered; /* in Helsinki */
    gboolean right;
    guint n_attempts;
  } expected[] = {
    { "games-and-chat", "q-order", "2026-10-13", TRUE, 1 },
    { "posting-a-photo", "q-ask", "2026-10-15", FALSE, 2 },
    { "posting-a-photo", "q-sort", "2026-10-14", TRUE, 2 },
  };
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "learner", "store-v2.db", NULL);
  g_autoptr (GBytes) bytes = fixture_read (path);
  g_autoptr (MajakkaLearnerStore) store = NULL;
  g_autoptr (MajakkaLessonProgress) progress = NULL;
  g_autoptr (GPtrArray) questions = NULL;
  g_autoptr (GPtrArray) others = NULL;

  put_file (fixture, g_bytes_get_data (bytes, NULL), (gssize) g_bytes_get_size (bytes));
  store = fixture_open (fixture);
  g_assert_no_error (majakka_learner_store_get_notice (store));
  questions = majakka_learner_store_list_refresh (store);
  g_assert_cmpuint (questions->len, ==, G_N_ELEMENTS (expected));
  for (guint i = 0; i < questions->len; i++)
    {
      const MajakkaRefresh *question = g_ptr_array_index (questions, i);
      g_autofree char *answered = majakka_refresh_day_to_string (question->answered);

      g_assert_cmpstr (question->lesson, ==, expected[i].lesson);
      g_assert_cmpstr (question->question, ==, expected[i].question);
      g_assert_cmpstr (answered, ==, expected[i].answered);
      g_assert_cmpint (question->due, ==, question->answered + 2);
      g_assert_cmpuint (question->level, ==, 0);
      g_assert_cmpint (question->right, ==, expected[i].right);
      g_assert_cmpuint (question->n_attempts, ==, expected[i].n_attempts);
    }

  progress = majakka_learner_store_get_lesson_progress (store, "posting-a-photo");
  g_assert_true (progress->done);
  g_assert_cmpint (majakka_learner_store_get_refresh_rest (store), ==, 0);

  g_assert_true (majakka_learner_store_set_current (store, 2, NULL));
  others = majakka_learner_store_list_refresh (store);
  g_assert_cmpuint (others->len, ==, 1);
  assert_usable (store);
}

static void
in_subprocess (void)
{
  g_test_trap_subprocess (NULL, 0, G_TEST_SUBPROCESS_INHERIT_STDERR);
  g_test_trap_assert_passed ();
}

static void
test_full_migration (Fixture *fixture, gconstpointer data)
{
  g_autoptr (MajakkaLearnerStore) store = NULL;
  g_autofree char *version = NULL;

  if (!g_test_subprocess ())
    {
      in_subprocess ();
      return;
    }

  copy_v1 (fixture);
  fixture_limit_files (20000);
  store = fixture_open (fixture);
  assert_notice (store, MAJAKKA_STORE_ERROR_FULL, FALSE);
  check_v1_answers (store);
  g_assert_finalize_object (g_steal_pointer (&store));

  fixture_limit_files (RLIM_INFINITY);
  version = ask_sql (fixture->path, "PRAGMA user_version");
  g_assert_cmpstr (version, ==, "1");
  store = fixture_open (fixture);
  g_assert_no_error (majakka_learner_store_get_notice (store));
  check_v1_answers (store);
}

/* The plan knows as many answers as there are, and what it says is their day. */
static void
assert_planned (MajakkaLearnerStore *store, guint n_answers)
{
  g_autoptr (GPtrArray) questions = majakka_learner_store_list_refresh (store);
  const MajakkaRefresh *question;

  g_assert_cmpuint (questions->len, ==, 1);
  question = g_ptr_array_index (questions, 0);
  g_assert_cmpuint (question->n_attempts, ==, n_answers);
  g_assert_cmpint (question->due, ==, question->answered + 2);
}

static void
test_full_while_open (Fixture *fixture, gconstpointer data)
{
  g_autoptr (MajakkaLearnerStore) store = NULL;
  g_autoptr (MajakkaAnswer) answer = fixture_answer ("q", 1, TRUE);
  g_autoptr (GError) error = NULL;
  guint kept = 0;

  if (!g_test_subprocess ())
    {
      in_subprocess ();
      return;
    }

  store = fixture_open (fixture);
  fixture_limit_files (400 * 1000);

  while (kept < 10000 && majakka_learner_store_record_answer (store, "a", answer, &error))
    kept++;

  g_assert_error (error, MAJAKKA_STORE_ERROR, MAJAKKA_STORE_ERROR_FULL);
  g_assert_cmpuint (kept, >, 10);
  g_assert_cmpuint (count_answers (store), ==, kept);
  assert_planned (store, kept);
  g_assert_no_error (majakka_learner_store_get_notice (store));

  /* Room was made: it goes on without being opened again. */
  fixture_limit_files (RLIM_INFINITY);
  assert_usable (store);
  g_assert_finalize_object (g_steal_pointer (&store));

  store = fixture_open (fixture);
  g_assert_no_error (majakka_learner_store_get_notice (store));
  g_assert_cmpuint (count_answers (store), ==, kept + 1);
}

static void
test_full_fresh (Fixture *fixture, gconstpointer data)
{
  g_autoptr (MajakkaLearnerStore) store = NULL;

  if (!g_test_subprocess ())
    {
      in_subprocess ();
      return;
    }

  fixture_limit_files (1000);
  store = fixture_open (fixture);
  assert_notice (store, MAJAKKA_STORE_ERROR_FULL, FALSE);
  assert_usable (store);
}

static void
test_folder_impossible (Fixture *fixture, gconstpointer data)
{
  g_autofree char *file = g_build_filename (fixture->folder, "a-file", NULL);
  g_autofree char *path = g_build_filename (file, "majakka", "learner.db", NULL);
  g_autoptr (MajakkaLearnerStore) store = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_true (g_file_set_contents (file, "", 0, NULL));
  store = majakka_learner_store_open (path, &error);
  g_assert_no_error (error);
  assert_notice (store, MAJAKKA_STORE_ERROR_READ_ONLY, FALSE);
  assert_usable (store);
  g_assert_true (majakka_learner_store_delete_all (store, &error));
  g_assert_no_error (error);
}

static void
give_up_root (void)
{
  if (getuid () == 0)
    g_assert_cmpint (setuid (NOBODY), ==, 0);
}

/* @with_file: whether there is a file already, which may be read */
static void
open_read_only (Fixture *fixture, gboolean with_file)
{
  g_autofree char *folder = get_folder (fixture);
  g_autoptr (MajakkaLearnerStore) store = NULL;

  if (with_file)
    make_store (fixture, 3);
  else
    g_mkdir_with_parents (folder, 0700);

  g_chmod (fixture->folder, 0755);
  g_chmod (folder, 0555);

  if (with_file)
    g_chmod (fixture->path, 0444);

  give_up_root ();
  store = fixture_open (fixture);
  assert_notice (store, MAJAKKA_STORE_ERROR_READ_ONLY, FALSE);
  g_assert_cmpuint (count_answers (store), ==, with_file ? 3 : 0);
  assert_usable (store);

  if (getuid () != NOBODY)
    g_chmod (folder, 0755);
}

static void
test_read_only_folder (Fixture *fixture, gconstpointer data)
{
  if (g_test_subprocess ())
    open_read_only (fixture, FALSE);
  else
    in_subprocess ();
}

static void
test_read_only_file (Fixture *fixture, gconstpointer data)
{
  if (g_test_subprocess ())
    open_read_only (fixture, TRUE);
  else
    in_subprocess ();
}

static void
test_busy (Fixture *fixture, gconstpointer data)
{
  g_autoptr (MajakkaLearnerStore) store = fixture_open (fixture);
  g_autoptr (MajakkaAnswer) answer = fixture_answer ("q", 1, TRUE);
  g_autoptr (GError) error = NULL;
  sqlite3 *other = NULL;

  g_assert_cmpint (sqlite3_open (fixture->path, &other), ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_exec (other, "BEGIN IMMEDIATE", NULL, NULL, NULL), ==, SQLITE_OK);

  g_assert_false (majakka_learner_store_record_answer (store, "a", answer, &error));
  g_assert_error (error, MAJAKKA_STORE_ERROR, MAJAKKA_STORE_ERROR_BUSY);

  g_assert_cmpint (sqlite3_exec (other, "ROLLBACK", NULL, NULL, NULL), ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_close (other), ==, SQLITE_OK);
  assert_usable (store);
}

/* An answer whose plan cannot be kept is not kept either, and says so. */
static void
test_plan_fails (Fixture *fixture, gconstpointer data)
{
  g_autoptr (MajakkaLearnerStore) store = fixture_open (fixture);
  g_autoptr (MajakkaAnswer) answer = fixture_answer ("q", 1, TRUE);
  g_autoptr (GError) error = NULL;

  run_sql (fixture->path,
           "CREATE TRIGGER stop BEFORE INSERT ON refresh BEGIN SELECT RAISE (FAIL, 'no'); END");
  g_assert_false (majakka_learner_store_record_answer (store, "a", answer, &error));
  g_assert_error (error, MAJAKKA_STORE_ERROR, MAJAKKA_STORE_ERROR_FAILED);
  g_assert_cmpuint (count_answers (store), ==, 0);

  run_sql (fixture->path, "DROP TRIGGER stop");
  assert_usable (store);
  assert_planned (store, 1);
}

/* A read that fails says so once, where the application listens. */
static void
test_read_fails (Fixture *fixture, gconstpointer data)
{
  g_autoptr (MajakkaLearnerStore) store = fixture_open (fixture);
  guint n_notified = 0;

  g_signal_connect_swapped (store, "notify::notice", G_CALLBACK (g_atomic_int_inc), &n_notified);
  run_sql (fixture->path, "DROP TABLE answers");

  g_assert_cmpuint (count_answers (store), ==, 0);
  assert_notice (store, MAJAKKA_STORE_ERROR_FAILED, TRUE);
  g_assert_cmpuint (n_notified, ==, 1);
}

static void
test_delete_all_of_newer (Fixture *fixture, gconstpointer data)
{
  g_autoptr (MajakkaLearnerStore) store = NULL;
  g_autofree char *folder = get_folder (fixture);

  make_store (fixture, 3);
  run_sql (fixture->path, "PRAGMA user_version = 99");
  store = fixture_open (fixture);
  g_assert_true (fixture_folder_contains (folder, "chosen keep"));
  g_assert_true (majakka_learner_store_delete_all (store, NULL));
  g_assert_false (fixture_folder_contains (folder, "chosen keep"));
}

int
main (int argc, char *argv[])
{
  setenv ("TZ", "Europe/Helsinki", TRUE);
  tzset ();
  g_test_init (&argc, &argv, NULL);

  FIXTURE_ADD ("/store/damaged/garbage", test_garbage);
  FIXTURE_ADD ("/store/damaged/truncated", test_truncated);
  FIXTURE_ADD ("/store/damaged/page-lost", test_page_lost);
  FIXTURE_ADD ("/store/damaged/foreign", test_foreign);
  FIXTURE_ADD ("/store/damaged/empty-is-fresh", test_empty);
  FIXTURE_ADD ("/store/newer/untouched", test_newer);
  FIXTURE_ADD ("/store/newer/delete-all", test_delete_all_of_newer);
  FIXTURE_ADD ("/store/migrate/v1", test_migrate);
  FIXTURE_ADD ("/store/migrate/v2", test_migrate_v2);
  FIXTURE_ADD ("/store/full/migration", test_full_migration);
  FIXTURE_ADD ("/store/full/while-open", test_full_while_open);
  FIXTURE_ADD ("/store/full/fresh", test_full_fresh);
  FIXTURE_ADD ("/store/read-only/impossible", test_folder_impossible);
  FIXTURE_ADD ("/store/read-only/folder", test_read_only_folder);
  FIXTURE_ADD ("/store/read-only/file", test_read_only_file);
  FIXTURE_ADD ("/store/busy", test_busy);
  FIXTURE_ADD ("/store/plan-fails", test_plan_fails);
  FIXTURE_ADD ("/store/read-fails", test_read_fails);

  return g_test_run ();
}
