/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Runs a fuzz target on seed files, in every test run: replay FOLDER... */

#include "fuzz.h"

static gpointer
copy_exactly (const char *data, gsize length)
{
  /* No byte behind the end: reading one is seen by the sanitizers. */
  return length > 0 ? g_memdup2 (data, length) : g_malloc (1);
}

static void
replay (gconstpointer path)
{
  g_autofree char *data = NULL;
  g_autofree guint8 *exact = NULL;
  gsize length;

  g_assert_true (g_file_get_contents (path, &data, &length, NULL));
  exact = copy_exactly (data, length);
  LLVMFuzzerTestOneInput (exact, length);
}

int
main (int argc, char **argv)
{
  g_autoptr (GPtrArray) paths = g_ptr_array_new_with_free_func (g_free);

  g_test_init (&argc, &argv, NULL);
  for (int i = 1; i < argc; i++)
    {
      g_autoptr (GDir) dir = g_dir_open (argv[i], 0, NULL);
      const char *name;

      g_assert_nonnull (dir);
      while ((name = g_dir_read_name (dir)) != NULL)
        {
          char *path = g_build_filename (argv[i], name, NULL);
          g_autofree char *test = g_strconcat ("/fuzz/", name, NULL);

          if (!g_file_test (path, G_FILE_TEST_IS_REGULAR))
            {
              g_free (path);
              continue;
            }
          g_ptr_array_add (paths, path);
          g_test_add_data_func (test, path, replay);
        }
    }

  return g_test_run ();
}
