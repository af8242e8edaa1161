/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-pack-surroundings.h"

#include "majakka-lesson-finder.h"
#include "majakka-lesson-reader.h"
#include "majakka-pack-shelf.h"

static void
add_folder (MajakkaPackSurroundings *self, const char *folder, const char *owner)
{
  g_autoptr (GPtrArray) files = majakka_lesson_finder_list (folder);

  for (guint i = 0; i < files->len; i++)
    {
      g_autoptr (MajakkaFaults) faults = majakka_faults_new ();
      g_autoptr (MajakkaLesson) head =
          majakka_lesson_read_head (g_ptr_array_index (files, i), faults);

      /* Of two lessons with one id the first is the one that people see. */
      if (head != NULL && head->id != NULL && !g_hash_table_contains (self->owners, head->id))
        g_hash_table_insert (self->owners, g_strdup (head->id), g_strdup (owner));
    }
}

static void
add_packs (MajakkaPackSurroundings *self)
{
  g_autoptr (GPtrArray) packs = majakka_pack_shelf_list (self->pack_directory);

  for (guint i = 0; i < packs->len; i++)
    {
      MajakkaPackManifest *pack = g_ptr_array_index (packs, i);
      g_autofree char *lessons = majakka_pack_shelf_get_lessons (pack);

      add_folder (self, lessons, pack->id);
    }
}

/**
 * majakka_pack_surroundings_new:
 * @shipped: the folder of the lessons that came with the program
 * @own: the folder of the reader's own lessons
 * @pack_directory: the folder of installed packs
 *
 * Looks at what is there. None of the folders needs to exist.
 *
 * Returns: (transfer full): what a pack is held against
 */
MajakkaPackSurroundings *
majakka_pack_surroundings_new (const char *shipped, const char *own, const char *pack_directory)
{
  MajakkaPackSurroundings *self;
  g_autofree char *glossary = NULL;
  g_autoptr (MajakkaFaults) faults = NULL;

  g_return_val_if_fail (shipped != NULL, NULL);
  g_return_val_if_fail (own != NULL, NULL);
  g_return_val_if_fail (pack_directory != NULL, NULL);

  self = g_new0 (MajakkaPackSurroundings, 1);
  self->pack_directory = g_strdup (pack_directory);
  self->owners = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  glossary = g_build_filename (shipped, MAJAKKA_LESSON_FINDER_GLOSSARY, NULL);
  faults = majakka_faults_new ();
  if (g_file_test (glossary, G_FILE_TEST_IS_REGULAR))
    self->glossary = majakka_glossary_read (glossary, faults);
  add_folder (self, shipped, MAJAKKA_PACK_OWNER_PROGRAM);
  add_folder (self, own, MAJAKKA_PACK_OWNER_READER);
  add_packs (self);

  return self;
}

/**
 * majakka_pack_surroundings_new_default:
 *
 * Looks at what is there for the person who runs the program.
 *
 * Returns: (transfer full): what a pack is held against
 */
MajakkaPackSurroundings *
majakka_pack_surroundings_new_default (void)
{
  g_auto (GStrv) directories = majakka_lesson_finder_directories ();
  g_autofree char *packs = majakka_pack_shelf_get_default_directory ();

  return majakka_pack_surroundings_new (directories[0], directories[1], packs);
}

/**
 * majakka_pack_surroundings_free:
 * @self: (transfer full): what a pack is held against
 */
void
majakka_pack_surroundings_free (MajakkaPackSurroundings *self)
{
  g_return_if_fail (self != NULL);

  g_free (self->pack_directory);
  g_clear_pointer (&self->glossary, majakka_glossary_unref);
  g_hash_table_unref (self->owners);
  g_free (self);
}
