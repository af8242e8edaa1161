/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Finds the largest text with which all of a slide has room, and how closely things have to stand for it. A layout is
 * made anew for each size that is tried: a slide has a dozen texts, and each takes a fraction of a millisecond. */

#include "majakka-slide-pen-private.h"

#include <math.h>

/* The sizes are this far apart. */
#define SIZE_STEP 1.04

/* One step of size that the teacher asks for: so many of those, that a larger step never finds a smaller text */
#define TEXT_STEP (SIZE_STEP * SIZE_STEP * SIZE_STEP * SIZE_STEP)

/* The largest sizes, unless the teacher asks for more */
#define SLIDE_TEXT    82.0
#define QUESTION_TEXT 70.0
#define END_TEXT      66.0

/* When there is so much that it does not fit anywhere, it is small. Then all of it is there, for the first rows. */
#define SMALLEST_TEXT 8.0

#define TITLE_GAP 0.55

/* The light below a heading */
#define BEAM_WIDTH  1.5
#define BEAM_HEIGHT 0.12

/* A picture is drawn three by two, and is at least so high. */
#define PICTURE_PROPORTION   1.5
#define LEAST_PICTURE_HEIGHT 400.0

/* From airy to close. */
/* clang-format off */
static const MajakkaDensity densities[] = {
  { 64, 96, 72, MAJAKKA_SLIDE_FOOT, 0.50, 1.30, 1.25, 0.40, 1, FALSE, 1.5, MAJAKKA_BARS_BESIDE },
  { 57, 72, 52, MAJAKKA_SLIDE_FOOT, 0.36, 1.24, 1.14, 0.36, 1, FALSE, 1.5, MAJAKKA_BARS_BESIDE },
  { 50, 56, 36, MAJAKKA_SLIDE_FOOT, 0.22, 1.17, 1.00, 0.30, 1, FALSE, 1.4, MAJAKKA_BARS_FOLDED },
  { 50, 44, 24, MAJAKKA_SLIDE_FOOT, 0.18, 1.14, 1.00, 0.26, 2, FALSE, 1.4, MAJAKKA_BARS_FOLDED },
  { 50, 32, 14, 20, 0.08, 1.08, 1.00, 0.26, 1, TRUE, 1.3, MAJAKKA_BARS_BELOW },
  { 50, 32, 14, 20, 0.08, 1.08, 1.00, 0.26, 1, TRUE, 1.3, MAJAKKA_BARS_FOLDED },
};
/* clang-format on */

typedef struct
{
  const MajakkaSlide *slide;
  PangoContext *context;
  double font_height;
  double width;
} Request;

static void
placed_clear (gpointer data)
{
  MajakkaPlaced *placed = data;

  g_clear_object (&placed->layout);
}

static gboolean
is_end (MajakkaPen *pen)
{
  return pen->slide->kind == MAJAKKA_STEP_END;
}

static gboolean
has_words (const MajakkaSlide *slide)
{
  for (guint i = 0; i < slide->lines->len; i++)
    {
      const MajakkaSlideLine *line = g_ptr_array_index (slide->lines, i);

      if (line->kind != MAJAKKA_LINE_CAPTION)
        return TRUE;
    }

  return slide->options->len > 0;
}

/* Who reads what people say to each other goes down once, and not twice. */
static gboolean
is_conversation (const MajakkaSlide *slide)
{
  for (guint i = 0; i < slide->lines->len; i++)
    {
      const MajakkaSlideLine *line = g_ptr_array_index (slide->lines, i);

      if (line->kind == MAJAKKA_LINE_SAID)
        return TRUE;
    }

  return FALSE;
}

static void
place_beam (MajakkaPen *pen)
{
  double width = BEAM_WIDTH * pen->size;
  double x = is_end (pen) ? (pen->left + pen->right - width) / 2 : pen->left;
  MajakkaPlaced *placed = majakka_pen_place (pen, MAJAKKA_PLACED_BOX, x, pen->y + 0.1 * pen->size,
                                             width, BEAM_HEIGHT * pen->size);

  placed->colour = majakka_wall_get_colour (MAJAKKA_WALL_BEAM);
  pen->y += (0.1 + BEAM_HEIGHT) * pen->size;
}

static void
write_title (MajakkaPen *pen)
{
  gboolean is_question = pen->slide->kind == MAJAKKA_STEP_QUESTION;
  MajakkaPenStyle style = is_end (pen) ? MAJAKKA_PEN_CENTRED : 0;

  if (pen->slide->title == NULL)
    return;
  if (!is_question || !pen->density->runs_in)
    style |= MAJAKKA_PEN_BOLD;
  pen->y += majakka_pen_write (pen, pen->slide->title, pen->left, pen->y, pen->right - pen->left,
                               pen->size * (is_question ? 1 : pen->density->title), style,
                               majakka_wall_get_colour (MAJAKKA_WALL_SEA))
                .height;
  if (!is_question)
    place_beam (pen);
  pen->y += TITLE_GAP * pen->size * (pen->density->gap + 0.5);
}

