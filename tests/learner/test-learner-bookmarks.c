/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* A paragraph that somebody wants to come back to: kept with its note, theirs alone, gone when they say so, and
 * found again in a lesson that was edited since. */

#include "config.h"

#include "store-fixture.h"

#include "majakka-bookmark-place.h"

#include <json-glib/json-glib.h>
#include <signal.h>
#include <stdio.h>

#define NOTE "Ask Pekka about sunflower-seven"

static char *program;

static gint64
keep (MajakkaLearnerStore *store, gint64 id, const char *message, guint nth, const char *note)
{
  const MajakkaBookmark bookmark = {
    .id = id,
    .lesson = (char *) "first-lesson",
    .section = (char *) "first-section",
    .message = (char *) message,
    .nth = nth,
    .note = (char *) note,
  };
  g_autoptr (GError) error = NULL;
  gint64 kept = majakka_learner_store_keep_bookmark (store, &bookmark, &error);

  g_assert_no_error (error);
  g_assert_cmpint (kept, >, 0);

  return kept;
}

static MajakkaBookmark *
find (MajakkaLearnerStore *store, gint64 id)
{
  g_autoptr (GPtrArray) bookmarks = majakka_learner_store_list_bookmarks (store, NULL);

  for (guint i = 0; i < bookmarks->len; i++)
    if (((MajakkaBookmark *) g_ptr_array_index (bookmarks, i))->id == id)
      return majakka_bookmark_copy (g_ptr_array_index (bookmarks, i));

  return NULL;
}

static guint
count (MajakkaLearnerStore *store, const char *lesson)
{
  g_autoptr (GPtrArray) bookmarks = majakka_learner_store_list_bookmarks (store, lesson);

  return bookmarks->len;
}

static void
note_lesson_cb (MajakkaLearnerStore *store, const char *lesson, GString *told)
{
  g_string_append_printf (told, "%s ", lesson);
}

static void
test_keep (Fixture *fixture, gconstpointer data)
{
  g_autoptr (MajakkaLearnerStore) store = fixture_open (fixture);
  g_autoptr (GString) told = g_string_new (NULL);
  g_autoptr (MajakkaBookmark) bookmark = NULL;
  gint64 first, second;

  g_signal_connect (store, "changed::first-lesson", G_CALLBACK (note_lesson_cb), told);
  first = keep (store, 0, "Never share your <em>password</em>.", 0, "");
  second = keep (store, 0, "Never share your <em>password</em>.", 1, NOTE);
  g_assert_cmpint (first, !=, second);
  g_assert_cmpstr (told->str, ==, "first-lesson first-lesson ");

  /* The same place is one bookmark, with or without its id. */
  g_assert_cmpint (keep (store, 0, "Never share your <em>password</em>.", 0, "One"), ==, first);
  g_assert_cmpint (keep (store, first, "", 0, "Two"), ==, first);
  g_assert_cmpuint (count (store, NULL), ==, 2);
  g_assert_cmpuint (count (store, "first-lesson"), ==, 2);
  g_assert_cmpuint (count (store, "second-lesson"), ==, 0);
  g_signal_handlers_disconnect_by_data (store, told);
  g_assert_finalize_object (g_steal_pointer (&store));

  store = fixture_open (fixture);
  bookmark = find (store, first);
  g_assert_cmpstr (bookmark->lesson, ==, "first-lesson");
  g_assert_cmpstr (bookmark->section, ==, "first-section");
  g_assert_cmpstr (bookmark->message, ==, "Never share your <em>password</em>.");
  g_assert_cmpuint (bookmark->nth, ==, 0);
  g_assert_cmpstr (bookmark->note, ==, "Two");
  g_assert_cmpint (bookmark->created, >, 0);
}

/* A note ends where the limit is, in whole characters. */
static void
test_limit (Fixture *fixture, gconstpointer data)
{
  g_autoptr (MajakkaLearnerStore) store = fixture_open (fixture);
  g_autoptr (GString) note = g_string_new (NULL);
  g_autoptr (MajakkaBookmark) bookmark = NULL;

  for (guint i = 0; i < MAJAKKA_NOTE_LENGTH + 7; i++)
    g_string_append (note, "ё");
  bookmark = find (store, keep (store, 0, "Words", 0, note->str));
  g_assert_cmpint (g_utf8_strlen (bookmark->note, -1), ==, MAJAKKA_NOTE_LENGTH);
  g_assert_true (g_utf8_validate (bookmark->note, -1, NULL));
}

