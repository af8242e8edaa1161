/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-slide-layout.h"

#include "majakka-answer-drawing.h"

/* As shares of the height of what they are in */
#define SIGN_LINE 0.13

/* In units of a slide */
#define MAX_RADIUS 24.F

static void
draw_rounded (GtkSnapshot *snapshot, const MajakkaPlaced *placed, float radius)
{
  GskRoundedRect outline;

  gsk_rounded_rect_init_from_rect (&outline, &placed->area, radius);
  gtk_snapshot_push_rounded_clip (snapshot, &outline);
  gtk_snapshot_append_color (snapshot, placed->colour, &placed->area);
  gtk_snapshot_pop (snapshot);
}

static void
draw_box (GtkSnapshot *snapshot, const MajakkaPlaced *placed)
{
  float least = MIN (placed->area.size.width, placed->area.size.height);

  draw_rounded (snapshot, placed, MIN (least / 2, MAX_RADIUS));
}

static void
draw_sign (GtkSnapshot *snapshot, const MajakkaPlaced *placed)
{
  const graphene_rect_t *area = &placed->area;
  double size = area->size.height;
  cairo_t *cr = gtk_snapshot_append_cairo (snapshot, area);

  gdk_cairo_set_source_rgba (cr, placed->colour);
  cairo_translate (cr, area->origin.x, area->origin.y);
  cairo_scale (cr, size, size);
  cairo_set_line_width (cr, SIGN_LINE);
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_ROUND);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);
  if (placed->kind == MAJAKKA_PLACED_TICK)
    {
      cairo_move_to (cr, 0.25, 0.53);
      cairo_line_to (cr, 0.43, 0.71);
      cairo_line_to (cr, 0.76, 0.32);
    }
  else
    {
      cairo_move_to (cr, 0.3, 0.3);
      cairo_line_to (cr, 0.7, 0.7);
      cairo_move_to (cr, 0.7, 0.3);
      cairo_line_to (cr, 0.3, 0.7);
    }
  cairo_stroke (cr);
  cairo_destroy (cr);
}

static void
draw_text (GtkSnapshot *snapshot, const MajakkaPlaced *placed)
{
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &placed->area.origin);
  gtk_snapshot_append_layout (snapshot, placed->layout, placed->colour);
  gtk_snapshot_restore (snapshot);
}

static void
draw_placed (GtkSnapshot *snapshot, const MajakkaPlaced *placed, gboolean rtl)
{
  switch (placed->kind)
    {
    case MAJAKKA_PLACED_TEXT:
      draw_text (snapshot, placed);
      break;
    case MAJAKKA_PLACED_BOX:
      draw_box (snapshot, placed);
      break;
    case MAJAKKA_PLACED_DISC:
      draw_rounded (snapshot, placed, placed->area.size.height / 2);
      break;
    case MAJAKKA_PLACED_TICK:
    case MAJAKKA_PLACED_CROSS:
      draw_sign (snapshot, placed);
      break;
    case MAJAKKA_PLACED_MARK:
      majakka_answer_draw_mark (snapshot, &placed->area, placed->option);
      break;
    case MAJAKKA_PLACED_BAR:
      majakka_answer_draw_bar (snapshot, &placed->area, placed->option, placed->share, rtl);
      break;
    default:
      g_assert_not_reached ();
    }
}

/**
 * majakka_slide_layout_draw:
 * @self: where everything stands
 * @snapshot: what to draw to, scaled so that the slide is as high as it is to be
 *
 * Draws all but the picture.
 */
void
majakka_slide_layout_draw (const MajakkaSlideLayout *self, GtkSnapshot *snapshot)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (GTK_IS_SNAPSHOT (snapshot));

  for (guint i = 0; i < self->placed->len; i++)
    draw_placed (snapshot, &g_array_index (self->placed, MajakkaPlaced, i), self->rtl);
}

/**
 * majakka_slide_create_fonts:
 * @widget: where a slide is drawn
 *
 * Returns: (transfer full): its fonts. A slide is drawn larger or smaller than it is laid out, so letters are not moved to
 *   whole pixels: the lines would break elsewhere in each size.
 */
PangoContext *
majakka_slide_create_fonts (GtkWidget *widget)
{
  PangoContext *fonts;
  cairo_font_options_t *options;

  g_return_val_if_fail (GTK_IS_WIDGET (widget), NULL);

  fonts = gtk_widget_create_pango_context (widget);
  options = cairo_font_options_create ();
  cairo_font_options_set_hint_style (options, CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics (options, CAIRO_HINT_METRICS_OFF);
  cairo_font_options_set_antialias (options, CAIRO_ANTIALIAS_GRAY);
  pango_cairo_context_set_font_options (fonts, options);
  cairo_font_options_destroy (options);
  pango_context_set_round_glyph_positions (fonts, FALSE);

  return fonts;
}
