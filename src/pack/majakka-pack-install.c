/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-pack-install.h"

#include "majakka-pack-disk-private.h"
#include "majakka-pack-plan-private.h"
#include "majakka-pack-private.h"

#include <errno.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>

G_DEFINE_QUARK (majakka - pack - error, majakka_pack_error)

static gboolean
refuse_changed (GError **error)
{
  g_set_error_literal (
      error, MAJAKKA_PACK_ERROR, MAJAKKA_PACK_ERROR_CHANGED,
      _ ("Something else was installed in the meantime. Nothing was changed; open the pack again."));

  return FALSE;
}

/* What is on the disk is what the plan was made for, or nothing is done: people get what they were shown. */
static gboolean
is_as_planned (const MajakkaPackPlan *plan)
{
  g_autofree char *print =
      majakka_pack_print_installed (plan->pack_directory, plan->pack->manifest->id);

  return g_strcmp0 (print, plan->print_before) == 0;
}

/* Somebody else may have installed a lesson of the same id since. */
static gboolean
are_ids_free (const MajakkaPackPlan *plan)
{
  const GPtrArray *lessons = majakka_pack_get_lessons (plan->pack);
  g_autoptr (MajakkaPackSurroundings) surroundings = majakka_pack_surroundings_new (
      plan->pack_directory, plan->pack_directory, plan->pack_directory);

  for (guint i = 0; i < lessons->len; i++)
    {
      const MajakkaPackLesson *lesson = g_ptr_array_index (lessons, i);
      const char *owner = g_hash_table_lookup (surroundings->owners, lesson->id);

      if (owner != NULL && !g_str_equal (owner, plan->pack->manifest->id))
        return FALSE;
    }

  return TRUE;
}

static gboolean
put_in_place (const MajakkaPackPlan *plan, const char *folder, GError **error)
{
  const char *id = plan->pack->manifest->id;
  g_autofree char *target = g_build_filename (plan->pack_directory, id, NULL);

  if (plan->print_before != NULL)
    return majakka_pack_disk_replace (plan->pack_directory, folder, id, error);
  if (!majakka_pack_disk_move (folder, target, error))
    return FALSE;
  majakka_pack_disk_sync_folder (plan->pack_directory, NULL);

  return TRUE;
}

static gboolean
install (const MajakkaPackPlan *plan, GError **error)
{
  g_autofree char *name = g_strdup_printf (PACK_DISK_NEW "%s-XXXXXX", plan->pack->manifest->id);
  g_autofree char *folder = g_build_filename (plan->pack_directory, name, NULL);

  if (!is_as_planned (plan) || !are_ids_free (plan))
    return refuse_changed (error);
  if (g_mkdtemp (folder) == NULL)
    return majakka_pack_disk_fail (errno, error);
  if (majakka_pack_disk_unpack (plan->pack, folder, error) && put_in_place (plan, folder, error))
    return TRUE;

  majakka_pack_disk_delete (folder);

  return FALSE;
}

/**
 * majakka_pack_install:
 * @plan: what was shown and agreed to
 * @error: return location
 *
 * Installs a pack, or puts it in the place of another version, also of a newer one: the plan said so. Whatever happens,
 * also a loss of power, the pack is there as it was or as it should be. What people did is kept by the ids of lessons and
 * not touched. It waits for the disk.
 *
 * Returns: whether it was done; otherwise nothing was changed, and %MAJAKKA_PACK_ERROR says why
 */
gboolean
majakka_pack_install (MajakkaPackPlan *plan, GError **error)
{
  gboolean good;
  int lock;

  g_return_val_if_fail (plan != NULL, FALSE);

  lock = majakka_pack_disk_lock (plan->pack_directory, error);
  if (lock < 0)
    return FALSE;

  good = install (plan, error);
  close (lock);

  return good;
}

static char *
get_removed (const char *pack_directory, const char *id)
{
  g_autofree char *name = g_strconcat (PACK_DISK_REMOVED, id, NULL);

  return g_build_filename (pack_directory, name, NULL);
}

