/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The answers of a question: each with its letter, and after it was revealed with what is right and how many chose it. */

#include "majakka-slide-pen-private.h"

#include "majakka-answer-words.h"

#include <glib/gi18n-lib.h>

/* As shares of the size of the text */
#define BAR          0.8
#define SIGN         1.08
#define SHORTEST_BAR 3.0
#define PADDING      0.2
#define MARK_SPACE   0.4
#define SPACE        0.5

/* Of the column: bars have what the words leave, within bounds. */
#define LEAST_BARS 0.42
#define MOST_BARS  0.64

static double
get_mark (MajakkaPen *pen)
{
  return pen->density->mark * pen->size;
}

/* Where the words of an answer begin */
static double
get_indent (MajakkaPen *pen)
{
  return get_mark (pen) + MARK_SPACE * pen->size;
}

/* A word of its own: on a wall it has to be short. */
static const char *
get_right (void)
{
  return C_ ("on the projector", "Right");
}

static const MajakkaSlideOption *
get_option (MajakkaPen *pen, guint position)
{
  return g_ptr_array_index (pen->slide->options, position);
}

static char *
create_number (MajakkaPen *pen, const MajakkaSlideOption *option)
{
  return majakka_answer_format_count (option->count,
                                      pen->slide->has_shares ? pen->slide->total : 0);
}

/* Half of the answers may stand at the right of the others. */
static gboolean
uses_columns (MajakkaPen *pen)
{
  return pen->density->columns > 1 && !pen->slide->has_bars;
}

static gboolean
is_folded (MajakkaPen *pen)
{
  return pen->density->bars == MAJAKKA_BARS_FOLDED && pen->slide->has_shares;
}

static gboolean
is_below (MajakkaPen *pen)
{
  return pen->density->bars == MAJAKKA_BARS_BELOW;
}

static gboolean
is_told (MajakkaPen *pen)
{
  for (guint i = 0; i < pen->slide->options->len; i++)
    if (get_option (pen, i)->mark != MAJAKKA_PROJECTION_UNTOLD)
      return TRUE;

  return FALSE;
}

static double
measure_right (MajakkaPen *pen)
{
  return (SIGN + 0.4) * pen->size +
         majakka_pen_measure (pen, get_right (), pen->size, MAJAKKA_PEN_BOLD).width + 1;
}

static double
measure_numbers (MajakkaPen *pen)
{
  double widest = 0;

  for (guint i = 0; i < pen->slide->options->len; i++)
    {
      g_autofree char *number = create_number (pen, get_option (pen, i));

      widest = MAX (widest, majakka_pen_measure (pen, number, pen->size, MAJAKKA_PEN_BOLD).width);
    }

  return widest + 1;
}

static double
get_least_bars (MajakkaPen *pen)
{
  double least = measure_numbers (pen);

  if (pen->density->bars == MAJAKKA_BARS_BESIDE)
    return LEAST_BARS * (pen->right - pen->left);
  if (!is_folded (pen))
    least += SHORTEST_BAR * pen->size + SPACE * pen->size;

  return MAX (least, measure_right (pen));
}

/* As long as they can be: a bar of three centimetres tells the last row nothing. */
static double
get_bars_width (MajakkaPen *pen)
{
  double width = pen->right - pen->left;
  double widest = 0;

  for (guint i = 0; i < pen->slide->options->len; i++)
    widest =
        MAX (widest, majakka_pen_measure (pen, get_option (pen, i)->markup, pen->size, 0).width);

  return CLAMP (width - widest - get_indent (pen) - 2 * SPACE * pen->size, get_least_bars (pen),
                MOST_BARS * width);
}

/* How wide the end of a row is that tells what came of the question. */
static double
get_told_width (MajakkaPen *pen)
{
  if (!is_told (pen))
    return 0;

  return pen->slide->has_bars ? get_bars_width (pen) : measure_right (pen) + PADDING * pen->size;
}

static double
get_scale (MajakkaPen *pen)
{
  guint most = 1;

  if (pen->slide->has_shares)
    return pen->slide->total;
  for (guint i = 0; i < pen->slide->options->len; i++)
    most = MAX (most, get_option (pen, i)->count);

  return most;
}

