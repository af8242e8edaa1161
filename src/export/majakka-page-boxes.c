/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What a box holds becomes pieces inside a frame, and stays on one page where it can. */

#include "majakka-page-column-private.h"

static double
get_height (const GPtrArray *pieces, guint from)
{
  double height = 0;

  for (guint i = from; i < pieces->len; i++)
    {
      const MajakkaPiece *piece = g_ptr_array_index (pieces, i);

      height += (i > from ? piece->gap : 0) + piece->height;
    }

  return height;
}

/* Free space at the beginning and at the end of a frame. */
static void
add_padding (MajakkaPageColumn *self, double gap, double height)
{
  MajakkaPiece *piece = majakka_page_column_add_piece (self, gap, height);

  piece->keep = MAJAKKA_KEEP;
}

static MajakkaFrame *
create_frame (MajakkaPageColumn *self, const MajakkaBoxLook *look)
{
  MajakkaFrame *frame = g_new0 (MajakkaFrame, 1);
  double x = self->x + self->width * look->start;
  double width = self->width * (1 - look->start - look->end);

  frame->around = self->frame;
  frame->look = look;
  frame->x = majakka_page_column_mirror (self, x, width);
  frame->width = width;
  frame->mirrored = self->pieces->document->right_to_left;
  g_ptr_array_add (self->pieces->frames, frame);

  return frame;
}

static void
keep_together (MajakkaPageColumn *self, guint from)
{
  if (get_height (self->out, from) > self->pieces->page_height)
    return;

  for (guint i = from; i + 1 < self->out->len; i++)
    {
      MajakkaPiece *piece = g_ptr_array_index (self->out, i);

      piece->keep = MAX (piece->keep, MAJAKKA_KEEP_IF_POSSIBLE);
    }
}

/* The last piece stays with the end of the frame. */
static void
end_frame (MajakkaPageColumn *self, guint from, double padding)
{
  MajakkaPiece *last = g_ptr_array_index (self->out, self->out->len - 1);

  last->keep = MAJAKKA_KEEP;
  add_padding (self, 0, padding);
  last = g_ptr_array_index (self->out, self->out->len - 1);
  last->keep = MAJAKKA_KEEP_NOT;
  /* The padding is the space above the first block. */
  if (from + 1 < self->out->len)
    ((MajakkaPiece *) g_ptr_array_index (self->out, from + 1))->gap = 0;
}

void
majakka_page_column_measure_box (MajakkaPageColumn *self, const MajakkaDocumentBlock *block)
{
  const MajakkaBoxLook *look = majakka_box_style_get_look (block->box);
  double space = self->pieces->space;
  double padding = look->padding * space;
  guint from = self->out->len;
  MajakkaPageColumn inner = *self;

  if (padding > 0)
    {
      double side = look->ground == MAJAKKA_INK_NONE && look->frame == MAJAKKA_INK_NONE ? 0 : 1;
      MajakkaFrame *frame = create_frame (self, look);
      double above = side > 0 ? padding * 0.8 : 0.1;

      inner.frame = frame;
      inner.x = self->x + self->width * look->start + padding * 1.2;
      inner.width = frame->width - padding * 1.2 - padding * side;
      add_padding (&inner, look->gap * space, above);
      majakka_page_column_measure (&inner, block->children);
      end_frame (&inner, from, above);
    }
  else
    {
      majakka_page_column_measure (&inner, block->children);
    }
  if (!look->breaks && self->out->len > from)
    keep_together (self, from);
}
