/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-lesson-folder.h"

#include "majakka-lesson-finder.h"
#include "majakka-lesson-reader.h"

/* Returns the path when there is such a file or folder. */
static char *
find_beside (const char *folder, const char *name, GFileTest test)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);

  return g_file_test (path, test) ? g_steal_pointer (&path) : NULL;
}

/* Lines that begin with "#" are for people. */
static GStrv
read_released_ids (const char *path)
{
  g_autofree char *text = NULL;
  g_auto (GStrv) lines = NULL;
  GStrvBuilder *builder;
  GStrv ids;

  if (path == NULL || !g_file_get_contents (path, &text, NULL, NULL))
    return NULL;

  lines = g_strsplit (text, "\n", -1);
  builder = g_strv_builder_new ();
  for (guint i = 0; lines[i] != NULL; i++)
    if (*g_strstrip (lines[i]) != '\0' && *lines[i] != '#')
      g_strv_builder_add (builder, lines[i]);
  ids = g_strv_builder_end (builder);
  g_strv_builder_unref (builder);

  return ids;
}

/* The ids of all lessons that open at all; what is wrong with the others is told elsewhere. */
static void
read_lesson_ids (GHashTable *ids, const GPtrArray *files)
{
  for (guint i = 0; i < files->len; i++)
    {
      g_autoptr (MajakkaFaults) faults = majakka_faults_new ();
      g_autoptr (MajakkaLesson) head =
          majakka_lesson_read_head (g_ptr_array_index (files, i), faults);

      if (head != NULL && head->id != NULL)
        g_hash_table_add (ids, g_strdup (head->id));
    }
}

/* Session plans stand in a folder beside that of the lessons, and use their glossary and pictures. */
static gboolean
look_beside (MajakkaLessonFolder *self)
{
  g_autofree char *whole = g_canonicalize_filename (self->path, /* relative_to= */ NULL);
  g_autofree char *parent = g_path_get_dirname (whole);
  g_autofree char *lessons = g_build_filename (parent, MAJAKKA_LESSON_FINDER_LESSONS, NULL);
  g_autofree char *glossary =
      find_beside (lessons, MAJAKKA_LESSON_FINDER_GLOSSARY, G_FILE_TEST_IS_REGULAR);
  g_autoptr (MajakkaFaults) faults = majakka_faults_new ();
  g_autoptr (GPtrArray) files = NULL;

  if (glossary == NULL)
    return FALSE;

  files = majakka_lesson_finder_list (lessons);
  /* What is wrong with it is told where it stands. */
  self->glossary = majakka_glossary_read (glossary, faults);
  self->picture_dir = find_beside (lessons, MAJAKKA_LESSON_FINDER_PICTURES, G_FILE_TEST_IS_DIR);
  read_lesson_ids (self->lesson_ids, files);

  return TRUE;
}

/* Somebody's own lessons stand alone, and are read in a program that has others: their words may be explained by its
 * glossary, and they may point to its lessons. */
static void
look_in_program (MajakkaLessonFolder *self)
{
  g_auto (GStrv) folders = majakka_lesson_finder_directories ();
  g_autofree char *glossary =
      find_beside (folders[0], MAJAKKA_LESSON_FINDER_GLOSSARY, G_FILE_TEST_IS_REGULAR);
  g_autoptr (MajakkaFaults) faults = majakka_faults_new ();
  g_autoptr (GPtrArray) files = majakka_lesson_finder_list (folders[0]);

  if (glossary != NULL)
    self->glossary = majakka_glossary_read (glossary, faults);
  read_lesson_ids (self->lesson_ids, files);
  read_lesson_ids (self->lesson_ids, self->files);
}

/**
 * majakka_lesson_folder_open:
 * @path: a folder; one that cannot be read holds nothing
 *
 * Finds the lessons or session plans of a folder, and reads what they are held against: the glossary, the warning
 * signs, a manual, the ids of all lessons and those of the last release. The lessons themselves are not read.
 *
 * Returns: (transfer full): the folder
 */
MajakkaLessonFolder *
majakka_lesson_folder_open (const char *path)
{
  MajakkaLessonFolder *self = g_new0 (MajakkaLessonFolder, 1);

  self->path = g_strdup (path);
  self->glossary_file = find_beside (path, MAJAKKA_LESSON_FINDER_GLOSSARY, G_FILE_TEST_IS_REGULAR);
  self->signs_file = find_beside (path, MAJAKKA_LESSON_FINDER_SIGNS, G_FILE_TEST_IS_REGULAR);
  self->manual_file = find_beside (path, MAJAKKA_LESSON_FINDER_MANUAL, G_FILE_TEST_IS_REGULAR);
  self->guidance_file = find_beside (path, MAJAKKA_LESSON_FINDER_GUIDANCE, G_FILE_TEST_IS_REGULAR);
  self->released_file = find_beside (path, MAJAKKA_LESSON_FINDER_RELEASED, G_FILE_TEST_IS_REGULAR);
  self->picture_dir = find_beside (path, MAJAKKA_LESSON_FINDER_PICTURES, G_FILE_TEST_IS_DIR);
  self->files = majakka_lesson_finder_list (path);
  self->glossary_faults = majakka_faults_new ();
  if (self->glossary_file != NULL)
    self->glossary = majakka_glossary_read (self->glossary_file, self->glossary_faults);
  self->signs_faults = majakka_faults_new ();
  if (self->signs_file != NULL)
    self->signs = majakka_signs_read (self->signs_file, self->signs_faults);
  self->manual_faults = majakka_faults_new ();
  if (self->manual_file != NULL)
    self->manual = majakka_manual_read (self->manual_file, self->manual_faults);
  self->lesson_ids = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  if (self->glossary_file != NULL)
    read_lesson_ids (self->lesson_ids, self->files);
  else if (!look_beside (self))
    look_in_program (self);
  /* Where there is no such folder, a picture is missing too. */
  if (self->picture_dir == NULL)
    self->picture_dir = g_build_filename (path, MAJAKKA_LESSON_FINDER_PICTURES, NULL);
  self->released_ids = read_released_ids (self->released_file);

  return self;
}

/**
 * majakka_lesson_folder_free:
 * @self: (transfer full) (nullable): a folder
 */
void
majakka_lesson_folder_free (MajakkaLessonFolder *self)
{
  if (self == NULL)
    return;

  g_clear_pointer (&self->glossary, majakka_glossary_unref);
  g_clear_pointer (&self->signs, majakka_signs_unref);
  g_clear_pointer (&self->manual, majakka_manual_unref);
  g_ptr_array_unref (self->files);
  g_hash_table_unref (self->lesson_ids);
  majakka_faults_unref (self->glossary_faults);
  majakka_faults_unref (self->signs_faults);
  majakka_faults_unref (self->manual_faults);
  g_strfreev (self->released_ids);
  g_free (self->picture_dir);
  g_free (self->released_file);
  g_free (self->guidance_file);
  g_free (self->manual_file);
  g_free (self->signs_file);
  g_free (self->glossary_file);
  g_free (self->path);
  g_free (self);
}
