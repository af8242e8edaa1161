/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Sessions that are to be kept no longer. A file is gone from the disk at once; what could bring it back is in memory. */

#include "majakka-session-folder.h"

#include "majakka-session-error.h"
#include "majakka-session-file-private.h"

#include <errno.h>
#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>

typedef struct
{
  char *name;
  GBytes *data;
} RemovedFile;

struct _MajakkaRemovedSession
{
  char *folder;
  GPtrArray *files; /* of RemovedFile */
};

static void
removed_file_free (gpointer data)
{
  RemovedFile *self = data;

  g_free (self->name);
  g_bytes_unref (self->data);
  g_free (self);
}

/**
 * majakka_removed_session_free:
 * @self: (transfer full): a session that does not come back
 */
void
majakka_removed_session_free (MajakkaRemovedSession *self)
{
  g_return_if_fail (self != NULL);

  g_free (self->folder);
  g_ptr_array_unref (self->files);
  g_free (self);
}

/* Whether @name is the file of the session @stem, or was set aside from it. */
static gboolean
is_of_session (const char *name, const char *stem)
{
  const char *rest = name + strlen (stem);

  if (!g_str_has_prefix (name, stem) || *rest != '.')
    return FALSE;

  return g_str_has_suffix (name, MAJAKKA_SESSION_DAMAGED_SUFFIX) ||
         g_str_equal (rest, MAJAKKA_SESSION_SUFFIX) ||
         g_str_equal (rest, MAJAKKA_SESSION_SUFFIX MAJAKKA_SESSION_FRESH_SUFFIX);
}

/* Returns: (transfer full): the names of all files of a session */
static GPtrArray *
list_files (const char *path)
{
  GPtrArray *names = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *folder = g_path_get_dirname (path);
  g_autofree char *stem = g_path_get_basename (path);
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  stem[strlen (stem) - strlen (MAJAKKA_SESSION_SUFFIX)] = '\0';
  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    if (is_of_session (name, stem))
      g_ptr_array_add (names, g_strdup (name));

  return names;
}

/* Returns: (nullable): NULL when one of the files cannot be read, so that it could not come back */
static MajakkaRemovedSession *
read_files (const char *path, const GPtrArray *names)
{
  g_autoptr (MajakkaRemovedSession) self = g_new0 (MajakkaRemovedSession, 1);

  self->folder = g_path_get_dirname (path);
  self->files = g_ptr_array_new_with_free_func (removed_file_free);
  for (guint i = 0; i < names->len; i++)
    {
      g_autofree char *file = g_build_filename (self->folder, names->pdata[i], NULL);
      RemovedFile *read;
      char *data;
      gsize length;

      if (!majakka_session_file_read (file, &data, &length, NULL))
        return NULL;
      read = g_new0 (RemovedFile, 1);
      read->name = g_strdup (names->pdata[i]);
      read->data = g_bytes_new_take (data, length);
      g_ptr_array_add (self->files, read);
    }

  return g_steal_pointer (&self);
}

static gboolean
unlink_files (const char *path, const GPtrArray *names, GError **error)
{
  g_autofree char *folder = g_path_get_dirname (path);

  for (guint i = 0; i < names->len; i++)
    {
      g_autofree char *file = g_build_filename (folder, names->pdata[i], NULL);

      if (unlink (file) != 0 && errno != ENOENT)
        {
          majakka_session_file_set_error (error, errno, "Cannot delete", file);
          return FALSE;
        }
    }

  return majakka_session_file_sync_folder (folder, error);
}

/**
 * majakka_session_folder_remove:
 * @path: the file of a session, as majakka_session_folder_list() names it
 * @removed: (out) (nullable) (optional): what it could come back from; %NULL when it cannot be read
 * @error: return location: %MAJAKKA_SESSION_ERROR_BUSY when somebody goes on with the session
 *
 * Deletes a session, with what was set aside of it.
 *
 * Returns: whether it is gone
 */
gboolean
majakka_session_folder_remove (const char *path, MajakkaRemovedSession **removed, GError **error)
{
  g_autofree char *data = NULL;
  g_autoptr (GError) fault = NULL;
  g_autoptr (GPtrArray) names = NULL;
  g_autoptr (MajakkaRemovedSession) kept = NULL;
  gboolean deleted;
  gsize length;
  int fd;

  g_return_val_if_fail (path != NULL && g_str_has_suffix (path, MAJAKKA_SESSION_SUFFIX), FALSE);

  /* What cannot be read can be deleted all the same. */
  fd = majakka_session_file_open (path, &data, &length, &fault);
  if (g_error_matches (fault, MAJAKKA_SESSION_ERROR, MAJAKKA_SESSION_ERROR_BUSY))
    {
      g_propagate_error (error, g_steal_pointer (&fault));
      return FALSE;
    }

  names = list_files (path);
  kept = read_files (path, names);
  deleted = unlink_files (path, names, error);
  if (fd >= 0)
    close (fd);
  if (removed != NULL)
    *removed = deleted ? g_steal_pointer (&kept) : NULL;

  return deleted;
}