/* Not a word of it is left, and what was slow to save does not bring it back. */
static void
test_remove (Fixture *fixture, gconstpointer data)
{
  g_autoptr (MajakkaLearnerStore) store = fixture_open (fixture);
  g_autofree char *folder = g_path_get_dirname (fixture->path);
  gint64 id = keep (store, 0, "Words", 0, NOTE);
  g_autoptr (MajakkaBookmark) bookmark = find (store, id);
  g_autoptr (GError) error = NULL;

  g_assert_true (fixture_folder_contains (folder, "sunflower-seven"));
  g_assert_true (majakka_learner_store_remove_bookmark (store, id, &error));
  g_assert_no_error (error);
  g_assert_false (fixture_folder_contains (folder, "sunflower-seven"));
  g_assert_cmpuint (count (store, NULL), ==, 0);

  g_assert_cmpint (majakka_learner_store_keep_bookmark (store, bookmark, &error), ==, 0);
  g_assert_error (error, MAJAKKA_STORE_ERROR, MAJAKKA_STORE_ERROR_FAILED);
  g_assert_cmpuint (count (store, NULL), ==, 0);
}

/* Words that were taken out of a note are gone from the file too. */
static void
test_change_note (Fixture *fixture, gconstpointer data)
{
  g_autoptr (MajakkaLearnerStore) store = fixture_open (fixture);
  g_autofree char *folder = g_path_get_dirname (fixture->path);
  gint64 id = keep (store, 0, "Words", 0, NOTE);

  keep (store, id, "Words", 0, NOTE " and more");
  g_assert_true (fixture_folder_contains (folder, "sunflower-seven and more"));
  keep (store, id, "Words", 0, "Asked");
  g_assert_false (fixture_folder_contains (folder, "sunflower-seven"));
}

static void
test_restore (Fixture *fixture, gconstpointer data)
{
  g_autoptr (MajakkaLearnerStore) store = fixture_open (fixture);
  gint64 id = keep (store, 0, "Words", 0, NOTE);
  gint64 other = keep (store, 0, "Other words", 0, "");
  g_autoptr (MajakkaBookmark) removed = find (store, id);
  g_autoptr (MajakkaBookmark) back = NULL;
  g_autoptr (MajakkaBookmark) again = NULL;
  g_autoptr (GPtrArray) all = NULL;

  g_assert_true (majakka_learner_store_remove_bookmark (store, id, NULL));
  g_assert_true (majakka_learner_store_restore_bookmark (store, removed, NULL));
  back = find (store, id);
  g_assert_cmpstr (back->note, ==, NOTE);
  g_assert_cmpint (back->created, ==, removed->created);

  /* In its old place of the list. */
  all = majakka_learner_store_list_bookmarks (store, NULL);
  g_assert_cmpuint (all->len, ==, 2);
  g_assert_cmpint (((MajakkaBookmark *) all->pdata[0])->id, ==, id);
  g_assert_cmpint (((MajakkaBookmark *) all->pdata[1])->id, ==, other);

  /* The place was bookmarked again meanwhile: nothing that was written is lost. */
  g_assert_true (majakka_learner_store_remove_bookmark (store, id, NULL));
  keep (store, 0, "Words", 0, "");
  g_assert_true (majakka_learner_store_restore_bookmark (store, removed, NULL));
  g_assert_cmpuint (count (store, NULL), ==, 2);
  again = find (store, keep (store, 0, "Words", 0, NOTE));
  g_assert_cmpstr (again->note, ==, NOTE);
}

static void
test_of_one_person (Fixture *fixture, gconstpointer data)
{
  g_autoptr (MajakkaLearnerStore) store = fixture_open (fixture);
  gint64 first = majakka_learner_store_get_current (store);
  gint64 id = keep (store, 0, "Words", 0, NOTE);
  g_autoptr (MajakkaBookmark) bookmark = find (store, id);
  gint64 other =
      majakka_learner_store_add_learner (store, "Aino", NULL, MAJAKKA_LEARNER_PARENT, NULL);

  g_assert_true (majakka_learner_store_set_current (store, other, NULL));
  g_assert_cmpuint (count (store, NULL), ==, 0);
  g_assert_cmpint (majakka_learner_store_keep_bookmark (store, bookmark, NULL), ==, 0);
  majakka_learner_store_remove_bookmark (store, id, NULL);

  g_assert_true (majakka_learner_store_set_current (store, first, NULL));
  g_assert_cmpuint (count (store, NULL), ==, 1);
}

static void
test_guest (Fixture *fixture, gconstpointer data)
{
  g_autoptr (MajakkaLearnerStore) store = fixture_open (fixture);
  g_autofree char *folder = g_path_get_dirname (fixture->path);
  gint64 id;

  g_assert_true (majakka_learner_store_set_current (store, MAJAKKA_LEARNER_GUEST, NULL));
  id = keep (store, 0, "Words", 0, NOTE);
  g_assert_cmpuint (count (store, NULL), ==, 1);
  g_assert_false (fixture_folder_contains (folder, "sunflower-seven"));
  g_assert_true (majakka_learner_store_remove_bookmark (store, id, NULL));
  g_assert_cmpuint (count (store, NULL), ==, 0);
}

