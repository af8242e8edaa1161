/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Whether a picture is what its name says, and small enough to be drawn. */

#include "majakka-pack-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define PNG_BEGIN     "\x89PNG\r\n\x1a\n\0\0\0\rIHDR"
#define PNG_BEGIN_LEN 16
#define PNG_HEAD      24

/* A file of few bytes can have the pixels of a wall of posters. */
static gboolean
has_sane_size (guint64 width, guint64 height)
{
  return width > 0 && height > 0 && width <= PACK_MAX_SIDE && height <= PACK_MAX_SIDE &&
         width * height <= PACK_MAX_PIXELS;
}

static guint32
get_big_endian (const guint8 *bytes, guint n_bytes)
{
  guint32 value = 0;

  for (guint i = 0; i < n_bytes; i++)
    value = value << 8 | bytes[i];

  return value;
}

static gboolean
is_png (const guint8 *data, gsize length)
{
  return length > PNG_HEAD && memcmp (data, PNG_BEGIN, PNG_BEGIN_LEN) == 0 &&
         has_sane_size (get_big_endian (data + 16, 4), get_big_endian (data + 20, 4));
}

/* Markers that are followed by the size of the picture: all "start of frame", and none of the three between them */
static gboolean
is_start_of_frame (guint8 marker)
{
  return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
}

static gboolean
is_jpeg (const guint8 *data, gsize length)
{
  gsize position = 2;

  if (length < 4 || data[0] != 0xff || data[1] != 0xd8)
    return FALSE;

  while (length - position >= 9 && data[position] == 0xff)
    {
      guint8 marker = data[position + 1];
      gsize size = get_big_endian (data + position + 2, 2);

      if (is_start_of_frame (marker))
        return has_sane_size (get_big_endian (data + position + 7, 2),
                              get_big_endian (data + position + 5, 2));
      /* A second picture could begin here, or the end. */
      if (marker == 0xff || (marker >= 0xd0 && marker <= 0xd9) || size < 2 ||
          size > length - position - 2)
        return FALSE;
      position += size + 2;
    }

  return FALSE;
}

/* Looks at the contents of a picture; its name has been judged. */
void
majakka_pack_check_picture (const char *name,
                            const char *data,
                            gsize length,
                            const char *file,
                            MajakkaFaults *faults)
{
  const guint8 *bytes = (const guint8 *) data;

  if (g_str_has_suffix (name, ".svg"))
    {
      majakka_pack_check_svg (data, length, file, faults);
      return;
    }
  if (g_str_has_suffix (name, ".png") ? is_png (bytes, length) : is_jpeg (bytes, length))
    return;

  PACK_ADD_FAULT (faults, PACK_TAG_PICTURE, file, "%s",
                  _ ("This is not the picture that its name says, or it is too wide or too high."));
}
