/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* How far frames reach on a page, or in a cell of a row. */

#include "majakka-page-pieces-private.h"

static MajakkaStroke *
find (const GPtrArray *strokes, guint from, const MajakkaFrame *frame)
{
  for (guint i = from; i < strokes->len; i++)
    {
      MajakkaStroke *stroke = g_ptr_array_index (strokes, i);

      if (stroke->frame == frame)
        return stroke;
    }

  return NULL;
}

/* The outer frame before the inner one, which is drawn upon it. */
static void
stretch (GPtrArray *strokes,
         guint from,
         const MajakkaFrame *frame,
         const MajakkaFrame *around,
         const MajakkaPlacedPiece *place)
{
  MajakkaStroke *stroke;

  if (frame == NULL || frame == around)
    return;

  stretch (strokes, from, frame->around, around, place);
  stroke = find (strokes, from, frame);
  if (stroke == NULL)
    {
      stroke = majakka_stroke_new (MAJAKKA_STROKE_FRAME, frame->x, place->y, frame->width);
      stroke->frame = frame;
      g_ptr_array_add (strokes, stroke);
    }
  stroke->height = place->y + place->piece->height - stroke->y;
}

/* Adds a stroke for each frame inside @around that the pieces stand in. */
void
majakka_frames_list (GPtrArray *strokes, const GArray *placed, const MajakkaFrame *around)
{
  guint from = strokes->len;

  for (guint i = 0; i < placed->len; i++)
    {
      const MajakkaPlacedPiece *place = &g_array_index (placed, MajakkaPlacedPiece, i);

      stretch (strokes, from, place->piece->frame, around, place);
    }
}
