/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* How a pack gets onto the disk: whole, or not at all.
 *
 * It is unpacked into a folder of its own beside the packs, and every file and folder is synced. Then one rename makes it
 * a pack; where there was one already, one rename exchanges the two. Whatever was not finished begins with a dot and is
 * cleaned up at the next start. */

#include "majakka-pack-disk-private.h"
#include "majakka-pack-private.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <stdio.h>
#include <string.h>
#include <sys/file.h>
#include <unistd.h>

#define LOCK ".lock"

gboolean majakka_pack_disk_can_exchange = TRUE;

/* The folders of a pack, each before those in it */
static const char *const inner_folders[] = { PACK_LESSONS, PACK_PICTURES, PACK_CATALOGUES };

/* A pack that is being unpacked */
typedef struct
{
  const char *folder;
  GError *error;
} Unpacking;

/* Sets @error to a plain sentence for @code, an errno. Returns FALSE. */
gboolean
majakka_pack_disk_fail (int code, GError **error)
{
  if (code == ENOSPC || code == EDQUOT || code == EFBIG)
    g_set_error_literal (error, MAJAKKA_PACK_ERROR, MAJAKKA_PACK_ERROR_FULL,
                         _ ("There is no room left on the disk. Nothing was changed."));
  else if (code == EACCES || code == EPERM || code == EROFS)
    g_set_error_literal (
        error, MAJAKKA_PACK_ERROR, MAJAKKA_PACK_ERROR_DENIED,
        _ ("The folder for lesson packs cannot be written to. Nothing was changed."));
  else if (code == EEXIST)
    g_set_error_literal (error, MAJAKKA_PACK_ERROR, MAJAKKA_PACK_ERROR_CHANGED,
                         _ ("This pack is there already. Nothing was changed."));
  else
    g_set_error (error, MAJAKKA_PACK_ERROR, MAJAKKA_PACK_ERROR_FAILED,
                 /* Translators: %s is the reason, as the system gives it */
                 _ ("It did not work: %s. Nothing was changed."), g_strerror (code));

  return FALSE;
}

/* Keeps other programs from changing packs at the same time; the file that is returned is closed when it is done.
 * Returns -1 when there is an error. */
