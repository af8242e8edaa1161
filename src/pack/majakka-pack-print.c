/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What is in a pack, file by file, as one text: two packs with the same text are the same. */

#include "majakka-pack-plan-private.h"
#include "majakka-pack-private.h"

#include <string.h>

/* Returns: (transfer full) (nullable): the digest of a file. What is installed was small when it was checked; what is
 * large now is another file. */
char *
majakka_pack_digest_file (const char *path)
{
  g_autoptr (MajakkaFaults) faults = majakka_faults_new ();
  gsize length;
  g_autofree char *data =
      majakka_xml_load_file (path, &majakka_xml_default_limits, &length, faults);

  return data != NULL
             ? g_compute_checksum_for_data (G_CHECKSUM_SHA256, (const guchar *) data, length)
             : NULL;
}

static int
compare_lines (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

static void
add_print_of_folder (GPtrArray *lines, const char *root, const char *folder)
{
  g_autofree char *path = g_build_filename (root, folder, NULL);
  g_autoptr (GDir) dir = g_dir_open (path, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *file = g_build_filename (path, name, NULL);
      g_autofree char *digest = majakka_pack_digest_file (file);

      if (digest != NULL)
        g_ptr_array_add (lines, *folder != '\0' ? g_strdup_printf ("%s/%s %s", folder, name, digest)
                                                : g_strdup_printf ("%s %s", name, digest));
    }
}

static char *
join_print (GPtrArray *lines)
{
  g_ptr_array_sort (lines, compare_lines);
  g_ptr_array_add (lines, NULL);

  return g_strjoinv ("\n", (char **) lines->pdata);
}

/* Returns: (transfer full) (nullable): every file of a pack that is installed with its digest; NULL when it is not */
char *
majakka_pack_print_installed (const char *pack_directory, const char *id)
{
  g_autofree char *root = g_build_filename (pack_directory, id, NULL);
  g_autoptr (GPtrArray) lines = g_ptr_array_new_with_free_func (g_free);

  if (!g_file_test (root, G_FILE_TEST_IS_DIR))
    return NULL;

  add_print_of_folder (lines, root, "");
  add_print_of_folder (lines, root, PACK_LESSONS);
  add_print_of_folder (lines, root, PACK_PICTURES);
  add_print_of_folder (lines, root, PACK_CATALOGUES);

  return join_print (lines);
}

/* The same of a pack that is not installed yet */
char *
majakka_pack_print (const MajakkaPack *pack)
{
  g_autoptr (GPtrArray) lines = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < pack->entries->len; i++)
    {
      const PackEntry *entry = g_ptr_array_index (pack->entries, i);

      if (entry->digest != NULL)
        g_ptr_array_add (lines, g_strdup_printf ("%s %s", entry->name, entry->digest));
    }

  return join_print (lines);
}
