/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The words of a slide: paragraphs, lists, conversations, quotes. */

#include "majakka-slide-pen-private.h"

/* As shares of the size of the text */
#define BULLET        0.34
#define BULLET_INDENT 0.95
#define STEP_INDENT   1.15
#define SIGN          1.08 /* a tick or a cross */
#define SIGN_INDENT   1.6
#define QUOTE_BAR     0.14
#define QUOTE_INDENT  0.7
#define BUBBLE_SIDE   0.5
#define BUBBLE_TOP    0.26

/* Of the column: so one sees who speaks from where the bubble is. */
#define BUBBLE_WIDTH 0.8

/* The middle of the first line of a text that begins at @y */
static double
get_middle (MajakkaPen *pen, double y)
{
  return y + majakka_pen_measure (pen, "x", pen->size, 0).height / 2;
}

static void
write_hanging (MajakkaPen *pen, const MajakkaSlideLine *line, double indent)
{
  pen->y += majakka_pen_write (pen, line->markup, pen->left + indent, pen->y,
                               pen->right - pen->left - indent, pen->size, 0,
                               majakka_wall_get_colour (MAJAKKA_WALL_INK))
                .height;
}

static void
write_item (MajakkaPen *pen, const MajakkaSlideLine *line)
{
  double size = BULLET * pen->size;
  double middle = get_middle (pen, pen->y);

  majakka_pen_place (pen, MAJAKKA_PLACED_DISC, pen->left + 0.12 * pen->size, middle - size / 2,
                     size, size);
  write_hanging (pen, line, BULLET_INDENT * pen->size);
}

static void
write_step (MajakkaPen *pen, const MajakkaSlideLine *line)
{
  g_autofree char *number = g_strdup_printf ("%u", line->number);
  double indent = STEP_INDENT * pen->size;

  if (line->number >= 10)
    indent += 0.7 * pen->size;
  majakka_pen_write (pen, number, pen->left, pen->y, indent, pen->size, MAJAKKA_PEN_BOLD,
                     majakka_wall_get_colour (MAJAKKA_WALL_SEA));
  write_hanging (pen, line, indent);
}

static void
write_advice (MajakkaPen *pen, const MajakkaSlideLine *line)
{
  double size = SIGN * pen->size;
  double y = get_middle (pen, pen->y) - size / 2;
  gboolean is_do = line->kind == MAJAKKA_LINE_DO;
  MajakkaPlaced *placed = majakka_pen_place (pen, MAJAKKA_PLACED_DISC, pen->left, y, size, size);

  placed->colour =
      is_do ? majakka_wall_get_colour (MAJAKKA_WALL_SEA) : majakka_wall_get_option_colour (1);
  placed = majakka_pen_place (pen, is_do ? MAJAKKA_PLACED_TICK : MAJAKKA_PLACED_CROSS, pen->left, y,
                              size, size);
  placed->colour = majakka_wall_get_colour (MAJAKKA_WALL_PAPER);
  write_hanging (pen, line, SIGN_INDENT * pen->size);
}

static const MajakkaSlideLine *
get_line (MajakkaPen *pen, guint position)
{
  return g_ptr_array_index (pen->slide->lines, position);
}

/* Whether the line at @position belongs to the same message, or quotation, as the one before. */
static gboolean
goes_on (MajakkaPen *pen, guint position)
{
  const MajakkaSlideLine *before, *line;

  if (position == 0 || position >= pen->slide->lines->len)
    return FALSE;
  before = get_line (pen, position - 1);
  line = get_line (pen, position);

  return line->kind == before->kind &&
         (line->kind == MAJAKKA_LINE_SAID || line->kind == MAJAKKA_LINE_QUOTE) &&
         line->who == NULL && line->first_speaker == before->first_speaker;
}

static guint
find_end (MajakkaPen *pen, guint position)
{
  do
    position++;
  while (goes_on (pen, position));

  return position;
}

/* The words, and where there is little room the name before them in the same line */
static char *
create_said (MajakkaPen *pen, guint position)
{
  const MajakkaSlideLine *line = get_line (pen, position);
  g_autofree char *who = NULL;

  if (line->who == NULL || !pen->density->runs_in)
    return g_strdup (line->markup);
  who = g_markup_escape_text (line->who, -1);

  return g_strdup_printf ("<b>%s:</b> %s", who, line->markup);
}

/* Returns: how wide the widest is */
static double
write_inside (MajakkaPen *pen, guint first, guint end, double x, double width)
{
  const MajakkaSlideLine *begin = get_line (pen, first);
  double widest = 0;

  if (begin->who != NULL && !pen->density->runs_in)
    {
      g_autofree char *who = g_markup_escape_text (begin->who, -1);
      MajakkaPenText text =
          majakka_pen_write (pen, who, x, pen->y, width, pen->size, MAJAKKA_PEN_BOLD,
                             majakka_wall_get_colour (MAJAKKA_WALL_SEA));

      widest = text.width;
      pen->y += text.height;
    }
  for (guint i = first; i < end; i++)
    {
      g_autofree char *markup = create_said (pen, i);
      MajakkaPenText text = majakka_pen_write (pen, markup, x, pen->y, width, pen->size, 0,
                                               majakka_wall_get_colour (MAJAKKA_WALL_INK));

      widest = MAX (widest, text.width);
      pen->y += text.height;
    }

  return widest;
}