static void
test_export (Fixture *fixture, gconstpointer data)
{
  g_autoptr (MajakkaLearnerStore) store = fixture_open (fixture);
  g_autoptr (GOutputStream) stream = g_memory_output_stream_new_resizable ();
  g_autoptr (JsonParser) parser = json_parser_new ();
  g_autoptr (GError) error = NULL;
  JsonArray *bookmarks;
  JsonObject *bookmark;

  keep (store, 0, "Words", 1, NOTE);
  majakka_learner_store_export_stream (store, stream, NULL, &error);
  g_assert_no_error (error);
  json_parser_load_from_data (
      parser, g_memory_output_stream_get_data (G_MEMORY_OUTPUT_STREAM (stream)),
      (gssize) g_memory_output_stream_get_data_size (G_MEMORY_OUTPUT_STREAM (stream)), &error);
  g_assert_no_error (error);

  bookmarks = json_object_get_array_member (
      json_array_get_object_element (
          json_object_get_array_member (json_node_get_object (json_parser_get_root (parser)),
                                        "learners"),
          0),
      "bookmarks");
  g_assert_cmpuint (json_array_get_length (bookmarks), ==, 1);
  bookmark = json_array_get_object_element (bookmarks, 0);
  g_assert_cmpstr (json_object_get_string_member (bookmark, "lesson"), ==, "first-lesson");
  g_assert_cmpstr (json_object_get_string_member (bookmark, "section"), ==, "first-section");
  g_assert_cmpstr (json_object_get_string_member (bookmark, "text"), ==, "Words");
  g_assert_cmpint (json_object_get_int_member (bookmark, "nth"), ==, 1);
  g_assert_cmpstr (json_object_get_string_member (bookmark, "note"), ==, NOTE);
  g_assert_nonnull (json_object_get_string_member (bookmark, "created"));
}

/* A note whose keeping was told is on disk, whatever comes next. */
static void
test_kill (Fixture *fixture, gconstpointer data)
{
  for (guint i = 0; i < 20; i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (GSubprocess) child = NULL;
      g_autoptr (MajakkaLearnerStore) store = NULL;
      g_autoptr (MajakkaBookmark) bookmark = NULL;
      g_autofree char *number = g_strdup_printf ("%u", i);
      char letter;

      child = g_subprocess_new (G_SUBPROCESS_FLAGS_STDOUT_PIPE, &error, program, "--child",
                                fixture->path, number, NULL);
      g_assert_no_error (error);
      g_input_stream_read (g_subprocess_get_stdout_pipe (child), &letter, 1, NULL, &error);
      g_assert_no_error (error);
      g_subprocess_send_signal (child, SIGKILL);
      g_subprocess_wait (child, NULL, NULL);
      g_assert_true (g_subprocess_get_if_signaled (child));

      store = fixture_open (fixture);
      g_assert_no_error (majakka_learner_store_get_notice (store));
      bookmark = find (store, keep (store, 0, "Other words", 0, ""));
      g_assert_cmpuint (count (store, NULL), ==, 2);
      g_clear_pointer (&bookmark, majakka_bookmark_free);
      bookmark = find (store, 1);
      g_assert_cmpstr (bookmark->note, ==, number);
    }
}

static int
run_child (const char *path, const char *note)
{
  g_autoptr (MajakkaLearnerStore) store = majakka_learner_store_open (path, NULL);

  keep (store, 0, "Words", 0, note);
  printf (".");
  fflush (stdout);
  g_usleep (60 * G_USEC_PER_SEC);

  return 0;
}

/* Lessons that were edited. A section is made of its id and its paragraphs, between bars. */

typedef struct
{
  MajakkaLesson lesson;
  GPtrArray *sections; /* of MajakkaSection */
} Edited;

static void
block_free (gpointer data)
{
  MajakkaBlock *block = data;

  g_free (block->text.source);
  g_free (block);
}

static void
section_free (gpointer data)
{
  MajakkaSection *section = data;

  g_free (section->id);
  g_ptr_array_unref (section->blocks);
  g_free (section);
}

static void
edited_clear (Edited *self)
{
  g_ptr_array_unref (self->sections);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Edited, edited_clear)

