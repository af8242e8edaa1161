/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-session-file-private.h"

#include "majakka-session-error.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

/* Thousands of times what a lesson at school takes. */
#define MAX_SIZE (16 * 1024 * 1024)

#define MAX_SAME_NAMES 1000

void
majakka_session_file_set_error (GError **error, int number, const char *doing, const char *path)
{
  MajakkaSessionError code = MAJAKKA_SESSION_ERROR_FAILED;

  if (number == ENOSPC || number == EDQUOT || number == EFBIG)
    code = MAJAKKA_SESSION_ERROR_FULL;
  else if (number == EACCES || number == EPERM || number == EROFS || number == ENOTDIR)
    code = MAJAKKA_SESSION_ERROR_READ_ONLY;
  else if (number == EWOULDBLOCK)
    code = MAJAKKA_SESSION_ERROR_BUSY;

  g_set_error (error, MAJAKKA_SESSION_ERROR, (int) code, "%s %s: %s", doing, path,
               g_strerror (number));
}

/* Closes the file as well. */
static int
fail (int fd, int number, const char *doing, const char *path, GError **error)
{
  majakka_session_file_set_error (error, number, doing, path);
  if (fd >= 0)
    close (fd);

  return -1;
}

/* Makes 20261126-110500-ask-before-you-share.session, or the same with a number when there is one. */
int
majakka_session_file_create (const char *folder,
                             const char *name,
                             gint64 created,
                             char **path,
                             GError **error)
{
  g_autoptr (GDateTime) time = g_date_time_new_from_unix_local (created);
  g_autofree char *day = time != NULL ? g_date_time_format (time, "%Y%m%d-%H%M%S") : g_strdup ("0");
  g_autofree char *chosen = NULL;
  int fd = -1;

  if (g_mkdir_with_parents (folder, 0700) != 0)
    return fail (-1, errno, "Cannot make the folder", folder, error);

  errno = EEXIST;
  for (guint i = 1; fd < 0 && errno == EEXIST && i < MAX_SAME_NAMES; i++)
    {
      g_autofree char *number = i > 1 ? g_strdup_printf ("-%u", i) : g_strdup ("");
      g_autofree char *file = g_strconcat (day, "-", name, number, MAJAKKA_SESSION_SUFFIX, NULL);

      g_free (chosen);
      chosen = g_build_filename (folder, file, NULL);
      fd = g_open (chosen, O_RDWR | O_CREAT | O_EXCL | O_APPEND | O_CLOEXEC, 0600);
    }
  if (fd < 0)
    return fail (-1, errno, "Cannot make", chosen, error);
  if (flock (fd, LOCK_EX | LOCK_NB) != 0)
    return fail (fd, errno, "Cannot lock", chosen, error);
  *path = g_steal_pointer (&chosen);

  return fd;
}

static gboolean
read_all (int fd, const char *path, char **data, gsize *length, GError **error)
{
  g_autofree char *buffer = NULL;
  struct stat status;
  gsize n_read = 0;
  gssize n = 1;

  if (fstat (fd, &status) != 0 || !S_ISREG (status.st_mode) || status.st_size > MAX_SIZE)
    {
      g_set_error (error, MAJAKKA_SESSION_ERROR, MAJAKKA_SESSION_ERROR_DAMAGED,
                   "%s is no file, or too large for a session", path);
      return FALSE;
    }

  buffer = g_malloc ((gsize) status.st_size + 1);
  while (n > 0 && n_read < (gsize) status.st_size)
    {
      n = read (fd, buffer + n_read, (gsize) status.st_size - n_read);
      if (n < 0 && errno == EINTR)
        n = 1;
      else if (n > 0)
        n_read += (gsize) n;
    }
  if (n < 0)
    {
      majakka_session_file_set_error (error, errno, "Cannot read", path);
      return FALSE;
    }
  buffer[n_read] = '\0';
  *data = g_steal_pointer (&buffer);
  *length = n_read;

  return TRUE;
}

/* Nobody else has it open to go on with it. */
int
majakka_session_file_open (const char *path, char **data, gsize *length, GError **error)
{
  int fd = g_open (path, O_RDWR | O_APPEND | O_CLOEXEC, 0);

  if (fd < 0)
    return fail (-1, errno, "Cannot write", path, error);
  if (flock (fd, LOCK_EX | LOCK_NB) != 0)
    return fail (fd, errno, "Cannot lock", path, error);
  if (!read_all (fd, path, data, length, error))
    {
      close (fd);
      return -1;
    }

  /* Someone may have restored it from a backup with another mode. */
  (void) fchmod (fd, 0600);

  return fd;
}