static void
write_mark (MajakkaPen *pen, guint position, double y)
{
  const MajakkaSlideOption *option = get_option (pen, position);
  double size = get_mark (pen);
  double height = majakka_pen_measure (pen, "A", pen->size, MAJAKKA_PEN_BOLD).height;
  MajakkaPlaced *placed = majakka_pen_place (pen, MAJAKKA_PLACED_MARK, pen->left, y, size, size);
  double inset = 0.12 * size;

  placed->option = position;
  if (g_ascii_isalpha (*option->letter))
    {
      majakka_pen_write (pen, option->letter, pen->left, y + (size - height) / 2, size, pen->size,
                         MAJAKKA_PEN_BOLD | MAJAKKA_PEN_CENTRED,
                         majakka_wall_get_colour (MAJAKKA_WALL_PAPER));
      return;
    }

  placed = majakka_pen_place (pen, position == 0 ? MAJAKKA_PLACED_TICK : MAJAKKA_PLACED_CROSS,
                              pen->left + inset, y + inset, size - 2 * inset, size - 2 * inset);
  placed->colour = majakka_wall_get_colour (MAJAKKA_WALL_PAPER);
}

static void
write_right (MajakkaPen *pen, double x, double y, double width)
{
  double size = SIGN * pen->size;
  double height = majakka_pen_measure (pen, get_right (), pen->size, MAJAKKA_PEN_BOLD).height;
  MajakkaPlaced *placed =
      majakka_pen_place (pen, MAJAKKA_PLACED_DISC, x, y + (height - size) / 2, size, size);

  placed->colour = majakka_wall_get_colour (MAJAKKA_WALL_SEA);
  placed = majakka_pen_place (pen, MAJAKKA_PLACED_TICK, x, y + (height - size) / 2, size, size);
  placed->colour = majakka_wall_get_colour (MAJAKKA_WALL_PAPER);
  majakka_pen_write (pen, get_right (), x + size + 0.4 * pen->size, y,
                     width - size - 0.4 * pen->size, pen->size, MAJAKKA_PEN_BOLD,
                     majakka_wall_get_colour (MAJAKKA_WALL_SEA));
}

static void
place_bar (MajakkaPen *pen, guint position, double x, double middle, double width)
{
  MajakkaPlaced *placed = majakka_pen_place (
      pen, MAJAKKA_PLACED_BAR, x, middle - BAR * pen->size / 2, MAX (width, 1), BAR * pen->size);

  placed->option = position;
  placed->share = get_option (pen, position)->count / get_scale (pen);
  if (width < 0.99 * SHORTEST_BAR * pen->size)
    pen->layout->fits = FALSE;
}

/* A bar with its number beside it, or below. Returns: where that ends */
static double
write_bar (MajakkaPen *pen, guint position, double x, double y)
{
  g_autofree char *number = create_number (pen, get_option (pen, position));
  double middle = y + get_mark (pen) / 2;
  double numbers = measure_numbers (pen);
  double height = majakka_pen_measure (pen, number, pen->size, MAJAKKA_PEN_BOLD).height;
  double bottom = y + get_mark (pen);

  if (is_folded (pen))
    place_bar (pen, position, x, middle, pen->right - x);
  else
    place_bar (pen, position, x, middle, pen->right - x - numbers - SPACE * pen->size);
  majakka_pen_write (pen, number, is_folded (pen) ? x : pen->right - numbers,
                     is_folded (pen) ? bottom - 0.2 * pen->size : middle - height / 2, numbers,
                     pen->size, MAJAKKA_PEN_BOLD, majakka_wall_get_colour (MAJAKKA_WALL_INK));

  return is_folded (pen) ? bottom + height - 0.2 * pen->size : bottom;
}