/* A picture beside words has its own column, at the end. */
static void
place_picture_beside (MajakkaPen *pen, double limit)
{
  double width = pen->density->picture * pen->layout->width;
  double height = MIN (width / PICTURE_PROPORTION, limit - pen->y);

  pen->right -= width;
  pen->layout->picture =
      GRAPHENE_RECT_INIT ((float) pen->right, (float) (pen->y + (limit - pen->y - height) / 2),
                          (float) width, (float) height);
  pen->right -= pen->size;
}

/* A picture that is alone has what the caption leaves. */
static void
place_picture_above (MajakkaPen *pen, double limit)
{
  guint first = pen->layout->placed->len;
  double top = pen->y;
  double height, width;

  majakka_pen_write_lines (pen);
  height = limit - pen->y - (pen->slide->lines->len > 0 ? 0.4 * pen->size : 0);
  width = MIN (height * PICTURE_PROPORTION, pen->right - pen->left);
  height = width / PICTURE_PROPORTION;
  if (height < LEAST_PICTURE_HEIGHT)
    pen->layout->fits = FALSE;
  height = MAX (height, 1);
  pen->layout->picture =
      GRAPHENE_RECT_INIT ((float) (pen->left + (pen->right - pen->left - width) / 2), (float) top,
                          (float) MAX (width, 1), (float) height);
  majakka_pen_shift (pen, first, 0, height + 0.4 * pen->size);
  pen->y += height + 0.4 * pen->size;
}

/* What leaves much room stands a little lower: the eye looks for it there. */
static void
balance (MajakkaPen *pen, guint first, double limit)
{
  double room = limit - pen->y;

  if (room > 0)
    majakka_pen_shift (pen, first, 0, room * (is_end (pen) ? 0.42 : 0.3));
}

static void
mirror (MajakkaSlideLayout *self)
{
  for (guint i = 0; i < self->placed->len; i++)
    {
      graphene_rect_t *area = &g_array_index (self->placed, MajakkaPlaced, i).area;

      area->origin.x = (float) self->width - area->origin.x - area->size.width;
    }
  self->picture.origin.x = (float) self->width - self->picture.origin.x - self->picture.size.width;
}

static MajakkaSlideLayout *
lay_out (const Request *request, const MajakkaDensity *density, double size)
{
  MajakkaSlideLayout *self = g_new0 (MajakkaSlideLayout, 1);
  double limit = MAJAKKA_SLIDE_HEIGHT - density->foot;
  MajakkaPen pen = { .layout = self,
                     .slide = request->slide,
                     .context = request->context,
                     .font_height = request->font_height,
                     .density = density,
                     .size = size,
                     .left = density->side,
                     .right = request->width - density->side,
                     .y = density->top };
  guint first = 0;

  self->placed = g_array_new (FALSE, FALSE, sizeof (MajakkaPlaced));
  g_array_set_clear_func (self->placed, placed_clear);
  self->width = request->width;
  self->size = size;
  self->least = G_MAXDOUBLE;
  self->fits = TRUE;
  self->rtl = pango_context_get_base_dir (request->context) == PANGO_DIRECTION_RTL;

  write_title (&pen);
  first = is_end (&pen) ? 0 : self->placed->len;
  if (pen.slide->has_picture && !has_words (pen.slide))
    place_picture_above (&pen, limit);
  else
    {
      if (pen.slide->has_picture)
        place_picture_beside (&pen, limit);
      majakka_pen_write_lines (&pen);
      if (pen.slide->lines->len > 0 && pen.slide->options->len > 0)
        pen.y += density->gap * size;
      majakka_pen_write_options (&pen);
      balance (&pen, first, limit);
    }
  self->bottom = pen.y;
  if (self->bottom > limit || (density->columns > 1 && is_conversation (pen.slide)))
    self->fits = FALSE;
  if (self->rtl)
    mirror (self);

  return self;
}

static double
get_largest (const MajakkaSlide *slide)
{
  switch (slide->kind)
    {
    case MAJAKKA_STEP_QUESTION:
      return QUESTION_TEXT;
    case MAJAKKA_STEP_END:
      return END_TEXT;
    case MAJAKKA_STEP_RULES:
    case MAJAKKA_STEP_SLIDE:
    default:
      return SLIDE_TEXT;
    }
}

