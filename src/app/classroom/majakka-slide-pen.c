/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-slide-pen-private.h"

/* Puts something on the slide. What is returned is good until the next is put there. */
MajakkaPlaced *
majakka_pen_place (MajakkaPen *self,
                   MajakkaPlacedKind kind,
                   double x,
                   double y,
                   double width,
                   double height)
{
  const MajakkaPlaced placed = {
    .kind = kind,
    .area = GRAPHENE_RECT_INIT ((float) x, (float) y, (float) width, (float) height),
    .colour = majakka_wall_get_colour (MAJAKKA_WALL_SEA),
  };

  g_array_append_val (self->layout->placed, placed);

  return &g_array_index (self->layout->placed, MajakkaPlaced, self->layout->placed->len - 1);
}

/* Fonts disagree on how far lines are apart, and the room on a wall does not depend on taste: the pitch is ours. */
static PangoLayout *
create_layout (MajakkaPen *self, const char *markup, double size, MajakkaPenStyle style)
{
  PangoLayout *layout = pango_layout_new (self->context);
  PangoFontDescription *font =
      pango_font_description_copy (pango_context_get_font_description (self->context));

  pango_font_description_set_absolute_size (font, size * PANGO_SCALE);
  if (style & MAJAKKA_PEN_BOLD)
    pango_font_description_set_weight (font, PANGO_WEIGHT_BOLD);
  pango_layout_set_font_description (layout, font);
  pango_layout_set_line_spacing (layout, (float) (self->density->pitch / self->font_height));
  if (style & MAJAKKA_PEN_CENTRED)
    pango_layout_set_alignment (layout, PANGO_ALIGN_CENTER);
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_markup (layout, markup, -1);
  pango_font_description_free (font);

  return layout;
}

static MajakkaPenText
measure (PangoLayout *layout)
{
  int width, height;

  pango_layout_get_size (layout, &width, &height);

  return (MajakkaPenText){ (double) width / PANGO_SCALE, (double) height / PANGO_SCALE };
}

/* Whether a line begins within a word, as Pango breaks words that are longer than a line. */
static gboolean
breaks_a_word (PangoLayout *layout)
{
  int n_attributes;
  const PangoLogAttr *attributes = pango_layout_get_log_attrs_readonly (layout, &n_attributes);
  const char *text = pango_layout_get_text (layout);

  for (int i = 1; i < pango_layout_get_line_count (layout); i++)
    {
      const PangoLayoutLine *line = pango_layout_get_line_readonly (layout, i);
      glong offset = g_utf8_pointer_to_offset (text, text + line->start_index);

      if (offset < n_attributes && !attributes[offset].is_line_break)
        return TRUE;
    }

  return FALSE;
}

/* Returns: what it takes. Its lines have @width to fill. */
MajakkaPenText
majakka_pen_write (MajakkaPen *self,
                   const char *markup,
                   double x,
                   double y,
                   double width,
                   double size,
                   MajakkaPenStyle style,
                   const GdkRGBA *colour)
{
  PangoLayout *layout = create_layout (self, markup, size, style);
  MajakkaPenText text;
  MajakkaPlaced *placed;

  pango_layout_set_width (layout, (int) (MAX (width, 1) * PANGO_SCALE));
  text = measure (layout);
  if (width <= 0 || text.width > width + 1 || breaks_a_word (layout))
    self->layout->fits = FALSE;
  self->layout->least = MIN (self->layout->least, size);
  placed = majakka_pen_place (self, MAJAKKA_PLACED_TEXT, x, y, width, text.height);
  placed->layout = layout;
  placed->colour = colour;

  return text;
}

/* Returns: what a text takes on one line */
MajakkaPenText
majakka_pen_measure (MajakkaPen *self, const char *markup, double size, MajakkaPenStyle style)
{
  PangoLayout *layout = create_layout (self, markup, size, style);
  MajakkaPenText text = measure (layout);

  g_object_unref (layout);

  return text;
}

/* Moves all that was placed from the @first on. */
void
majakka_pen_shift (MajakkaPen *self, guint first, double dx, double dy)
{
  for (guint i = first; i < self->layout->placed->len; i++)
    {
      MajakkaPlaced *placed = &g_array_index (self->layout->placed, MajakkaPlaced, i);

      graphene_rect_offset (&placed->area, (float) dx, (float) dy);
    }
}