/* Returns: where it ends */
static double
write_told_below (MajakkaPen *pen, guint position, double y)
{
  double x = pen->left + get_indent (pen);
  double height = majakka_pen_measure (pen, "x", pen->size, 0).height;
  double right = measure_right (pen);
  double numbers = measure_numbers (pen);
  gboolean is_right = get_option (pen, position)->mark == MAJAKKA_PROJECTION_RIGHT;

  if (pen->slide->has_bars)
    {
      g_autofree char *number = create_number (pen, get_option (pen, position));
      double end = pen->right - right - numbers - 2 * SPACE * pen->size;

      place_bar (pen, position, x, y + height / 2, end - x);
      x = end + SPACE * pen->size;
      majakka_pen_write (pen, number, x, y, numbers, pen->size, MAJAKKA_PEN_BOLD,
                         majakka_wall_get_colour (MAJAKKA_WALL_INK));
      x += numbers + SPACE * pen->size;
    }
  if (is_right)
    write_right (pen, x, y, pen->right - x);

  return is_right || pen->slide->has_bars ? y + height : y;
}

/* Returns: where the end of the row ends */
static double
write_told (MajakkaPen *pen, guint position, double y)
{
  double told = get_told_width (pen);
  double line = get_mark (pen);
  double height = majakka_pen_measure (pen, "x", pen->size, 0).height;
  gboolean is_right = get_option (pen, position)->mark == MAJAKKA_PROJECTION_RIGHT;
  double x = pen->right - told;
  double bottom = y + line;

  if (pen->slide->has_bars)
    bottom = write_bar (pen, position, x, y);
  if (!is_right)
    return bottom;
  if (!pen->slide->has_bars)
    {
      write_right (pen, x, y + (line - height) / 2, told);
      return bottom;
    }
  write_right (pen, x, bottom, told);

  return bottom + height + PADDING * pen->size;
}

/* Returns: where the row ends */
static double
write_row (MajakkaPen *pen, guint position, double y)
{
  double indent = get_indent (pen);
  gboolean is_right = get_option (pen, position)->mark == MAJAKKA_PROJECTION_RIGHT;
  gboolean has_end = !is_below (pen) && (pen->slide->has_bars || is_right);
  double told = has_end ? get_told_width (pen) : 0;
  double line = majakka_pen_measure (pen, "x", pen->size, 0).height;
  double bottom = y + get_mark (pen);

  write_mark (pen, position, y);
  if (told > 0)
    {
      bottom = MAX (bottom, write_told (pen, position, y));
      told += SPACE * pen->size;
    }
  y += MAX (0, (get_mark (pen) - line) / 2);
  y += majakka_pen_write (pen, get_option (pen, position)->markup, pen->left + indent, y,
                          pen->right - pen->left - indent - told, pen->size, 0,
                          majakka_wall_get_colour (MAJAKKA_WALL_INK))
           .height;
  if (is_told (pen) && is_below (pen))
    y = write_told_below (pen, position, y);

  return MAX (bottom, y);
}

/* The right one stands on a ground of its own. */
static void
write_option (MajakkaPen *pen, guint position)
{
  gboolean is_right = get_option (pen, position)->mark == MAJAKKA_PROJECTION_RIGHT;
  double padding = PADDING * pen->size;
  double top = pen->y;
  guint box = pen->layout->placed->len;
  MajakkaPlaced *placed;

  majakka_pen_place (pen, MAJAKKA_PLACED_BOX, pen->left - padding, top,
                     pen->right - pen->left + 2 * padding, 0);
  pen->y = write_row (pen, position, top + padding / 2) + padding / 2;

  placed = &g_array_index (pen->layout->placed, MajakkaPlaced, box);
  placed->colour = majakka_wall_get_colour (is_right ? MAJAKKA_WALL_FOAM : MAJAKKA_WALL_PAPER);
  placed->area.size.height = (float) (pen->y - top);
}

/* Writes all options, the letters downwards. */
void
majakka_pen_write_options (MajakkaPen *self)
{
  guint n = self->slide->options->len;
  guint n_rows = uses_columns (self) ? (n + 1) / 2 : n;
  double left = self->left, right = self->right, top = self->y, bottom = top;

  if (uses_columns (self))
    self->right = left + (right - left - self->size) / 2;
  for (guint i = 0; i < n; i++)
    {
      if (i == n_rows)
        {
          self->left = self->right + self->size;
          self->right = right;
          self->y = top;
        }
      else if (i > 0)
        {
          self->y += self->density->gap * self->size;
        }
      write_option (self, i);
      bottom = MAX (bottom, self->y);
    }
  self->left = left;
  self->right = right;
  self->y = bottom;
}