int
majakka_pack_disk_lock (const char *directory, GError **error)
{
  g_autofree char *path = g_build_filename (directory, LOCK, NULL);
  int fd;

  if (g_mkdir_with_parents (directory, 0700) < 0)
    return majakka_pack_disk_fail (errno, error), -1;
  fd = open (path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
  if (fd < 0)
    return majakka_pack_disk_fail (errno, error), -1;
  if (flock (fd, LOCK_EX | LOCK_NB) == 0)
    return fd;

  close (fd);
  g_set_error_literal (error, MAJAKKA_PACK_ERROR, MAJAKKA_PACK_ERROR_BUSY,
                       _ ("Another window is changing lesson packs. Try again when it is done."));

  return -1;
}

/* Makes the names in a folder as lasting as what they name. */
gboolean
majakka_pack_disk_sync_folder (const char *folder, GError **error)
{
  int fd = open (folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  gboolean good = fd >= 0 && fsync (fd) == 0;
  int code = errno;

  if (fd >= 0)
    close (fd);

  return good || majakka_pack_disk_fail (code, error);
}

static gboolean
write_bytes (int fd, const char *data, gsize length)
{
  while (length > 0)
    {
      gssize written = write (fd, data, length);

      if (written < 0 && errno == EINTR)
        continue;
      if (written < 0)
        return FALSE;
      data += written;
      length -= (gsize) written;
    }

  return TRUE;
}

static gboolean
write_file (const char *path, const char *data, gsize length, GError **error)
{
  int fd = open (path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600);
  gboolean good = fd >= 0 && write_bytes (fd, data, length) && fsync (fd) == 0;
  int code = errno;

  if (fd >= 0 && close (fd) < 0 && good)
    {
      good = FALSE;
      code = errno;
    }

  return good || majakka_pack_disk_fail (code, error);
}

/* The names were judged when the archive was read: none leads out of @folder. */
static gboolean
write_entry_cb (PackEntry *entry, const char *data, gsize length, gpointer user_data)
{
  Unpacking *self = user_data;
  g_autofree char *path = g_build_filename (self->folder, entry->name, NULL);
  g_autofree char *digest =
      g_compute_checksum_for_data (G_CHECKSUM_SHA256, (const guchar *) data, length);

  if (g_strcmp0 (digest, entry->digest) != 0)
    return majakka_pack_disk_fail (EIO, &self->error);

  return write_file (path, data, length, &self->error);
}

static gboolean
make_folders (const char *folder, GError **error)
{
  for (guint i = 0; i < G_N_ELEMENTS (inner_folders); i++)
    {
      g_autofree char *path = g_build_filename (folder, inner_folders[i], NULL);

      if (g_mkdir (path, 0700) < 0)
        return majakka_pack_disk_fail (errno, error);
    }

  return TRUE;
}

/* From the inside out: whoever finds a folder finds what is in it. */
static gboolean
sync_folders (const char *folder, GError **error)
{
  for (guint i = G_N_ELEMENTS (inner_folders); i-- > 0;)
    {
      g_autofree char *path = g_build_filename (folder, inner_folders[i], NULL);

      if (!majakka_pack_disk_sync_folder (path, error))
        return FALSE;
    }

  return majakka_pack_disk_sync_folder (folder, error);
}

/* Writes all files of a pack into @folder, which is empty, and onto the disk. */
gboolean
majakka_pack_disk_unpack (const MajakkaPack *pack, const char *folder, GError **error)
{
  g_autoptr (MajakkaFaults) faults = majakka_faults_new ();
  Unpacking self = { .folder = folder };

  if (!make_folders (folder, error))
    return FALSE;
  if (!majakka_pack_archive_foreach (pack->bytes, pack->entries, write_entry_cb, &self, pack->file,
                                     faults))
    {
      if (self.error == NULL)
        majakka_pack_disk_fail (EIO, &self.error);
      g_propagate_error (error, self.error);
      return FALSE;
    }

  return sync_folders (folder, error);
}

static int
rename_flags (const char *from, const char *to, unsigned int flags)
{
  int done = renameat2 (AT_FDCWD, from, AT_FDCWD, to, flags);

  /* Some file systems of the network know no flags. Whoever calls holds the lock, so looking first is enough. */
  if (done < 0 && flags == RENAME_NOREPLACE && (errno == EINVAL || errno == ENOSYS))
    {
      if (g_file_test (to, G_FILE_TEST_EXISTS))
        errno = EEXIST;
      else
        done = rename (from, to);
    }

  return done;
}

/* Gives a folder a name that none has. */
gboolean
majakka_pack_disk_move (const char *from, const char *to, GError **error)
{
  return rename_flags (from, to, RENAME_NOREPLACE) == 0 || majakka_pack_disk_fail (errno, error);
}

/* Between the two renames there is no such pack; whoever comes next brings the old one back. */
static gboolean
replace_in_two_steps (const char *directory,
                      const char *folder,
                      const char *target,
                      const char *id,
                      GError **error)
{
  g_autofree char *old_name = g_strconcat (PACK_DISK_OLD, id, NULL);
  g_autofree char *old = g_build_filename (directory, old_name, NULL);

  majakka_pack_disk_delete (old);
  if (!majakka_pack_disk_move (target, old, error))
    return FALSE;
  if (!majakka_pack_disk_move (folder, target, error))
    {
      rename (old, target);
      return FALSE;
    }
  majakka_pack_disk_sync_folder (directory, NULL);
  majakka_pack_disk_delete (old);

  return TRUE;
}

/* Puts @folder in the place of the pack @id, and deletes that. */
gboolean
majakka_pack_disk_replace (const char *directory,
                           const char *folder,
                           const char *id,
                           GError **error)
{
  g_autofree char *target = g_build_filename (directory, id, NULL);

  if (!majakka_pack_disk_can_exchange || rename_flags (folder, target, RENAME_EXCHANGE) < 0)
    {
      if (majakka_pack_disk_can_exchange && errno != EINVAL && errno != ENOSYS)
        return majakka_pack_disk_fail (errno, error);
      return replace_in_two_steps (directory, folder, target, id, error);
    }

  /* It is done, and can only be forgotten when the computer stops at this moment: then the old one is back. */
  majakka_pack_disk_sync_folder (directory, NULL);
  majakka_pack_disk_delete (folder);

  return TRUE;
}

/* Deletes a folder and all in it. What cannot be deleted stays: it is in nobody's way. */
void
majakka_pack_disk_delete (const char *folder)
{
  g_autoptr (GDir) dir = NULL;
  const char *name;

  if (g_file_test (folder, G_FILE_TEST_IS_SYMLINK) || !g_file_test (folder, G_FILE_TEST_IS_DIR))
    {
      g_unlink (folder);
      return;
    }
  dir = g_dir_open (folder, 0, NULL);
  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);

      majakka_pack_disk_delete (path);
    }
  g_rmdir (folder);
}
