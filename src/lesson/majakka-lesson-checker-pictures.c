/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-lesson-checker-private.h"

#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define MAX_PICTURE_BYTES (1024 * 1024)
#define HEAD_BYTES        4096

static gboolean
has_bytes (const char *head, gsize length, gsize offset, const char *bytes, gsize n_bytes)
{
  return length >= offset + n_bytes && memcmp (head + offset, bytes, n_bytes) == 0;
}

/* An SVG is text; its first element comes after comments that may be long. */
static gboolean
is_svg (const char *head, gsize length)
{
  return g_strstr_len (head, (gssize) length, "<svg") != NULL;
}

static gboolean
is_what_it_says (const char *name, const char *head, gsize length)
{
  if (g_str_has_suffix (name, ".svg"))
    return is_svg (head, length);
  if (g_str_has_suffix (name, ".png"))
    return has_bytes (head, length, 0, "\x89PNG\r\n\x1a\n", 8);
  if (g_str_has_suffix (name, ".jpg"))
    return has_bytes (head, length, 0, "\xff\xd8\xff", 3);
  if (g_str_has_suffix (name, ".webp"))
    return has_bytes (head, length, 0, "RIFF", 4) && has_bytes (head, length, 8, "WEBP", 4);

  return FALSE;
}

/* Opens a regular file, and nothing that would keep us waiting. Returns -1 when there is none. */
static int
open_picture (const char *directory, const char *name, gint64 *size)
{
  g_autofree char *path = g_build_filename (directory, name, NULL);
  struct stat status;
  int fd = open (path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);

  if (fd >= 0 && (fstat (fd, &status) < 0 || !S_ISREG (status.st_mode)))
    {
      close (fd);
      fd = -1;
    }
  if (fd >= 0)
    *size = status.st_size;

  return fd;
}

/* The pictures of a pack are judged where they are unpacked; here it counts that they are there. */
static gboolean
is_named (const MajakkaLessonChecker *self, const char *name)
{
  return self->context->picture_names != NULL &&
         g_hash_table_contains (self->context->picture_names, name);
}

static void
tell_too_large (const MajakkaLessonChecker *self,
                const char *name,
                gint64 size,
                guint line,
                guint column)
{
  const struct
  {
    guint line;
    guint column;
  } place = { line, column };
  g_autofree char *is = g_format_size_full ((guint64) size, G_FORMAT_SIZE_IEC_UNITS);
  g_autofree char *most = g_format_size_full (MAX_PICTURE_BYTES, G_FORMAT_SIZE_IEC_UNITS);

  MAJAKKA_CHECKER_ADD (self, TAG_PICTURE_LARGE, &place,
                       /* Translators: the name of a file, its size and the greatest that is
                        * allowed, as in “3.9 MiB” */
                       _ ("The picture “%s” has %s; at most %s are good."), name, is, most);
}

static void
check_picture (const MajakkaLessonChecker *self, const char *name, guint line, guint column)
{
  const struct
  {
    guint line;
    guint column;
  } place = { line, column };
  g_autofree char *head = NULL;
  gint64 size = 0;
  gssize length;
  int fd;

  /* The reader has judged the name: no folder is in it. */
  if (name == NULL || MAJAKKA_CHECKER_IS_FAULTED (self, &place) || is_named (self, name))
    return;

  fd = self->context->picture_dir != NULL ? open_picture (self->context->picture_dir, name, &size)
                                          : -1;
  if (fd < 0)
    {
      /* Translators: %s is the name of a file */
      MAJAKKA_CHECKER_ADD (self, TAG_PICTURE_MISSING, &place, _ ("There is no picture “%s”."),
                           name);
      return;
    }

  head = g_malloc (HEAD_BYTES);
  length = read (fd, head, HEAD_BYTES);
  close (fd);
  if (length < 0 || !is_what_it_says (name, head, (gsize) length))
    MAJAKKA_CHECKER_ADD (self, TAG_PICTURE_KIND, &place,
                         /* Translators: %s is the name of a file */
                         _ ("The file “%s” is not the picture that its name says."), name);
  else if (size > MAX_PICTURE_BYTES)
    tell_too_large (self, name, size, line, column);
}

void
majakka_lesson_checker_check_pictures (const MajakkaLessonChecker *self)
{
  if (self->context->picture_dir == NULL && self->context->picture_names == NULL)
    return;

  check_picture (self, self->lesson->picture, self->lesson->picture_line,
                 self->lesson->picture_column);
  for (guint i = 0; i < self->blocks->len; i++)
    {
      const MajakkaBlock *block = g_ptr_array_index (self->blocks, i);

      if (block->kind == MAJAKKA_BLOCK_FIGURE)
        check_picture (self, block->src, block->line, block->column);
    }
}