gboolean
majakka_session_file_read (const char *path, char **data, gsize *length, GError **error)
{
  int fd = g_open (path, O_RDONLY | O_CLOEXEC | O_NONBLOCK, 0);
  gboolean done;

  if (fd < 0)
    {
      majakka_session_file_set_error (error, errno, "Cannot read", path);
      return FALSE;
    }
  done = read_all (fd, path, data, length, error);
  close (fd);

  return done;
}

/* One write for all of it. A disk that takes a part only has no room for the rest. */
gboolean
majakka_session_file_write (int fd,
                            const char *path,
                            const char *data,
                            gsize length,
                            GError **error)
{
  gssize n;

  do
    n = write (fd, data, length);
  while (n < 0 && errno == EINTR);

  if (n >= 0 && (gsize) n < length)
    {
      errno = ENOSPC;
      n = -1;
    }
  if (n < 0 || fdatasync (fd) != 0)
    {
      majakka_session_file_set_error (error, errno, "Cannot write", path);
      return FALSE;
    }

  return TRUE;
}

gboolean
majakka_session_file_cut (int fd, const char *path, gsize length, GError **error)
{
  if (ftruncate (fd, (off_t) length) != 0 || fdatasync (fd) != 0)
    {
      majakka_session_file_set_error (error, errno, "Cannot shorten", path);
      return FALSE;
    }

  return TRUE;
}

gboolean
majakka_session_file_sync_folder (const char *folder, GError **error)
{
  int fd = g_open (folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC, 0);

  /* Some file systems cannot, and keep the name of a file all the same. */
  if (fd < 0 || (fsync (fd) != 0 && errno != EINVAL))
    {
      fail (fd, errno, "Cannot write", folder, error);
      return FALSE;
    }
  close (fd);

  return TRUE;
}

/* A name that nothing has yet, as in 20261126-110500-ask-before-you-share-1.damaged */
static char *
choose_aside (const char *path)
{
  g_autofree char *stem = g_str_has_suffix (path, MAJAKKA_SESSION_SUFFIX)
                              ? g_strndup (path, strlen (path) - strlen (MAJAKKA_SESSION_SUFFIX))
                              : g_strdup (path);
  char *chosen = NULL;

  for (guint i = 1; chosen == NULL || g_file_test (chosen, G_FILE_TEST_EXISTS); i++)
    {
      g_free (chosen);
      chosen = g_strdup_printf ("%s.%u" MAJAKKA_SESSION_DAMAGED_SUFFIX, stem, i);
    }

  return chosen;
}

/* Returns: a locked file beside @path, with what is whole in it; -1 when there is no room */
static int
write_fresh (const char *fresh, const char *data, gsize length, GError **error)
{
  int fd;

  /* What a crash left of an earlier try. */
  unlink (fresh);
  fd = g_open (fresh, O_RDWR | O_CREAT | O_EXCL | O_APPEND | O_CLOEXEC, 0600);
  if (fd < 0)
    return fail (-1, errno, "Cannot make", fresh, error);
  if (flock (fd, LOCK_EX | LOCK_NB) != 0)
    return fail (fd, errno, "Cannot lock", fresh, error);
  if (!majakka_session_file_write (fd, fresh, data, length, error))
    {
      close (fd);
      return -1;
    }

  return fd;
}

/* A new file with the first @length bytes of @data takes the place of the one at @path, which gets another name first:
 * where a file can have two names, the session is at no moment without a file. */
gboolean
majakka_session_file_set_aside (int *fd,
                                const char *path,
                                const char *data,
                                gsize length,
                                char **aside,
                                GError **error)
{
  g_autofree char *fresh = g_strconcat (path, MAJAKKA_SESSION_FRESH_SUFFIX, NULL);
  g_autofree char *folder = g_path_get_dirname (path);
  g_autofree char *chosen = choose_aside (path);
  int new_fd = write_fresh (fresh, data, length, error);

  if (new_fd < 0)
    {
      unlink (fresh);
      return FALSE;
    }
  if ((link (path, chosen) != 0 && g_rename (path, chosen) != 0) || g_rename (fresh, path) != 0)
    {
      fail (new_fd, errno, "Cannot set aside", path, error);
      unlink (fresh);
      return FALSE;
    }
  close (*fd);
  *fd = new_fd;
  *aside = g_steal_pointer (&chosen);

  return majakka_session_file_sync_folder (folder, error);
}