/**
 * majakka_session_folder_delete:
 * @path: the file of a session, as majakka_session_folder_list() names it
 * @error: return location: %MAJAKKA_SESSION_ERROR_BUSY when somebody goes on with the session
 *
 * Deletes a session for good, with what was set aside of it.
 *
 * Returns: whether it is gone
 */
gboolean
majakka_session_folder_delete (const char *path, GError **error)
{
  return majakka_session_folder_remove (path, NULL, error);
}

static gboolean
restore_file (const char *folder, const RemovedFile *file, GError **error)
{
  g_autofree char *path = g_build_filename (folder, file->name, NULL);
  g_autoptr (GError) fault = NULL;
  gsize length;
  const char *data = g_bytes_get_data (file->data, &length);

  if (g_file_set_contents_full (path, data, (gssize) length,
                                G_FILE_SET_CONTENTS_CONSISTENT | G_FILE_SET_CONTENTS_DURABLE, 0600,
                                &fault))
    return TRUE;

  g_set_error_literal (error, MAJAKKA_SESSION_ERROR,
                       g_error_matches (fault, G_FILE_ERROR, G_FILE_ERROR_NOSPC)
                           ? MAJAKKA_SESSION_ERROR_FULL
                           : MAJAKKA_SESSION_ERROR_FAILED,
                       fault->message);

  return FALSE;
}

/**
 * majakka_removed_session_restore:
 * @self: a session that was removed
 * @error: return location, a MajakkaSessionError
 *
 * Puts it back where it was. What has taken its place by then stays.
 *
 * Returns: whether it is back
 */
gboolean
majakka_removed_session_restore (const MajakkaRemovedSession *self, GError **error)
{
  g_return_val_if_fail (self != NULL, FALSE);

  if (g_mkdir_with_parents (self->folder, 0700) != 0)
    {
      majakka_session_file_set_error (error, errno, "Cannot make the folder", self->folder);
      return FALSE;
    }
  for (guint i = 0; i < self->files->len; i++)
    {
      const RemovedFile *file = g_ptr_array_index (self->files, i);
      g_autofree char *path = g_build_filename (self->folder, file->name, NULL);

      if (!g_file_test (path, G_FILE_TEST_EXISTS) && !restore_file (self->folder, file, error))
        return FALSE;
    }

  return TRUE;
}

/* What is set aside belongs to a session, and goes with it; what is left belongs to none. */
static void
delete_rest (const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *file = g_build_filename (folder, name, NULL);

      if (g_str_has_suffix (name, MAJAKKA_SESSION_DAMAGED_SUFFIX) ||
          g_str_has_suffix (name, MAJAKKA_SESSION_FRESH_SUFFIX))
        unlink (file);
    }
  (void) g_rmdir (folder);
}

/**
 * majakka_session_folder_delete_all:
 * @folder: where sessions are kept; it need not be there
 * @also_open: whether sessions that somebody goes on with are deleted too: they cannot be opened again then
 * @error: return location: why a session could not be deleted
 *
 * Deletes all sessions for good, those that cannot be read as well. One that cannot be deleted does not keep the others.
 *
 * Returns: whether all are gone
 */
gboolean
majakka_session_folder_delete_all (const char *folder, gboolean also_open, GError **error)
{
  g_autoptr (GDir) dir = NULL;
  g_autoptr (GError) first = NULL;
  const char *name;

  g_return_val_if_fail (folder != NULL, FALSE);

  dir = g_dir_open (folder, 0, NULL);
  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);
      g_autoptr (GError) fault = NULL;

      if (!g_str_has_suffix (name, MAJAKKA_SESSION_SUFFIX) ||
          majakka_session_folder_delete (path, &fault))
        continue;
      if (also_open && g_error_matches (fault, MAJAKKA_SESSION_ERROR, MAJAKKA_SESSION_ERROR_BUSY) &&
          unlink (path) == 0)
        continue;
      if (first == NULL)
        first = g_steal_pointer (&fault);
    }
  if (first != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&first));
      return FALSE;
    }
  delete_rest (folder);

  return TRUE;
}
