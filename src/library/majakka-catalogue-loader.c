/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Looks for the lessons of a catalogue: reads the heads of files, in folders and in packs. */

#include "majakka-catalogue-loader-private.h"

#include "majakka-lesson-finder.h"
#include "majakka-pack-shelf.h"
#include "majakka-track.h"

#include <glib/gi18n-lib.h>
#include <string.h>

void
majakka_catalogue_loaded_free (MajakkaCatalogueLoaded *loaded)
{
  g_ptr_array_unref (loaded->entries);
  g_clear_pointer (&loaded->glossary, majakka_glossary_unref);
  g_free (loaded->signs_file);
  g_free (loaded);
}

void
majakka_catalogue_places_free (MajakkaCataloguePlaces *places)
{
  g_strfreev (places->directories);
  g_free (places->pack_directory);
  g_free (places);
}

static const char *
get_pack_id (MajakkaCatalogueEntry *entry)
{
  const MajakkaPackManifest *pack = majakka_catalogue_entry_get_pack (entry);

  return pack != NULL ? pack->id : "";
}

/* Those of packs after all others, each pack by itself; then by track, by number, by id. Lessons that cannot be used
 * come last. */
static int
compare_entries (gconstpointer a, gconstpointer b)
{
  MajakkaCatalogueEntry *left = *(MajakkaCatalogueEntry *const *) a;
  MajakkaCatalogueEntry *right = *(MajakkaCatalogueEntry *const *) b;
  const MajakkaLesson *one = majakka_catalogue_entry_get_head (left);
  const MajakkaLesson *other = majakka_catalogue_entry_get_head (right);
  guint one_track, other_track;

  if (one == NULL || other == NULL)
    return one != NULL     ? -1
           : other != NULL ? 1
                           : strcmp (majakka_catalogue_entry_get_path (left),
                                     majakka_catalogue_entry_get_path (right));

  if (!g_str_equal (get_pack_id (left), get_pack_id (right)))
    return strcmp (get_pack_id (left), get_pack_id (right));

  one_track = majakka_track_find (one->track);
  other_track = majakka_track_find (other->track);
  if (one_track != other_track)
    return one_track < other_track ? -1 : 1;
  if (one->number != other->number)
    return one->number < other->number ? -1 : 1;

  return strcmp (one->id, other->id);
}

static void
add_entry (MajakkaCatalogueLoaded *loaded,
           GHashTable *seen,
           const char *path,
           MajakkaPackManifest *pack)
{
  MajakkaCatalogueEntry *entry = majakka_catalogue_entry_new_of (path, pack);
  const MajakkaLesson *head = majakka_catalogue_entry_get_head (entry);

  g_ptr_array_add (loaded->entries, entry);
  if (head == NULL)
    return;

  if (g_hash_table_contains (seen, head->id))
    {
      g_autofree char *name = g_path_get_basename (path);
      g_autofree char *sentence = g_strdup_printf (
          /* Translators: the first %s is the name of a file, the second the id of a lesson */
          _ ("The lesson file “%s” has the same id as another lesson, “%s”, so it was left out."),
          name, head->id);

      majakka_catalogue_entry_set_fault (entry, sentence);
    }
  else
    {
      g_hash_table_add (seen, head->id);
    }
}

/* The first folder that has a glossary, or a table of signs, has the one that is used. */
static void
look_beside (MajakkaCatalogueLoaded *loaded, const char *directory)
{
  g_autofree char *glossary = g_build_filename (directory, MAJAKKA_LESSON_FINDER_GLOSSARY, NULL);
  g_autofree char *signs = g_build_filename (directory, MAJAKKA_LESSON_FINDER_SIGNS, NULL);

  if (loaded->glossary == NULL && g_file_test (glossary, G_FILE_TEST_IS_REGULAR))
    {
      g_autoptr (MajakkaFaults) faults = majakka_faults_new ();

      loaded->glossary = majakka_glossary_read (glossary, faults);
    }
  if (loaded->signs_file == NULL && g_file_test (signs, G_FILE_TEST_IS_REGULAR))
    loaded->signs_file = g_steal_pointer (&signs);
}

static void
add_folder (MajakkaCatalogueLoaded *loaded,
            GHashTable *seen,
            const char *directory,
            MajakkaPackManifest *pack)
{
  g_autoptr (GPtrArray) paths = majakka_lesson_finder_list (directory);

  for (guint i = 0; i < paths->len; i++)
    add_entry (loaded, seen, g_ptr_array_index (paths, i), pack);
}

/* After all others, so that no pack takes the place of another lesson; and only lessons: what explains words and signs
 * is the program's. */
static void
add_packs (MajakkaCatalogueLoaded *loaded, GHashTable *seen, const char *directory)
{
  g_autoptr (GPtrArray) packs = majakka_pack_shelf_list (directory);

  for (guint i = 0; i < packs->len; i++)
    {
      MajakkaPackManifest *pack = g_ptr_array_index (packs, i);
      g_autofree char *lessons = majakka_pack_shelf_get_lessons (pack);

      add_folder (loaded, seen, lessons, pack);
    }
}

/* Looks for lessons, in any thread. */
MajakkaCatalogueLoaded *
majakka_catalogue_places_load (const MajakkaCataloguePlaces *places)
{
  MajakkaCatalogueLoaded *loaded = g_new0 (MajakkaCatalogueLoaded, 1);
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);

  loaded->entries = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; places->directories[i] != NULL; i++)
    {
      add_folder (loaded, seen, places->directories[i], /* pack= */ NULL);
      look_beside (loaded, places->directories[i]);
    }
  if (places->pack_directory != NULL)
    add_packs (loaded, seen, places->pack_directory);
  g_ptr_array_sort (loaded->entries, compare_entries);

  return loaded;
}
