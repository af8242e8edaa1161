/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* A row of cards. All cards have one size, so that cutting is four straight lines: words that are too
 * long for it are set smaller. */

#include "majakka-page-pieces-private.h"

#define ROWS        4 /* on a page */
#define PADDING     16.0
#define FIRST_SCALE 1.0
#define LAST_SCALE  0.5
#define SCALE_STEP  0.05

/* Moves the strokes of pieces that stand below each other into the piece of the row. */
static void
take (MajakkaPiece *row, const GPtrArray *pieces, double x, double y)
{
  for (guint i = 0; i < pieces->len; i++)
    {
      MajakkaPiece *piece = g_ptr_array_index (pieces, i);

      majakka_piece_take_strokes (row, piece, x, y);
      y += piece->height;
    }
}

static double
get_height (const GPtrArray *pieces)
{
  double height = 0;

  for (guint i = 0; i < pieces->len; i++)
    height += ((const MajakkaPiece *) g_ptr_array_index (pieces, i))->height;

  return height;
}

/* Returns: (transfer full) (element-type MajakkaPiece): a block as if it stood alone on a page of that
 * width */
static GPtrArray *
measure (const MajakkaPieces *self, gpointer block, double width, double scale)
{
  MajakkaPieces inner = *self;
  MajakkaDocument document = *self->document;
  g_autoptr (GPtrArray) blocks = g_ptr_array_new ();

  g_ptr_array_add (blocks, block);
  document.blocks = blocks;
  inner.document = &document;
  inner.width = width;
  inner.scale = scale;
  inner.pieces = g_ptr_array_new_with_free_func ((GDestroyNotify) majakka_piece_free);
  majakka_pieces_measure (&inner);

  return inner.pieces;
}

/* The words in the middle of the card, below them what they are about. */
static void
add_card (const MajakkaPieces *self,
          MajakkaPiece *row,
          const GPtrArray *blocks,
          double x,
          double width)
{
  MajakkaStroke *cut = majakka_stroke_new (MAJAKKA_STROKE_CUT, x, 0, width);
  double inner = width - 2 * PADDING;
  double room;
  g_autoptr (GPtrArray) foot = measure (self, g_ptr_array_index (blocks, 1), inner, FIRST_SCALE);
  g_autoptr (GPtrArray) words = measure (self, g_ptr_array_index (blocks, 0), inner, FIRST_SCALE);

  room = row->height - 2 * PADDING - get_height (foot);
  for (double scale = FIRST_SCALE - SCALE_STEP; get_height (words) > room && scale >= LAST_SCALE;
       scale -= SCALE_STEP)
    {
      g_ptr_array_unref (words);
      words = measure (self, g_ptr_array_index (blocks, 0), inner, scale);
    }

  cut->height = row->height;
  g_ptr_array_add (row->strokes, cut);
  take (row, words, x + PADDING, PADDING + MAX (0, (room - get_height (words)) / 2));
  take (row, foot, x + PADDING, row->height - PADDING - get_height (foot));
}

/* Fills the piece of a row: as high as a part of the page, its cards from the side where the language
 * begins. */
void
majakka_page_cards_fill (const MajakkaPieces *self,
                         MajakkaPiece *row,
                         const MajakkaDocumentBlock *block)
{
  double width = self->width / 2;

  row->height = self->page_height / ROWS - 0.01;
  for (guint i = 0; i < block->children->len; i++)
    {
      const MajakkaDocumentBlock *cell = g_ptr_array_index (block->children, i);
      gboolean at_left = (i == 0) != self->document->right_to_left;

      add_card (self, row, cell->children, at_left ? 0 : width, width);
    }
}
