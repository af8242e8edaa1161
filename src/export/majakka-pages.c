/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-pages-private.h"

#include <pango/pangocairo.h>

#define SIDE_MARGIN   74.0
#define NARROW_MARGIN 46.0
#define TOP_MARGIN    58.0
#define BOTTOM_MARGIN 68.0

/* What is to fit on one page is set smaller in these steps; the last is about 7 points. */
#define FIRST_SCALE 1.08
#define LAST_SCALE  0.68
#define SCALE_STEP  0.02

/* What hangs on a wall is set in these sizes; the last is about 8 points. */
#define POSTER_FIRST 1.4
#define POSTER_LAST  0.75
#define POSTER_STEP  0.05

/* Letters have the same width on every device: paper, screen and file break lines at the same words. */
static PangoContext *
create_context (const MajakkaDocument *document)
{
  PangoContext *context = pango_font_map_create_context (pango_cairo_font_map_get_default ());
  cairo_font_options_t *options = cairo_font_options_create ();

  cairo_font_options_set_hint_metrics (options, CAIRO_HINT_METRICS_OFF);
  cairo_font_options_set_hint_style (options, CAIRO_HINT_STYLE_NONE);
  pango_cairo_context_set_font_options (context, options);
  cairo_font_options_destroy (options);
  pango_cairo_context_set_resolution (context, 72);
  pango_context_set_round_glyph_positions (context, FALSE);
  pango_context_set_base_dir (context,
                              document->right_to_left ? PANGO_DIRECTION_RTL : PANGO_DIRECTION_LTR);
  pango_context_set_language (context, pango_language_from_string (document->language));

  return context;
}

static void
lay_out (MajakkaPages *self, double scale)
{
  MajakkaPieces *pieces = &self->pieces;

  g_clear_pointer (&self->pages, g_ptr_array_unref);
  g_ptr_array_set_size (pieces->pieces, 0);
  g_ptr_array_set_size (pieces->frames, 0);
  pieces->scale = scale;
  /* Where all has to go on one page, room is taken from between the lines first: small letters with much
   * room are harder to read than larger ones with less. */
  pieces->space = scale < 1 ? MAX (2 * scale - 1, 0.1) : scale;
  majakka_pieces_measure (pieces);
  self->pages = majakka_page_breaks_find (pieces->pieces, pieces->page_height);
}

static void
lay_out_poster (MajakkaPages *self)
{
  for (double scale = POSTER_FIRST; scale >= POSTER_LAST; scale -= POSTER_STEP)
    {
      lay_out (self, scale);
      if (self->pages->len == 1)
        return;
    }
  lay_out (self, 1);
}

static void
list_outline (MajakkaPages *self)
{
  for (guint i = 0; i < self->pages->len; i++)
    {
      const MajakkaPage *page = g_ptr_array_index (self->pages, i);

      for (guint j = 0; j < page->placed->len; j++)
        {
          const MajakkaPlacedPiece *place = &g_array_index (page->placed, MajakkaPlacedPiece, j);
          MajakkaOutlineEntry entry = { place->piece->outline, place->piece->level, i,
                                        self->top + place->y };

          if (entry.words != NULL)
            g_array_append_val (self->outline, entry);
        }
    }
}

/**
 * majakka_pages_new:
 * @document: a document
 * @width: the width of the paper in points
 * @height: its height
 *
 * Lays the document out.
 *
 * Returns: (transfer full): its pages
 */
MajakkaPages *
majakka_pages_new (MajakkaDocument *document, double width, double height)
{
  MajakkaPages *self;

  g_return_val_if_fail (document != NULL, NULL);
  g_return_val_if_fail (width > 200 && height > 200, NULL);

  self = g_new0 (MajakkaPages, 1);
  self->document = majakka_document_ref (document);
  self->width = width;
  self->height = height;
  self->side =
      document->wide || document->one_page || document->poster ? NARROW_MARGIN : SIDE_MARGIN;
  self->top = document->one_page || document->poster ? NARROW_MARGIN : TOP_MARGIN;
  self->outline = g_array_new (FALSE, FALSE, sizeof (MajakkaOutlineEntry));
  self->pieces.document = document;
  self->pieces.context = create_context (document);
  self->pieces.width = width - 2 * self->side;
  self->pieces.page_height = height - self->top - BOTTOM_MARGIN;
  self->pieces.frames = g_ptr_array_new_with_free_func (g_free);
  self->pieces.pieces = g_ptr_array_new_with_free_func ((GDestroyNotify) majakka_piece_free);

  if (document->poster)
    lay_out_poster (self);
  else
    lay_out (self, document->one_page ? FIRST_SCALE : 1);
  for (double scale = FIRST_SCALE - SCALE_STEP;
       document->one_page && self->pages->len > 1 && scale >= LAST_SCALE; scale -= SCALE_STEP)
    lay_out (self, scale);
  list_outline (self);

  return self;
}

