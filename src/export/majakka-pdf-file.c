/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Like g_file_set_contents_full(), but a failure names the file that was asked for and not the one
 * beside it, and what is no file, as a device, is not replaced. */

#include "majakka-pdf-private.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <sys/stat.h>
#include <unistd.h>

static gboolean
fail (const char *path, int reason, GError **error)
{
  /* Translators: %s is a file, then the reason, as the system gives it */
  g_set_error (error, G_FILE_ERROR, (int) g_file_error_from_errno (reason),
               _ ("“%s” cannot be written: %s."), path, g_strerror (reason));

  return FALSE;
}

/* Returns 0, or what went wrong. */
static int
write_all (int fd, GBytes *bytes)
{
  gsize length;
  const char *data = g_bytes_get_data (bytes, &length);

  while (length > 0)
    {
      gssize written = write (fd, data, length);

      if (written < 0 && errno == EINTR)
        continue;
      if (written < 0)
        return errno;
      data += written;
      length -= (gsize) written;
    }

  return fsync (fd) < 0 && errno != EINVAL ? errno : 0;
}

static int
write_beside (const char *beside, int fd, const char *path, GBytes *bytes)
{
  int reason = write_all (fd, bytes);

  if (close (fd) < 0 && reason == 0)
    reason = errno;
  if (reason == 0 && g_rename (beside, path) < 0)
    reason = errno;
  if (reason != 0)
    g_unlink (beside);

  return reason;
}

gboolean
majakka_pdf_replace_file (const char *path, GBytes *bytes, GError **error)
{
  g_autofree char *beside = g_strconcat (path, ".XXXXXX", NULL);
  GStatBuf there;
  int mode = 0666;
  int fd, reason;

  /* A file that was there keeps who may read it. */
  if (g_stat (path, &there) == 0)
    {
      if (S_ISDIR (there.st_mode))
        return fail (path, EISDIR, error);
      if (!S_ISREG (there.st_mode))
        return fail (path, EINVAL, error);
      mode = there.st_mode & 0777;
    }
  fd = g_mkstemp_full (beside, O_RDWR | O_CLOEXEC, mode);
  if (fd < 0)
    return fail (path, errno, error);
  reason = write_beside (beside, fd, path, bytes);

  return reason == 0 || fail (path, reason, error);
}
