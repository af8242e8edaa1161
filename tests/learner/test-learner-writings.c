/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What somebody wrote is there when they come back, is theirs alone, and is gone when they say so. */

#include "config.h"

#include "store-fixture.h"

#include <json-glib/json-glib.h>
#include <sqlite3.h>

#define WORDS "{\"lines\":[\"The account was called sunflower-seven\"]}"

static gint64
keep (MajakkaLearnerStore *store, gint64 writing, const char *content)
{
  g_autoptr (GError) error = NULL;
  gint64 id =
      majakka_learner_store_keep_writing (store, writing, MAJAKKA_WRITING_RECORD, content, &error);

  g_assert_no_error (error);
  g_assert_cmpint (id, >, 0);

  return id;
}

static guint
count (MajakkaLearnerStore *store, const char *kind)
{
  g_autoptr (GPtrArray) writings = majakka_learner_store_list_writings (store, kind);

  return writings->len;
}

static void
test_keep (Fixture *fixture, gconstpointer data)
{
  g_autoptr (MajakkaLearnerStore) store = fixture_open (fixture);
  gint64 first = keep (store, 0, "{}");
  gint64 second = keep (store, 0, WORDS);
  g_autoptr (GPtrArray) writings = NULL;
  g_autoptr (MajakkaWriting) writing = NULL;

  g_assert_cmpint (keep (store, first, "{\"changed\":true}"), ==, first);
  g_assert_finalize_object (g_steal_pointer (&store));

  store = fixture_open (fixture);
  writings = majakka_learner_store_list_writings (store, MAJAKKA_WRITING_RECORD);
  g_assert_cmpuint (writings->len, ==, 2);
  g_assert_cmpint (((MajakkaWriting *) writings->pdata[0])->id, ==, second);
  g_assert_cmpstr (((MajakkaWriting *) writings->pdata[0])->content, ==, WORDS);
  g_assert_cmpuint (count (store, MAJAKKA_WRITING_AGREEMENT), ==, 0);

  writing = majakka_learner_store_get_writing (store, first);
  g_assert_cmpstr (writing->content, ==, "{\"changed\":true}");
  g_assert_cmpint (writing->changed, >=, writing->created);
}

/* Not a word of it is left, and what was slow to save does not bring it back. */
static void
test_delete (Fixture *fixture, gconstpointer data)
{
  g_autoptr (MajakkaLearnerStore) store = fixture_open (fixture);
  g_autofree char *folder = g_path_get_dirname (fixture->path);
  g_autoptr (GError) error = NULL;
  gint64 writing = keep (store, 0, WORDS);

  g_assert_true (fixture_folder_contains (folder, "sunflower-seven"));
  g_assert_true (majakka_learner_store_delete_writing (store, writing, &error));
  g_assert_no_error (error);
  g_assert_false (fixture_folder_contains (folder, "sunflower-seven"));
  g_assert_null (majakka_learner_store_get_writing (store, writing));

  g_assert_cmpint (
      majakka_learner_store_keep_writing (store, writing, MAJAKKA_WRITING_RECORD, WORDS, &error),
      ==, 0);
  g_assert_error (error, MAJAKKA_STORE_ERROR, MAJAKKA_STORE_ERROR_FAILED);
  g_assert_cmpuint (count (store, MAJAKKA_WRITING_RECORD), ==, 0);
}

static void
test_of_one_person (Fixture *fixture, gconstpointer data)
{
  g_autoptr (MajakkaLearnerStore) store = fixture_open (fixture);
  gint64 first = majakka_learner_store_get_current (store);
  gint64 writing = keep (store, 0, WORDS);
  gint64 other =
      majakka_learner_store_add_learner (store, "Aino", NULL, MAJAKKA_LEARNER_PARENT, NULL);

  g_assert_true (majakka_learner_store_set_current (store, other, NULL));
  g_assert_cmpuint (count (store, MAJAKKA_WRITING_RECORD), ==, 0);
  g_assert_null (majakka_learner_store_get_writing (store, writing));
  g_assert_cmpint (
      majakka_learner_store_keep_writing (store, writing, MAJAKKA_WRITING_RECORD, "{}", NULL), ==,
      0);
  majakka_learner_store_delete_writing (store, writing, NULL);

  g_assert_true (majakka_learner_store_set_current (store, first, NULL));
  g_assert_cmpuint (count (store, MAJAKKA_WRITING_RECORD), ==, 1);
}

static void
test_guest (Fixture *fixture, gconstpointer data)
{
  g_autoptr (MajakkaLearnerStore) store = fixture_open (fixture);
  g_autofree char *folder = g_path_get_dirname (fixture->path);
  gint64 writing;

  g_assert_true (majakka_learner_store_set_current (store, MAJAKKA_LEARNER_GUEST, NULL));
  writing = keep (store, 0, WORDS);
  g_assert_cmpuint (count (store, MAJAKKA_WRITING_RECORD), ==, 1);
  g_assert_false (fixture_folder_contains (folder, "sunflower-seven"));
  g_assert_true (majakka_learner_store_delete_writing (store, writing, NULL));
  g_assert_cmpuint (count (store, MAJAKKA_WRITING_RECORD), ==, 0);
}

