/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Which lesson packs are installed. Each is a folder called by its id; folders whose names begin with a
 * dot are being written or thrown away. */

#include "majakka-pack-shelf.h"

#include "majakka-lesson-finder.h"

#include <string.h>

/**
 * majakka_pack_shelf_get_default_directory:
 *
 * Returns: (transfer full): the folder that the packs of this person are in; it need not exist
 */
char *
majakka_pack_shelf_get_default_directory (void)
{
  return g_build_filename (g_get_user_data_dir (), "majakka", "packs", NULL);
}

static int
compare_ids (gconstpointer a, gconstpointer b)
{
  const MajakkaPackManifest *one = *(MajakkaPackManifest *const *) a;
  const MajakkaPackManifest *other = *(MajakkaPackManifest *const *) b;

  return strcmp (one->id, other->id);
}

/* A folder that says it is another pack than its name would stand in for that one. */
static void
take_folder (GPtrArray *packs, const char *directory, const char *name)
{
  g_autofree char *path = g_build_filename (directory, name, MAJAKKA_PACK_MANIFEST, NULL);
  g_autoptr (MajakkaFaults) faults = majakka_faults_new ();
  g_autoptr (MajakkaPackManifest) pack = NULL;

  if (!majakka_pack_manifest_is_id (name))
    return;
  pack = majakka_pack_manifest_read_file (path, faults);
  if (pack != NULL && g_str_equal (pack->id, name))
    g_ptr_array_add (packs, g_steal_pointer (&pack));
}

/**
 * majakka_pack_shelf_list:
 * @directory: the folder of packs; one that cannot be read has none
 *
 * Finds the packs that are installed. Where they are is in @file of each.
 *
 * Returns: (transfer full) (element-type MajakkaPackManifest): the packs, in the order of their ids
 */
GPtrArray *
majakka_pack_shelf_list (const char *directory)
{
  GPtrArray *packs = g_ptr_array_new_with_free_func ((GDestroyNotify) majakka_pack_manifest_unref);
  g_autoptr (GDir) dir = NULL;
  const char *name;

  g_return_val_if_fail (directory != NULL, packs);

  dir = g_dir_open (directory, 0, NULL);
  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    take_folder (packs, directory, name);
  g_ptr_array_sort (packs, compare_ids);

  return packs;
}

/**
 * majakka_pack_shelf_find:
 * @directory: the folder of packs
 * @id: the id of a pack
 *
 * Returns: (transfer full) (nullable): that pack; NULL when it is not installed
 */
MajakkaPackManifest *
majakka_pack_shelf_find (const char *directory, const char *id)
{
  g_autoptr (GPtrArray) packs = NULL;

  g_return_val_if_fail (directory != NULL, NULL);
  g_return_val_if_fail (id != NULL, NULL);

  packs = g_ptr_array_new_with_free_func ((GDestroyNotify) majakka_pack_manifest_unref);
  take_folder (packs, directory, id);

  return packs->len > 0 ? g_ptr_array_steal_index (packs, 0) : NULL;
}

static char *
get_folder (const MajakkaPackManifest *pack, const char *name)
{
  g_autofree char *folder = g_path_get_dirname (pack->file);

  return g_build_filename (folder, name, NULL);
}

/**
 * majakka_pack_shelf_get_lessons:
 * @pack: a pack that is installed
 *
 * Returns: (transfer full): the folder of its lessons
 */
char *
majakka_pack_shelf_get_lessons (const MajakkaPackManifest *pack)
{
  g_return_val_if_fail (pack != NULL, NULL);

  return get_folder (pack, MAJAKKA_LESSON_FINDER_LESSONS);
}

/**
 * majakka_pack_shelf_list_catalogues:
 * @pack: a pack that is installed
 *
 * Returns: (transfer full) (element-type filename): the files of its translations
 */
GPtrArray *
majakka_pack_shelf_list_catalogues (const MajakkaPackManifest *pack)
{
  GPtrArray *paths = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *folder = NULL;
  g_autoptr (GDir) dir = NULL;
  const char *name;

  g_return_val_if_fail (pack != NULL, paths);

  folder = get_folder (pack, MAJAKKA_PACK_SHELF_CATALOGUES);
  dir = g_dir_open (folder, 0, NULL);
  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    if (*name != '.' && g_str_has_suffix (name, ".po"))
      g_ptr_array_add (paths, g_build_filename (folder, name, NULL));

  return paths;
}

/**
 * majakka_pack_shelf_read_words:
 * @pack: a pack that is installed
 *
 * Reads the translations of a pack, of all its languages, for majakka_translator_replace_domain(). One that cannot be
 * read is left out: its lessons are then shown in their source language. In a worker, as it takes a while.
 *
 * Returns: (transfer full) (element-type MajakkaPoFile): its catalogues, each with a language
 */
GPtrArray *
majakka_pack_shelf_read_words (const MajakkaPackManifest *pack)
{
  GPtrArray *catalogues = g_ptr_array_new_with_free_func ((GDestroyNotify) majakka_po_file_unref);
  g_autoptr (GPtrArray) paths = NULL;

  g_return_val_if_fail (pack != NULL, catalogues);

  paths = majakka_pack_shelf_list_catalogues (pack);
  for (guint i = 0; i < paths->len; i++)
    {
      g_autoptr (MajakkaFaults) faults = majakka_faults_new ();
      g_autoptr (MajakkaPoFile) po = majakka_po_file_read (g_ptr_array_index (paths, i), faults);

      if (po != NULL && majakka_po_file_get_language (po) != NULL)
        g_ptr_array_add (catalogues, g_steal_pointer (&po));
    }

  return catalogues;
}
