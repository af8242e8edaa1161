/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Blocks become pieces that are not broken over pages. Places are reckoned from the side where the
 * language begins, and mirrored when a stroke is made. */

#include "majakka-page-column-private.h"

#define RULE_HEIGHT 1.0
#define PEN_HEIGHT  24.0

MajakkaStroke *
majakka_stroke_new (MajakkaStrokeKind kind, double x, double y, double width)
{
  MajakkaStroke *self = g_new0 (MajakkaStroke, 1);

  self->kind = kind;
  self->x = x;
  self->y = y;
  self->width = width;

  return self;
}

void
majakka_stroke_free (MajakkaStroke *self)
{
  g_clear_pointer (&self->line, pango_layout_line_unref);
  g_clear_object (&self->layout);
  g_clear_pointer (&self->picture, majakka_page_picture_unref);
  g_free (self->uri);
  g_free (self);
}

void
majakka_piece_free (MajakkaPiece *self)
{
  g_ptr_array_unref (self->strokes);
  g_free (self->outline);
  g_free (self);
}

/* Takes the strokes out of another piece, whose left edge is at @x and whose top is at @y of this one. */
void
majakka_piece_take_strokes (MajakkaPiece *self, MajakkaPiece *other, double x, double y)
{
  for (guint i = 0; i < other->strokes->len; i++)
    {
      MajakkaStroke *stroke = g_ptr_array_index (other->strokes, i);

      stroke->x += x;
      stroke->y += y;
      g_ptr_array_add (self->strokes, stroke);
    }
  g_ptr_array_set_free_func (other->strokes, NULL);
}

MajakkaPiece *
majakka_page_column_add_piece (MajakkaPageColumn *self, double gap, double height)
{
  MajakkaPiece *piece = g_new0 (MajakkaPiece, 1);

  piece->gap = gap;
  piece->height = height;
  piece->frame = self->frame;
  piece->head = self->head;
  piece->strokes = g_ptr_array_new_with_free_func ((GDestroyNotify) majakka_stroke_free);
  g_ptr_array_add (self->out, piece);

  return piece;
}

/* Returns the left edge of what begins at @x and is @width wide. */
double
majakka_page_column_mirror (const MajakkaPageColumn *self, double x, double width)
{
  const MajakkaPieces *pieces = self->pieces;

  return pieces->document->right_to_left ? pieces->width - x - width : x;
}

MajakkaStroke *
majakka_page_column_add_stroke (MajakkaPageColumn *self,
                                MajakkaPiece *piece,
                                MajakkaStrokeKind kind,
                                double x,
                                double y,
                                double width)
{
  MajakkaStroke *stroke =
      majakka_stroke_new (kind, majakka_page_column_mirror (self, x, width), y, width);

  g_ptr_array_add (piece->strokes, stroke);

  return stroke;
}

static void
measure_picture (MajakkaPageColumn *self, const MajakkaDocumentBlock *block)
{
  g_autoptr (MajakkaPagePicture) picture = majakka_page_picture_load (block->path);
  MajakkaPiece *piece;
  MajakkaStroke *stroke;
  double width, height;

  if (picture == NULL)
    return;

  width = self->width * block->part * MIN (1, self->pieces->scale);
  height = width * majakka_page_picture_get_ratio (picture);
  if (height > self->pieces->page_height / 2)
    {
      width *= self->pieces->page_height / 2 / height;
      height = self->pieces->page_height / 2;
    }
  piece = majakka_page_column_add_piece (self, MAJAKKA_PAGE_GAP * self->pieces->space, height);
  piece->keep = block->keep_with_next ? MAJAKKA_KEEP : MAJAKKA_KEEP_NOT;
  stroke = majakka_page_column_add_stroke (self, piece, MAJAKKA_STROKE_PICTURE, self->x, 0, width);
  stroke->height = height;
  stroke->picture = g_steal_pointer (&picture);
}

static void
measure_rule (MajakkaPageColumn *self)
{
  MajakkaPiece *piece =
      majakka_page_column_add_piece (self, MAJAKKA_PAGE_GAP * self->pieces->space, RULE_HEIGHT);

  majakka_page_column_add_stroke (self, piece, MAJAKKA_STROKE_RULE, self->x, 0, self->width);
}

/* As high as handwriting is, also where the print is small. */
static void
measure_pen_line (MajakkaPageColumn *self)
{
  double height = MAX (PEN_HEIGHT, PEN_HEIGHT * self->pieces->scale);
  MajakkaPiece *piece = majakka_page_column_add_piece (self, 0, height);
  MajakkaStroke *rule = majakka_page_column_add_stroke (self, piece, MAJAKKA_STROKE_RULE, self->x,
                                                        height - 1, self->width);

  piece->keep = MAJAKKA_KEEP;
  rule->ink = MAJAKKA_INK_DIM;
}

void
majakka_page_column_measure (MajakkaPageColumn *self, const GPtrArray *blocks)
{
  gboolean new_page = FALSE;

  for (guint i = 0; i < blocks->len; i++)
    {
      const MajakkaDocumentBlock *block = g_ptr_array_index (blocks, i);
      guint from = self->out->len;

      if (block->kind != MAJAKKA_DOCUMENT_ROW)
        self->head = NULL;
      switch (block->kind)
        {
        case MAJAKKA_DOCUMENT_TEXT:
          majakka_page_column_measure_text (self, block);
          break;
        case MAJAKKA_DOCUMENT_PICTURE:
          measure_picture (self, block);
          break;
        case MAJAKKA_DOCUMENT_RULE:
          measure_rule (self);
          break;
        case MAJAKKA_DOCUMENT_PEN_LINE:
          measure_pen_line (self);
          break;
        case MAJAKKA_DOCUMENT_BOX:
        case MAJAKKA_DOCUMENT_CELL:
          majakka_page_column_measure_box (self, block);
          break;
        case MAJAKKA_DOCUMENT_ROW:
          majakka_page_column_measure_row (self, block);
          break;
        case MAJAKKA_DOCUMENT_PAGE_BREAK:
        default:
          new_page = TRUE;
          continue;
        }
      if (new_page && self->out->len > from)
        {
          ((MajakkaPiece *) g_ptr_array_index (self->out, from))->new_page = TRUE;
          new_page = FALSE;
        }
    }
}

/* Fills @pieces and @frames. */
void
majakka_pieces_measure (MajakkaPieces *self)
{
  MajakkaPageColumn column = { .pieces = self, .out = self->pieces, .width = self->width };

  majakka_page_column_measure (&column, self->document->blocks);
}