static void
edited_init (Edited *self, const char *const *sections)
{
  *self = (Edited){ .sections = g_ptr_array_new_with_free_func (section_free) };
  self->lesson.id = (char *) "first-lesson";
  self->lesson.sections = self->sections;
  for (guint i = 0; sections[i] != NULL; i++)
    {
      g_auto (GStrv) parts = g_strsplit (sections[i], "|", -1);
      MajakkaSection *section = g_new0 (MajakkaSection, 1);

      section->id = g_strdup (parts[0]);
      section->blocks = g_ptr_array_new_with_free_func (block_free);
      for (guint j = 1; parts[j] != NULL; j++)
        {
          MajakkaBlock *block = g_new0 (MajakkaBlock, 1);

          block->kind = MAJAKKA_BLOCK_PARAGRAPH;
          block->text.source = g_strdup (parts[j]);
          g_ptr_array_add (section->blocks, block);
        }
      g_ptr_array_add (self->sections, section);
    }
}

static const MajakkaMessage *
get_text (Edited *self, guint section, guint block)
{
  const MajakkaSection *found = g_ptr_array_index (self->sections, section);

  return &((MajakkaBlock *) g_ptr_array_index (found->blocks, block))->text;
}

#define SECTIONS(...) ((const char *const[]){ __VA_ARGS__, NULL })

static void
test_place (void)
{
  g_auto (Edited) before = { 0 };
  g_auto (Edited) moved = { 0 };
  g_auto (Edited) gone = { 0 };
  g_auto (Edited) all_gone = { 0 };
  g_autoptr (MajakkaBookmark) bookmark = NULL;
  const MajakkaMessage elsewhere = { .source = (char *) "same" };
  MajakkaBookmarkPlace place;

  edited_init (&before, SECTIONS ("one|a|b", "two|same|c|same"));
  bookmark = majakka_bookmark_new_for_message (&before.lesson, get_text (&before, 1, 2));
  g_assert_cmpstr (bookmark->lesson, ==, "first-lesson");
  g_assert_cmpstr (bookmark->section, ==, "two");
  g_assert_cmpstr (bookmark->message, ==, "same");
  g_assert_cmpuint (bookmark->nth, ==, 1);
  g_assert_null (majakka_bookmark_new_for_message (&before.lesson, &elsewhere));

  majakka_bookmark_find_place (bookmark, &before.lesson, &place);
  g_assert_true (place.message == get_text (&before, 1, 2));
  g_assert_cmpuint (place.position, ==, 1);

  /* In another section, and one like it before; the second of two is gone. */
  edited_init (&moved, SECTIONS ("zero|same", "two|x|y|same|z", "one|a"));
  majakka_bookmark_find_place (bookmark, &moved.lesson, &place);
  g_assert_true (place.message == get_text (&moved, 1, 2));

  edited_clear (&moved);
  edited_init (&moved, SECTIONS ("one|a", "two|c", "three|d|same"));
  majakka_bookmark_find_place (bookmark, &moved.lesson, &place);
  g_assert_true (place.message == get_text (&moved, 2, 1));
  g_assert_cmpuint (place.position, ==, 2);

  /* The words are gone, the section is there: the list has it after all of that section. */
  edited_init (&gone, SECTIONS ("one|a", "two|c|e", "three|d"));
  majakka_bookmark_find_place (bookmark, &gone.lesson, &place);
  g_assert_null (place.message);
  g_assert_true (place.section == gone.sections->pdata[1]);
  g_assert_cmpuint (place.position, ==, 1);
  g_assert_cmpuint (place.order, ==, 3);

  /* Both are gone: to the lesson. */
  edited_init (&all_gone, SECTIONS ("one|a", "three|d"));
  majakka_bookmark_find_place (bookmark, &all_gone.lesson, &place);
  g_assert_null (place.message);
  g_assert_null (place.section);
  g_assert_cmpuint (place.position, ==, 0);
  g_assert_cmpuint (place.order, ==, G_MAXUINT);
}

int
main (int argc, char *argv[])
{
  if (argc == 4 && g_str_equal (argv[1], "--child"))
    return run_child (argv[2], argv[3]);

  program = g_file_read_link ("/proc/self/exe", NULL);
  g_test_init (&argc, &argv, NULL);

  FIXTURE_ADD ("/bookmarks/keep", test_keep);
  FIXTURE_ADD ("/bookmarks/limit", test_limit);
  FIXTURE_ADD ("/bookmarks/remove", test_remove);
  FIXTURE_ADD ("/bookmarks/change-note", test_change_note);
  FIXTURE_ADD ("/bookmarks/restore", test_restore);
  FIXTURE_ADD ("/bookmarks/of-one-person", test_of_one_person);
  FIXTURE_ADD ("/bookmarks/guest", test_guest);
  FIXTURE_ADD ("/bookmarks/export", test_export);
  FIXTURE_ADD ("/bookmarks/kill", test_kill);
  g_test_add_func ("/bookmarks/place", test_place);

  return g_test_run ();
}
