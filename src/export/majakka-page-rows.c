/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* A row of columns or of a table becomes one piece, its cells beside each other. */

#include "majakka-page-column-private.h"

#define COLUMN_GAP  14.0
#define TABLE_SPACE 6.0

static double
sum_weights (const MajakkaDocumentBlock *row)
{
  double sum = 0;

  for (guint i = 0; i < row->children->len; i++)
    sum += ((const MajakkaDocumentBlock *) g_ptr_array_index (row->children, i))->weight;

  return sum;
}

/* Moves the strokes of the pieces of a cell into the one piece of the row, frames first. Returns its
 * height. */
static double
take_cell (MajakkaPiece *row, const GPtrArray *cell, double top)
{
  g_autoptr (GArray) placed = g_array_new (FALSE, FALSE, sizeof (MajakkaPlacedPiece));
  double y = top;

  for (guint i = 0; i < cell->len; i++)
    {
      const MajakkaPiece *piece = g_ptr_array_index (cell, i);
      MajakkaPlacedPiece place = { piece, y + (i > 0 ? piece->gap : 0) };

      g_array_append_val (placed, place);
      y = place.y + piece->height;
    }
  majakka_frames_list (row->strokes, placed, row->frame);

  for (guint i = 0; i < cell->len; i++)
    majakka_piece_take_strokes (row, g_ptr_array_index (cell, i), 0,
                                g_array_index (placed, MajakkaPlacedPiece, i).y);

  return y;
}

static GPtrArray *
measure_cell (const MajakkaPageColumn *self,
              const MajakkaDocumentBlock *cell,
              double x,
              double width)
{
  MajakkaPageColumn inner = *self;

  inner.out = g_ptr_array_new_with_free_func ((GDestroyNotify) majakka_piece_free);
  inner.x = x;
  inner.width = width;
  majakka_page_column_measure (&inner, cell->children);

  return inner.out;
}

static void
finish_table_row (MajakkaPageColumn *self, const MajakkaDocumentBlock *block, MajakkaPiece *piece)
{
  MajakkaStroke *rule;

  if (block->row == MAJAKKA_ROW_COLUMNS)
    return;

  piece->gap = 0;
  piece->height += TABLE_SPACE * self->pieces->scale;
  rule = majakka_page_column_add_stroke (self, piece, MAJAKKA_STROKE_RULE, self->x, piece->height,
                                         self->width);
  rule->ink = block->row == MAJAKKA_ROW_TABLE_HEAD ? MAJAKKA_INK_SEA : MAJAKKA_INK_LINE;
  if (block->row == MAJAKKA_ROW_TABLE_HEAD)
    {
      piece->keep = MAJAKKA_KEEP;
      piece->gap = MAJAKKA_PAGE_GAP * self->pieces->space;
      piece->head = NULL;
      self->head = piece;
    }
}

void
majakka_page_column_measure_row (MajakkaPageColumn *self, const MajakkaDocumentBlock *block)
{
  double scale = self->pieces->scale;
  double sum = sum_weights (block);
  double room = self->width - COLUMN_GAP * scale * (block->children->len - 1);
  double x = self->x;
  guint from = self->out->len;
  MajakkaPiece *piece;

  if (block->row == MAJAKKA_ROW_CARDS)
    {
      majakka_page_cards_fill (self->pieces, majakka_page_column_add_piece (self, 0, 0), block);
      return;
    }
  if (block->row == MAJAKKA_ROW_COLUMNS)
    self->head = NULL;
  piece = majakka_page_column_add_piece (self, MAJAKKA_PAGE_GAP * self->pieces->space, 0);
  for (guint i = 0; i < block->children->len; i++)
    {
      const MajakkaDocumentBlock *cell = g_ptr_array_index (block->children, i);
      double width = room * cell->weight / sum;
      g_autoptr (GPtrArray) pieces = measure_cell (self, cell, x, width);
      double top = block->row == MAJAKKA_ROW_COLUMNS ? 0 : TABLE_SPACE * scale;
      double height = take_cell (piece, pieces, top);

      piece->height = MAX (piece->height, height);
      x += width + COLUMN_GAP * scale;
    }
  finish_table_row (self, block, piece);
  if (piece->height <= self->pieces->page_height * 0.9)
    return;

  /* Cells that fit on no page beside each other stand below each other. */
  if (self->head == piece)
    self->head = NULL;
  g_ptr_array_set_size (self->out, (int) from);
  for (guint i = 0; i < block->children->len; i++)
    {
      const MajakkaDocumentBlock *cell = g_ptr_array_index (block->children, i);

      majakka_page_column_measure (self, cell->children);
    }
}