/* Moves a folder while no other program changes packs. */
static gboolean
move_locked (const char *pack_directory,
             const char *from,
             const char *to,
             gboolean delete_first,
             GError **error)
{
  int lock = majakka_pack_disk_lock (pack_directory, error);
  gboolean good;

  if (lock < 0)
    return FALSE;
  if (delete_first)
    majakka_pack_disk_delete (to);
  good = majakka_pack_disk_move (from, to, error);
  if (good)
    majakka_pack_disk_sync_folder (pack_directory, NULL);
  close (lock);

  return good;
}

/**
 * majakka_pack_remove:
 * @pack_directory: the folder of installed packs
 * @id: the id of one of them
 * @error: return location
 *
 * Takes a pack away. Until majakka_pack_forget() or majakka_pack_tidy() it can be brought back.
 *
 * Returns: whether it was done; otherwise it is still there
 */
gboolean
majakka_pack_remove (const char *pack_directory, const char *id, GError **error)
{
  g_autofree char *folder = NULL;
  g_autofree char *removed = NULL;

  g_return_val_if_fail (pack_directory != NULL, FALSE);
  g_return_val_if_fail (id != NULL && majakka_pack_manifest_is_id (id), FALSE);

  folder = g_build_filename (pack_directory, id, NULL);
  removed = get_removed (pack_directory, id);

  return move_locked (pack_directory, folder, removed, /* delete_first= */ TRUE, error);
}

/**
 * majakka_pack_restore:
 * @pack_directory: the folder of installed packs
 * @id: the id of a pack that was removed
 * @error: return location
 *
 * Brings a pack back.
 *
 * Returns: whether it was done
 */
gboolean
majakka_pack_restore (const char *pack_directory, const char *id, GError **error)
{
  g_autofree char *folder = NULL;
  g_autofree char *removed = NULL;

  g_return_val_if_fail (pack_directory != NULL, FALSE);
  g_return_val_if_fail (id != NULL && majakka_pack_manifest_is_id (id), FALSE);

  folder = g_build_filename (pack_directory, id, NULL);
  removed = get_removed (pack_directory, id);

  return move_locked (pack_directory, removed, folder, /* delete_first= */ FALSE, error);
}

/**
 * majakka_pack_forget:
 * @pack_directory: the folder of installed packs
 * @id: the id of a pack that was removed
 *
 * Deletes what a removed pack had, when nobody will bring it back.
 */
void
majakka_pack_forget (const char *pack_directory, const char *id)
{
  g_autofree char *removed = NULL;
  int lock;

  g_return_if_fail (pack_directory != NULL);
  g_return_if_fail (id != NULL && majakka_pack_manifest_is_id (id));

  lock = majakka_pack_disk_lock (pack_directory, NULL);
  if (lock < 0)
    return;
  removed = get_removed (pack_directory, id);
  majakka_pack_disk_delete (removed);
  close (lock);
}

/* An update that was cut off between its two steps is taken back. Returns whether there was one. */
static gboolean
bring_back (const char *pack_directory, const char *old, const char *id)
{
  g_autofree char *target = g_build_filename (pack_directory, id, NULL);

  if (!g_file_test (target, G_FILE_TEST_EXISTS) && majakka_pack_disk_move (old, target, NULL))
    return TRUE;
  majakka_pack_disk_delete (old);

  return FALSE;
}

/**
 * majakka_pack_tidy:
 * @pack_directory: the folder of installed packs; it need not exist
 *
 * Cleans up what a program left that ended while it changed packs. At the start of the program.
 *
 * Returns: whether there is a pack now that was not there before
 */
gboolean
majakka_pack_tidy (const char *pack_directory)
{
  gboolean brought_back = FALSE;
  g_autoptr (GDir) dir = NULL;
  const char *name;
  int lock;

  g_return_val_if_fail (pack_directory != NULL, FALSE);

  dir = g_dir_open (pack_directory, 0, NULL);
  if (dir == NULL)
    return FALSE;
  lock = majakka_pack_disk_lock (pack_directory, NULL);
  while (lock >= 0 && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (pack_directory, name, NULL);

      if (g_str_has_prefix (name, PACK_DISK_OLD))
        brought_back |= bring_back (pack_directory, path, name + strlen (PACK_DISK_OLD));
      else if (g_str_has_prefix (name, PACK_DISK_NEW) || g_str_has_prefix (name, PACK_DISK_REMOVED))
        majakka_pack_disk_delete (path);
    }
  if (lock >= 0)
    close (lock);

  return brought_back;
}
