/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The foot of a page: a small lighthouse, the title, the day and the number of the page. */

#include "majakka-pages-private.h"

#include <glib/gi18n-lib.h>
#include <pango/pangocairo.h>

#define FOOT              44.0 /* from the lower edge of the paper to the line */
#define TEXT_SIZE         8.0
#define GAP               12.0
#define LIGHTHOUSE_WIDTH  9.0
#define LIGHTHOUSE_HEIGHT 13.0

static PangoLayout *
create_words (const MajakkaPages *self, const char *words)
{
  PangoLayout *layout = pango_layout_new (self->pieces.context);
  PangoFontDescription *font = pango_font_description_new ();

  pango_font_description_set_family_static (font, "Sans");
  pango_font_description_set_size (font, (int) (TEXT_SIZE * PANGO_SCALE));
  pango_layout_set_font_description (layout, font);
  pango_font_description_free (font);
  pango_layout_set_text (layout, words, -1);

  return layout;
}

static double
get_width (PangoLayout *layout)
{
  int width;

  pango_layout_get_size (layout, &width, NULL);

  return (double) width / PANGO_SCALE;
}

static char *
describe_page (const MajakkaPages *self, guint page)
{
  /* Translators: at the foot of a printed page: its number, how many there are */
  g_autofree char *number = g_strdup_printf (_ ("Page %u of %u"), page + 1, self->pages->len);

  if (self->document->date == NULL)
    return g_steal_pointer (&number);

  return g_strconcat (self->document->date, " · ", number, NULL);
}

/* The tower, its lamp and the beam. */
static void
draw_lighthouse (cairo_t *cr, double x, double y, gboolean mirrored)
{
  cairo_save (cr);
  cairo_translate (cr, mirrored ? x + LIGHTHOUSE_WIDTH : x, y);
  cairo_scale (cr, (mirrored ? -1 : 1) * LIGHTHOUSE_WIDTH / 9, LIGHTHOUSE_HEIGHT / 13);
  majakka_ink_set (MAJAKKA_INK_LIGHT, cr);
  cairo_move_to (cr, 4, 2.6);
  cairo_line_to (cr, 11, 0);
  cairo_line_to (cr, 11, 5);
  cairo_close_path (cr);
  cairo_fill (cr);
  majakka_ink_set (MAJAKKA_INK_SEA, cr);
  cairo_move_to (cr, 1, 2);
  cairo_line_to (cr, 3, 0);
  cairo_line_to (cr, 5, 2);
  cairo_close_path (cr);
  cairo_rectangle (cr, 1.6, 2, 2.8, 2);
  cairo_move_to (cr, 1.4, 4.6);
  cairo_line_to (cr, 4.6, 4.6);
  cairo_line_to (cr, 5.6, 13);
  cairo_line_to (cr, 0.4, 13);
  cairo_close_path (cr);
  cairo_fill (cr);
  cairo_restore (cr);
}

void
majakka_page_furniture_draw (const MajakkaPages *self, guint page, cairo_t *cr)
{
  gboolean mirrored = self->document->right_to_left;
  double inner = self->width - 2 * self->side;
  double y = self->height - FOOT;
  double room = LIGHTHOUSE_WIDTH + GAP;
  g_autofree char *words = describe_page (self, page);
  g_autofree char *name = g_strconcat ("Majakka · ", self->document->title, NULL);
  g_autoptr (PangoLayout) number = create_words (self, words);
  g_autoptr (PangoLayout) title = create_words (self, name);
  double title_width;

  pango_layout_set_ellipsize (title, PANGO_ELLIPSIZE_END);
  pango_layout_set_width (title, (int) ((inner - get_width (number) - room - GAP) * PANGO_SCALE));
  /* As wide as its words, so that it can stand at either side. */
  title_width = get_width (title);
  pango_layout_set_width (title, (int) (title_width * PANGO_SCALE) + PANGO_SCALE);

  majakka_ink_set (MAJAKKA_INK_LINE, cr);
  cairo_rectangle (cr, self->side, y, inner, 0.6);
  cairo_fill (cr);
  draw_lighthouse (cr, mirrored ? self->width - self->side - LIGHTHOUSE_WIDTH : self->side, y + 6,
                   mirrored);
  majakka_ink_set (MAJAKKA_INK_DIM, cr);
  cairo_move_to (cr, mirrored ? self->width - self->side - room - title_width : self->side + room,
                 y + 8);
  pango_cairo_show_layout (cr, title);
  cairo_move_to (cr, mirrored ? self->side : self->width - self->side - get_width (number), y + 8);
  pango_cairo_show_layout (cr, number);
}