/* The largest size that fits, from @least to @largest. Returns NULL when not even @least does. */
static MajakkaSlideLayout *
find_largest (const Request *request, const MajakkaDensity *density, double least, double largest)
{
  g_autoptr (MajakkaSlideLayout) best = lay_out (request, density, largest);
  int fitting = 0, failing = (int) ceil (log (largest / least) / log (SIZE_STEP));

  if (best->fits || failing <= 0)
    return best->fits ? g_steal_pointer (&best) : NULL;
  g_clear_pointer (&best, majakka_slide_layout_free);

  best = lay_out (request, density, least);
  if (!best->fits)
    return NULL;
  while (failing - fitting > 1)
    {
      int middle = (fitting + failing) / 2;
      MajakkaSlideLayout *layout =
          lay_out (request, density, MIN (least * pow (SIZE_STEP, middle), largest));

      if (layout->fits)
        {
          majakka_slide_layout_free (best);
          best = layout;
          fitting = middle;
        }
      else
        {
          majakka_slide_layout_free (layout);
          failing = middle;
        }
    }

  return g_steal_pointer (&best);
}

/* As airy as can be. @density: return location for how airy that is */
static MajakkaSlideLayout *
find_usual (const Request *request, const MajakkaDensity **density)
{
  double largest = get_largest (request->slide);
  const MajakkaDensity *closest = &densities[G_N_ELEMENTS (densities) - 1];
  MajakkaSlideLayout *layout = NULL;

  for (*density = densities; layout == NULL && *density <= closest; (*density)++)
    layout = find_largest (request, *density, (*density)->least, largest);
  (*density)--;
  for (double size = MAJAKKA_SLIDE_LEAST_TEXT / TEXT_STEP; layout == NULL; size /= TEXT_STEP)
    {
      layout = lay_out (request, closest, size);
      if (!layout->fits && size > SMALLEST_TEXT)
        g_clear_pointer (&layout, majakka_slide_layout_free);
    }

  return layout;
}

/* As large as can be, however closely that is. */
static MajakkaSlideLayout *
find_larger (const Request *request, double least, double largest)
{
  MajakkaSlideLayout *best = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (densities); i++)
    {
      MajakkaSlideLayout *layout = find_largest (request, &densities[i], least, largest);

      if (layout != NULL && (best == NULL || layout->size > best->size * 1.001))
        {
          g_clear_pointer (&best, majakka_slide_layout_free);
          best = layout;
        }
      else
        {
          g_clear_pointer (&layout, majakka_slide_layout_free);
        }
      if (best != NULL && best->size >= largest)
        break;
    }

  return best;
}

/* The height that the font itself gives a line, as a share of its size */
static double
get_font_height (PangoContext *context)
{
  PangoFontDescription *font =
      pango_font_description_copy (pango_context_get_font_description (context));
  PangoFontMetrics *metrics;
  double height;

  pango_font_description_set_absolute_size (font, MAJAKKA_SLIDE_LEAST_TEXT * PANGO_SCALE);
  metrics = pango_context_get_metrics (context, font, NULL);
  height = pango_font_metrics_get_height (metrics) / MAJAKKA_SLIDE_LEAST_TEXT / PANGO_SCALE;
  pango_font_metrics_unref (metrics);
  pango_font_description_free (font);

  return height > 0 ? height : 1.2;
}

/**
 * majakka_slide_layout_new:
 * @slide: what is shown
 * @context: the fonts
 * @proportion: the width of the slide by its height
 * @text: how many steps larger than usual its text is; negative for smaller. It is never larger than what has room.
 *
 * Returns: (transfer full): where everything stands
 */
MajakkaSlideLayout *
majakka_slide_layout_new (const MajakkaSlide *slide,
                          PangoContext *context,
                          double proportion,
                          int text)
{
  Request request = { .slide = slide, .context = context };
  const MajakkaDensity *density;
  g_autoptr (MajakkaSlideLayout) usual = NULL;
  MajakkaSlideLayout *other = NULL;
  double size;

  g_return_val_if_fail (slide != NULL, NULL);
  g_return_val_if_fail (PANGO_IS_CONTEXT (context), NULL);

  request.width = MAX (proportion, 0.1) * MAJAKKA_SLIDE_HEIGHT;
  request.font_height = get_font_height (context);
  usual = find_usual (&request, &density);
  size = usual->size * pow (TEXT_STEP, text);
  if (text > 0)
    other = find_larger (&request, usual->size, size);
  else if (text < 0)
    other = lay_out (&request, density, size);

  return other != NULL ? other : g_steal_pointer (&usual);
}

/**
 * majakka_slide_layout_free:
 * @self: (transfer full): a layout
 */
void
majakka_slide_layout_free (MajakkaSlideLayout *self)
{
  g_return_if_fail (self != NULL);

  g_array_unref (self->placed);
  g_free (self);
}