/* On a full disk the last version stays, and the next is kept as soon as there is room. */
static void
test_full (Fixture *fixture, gconstpointer data)
{
  g_autoptr (MajakkaLearnerStore) store = NULL;
  g_autoptr (MajakkaWriting) writing = NULL;
  g_autoptr (GString) longer = NULL;
  g_autoptr (GError) error = NULL;
  gint64 id;

  if (!g_test_subprocess ())
    {
      g_test_trap_subprocess (NULL, 0, G_TEST_SUBPROCESS_INHERIT_STDERR);
      g_test_trap_assert_passed ();
      return;
    }

  store = fixture_open (fixture);
  id = keep (store, 0, WORDS);
  longer = g_string_new (NULL);
  for (guint i = 0; i < 100 * 1000; i++)
    g_string_append_c (longer, 'a');

  fixture_limit_files (50 * 1000);
  g_assert_cmpint (
      majakka_learner_store_keep_writing (store, id, MAJAKKA_WRITING_RECORD, longer->str, &error),
      ==, 0);
  g_assert_error (error, MAJAKKA_STORE_ERROR, MAJAKKA_STORE_ERROR_FULL);
  writing = majakka_learner_store_get_writing (store, id);
  g_assert_cmpstr (writing->content, ==, WORDS);

  fixture_limit_files (RLIM_INFINITY);
  keep (store, id, longer->str);
}

/* While another program reads the file, words that were deleted cannot be wiped out of it. That is said, and they
 * go with what is deleted next. */
static void
test_not_scrubbed (Fixture *fixture, gconstpointer data)
{
  g_autoptr (MajakkaLearnerStore) store = fixture_open (fixture);
  g_autofree char *folder = g_path_get_dirname (fixture->path);
  g_autoptr (GError) error = NULL;
  gint64 writing = keep (store, 0, WORDS);
  gint64 other = keep (store, 0, "{}");
  sqlite3 *reader = NULL;

  g_assert_cmpint (sqlite3_open (fixture->path, &reader), ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_exec (reader, "BEGIN; SELECT count (*) FROM writings", NULL, NULL, NULL),
                   ==, SQLITE_OK);

  g_assert_false (majakka_learner_store_delete_writing (store, writing, &error));
  g_assert_error (error, MAJAKKA_STORE_ERROR, MAJAKKA_STORE_ERROR_BUSY);
  g_assert_null (majakka_learner_store_get_writing (store, writing));
  g_assert_true (fixture_folder_contains (folder, "sunflower-seven"));

  g_assert_cmpint (sqlite3_close (reader), ==, SQLITE_OK);
  g_clear_error (&error);
  g_assert_true (majakka_learner_store_delete_writing (store, other, &error));
  g_assert_no_error (error);
  g_assert_false (fixture_folder_contains (folder, "sunflower-seven"));
}

/* Taken along as JSON within JSON, so that another program can read it; a writing that is none of it,
 * from a file that was tampered with, as text. */
static void
test_export (Fixture *fixture, gconstpointer data)
{
  g_autoptr (MajakkaLearnerStore) store = fixture_open (fixture);
  g_autoptr (GOutputStream) stream = g_memory_output_stream_new_resizable ();
  g_autoptr (JsonParser) parser = json_parser_new ();
  g_autoptr (GError) error = NULL;
  JsonArray *writings;
  JsonObject *content;

  keep (store, 0, WORDS);
  keep (store, 0, "{ no JSON");
  majakka_learner_store_export_stream (store, stream, NULL, &error);
  g_assert_no_error (error);
  json_parser_load_from_data (
      parser, g_memory_output_stream_get_data (G_MEMORY_OUTPUT_STREAM (stream)),
      (gssize) g_memory_output_stream_get_data_size (G_MEMORY_OUTPUT_STREAM (stream)), &error);
  g_assert_no_error (error);

  writings = json_object_get_array_member (
      json_array_get_object_element (
          json_object_get_array_member (json_node_get_object (json_parser_get_root (parser)),
                                        "learners"),
          0),
      "writings");
  g_assert_cmpuint (json_array_get_length (writings), ==, 2);
  content = json_object_get_object_member (json_array_get_object_element (writings, 0), "content");
  g_assert_cmpstr (
      json_array_get_string_element (json_object_get_array_member (content, "lines"), 0), ==,
      "The account was called sunflower-seven");
  g_assert_cmpstr (
      json_object_get_string_member (json_array_get_object_element (writings, 1), "content"), ==,
      "{ no JSON");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  FIXTURE_ADD ("/writings/keep", test_keep);
  FIXTURE_ADD ("/writings/delete", test_delete);
  FIXTURE_ADD ("/writings/of-one-person", test_of_one_person);
  FIXTURE_ADD ("/writings/guest", test_guest);
  FIXTURE_ADD ("/writings/full", test_full);
  FIXTURE_ADD ("/writings/not-scrubbed", test_not_scrubbed);
  FIXTURE_ADD ("/writings/export", test_export);

  return g_test_run ();
}