/* A text of another direction than its box begins at the other side of it, so each is as wide as the bubble. */
static void
narrow_texts (MajakkaPen *pen, guint first, double width)
{
  for (guint i = first; i < pen->layout->placed->len; i++)
    {
      MajakkaPlaced *placed = &g_array_index (pen->layout->placed, MajakkaPlaced, i);

      placed->area.size.width = (float) width;
      pango_layout_set_width (placed->layout, (int) ((width + 1) * PANGO_SCALE));
    }
}

static void
write_bubble (MajakkaPen *pen, guint first, guint end)
{
  gboolean is_first = get_line (pen, first)->first_speaker;
  guint box = pen->layout->placed->len;
  double side = BUBBLE_SIDE * pen->size;
  double y = pen->y;
  double width = (pen->right - pen->left) * BUBBLE_WIDTH - 2 * side;
  MajakkaPlaced *placed = majakka_pen_place (pen, MAJAKKA_PLACED_BOX, pen->left, pen->y, width, 0);

  placed->colour = majakka_wall_get_colour (is_first ? MAJAKKA_WALL_SHELL : MAJAKKA_WALL_FOAM);
  pen->y += BUBBLE_TOP * pen->size;
  width = write_inside (pen, first, end, pen->left + side, width);
  pen->y += BUBBLE_TOP * pen->size;
  narrow_texts (pen, box + 1, width);

  placed = &g_array_index (pen->layout->placed, MajakkaPlaced, box);
  placed->area.size.width = (float) (width + 2 * side);
  placed->area.size.height = (float) (pen->y - y);
  if (!is_first)
    majakka_pen_shift (pen, box, pen->right - pen->left - width - 2 * side, 0);
}

static void
write_quote (MajakkaPen *pen, guint first, guint end)
{
  double indent = QUOTE_INDENT * pen->size;
  guint bar = pen->layout->placed->len;
  double y = pen->y;
  MajakkaPlaced *placed =
      majakka_pen_place (pen, MAJAKKA_PLACED_BOX, pen->left, y, QUOTE_BAR * pen->size, 0);

  placed->colour = majakka_wall_get_colour (MAJAKKA_WALL_BEAM);
  write_inside (pen, first, end, pen->left + indent, pen->right - pen->left - indent);
  placed = &g_array_index (pen->layout->placed, MajakkaPlaced, bar);
  placed->area.size.height = (float) (pen->y - y);
}

static void
write_text (MajakkaPen *pen, const MajakkaSlideLine *line)
{
  gboolean is_end = pen->slide->kind == MAJAKKA_STEP_END;
  MajakkaPenStyle style = (line->kind == MAJAKKA_LINE_HEADING ? MAJAKKA_PEN_BOLD : 0) |
                          (is_end ? MAJAKKA_PEN_CENTRED : 0);

  pen->y += majakka_pen_write (pen, line->markup, pen->left, pen->y, pen->right - pen->left,
                               pen->size, style, majakka_wall_get_colour (MAJAKKA_WALL_INK))
                .height;
}

/* Returns: the position of the line after those that stand together */
static guint
write_line (MajakkaPen *pen, guint position)
{
  const MajakkaSlideLine *line = get_line (pen, position);
  guint end = find_end (pen, position);

  switch (line->kind)
    {
    case MAJAKKA_LINE_ITEM:
      write_item (pen, line);
      break;
    case MAJAKKA_LINE_STEP:
      write_step (pen, line);
      break;
    case MAJAKKA_LINE_DO:
    case MAJAKKA_LINE_DONT:
      write_advice (pen, line);
      break;
    case MAJAKKA_LINE_SAID:
      write_bubble (pen, position, end);
      break;
    case MAJAKKA_LINE_QUOTE:
      write_quote (pen, position, end);
      break;
    case MAJAKKA_LINE_TEXT:
    case MAJAKKA_LINE_HEADING:
    case MAJAKKA_LINE_CAPTION:
    default:
      write_text (pen, line);
      break;
    }

  return end;
}

/* Where what stands together begins, and where it ends. */
typedef struct
{
  guint first;
  double top;
  double bottom;
} Group;

/* The lines were written one below the other in a column of half the width: those of the second half go beside them. */
static void
share_out (MajakkaPen *pen, const GArray *groups, double step)
{
  const Group *first = &g_array_index (groups, Group, 0);
  const Group *last = &g_array_index (groups, Group, groups->len - 1);
  const Group *begin = NULL;
  double best = last->bottom;

  for (guint i = 1; i < groups->len; i++)
    {
      const Group *group = &g_array_index (groups, Group, i);
      double bottom =
          MAX (g_array_index (groups, Group, i - 1).bottom, first->top + last->bottom - group->top);

      if (bottom < best)
        {
          best = bottom;
          begin = group;
        }
    }
  if (begin != NULL)
    majakka_pen_shift (pen, begin->first, step, first->top - begin->top);
  pen->y = best;
}

/* Writes all lines, in as many columns as there may be. */
void
majakka_pen_write_lines (MajakkaPen *self)
{
  g_autoptr (GArray) groups = g_array_new (FALSE, FALSE, sizeof (Group));
  double right = self->right;
  double step = (self->right - self->left + self->size) / 2;

  if (self->density->columns > 1)
    self->right = self->left + step - self->size;
  for (guint i = 0; i < self->slide->lines->len;)
    {
      Group group = { .first = self->layout->placed->len };

      if (i > 0)
        self->y += self->density->gap * self->size;
      group.top = self->y;
      i = write_line (self, i);
      group.bottom = self->y;
      g_array_append_val (groups, group);
    }
  if (self->density->columns > 1 && groups->len > 0)
    share_out (self, groups, step);
  self->right = right;
}