/**
 * majakka_pages_free:
 * @self: (transfer full) (nullable): pages
 */
void
majakka_pages_free (MajakkaPages *self)
{
  if (self == NULL)
    return;

  g_ptr_array_unref (self->pages);
  g_array_unref (self->outline);
  g_ptr_array_unref (self->pieces.pieces);
  g_ptr_array_unref (self->pieces.frames);
  g_object_unref (self->pieces.context);
  majakka_document_unref (self->document);
  g_free (self);
}

/**
 * majakka_pages_count:
 * @self: pages
 *
 * Returns: how many there are, at least 1
 */
guint
majakka_pages_count (const MajakkaPages *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->pages->len;
}

/**
 * majakka_pages_get_size:
 * @self: pages
 * @width: (out): the width of the paper in points
 * @height: (out): its height
 */
void
majakka_pages_get_size (const MajakkaPages *self, double *width, double *height)
{
  g_return_if_fail (self != NULL);

  *width = self->width;
  *height = self->height;
}

/**
 * majakka_pages_get_document:
 * @self: pages
 *
 * Returns: (transfer none): what they were made of
 */
const MajakkaDocument *
majakka_pages_get_document (const MajakkaPages *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->document;
}

/**
 * majakka_pages_get_outline:
 * @self: pages
 *
 * Returns: (transfer none) (element-type MajakkaOutlineEntry): the title and the headings in their order
 */
const GArray *
majakka_pages_get_outline (const MajakkaPages *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->outline;
}

static void
clear_line (gpointer data)
{
  g_free (((MajakkaPageLine *) data)->words);
}

static void
list_line (const MajakkaPages *self,
           const MajakkaPlacedPiece *place,
           const MajakkaStroke *stroke,
           GArray *lines)
{
  MajakkaPageLine line = { 0 };

  if (stroke->kind != MAJAKKA_STROKE_LINE)
    return;

  line.words = g_strndup (pango_layout_get_text (stroke->layout) + stroke->line->start_index,
                          (gsize) stroke->line->length);
  line.is_heading = place->piece->level > 0;
  line.x = self->side + stroke->x;
  line.y = self->top + place->y + stroke->y;
  line.width = stroke->width;
  g_array_append_val (lines, line);
}

/**
 * majakka_pages_list_lines:
 * @self: pages
 * @page: which page, from 0
 *
 * Returns: (transfer full) (element-type MajakkaPageLine): the lines of text of that page as they were
 *   placed, without its foot
 */
GArray *
majakka_pages_list_lines (const MajakkaPages *self, guint page)
{
  const MajakkaPage *found;
  GArray *lines;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (page < self->pages->len, NULL);

  found = g_ptr_array_index (self->pages, page);
  lines = g_array_new (FALSE, FALSE, sizeof (MajakkaPageLine));
  g_array_set_clear_func (lines, clear_line);
  for (guint i = 0; i < found->placed->len; i++)
    {
      const MajakkaPlacedPiece *place = &g_array_index (found->placed, MajakkaPlacedPiece, i);

      for (guint j = 0; j < place->piece->strokes->len; j++)
        list_line (self, place, g_ptr_array_index (place->piece->strokes, j), lines);
    }

  return lines;
}

/**
 * majakka_pages_draw:
 * @self: pages
 * @page: which page, from 0
 * @cr: where to draw: the corner of the paper is at 0, 0, the unit is a point
 */
void
majakka_pages_draw (const MajakkaPages *self, guint page, cairo_t *cr)
{
  const MajakkaPage *drawn;

  g_return_if_fail (self != NULL);
  g_return_if_fail (page < self->pages->len);
  g_return_if_fail (cr != NULL);

  drawn = g_ptr_array_index (self->pages, page);
  for (guint i = 0; i < drawn->frames->len; i++)
    majakka_stroke_draw (g_ptr_array_index (drawn->frames, i), self->side, self->top, cr);
  for (guint i = 0; i < drawn->placed->len; i++)
    {
      const MajakkaPlacedPiece *place = &g_array_index (drawn->placed, MajakkaPlacedPiece, i);

      for (guint j = 0; j < place->piece->strokes->len; j++)
        majakka_stroke_draw (g_ptr_array_index (place->piece->strokes, j), self->side,
                             self->top + place->y, cr);
    }
  majakka_page_furniture_draw (self, page, cr);
}
