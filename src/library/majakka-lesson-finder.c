/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-lesson-finder.h"

#include <string.h>

/**
 * majakka_lesson_finder_directories:
 *
 * Returns: (transfer full): the folders in which lessons are looked for: those that came with the
 *   program, then the reader's own
 */
GStrv
majakka_lesson_finder_directories (void)
{
  GStrv directories = g_new0 (char *, 3);

  directories[0] = g_build_filename (PKGDATADIR, MAJAKKA_LESSON_FINDER_LESSONS, NULL);
  directories[1] =
      g_build_filename (g_get_user_data_dir (), "majakka", MAJAKKA_LESSON_FINDER_LESSONS, NULL);

  return directories;
}

static gboolean
is_lesson (const char *name)
{
  return *name != '.' && g_str_has_suffix (name, ".xml") &&
         !g_str_equal (name, MAJAKKA_LESSON_FINDER_GLOSSARY) &&
         !g_str_equal (name, MAJAKKA_LESSON_FINDER_SIGNS) &&
         !g_str_equal (name, MAJAKKA_LESSON_FINDER_MANUAL) &&
         !g_str_equal (name, MAJAKKA_LESSON_FINDER_GUIDANCE);
}

static int
compare_names (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

/**
 * majakka_lesson_finder_find_picture:
 * @file: the file of a lesson or a session plan
 * @name: (nullable): bare name of a picture, as the file writes it
 *
 * Returns: (transfer full) (nullable): the picture's file; NULL when there is none
 */
char *
majakka_lesson_finder_find_picture (const char *file, const char *name)
{
  g_autofree char *directory = NULL;
  g_autofree char *path = NULL;

  g_return_val_if_fail (file != NULL, NULL);

  /* The reader refuses a name with a folder in it; whoever passes one here gets nothing. */
  if (name == NULL || strchr (name, G_DIR_SEPARATOR) != NULL)
    return NULL;

  directory = g_path_get_dirname (file);
  path = g_build_filename (directory, MAJAKKA_LESSON_FINDER_PICTURES, name, NULL);

  return g_file_test (path, G_FILE_TEST_IS_REGULAR) ? g_steal_pointer (&path) : NULL;
}

/**
 * majakka_lesson_finder_list:
 * @directory: a folder; one that cannot be read has no lessons
 *
 * Finds the lesson files of a folder, by name, so that of two lessons with one id the same one wins
 * each time. The glossary, the warning signs, a manual and guidance for staff are not among them.
 *
 * Returns: (transfer full) (element-type filename): their paths
 */
GPtrArray *
majakka_lesson_finder_list (const char *directory)
{
  GPtrArray *paths = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GDir) dir = NULL;
  const char *name;

  g_return_val_if_fail (directory != NULL, paths);

  dir = g_dir_open (directory, 0, NULL);
  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    if (is_lesson (name))
      g_ptr_array_add (paths, g_build_filename (directory, name, NULL));
  g_ptr_array_sort (paths, compare_names);

  return paths;
}
