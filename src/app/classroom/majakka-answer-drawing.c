/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* How an answer looks on the wall: a letter in a shape, and a bar with a pattern, both in a colour. Whoever tells two
 * colours apart badly has the shape, the pattern and the letter. */

#include "majakka-answer-drawing.h"

#include "majakka-wall-colours.h"

#include <math.h>

#define N_SHAPES   6
#define N_PATTERNS 8

/* Of the height of a bar: how far the lines of a pattern are apart, and how wide they are. */
#define PATTERN_STEP 0.30
#define PATTERN_LINE 0.09

/* A polygon with so many corners, the first at an angle from the top; as a share of the radius that makes it look as
 * large as the others. */
typedef struct
{
  guint n_corners; /* 0 for a circle */
  double angle;    /* in turns */
  double radius;
} Shape;

static const Shape shapes[N_SHAPES] = {
  { 0, 0, 1 },         /* circle */
  { 4, 0.125, 1.28 },  /* square */
  { 6, 0, 1.12 },      /* hexagon */
  { 4, 0, 1.22 },      /* diamond */
  { 8, 0.0625, 1.06 }, /* octagon */
  { 5, 0, 1.16 },      /* pentagon */
};

static void
set_colour (cairo_t *cr, const GdkRGBA *colour)
{
  gdk_cairo_set_source_rgba (cr, colour);
}

static void
trace_shape (cairo_t *cr, const Shape *shape, double x, double y, double radius)
{
  if (shape->n_corners == 0)
    cairo_arc (cr, x, y, radius, 0, 2 * G_PI);
  for (guint i = 0; i < shape->n_corners; i++)
    {
      double angle = 2 * G_PI * (shape->angle + (double) i / shape->n_corners);

      cairo_line_to (cr, x + sin (angle) * radius * shape->radius,
                     y - cos (angle) * radius * shape->radius);
    }
  cairo_close_path (cr);
}

/**
 * majakka_answer_draw_mark:
 * @snapshot: what to draw to
 * @area: where; a square
 * @option: the position of an answer
 *
 * Draws the shape that its letter stands in. Who calls writes the letter on it, in the colour of the paper.
 */
void
majakka_answer_draw_mark (GtkSnapshot *snapshot, const graphene_rect_t *area, guint option)
{
  cairo_t *cr;
  double half = area->size.width / 2.0;

  g_return_if_fail (GTK_IS_SNAPSHOT (snapshot));
  g_return_if_fail (area != NULL);

  /* Corners reach out of the square a little. */
  cr = gtk_snapshot_append_cairo (
      snapshot, &GRAPHENE_RECT_INIT (area->origin.x - (float) half, area->origin.y - (float) half,
                                     area->size.width * 2, area->size.height * 2));
  set_colour (cr, majakka_wall_get_option_colour (option));
  /* After eight colours the next letter has another shape than the one before with that colour. */
  trace_shape (cr, &shapes[(option + option / MAJAKKA_WALL_N_OPTION_COLOURS) % N_SHAPES],
               area->origin.x + half, area->origin.y + half, half * 0.92);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);
  cairo_set_line_width (cr, half * 0.16);
  cairo_fill_preserve (cr);
  cairo_stroke (cr);
  cairo_destroy (cr);
}

/* Lines across the whole bar. @dx: how far a line leans, from its top to its foot */
static void
add_lines (cairo_t *cr, const graphene_rect_t *area, double dx)
{
  double height = area->size.height;
  double step = PATTERN_STEP * height;

  for (double x = -fabs (dx); x < area->size.width + fabs (dx); x += step)
    {
      cairo_move_to (cr, area->origin.x + x, area->origin.y);
      cairo_line_to (cr, area->origin.x + x + dx, area->origin.y + height);
    }
}

static void
add_rows (cairo_t *cr, const graphene_rect_t *area)
{
  for (guint i = 1; i <= 3; i++)
    {
      double y = area->origin.y + area->size.height * i / 4.0;

      cairo_move_to (cr, area->origin.x, y);
      cairo_rel_line_to (cr, area->size.width, 0);
    }
}

static void
add_dots (cairo_t *cr, const graphene_rect_t *area)
{
  double height = area->size.height;

  for (guint row = 0; row < 3; row++)
    for (double x = row % 2 == 0 ? 0.2 : 0.4; x * height < area->size.width; x += 0.4)
      {
        double y = area->origin.y + height * (row + 0.5) / 3.0;

        /* A line without length and round ends */
        cairo_move_to (cr, area->origin.x + x * height, y);
        cairo_rel_line_to (cr, 0, 0);
      }
}

static void
draw_pattern (cairo_t *cr, const graphene_rect_t *area, guint option)
{
  double height = area->size.height;
  guint pattern = (option + option / MAJAKKA_WALL_N_OPTION_COLOURS) % N_PATTERNS;

  cairo_set_line_width (cr, PATTERN_LINE * height);
  if (pattern == 1 || pattern == 4)
    add_lines (cr, area, -height);
  if (pattern == 2)
    {
      cairo_set_line_cap (cr, CAIRO_LINE_CAP_ROUND);
      cairo_set_line_width (cr, 2 * PATTERN_LINE * height);
      add_dots (cr, area);
    }
  if (pattern == 3 || pattern == 6)
    add_rows (cr, area);
  if (pattern == 4 || pattern == 5)
    add_lines (cr, area, height);
  if (pattern == 6 || pattern == 7)
    add_lines (cr, area, 0);
  set_colour (cr, majakka_wall_get_colour (MAJAKKA_WALL_PAPER));
  cairo_stroke (cr);
}

/**
 * majakka_answer_draw_bar:
 * @snapshot: what to draw to
 * @area: where the whole bar is
 * @option: the position of an answer
 * @share: how much of it is full, from 0 to 1
 * @from_right: whether it grows from the right
 *
 * Draws how many chose an answer.
 */
void
majakka_answer_draw_bar (GtkSnapshot *snapshot,
                         const graphene_rect_t *area,
                         guint option,
                         double share,
                         gboolean from_right)
{
  cairo_t *cr;
  graphene_rect_t full;
  double edge;

  g_return_if_fail (GTK_IS_SNAPSHOT (snapshot));
  g_return_if_fail (area != NULL);

  full = *area;
  full.size.width *= (float) CLAMP (share, 0, 1);
  if (from_right)
    full.origin.x += area->size.width - full.size.width;
  edge = area->size.height / 20.0;

  cr = gtk_snapshot_append_cairo (snapshot, area);
  set_colour (cr, majakka_wall_get_colour (MAJAKKA_WALL_PAPER));
  cairo_paint (cr);
  cairo_save (cr);
  cairo_rectangle (cr, full.origin.x, full.origin.y, full.size.width, full.size.height);
  cairo_clip (cr);
  set_colour (cr, majakka_wall_get_option_colour (option));
  cairo_paint (cr);
  draw_pattern (cr, &full, option);
  cairo_restore (cr);
  set_colour (cr, majakka_wall_get_colour (MAJAKKA_WALL_EDGE));
  cairo_set_line_width (cr, edge);
  cairo_rectangle (cr, area->origin.x + edge / 2, area->origin.y + edge / 2,
                   area->size.width - edge, area->size.height - edge);
  cairo_stroke (cr);
  cairo_destroy (cr);
}
