/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The tree of the project, as a translator has it. */

#include "majakka-locale-checkout.h"

#include <string.h>

/* What no other folder has. */
static const char *const marks[] = { "po/catalogues", MAJAKKA_LOCALE_PROGRAM_DIR "/LINGUAS",
                                     MAJAKKA_LOCALE_LESSONS_DIR "/LINGUAS" };

static gboolean
is_checkout (const char *path)
{
  for (guint i = 0; i < G_N_ELEMENTS (marks); i++)
    {
      g_autofree char *mark = g_build_filename (path, marks[i], NULL);

      if (!g_file_test (mark, G_FILE_TEST_IS_REGULAR))
        return FALSE;
    }

  return TRUE;
}

/**
 * majakka_locale_checkout_find:
 * @start: a folder
 *
 * Returns: (transfer full) (nullable): the checkout that @start is, or is in; NULL when there is none
 */
char *
majakka_locale_checkout_find (const char *start)
{
  g_autofree char *path = NULL;

  g_return_val_if_fail (start != NULL, NULL);

  path = g_canonicalize_filename (start, NULL);
  while (!is_checkout (path))
    {
      g_autofree char *parent = g_path_get_dirname (path);

      if (g_str_equal (parent, path))
        return NULL;
      g_free (path);
      path = g_steal_pointer (&parent);
    }

  return g_steal_pointer (&path);
}

static void
add_languages (GHashTable *languages, const char *root, const char *directory)
{
  g_autofree char *path = g_build_filename (root, directory, "LINGUAS", NULL);
  g_autofree char *text = NULL;
  g_auto (GStrv) lines = NULL;

  if (!g_file_get_contents (path, &text, NULL, NULL))
    return;

  lines = g_strsplit (text, "\n", -1);
  for (guint i = 0; lines[i] != NULL; i++)
    {
      g_strstrip (lines[i]);
      if (*lines[i] != '\0' && *lines[i] != '#' && strpbrk (lines[i], "/\\.") == NULL)
        g_hash_table_add (languages, g_strdup (lines[i]));
    }
}

static int
compare (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

/**
 * majakka_locale_checkout_list_languages:
 * @root: a checkout
 *
 * Returns: (transfer full): the codes of its languages, sorted
 */
GStrv
majakka_locale_checkout_list_languages (const char *root)
{
  g_autoptr (GHashTable) found = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GPtrArray) sorted = g_ptr_array_new ();
  GHashTableIter iter;
  gpointer code;

  g_return_val_if_fail (root != NULL, NULL);

  add_languages (found, root, MAJAKKA_LOCALE_PROGRAM_DIR);
  add_languages (found, root, MAJAKKA_LOCALE_LESSONS_DIR);
  g_hash_table_iter_init (&iter, found);
  while (g_hash_table_iter_next (&iter, &code, NULL))
    g_ptr_array_add (sorted, g_strdup (code));
  g_ptr_array_sort (sorted, compare);
  g_ptr_array_add (sorted, NULL);

  return (GStrv) g_ptr_array_steal (sorted, NULL);
}

/**
 * majakka_locale_checkout_list_catalogues:
 * @root: a checkout
 * @language: the code of a language
 *
 * Returns: (transfer full) (element-type filename): the paths of its catalogues that are there, that of the
 *   lessons first
 */
GPtrArray *
majakka_locale_checkout_list_catalogues (const char *root, const char *language)
{
  static const char *const directories[] = { MAJAKKA_LOCALE_LESSONS_DIR,
                                             MAJAKKA_LOCALE_PROGRAM_DIR };
  g_autofree char *name = NULL;
  GPtrArray *paths;

  g_return_val_if_fail (root != NULL, NULL);
  g_return_val_if_fail (language != NULL, NULL);

  name = g_strconcat (language, ".po", NULL);
  paths = g_ptr_array_new_with_free_func (g_free);
  for (guint i = 0; i < G_N_ELEMENTS (directories); i++)
    {
      g_autofree char *path = g_build_filename (root, directories[i], name, NULL);

      if (g_file_test (path, G_FILE_TEST_IS_REGULAR))
        g_ptr_array_add (paths, g_steal_pointer (&path));
    }

  return paths;
}
