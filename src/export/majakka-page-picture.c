/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Drawings stay drawings, so that they are sharp on paper. librsvg is given the bytes alone and no
 * address: a drawing then can load nothing from elsewhere. */

#include "majakka-page-picture-private.h"

#include <gio/gio.h>
#include <librsvg/rsvg.h>

#define MAX_BYTES  (4 * 1024 * 1024)
#define MAX_PIXELS 8000

/* Pictures are drawn for 480 by 320; what says nothing else is taken for one of them. */
#define USUAL_RATIO (2.0 / 3.0)
#define CORNER      10.0

struct _MajakkaPagePicture
{
  RsvgHandle *drawing;      /* or */
  cairo_surface_t *surface; /* an image */
  double ratio;             /* of height to width */
};

typedef struct
{
  const guchar *data;
  gsize left;
} Rest;

static cairo_status_t
read_rest (void *closure, unsigned char *data, unsigned int length)
{
  Rest *rest = closure;

  if (rest->left < length)
    return CAIRO_STATUS_READ_ERROR;
  memcpy (data, rest->data, length);
  rest->data += length;
  rest->left -= length;

  return CAIRO_STATUS_SUCCESS;
}

static gboolean
load_image (MajakkaPagePicture *self, const guchar *data, gsize length)
{
  Rest rest = { data, length };
  int width, height;

  self->surface = cairo_image_surface_create_from_png_stream (read_rest, &rest);
  if (cairo_surface_status (self->surface) != CAIRO_STATUS_SUCCESS)
    return FALSE;

  width = cairo_image_surface_get_width (self->surface);
  height = cairo_image_surface_get_height (self->surface);
  if (width < 1 || height < 1 || width > MAX_PIXELS || height > MAX_PIXELS)
    return FALSE;
  self->ratio = (double) height / width;

  return TRUE;
}

static gboolean
load_drawing (MajakkaPagePicture *self, const guchar *data, gsize length)
{
  double width, height;

  self->drawing = rsvg_handle_new_from_data (data, length, NULL);
  if (self->drawing == NULL)
    return FALSE;

  self->ratio = USUAL_RATIO;
  if (rsvg_handle_get_intrinsic_size_in_pixels (self->drawing, &width, &height) && width >= 1 &&
      height >= 1 && height < width * 4)
    self->ratio = height / width;

  return TRUE;
}

static gboolean
is_small (const char *path)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GFileInfo) info =
      g_file_query_info (file, G_FILE_ATTRIBUTE_STANDARD_SIZE "," G_FILE_ATTRIBUTE_STANDARD_TYPE,
                         G_FILE_QUERY_INFO_NONE, NULL, NULL);

  return info != NULL && g_file_info_get_file_type (info) == G_FILE_TYPE_REGULAR &&
         g_file_info_get_size (info) <= MAX_BYTES;
}

/* Returns: (nullable): the picture; NULL when it cannot be shown */
MajakkaPagePicture *
majakka_page_picture_load (const char *path)
{
  g_autoptr (MajakkaPagePicture) self = NULL;
  g_autofree char *data = NULL;
  gsize length;
  gboolean good;

  if (!is_small (path) || !g_file_get_contents (path, &data, &length, NULL))
    return NULL;

  self = g_rc_box_new0 (MajakkaPagePicture);
  good = g_str_has_suffix (path, ".svg") ? load_drawing (self, (guchar *) data, length)
                                         : load_image (self, (guchar *) data, length);

  return good ? g_steal_pointer (&self) : NULL;
}

MajakkaPagePicture *
majakka_page_picture_ref (MajakkaPagePicture *self)
{
  return g_rc_box_acquire (self);
}

static void
clear (gpointer data)
{
  MajakkaPagePicture *self = data;

  g_clear_object (&self->drawing);
  g_clear_pointer (&self->surface, cairo_surface_destroy);
}

void
majakka_page_picture_unref (MajakkaPagePicture *self)
{
  g_rc_box_release_full (self, clear);
}

double
majakka_page_picture_get_ratio (const MajakkaPagePicture *self)
{
  return self->ratio;
}

static void
clip_round (cairo_t *cr, double x, double y, double width, double height)
{
  double radius = MIN (CORNER, MIN (width, height) / 2);

  cairo_new_sub_path (cr);
  cairo_arc (cr, x + width - radius, y + radius, radius, -G_PI_2, 0);
  cairo_arc (cr, x + width - radius, y + height - radius, radius, 0, G_PI_2);
  cairo_arc (cr, x + radius, y + height - radius, radius, G_PI_2, G_PI);
  cairo_arc (cr, x + radius, y + radius, radius, G_PI, 3 * G_PI_2);
  cairo_close_path (cr);
  cairo_clip (cr);
}

void
majakka_page_picture_draw (const MajakkaPagePicture *self,
                           cairo_t *cr,
                           double x,
                           double y,
                           double width,
                           double height)
{
  const RsvgRectangle place = { x, y, width, height };

  cairo_save (cr);
  clip_round (cr, x, y, width, height);
  if (self->drawing != NULL)
    {
      rsvg_handle_render_document (self->drawing, cr, &place, NULL);
    }
  else
    {
      cairo_translate (cr, x, y);
      cairo_scale (cr, width / cairo_image_surface_get_width (self->surface),
                   height / cairo_image_surface_get_height (self->surface));
      cairo_set_source_surface (cr, self->surface, 0, 0);
      cairo_paint (cr);
    }
  cairo_restore (cr);
}
