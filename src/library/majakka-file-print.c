/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-file-print-private.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* What a file or a folder looks like, as a short text: two that are equal need no second reading.
 * A file is known by its content, so that a save that changes nothing is none, and a save within one
 * tick of the clock is one; only a file larger than anything we read is known by its size and time. */

#define CONTENT_MAX (8 * 1024 * 1024)
#define CHUNK_SIZE  (64 * 1024)
#define NAMES_MAX   10000

static char *
print_of_stat (const struct stat *st)
{
  return g_strdup_printf ("%" G_GINT64_FORMAT " %" G_GINT64_FORMAT ".%09ld %" G_GUINT64_FORMAT
                          " %o",
                          (gint64) st->st_size, (gint64) st->st_mtim.tv_sec, st->st_mtim.tv_nsec,
                          (guint64) st->st_ino, (guint) st->st_mode);
}

/* NULL with errno set when it cannot be read to its end. */
static char *
digest_of (int fd)
{
  g_autoptr (GChecksum) checksum = g_checksum_new (G_CHECKSUM_SHA1);
  g_autofree guchar *chunk = g_malloc (CHUNK_SIZE);
  gsize total = 0;
  gssize n;

  while ((n = read (fd, chunk, CHUNK_SIZE)) != 0 && total <= CONTENT_MAX)
    {
      if (n < 0 && errno == EINTR)
        continue;
      if (n < 0)
        return NULL;
      g_checksum_update (checksum, chunk, n);
      total += n;
    }

  return g_strdup (g_checksum_get_string (checksum));
}

/**
 * majakka_file_print_of_file:
 * @path: a file, which need not exist
 *
 * Returns: (transfer full): what it looks like; a file that is not there or cannot be read looks
 *   like nothing but its fault
 */
char *
majakka_file_print_of_file (const char *path)
{
  char *print;
  struct stat st;
  /* A pipe by that name must not make us wait for its writer. */
  int fd = open (path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);

  if (fd < 0 || fstat (fd, &st) < 0)
    print = g_strdup_printf ("error %d", errno);
  else if (!S_ISREG (st.st_mode) || st.st_size > CONTENT_MAX)
    print = print_of_stat (&st);
  else if ((print = digest_of (fd)) == NULL)
    print = g_strdup_printf ("error %d", errno);
  if (fd >= 0)
    close (fd);

  return print;
}

/**
 * majakka_file_print_of_stat:
 * @path: a file, which need not exist
 *
 * Returns: (transfer full): what it looks like from outside: its size, time and number. The content is not read.
 */
char *
majakka_file_print_of_stat (const char *path)
{
  struct stat st;

  return stat (path, &st) < 0 ? g_strdup_printf ("error %d", errno) : print_of_stat (&st);
}

static int
compare_lines (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

/**
 * majakka_file_print_of_folder:
 * @path: a folder, which need not exist
 *
 * Returns: (transfer full): what it looks like: the names in it, and size, time and number of each.
 *   Hidden names are left out: editors keep their half-done work under them.
 */
char *
majakka_file_print_of_folder (const char *path)
{
  g_autoptr (GChecksum) checksum = g_checksum_new (G_CHECKSUM_SHA1);
  g_autoptr (GPtrArray) lines = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GDir) dir = g_dir_open (path, 0, NULL);
  const char *name;

  if (dir == NULL)
    return g_strdup ("no folder");

  while (lines->len < NAMES_MAX && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *file = g_build_filename (path, name, NULL);
      g_autofree char *print = NULL;
      struct stat st;

      if (*name == '.' || stat (file, &st) < 0)
        continue;
      print = print_of_stat (&st);
      g_ptr_array_add (lines, g_strconcat (name, "/", print, NULL));
    }

  g_ptr_array_sort (lines, compare_lines);
  for (guint i = 0; i < lines->len; i++)
    g_checksum_update (checksum, lines->pdata[i], strlen (lines->pdata[i]) + 1);

  return g_strdup (g_checksum_get_string (checksum));
}
