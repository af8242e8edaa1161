/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-pages-private.h"

#include <cairo-pdf.h>
#include <pango/pangocairo.h>

#define CORNER    6.0
#define BAR_WIDTH 3.0

static void
trace_round (cairo_t *cr, double x, double y, double width, double height)
{
  double radius = MIN (CORNER, MIN (width, height) / 2);

  cairo_new_sub_path (cr);
  cairo_arc (cr, x + width - radius, y + radius, radius, -G_PI_2, 0);
  cairo_arc (cr, x + width - radius, y + height - radius, radius, 0, G_PI_2);
  cairo_arc (cr, x + radius, y + height - radius, radius, G_PI_2, G_PI);
  cairo_arc (cr, x + radius, y + radius, radius, G_PI, 3 * G_PI_2);
  cairo_close_path (cr);
}

static void
draw_frame (const MajakkaStroke *self, double x, double y, cairo_t *cr)
{
  const MajakkaBoxLook *look = self->frame->look;

  trace_round (cr, x, y, self->width, self->height);
  if (look->ground != MAJAKKA_INK_NONE)
    {
      majakka_ink_set (look->ground, cr);
      cairo_fill_preserve (cr);
    }
  if (look->frame != MAJAKKA_INK_NONE)
    {
      majakka_ink_set (look->frame, cr);
      cairo_set_line_width (cr, 0.8);
      cairo_stroke_preserve (cr);
    }
  if (look->bar != MAJAKKA_INK_NONE)
    {
      double bar = self->frame->mirrored ? x + self->width - BAR_WIDTH : x;

      cairo_save (cr);
      if (look->ground != MAJAKKA_INK_NONE)
        cairo_clip (cr);
      else
        cairo_new_path (cr);
      majakka_ink_set (look->bar, cr);
      cairo_rectangle (cr, bar, y, BAR_WIDTH, self->height);
      cairo_fill (cr);
      cairo_restore (cr);
    }
  cairo_new_path (cr);
}

static void
draw_arrow (const MajakkaStroke *self, double x, double y, cairo_t *cr)
{
  double tip = self->mirrored ? x + self->width * 0.1 : x + self->width * 0.9;
  double end = self->mirrored ? x + self->width * 0.9 : x + self->width * 0.1;
  double wing = tip + (self->mirrored ? 1 : -1) * self->width * 0.3;
  double middle = y + self->height / 2;

  cairo_move_to (cr, end, middle);
  cairo_line_to (cr, tip, middle);
  cairo_move_to (cr, wing, middle - self->height * 0.3);
  cairo_line_to (cr, tip, middle);
  cairo_line_to (cr, wing, middle + self->height * 0.3);
}

static void
draw_mark (const MajakkaStroke *self, double x, double y, cairo_t *cr)
{
  double size = self->width;

  /* Words that were shown leave a point that an arc would begin from. */
  cairo_new_path (cr);
  majakka_ink_set (self->mark == MAJAKKA_ITEM_BOX ? MAJAKKA_INK_DIM : MAJAKKA_INK_SEA, cr);
  cairo_set_line_width (cr, self->mark == MAJAKKA_ITEM_BOX ? 0.9 : size * 0.14);
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_ROUND);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);
  switch (self->mark)
    {
    case MAJAKKA_ITEM_BOX:
      cairo_rectangle (cr, x, y, size, size);
      break;
    case MAJAKKA_ITEM_DO:
      cairo_move_to (cr, x + size * 0.1, y + size * 0.55);
      cairo_line_to (cr, x + size * 0.4, y + size * 0.85);
      cairo_line_to (cr, x + size * 0.9, y + size * 0.2);
      break;
    case MAJAKKA_ITEM_DONT:
      cairo_move_to (cr, x + size * 0.18, y + size * 0.18);
      cairo_line_to (cr, x + size * 0.82, y + size * 0.82);
      cairo_move_to (cr, x + size * 0.82, y + size * 0.18);
      cairo_line_to (cr, x + size * 0.18, y + size * 0.82);
      break;
    case MAJAKKA_ITEM_ARROW:
      cairo_set_line_width (cr, size * 0.11);
      draw_arrow (self, x, y, cr);
      break;
    case MAJAKKA_ITEM_BULLET:
    case MAJAKKA_ITEM_WORDS:
    default:
      cairo_arc (cr, x + size * 0.45, y + size / 2, size * 0.2, 0, 2 * G_PI);
      cairo_fill (cr);
      return;
    }
  cairo_stroke (cr);
}

/* Where to cut. Cards beside each other have the line between them both: it is drawn in the same
 * direction for either, so that its dashes fall on each other. */
static void
draw_cut (const MajakkaStroke *self, double x, double y, cairo_t *cr)
{
  static const double dashes[] = { 4, 4 };

  cairo_save (cr);
  majakka_ink_set (MAJAKKA_INK_DIM, cr);
  cairo_set_line_width (cr, 0.6);
  cairo_set_dash (cr, dashes, G_N_ELEMENTS (dashes), 0);
  for (int i = 0; i < 2; i++)
    {
      cairo_new_path (cr);
      cairo_move_to (cr, x, y + i * self->height);
      cairo_rel_line_to (cr, self->width, 0);
      cairo_stroke (cr);
      cairo_move_to (cr, x + i * self->width, y);
      cairo_rel_line_to (cr, 0, self->height);
      cairo_stroke (cr);
    }
  cairo_restore (cr);
}

/* Quotation marks and backslashes of an attribute are marked off. */
static char *
quote (const char *uri)
{
  GString *out = g_string_new ("uri='");

  for (const char *c = uri; *c != '\0'; c++)
    {
      if (*c == '\'' || *c == '\\')
        g_string_append_c (out, '\\');
      g_string_append_c (out, *c);
    }
  g_string_append_c (out, '\'');

  return g_string_free (out, FALSE);
}

static void
draw_line (const MajakkaStroke *self, double x, double y, cairo_t *cr)
{
  majakka_ink_set (self->ink, cr);
  if (self->uri != NULL)
    {
      g_autofree char *attributes = quote (self->uri);

      cairo_tag_begin (cr, CAIRO_TAG_LINK, attributes);
    }
  cairo_move_to (cr, x, y);
  pango_cairo_show_layout_line (cr, self->line);
  if (self->uri != NULL)
    cairo_tag_end (cr, CAIRO_TAG_LINK);
}

/* Draws a stroke of a piece whose corner is at @x, @y. */
void
majakka_stroke_draw (const MajakkaStroke *self, double x, double y, cairo_t *cr)
{
  x += self->x;
  y += self->y;
  switch (self->kind)
    {
    case MAJAKKA_STROKE_LINE:
      draw_line (self, x, y, cr);
      break;
    case MAJAKKA_STROKE_MARK:
      draw_mark (self, x, y, cr);
      break;
    case MAJAKKA_STROKE_PICTURE:
      majakka_page_picture_draw (self->picture, cr, x, y, self->width, self->height);
      break;
    case MAJAKKA_STROKE_RULE:
      majakka_ink_set (self->ink != MAJAKKA_INK_NONE ? self->ink : MAJAKKA_INK_LINE, cr);
      cairo_rectangle (cr, x, y - 0.4, self->width, 0.8);
      cairo_fill (cr);
      break;
    case MAJAKKA_STROKE_CUT:
      draw_cut (self, x, y, cr);
      break;
    case MAJAKKA_STROKE_FRAME:
    default:
      draw_frame (self, x, y, cr);
      break;
    }
}
