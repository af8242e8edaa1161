/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Lessons with deliberate mistakes, each marked `mistake: TAG` on its line or on the line before:
 * each mistake gives its one message, and nothing else gives any. */

#include "majakka-lesson-folder.h"
#include "majakka-lesson-reader.h"

#include <string.h>

#define N_MISTAKES 61
#define TODAY      "2026-11-26"
#define MARK       "<!-- mistake: "

static void
take_faults (GPtrArray *lines, MajakkaFaults *faults)
{
  majakka_faults_sort (faults);
  for (guint i = 0; i < majakka_faults_count (faults); i++)
    {
      const MajakkaFault *fault = majakka_faults_get (faults, i);
      g_autofree char *name = g_path_get_basename (fault->file);

      g_assert_cmpuint (fault->column, >, 0);
      g_assert_true (g_str_has_suffix (fault->sentence, "."));
      g_ptr_array_add (lines, g_strdup_printf ("%s:%u %s", name, fault->line, fault->tag->name));
    }
}

/* Returns "file:line tag" for every fault of a folder. */
static GPtrArray *
check_folder (const char *path)
{
  g_autoptr (MajakkaLessonFolder) folder = majakka_lesson_folder_open (path);
  const MajakkaCheckContext context = {
    .glossary = folder->glossary,
    .lesson_ids = folder->lesson_ids,
    .released_ids = folder->released_ids,
    .picture_dir = folder->picture_dir,
    .today = TODAY,
  };
  g_autoptr (GPtrArray) lessons =
      g_ptr_array_new_with_free_func ((GDestroyNotify) majakka_lesson_unref);
  g_autoptr (MajakkaFaults) together = majakka_faults_new ();
  GPtrArray *lines = g_ptr_array_new_with_free_func (g_free);

  g_assert_nonnull (folder->glossary);
  g_assert_nonnull (folder->picture_dir);
  majakka_glossary_check (folder->glossary, &context, folder->glossary_file,
                          folder->glossary_faults);
  take_faults (lines, folder->glossary_faults);
  if (folder->signs != NULL)
    majakka_signs_check (folder->signs, &context, folder->signs_faults);
  take_faults (lines, folder->signs_faults);
  if (folder->manual != NULL)
    majakka_manual_check (folder->manual, &context, folder->manual_faults);
  take_faults (lines, folder->manual_faults);
  for (guint i = 0; i < folder->files->len; i++)
    {
      g_autoptr (MajakkaFaults) faults = majakka_faults_new ();
      MajakkaLesson *lesson =
          majakka_lesson_read_file (g_ptr_array_index (folder->files, i), faults);

      g_assert_nonnull (lesson);
      majakka_lesson_check (lesson, &context, faults);
      take_faults (lines, faults);
      g_ptr_array_add (lessons, lesson);
    }
  majakka_lessons_check (lessons, &context, folder->released_file, together);
  take_faults (lines, together);

  return lines;
}

/* Removes from @found the fault that the mark on @line stands for. */
static gboolean
take_found (GPtrArray *found, const char *file, guint line, const char *tag)
{
  for (guint at = line; at <= line + 1; at++)
    {
      g_autofree char *wanted = g_strdup_printf ("%s:%u %s", file, at, tag);
      guint place;

      if (g_ptr_array_find_with_equal_func (found, wanted, g_str_equal, &place))
        {
          g_ptr_array_remove_index (found, place);
          return TRUE;
        }
    }
  g_test_message ("%s:%u: no message [%s]", file, line, tag);

  return FALSE;
}

static guint
match_marks (const char *folder, const char *file, GPtrArray *found, gboolean *good)
{
  g_autofree char *path = g_build_filename (folder, file, NULL);
  g_autofree char *text = NULL;
  g_auto (GStrv) lines = NULL;
  guint n_marks = 0;

  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  lines = g_strsplit (text, "\n", -1);
  for (guint i = 0; lines[i] != NULL; i++)
    for (const char *mark = lines[i]; (mark = strstr (mark, MARK)) != NULL;)
      {
        g_autofree char *tag = NULL;

        mark += strlen (MARK);
        tag = g_strndup (mark, strcspn (mark, " "));
        *good &= take_found (found, file, i + 1, tag);
        n_marks++;
      }

  return n_marks;
}

static void
test_each_has_its_message (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "lesson", "mistakes", NULL);
  g_autoptr (GPtrArray) found = check_folder (path);
  g_autoptr (GDir) dir = g_dir_open (path, 0, NULL);
  gboolean good = TRUE;
  guint n_marks = 0;
  const char *name;

  g_assert_cmpuint (found->len, ==, N_MISTAKES);
  while ((name = g_dir_read_name (dir)) != NULL)
    if (g_str_has_suffix (name, ".xml"))
      n_marks += match_marks (path, name, found, &good);

  for (guint i = 0; i < found->len; i++)
    g_test_message ("not marked: %s", (const char *) g_ptr_array_index (found, i));
  g_assert_true (good);
  g_assert_cmpuint (found->len, ==, 0);
  g_assert_cmpuint (n_marks, ==, N_MISTAKES);
}

static void
test_shipped_have_none (void)
{
  g_autofree char *path =
      g_build_filename (g_getenv ("MAJAKKA_SOURCE_DIR"), "data", "lessons", NULL);
  g_autoptr (GPtrArray) found = check_folder (path);

  for (guint i = 0; i < found->len; i++)
    g_test_message ("%s", (const char *) g_ptr_array_index (found, i));
  g_assert_cmpuint (found->len, ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/mistakes/each-has-its-message", test_each_has_its_message);
  g_test_add_func ("/mistakes/shipped-have-none", test_shipped_have_none);

  return g_test_run ();
}
