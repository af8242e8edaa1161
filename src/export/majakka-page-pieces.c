/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Blocks become pieces that are not broken over pages: every line of a paragraph is one. Places are
 * reckoned from the side where the language begins, and mirrored when a stroke is made. */

#include "majakka-page-pieces-private.h"

#define ITEM_INDENT 20.0
#define MARK_SPACE  6.0
#define COLUMN_GAP  14.0
#define TABLE_SPACE 6.0
#define PICTURE_GAP 10.0
#define RULE_HEIGHT 1.0
#define PEN_HEIGHT  24.0

/* Where blocks are set: in which frame, from where, how wide. */
typedef struct
{
  MajakkaPieces *pieces;
  GPtrArray *out; /* of MajakkaPiece */
  const MajakkaFrame *frame;
  double x;
  double width;
  const MajakkaPiece *head;
} Column;

static void measure_blocks (Column *self, const GPtrArray *blocks);

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

static MajakkaPiece *
add_piece (Column *self, double gap, double height)
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
static double
mirror (const MajakkaPieces *self, double x, double width)
{
  return self->document->right_to_left ? self->width - x - width : x;
}

static MajakkaStroke *
add_stroke (Column *self,
            MajakkaPiece *piece,
            MajakkaStrokeKind kind,
            double x,
            double y,
            double width)
{
  MajakkaStroke *stroke = majakka_stroke_new (kind, mirror (self->pieces, x, width), y, width);

  g_ptr_array_add (piece->strokes, stroke);

  return stroke;
}

static PangoLayout *
create_layout (const MajakkaPieces *self, const MajakkaTextLook *look, double width)
{
  PangoLayout *layout = pango_layout_new (self->context);
  PangoFontDescription *font = pango_font_description_new ();

  pango_font_description_set_family_static (font, "Sans");
  pango_font_description_set_size (font, (int) (look->size * self->scale * PANGO_SCALE));
  pango_font_description_set_weight (font, look->bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
  pango_font_description_set_style (font, look->italic ? PANGO_STYLE_ITALIC : PANGO_STYLE_NORMAL);
  pango_layout_set_font_description (layout, font);
  pango_font_description_free (font);
  pango_layout_set_width (layout, (int) (width * PANGO_SCALE));
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);

  return layout;
}

/* Puts a line of a layout into the middle of a height. */
static void
add_line (Column *self,
          MajakkaPiece *piece,
          PangoLayout *layout,
          PangoLayoutIter *iter,
          double x,
          double width,
          double height,
          MajakkaInk ink)
{
  PangoRectangle logical;
  MajakkaStroke *stroke = add_stroke (self, piece, MAJAKKA_STROKE_LINE, x, 0, width);
  double baseline;

  pango_layout_iter_get_line_extents (iter, NULL, &logical);
  baseline = (double) (pango_layout_iter_get_baseline (iter) - logical.y) / PANGO_SCALE;
  stroke->x += (double) logical.x / PANGO_SCALE;
  stroke->y = (height - (double) logical.height / PANGO_SCALE) / 2 + baseline;
  stroke->width = (double) logical.width / PANGO_SCALE;
  stroke->height = height;
  stroke->ink = ink;
  stroke->layout = g_object_ref (layout);
  stroke->line = pango_layout_line_ref (pango_layout_iter_get_line_readonly (iter));
}

/* Words before an item stand at the beginning of its first line. Returns how far the text is moved. */
static double
measure_mark (Column *self, const MajakkaDocumentBlock *block, PangoLayout **words)
{
  double indent = ITEM_INDENT * self->pieces->scale;
  int width;

  *words = NULL;
  if (!block->is_item)
    return 0;
  if (block->mark != MAJAKKA_ITEM_WORDS)
    return MIN (indent, self->width / 4);

  *words = create_layout (self->pieces, majakka_text_style_get_look (block->style), self->width);
  pango_layout_set_width (*words, -1);
  pango_layout_set_text (*words, block->mark_words, -1);
  pango_layout_get_size (*words, &width, NULL);

  return MIN (MAX (indent, (double) width / PANGO_SCALE + MARK_SPACE), self->width / 2);
}

static void
add_mark (Column *self,
          MajakkaPiece *piece,
          const MajakkaDocumentBlock *block,
          PangoLayout *words,
          double indent)
{
  const MajakkaTextLook *look = majakka_text_style_get_look (block->style);
  double size = look->size * self->pieces->scale;
  MajakkaStroke *stroke;

  if (words != NULL)
    {
      PangoLayoutIter *iter = pango_layout_get_iter (words);
      int width;

      pango_layout_get_size (words, &width, NULL);
      add_line (self, piece, words, iter, self->x, (double) width / PANGO_SCALE, piece->height,
                MAJAKKA_INK_SEA);
      pango_layout_iter_free (iter);
      return;
    }

  stroke = add_stroke (self, piece, MAJAKKA_STROKE_MARK, self->x, (piece->height - size) / 2, size);
  stroke->height = size;
  stroke->mark = block->mark;
  stroke->mirrored = self->pieces->document->right_to_left;
  stroke->x = mirror (self->pieces, self->x + MIN (1, indent), size);
}

/* No first or last line of a paragraph stands alone. */
static MajakkaKeep
find_keep (guint position, guint n_lines, gboolean with_next)
{
  if (position + 1 == n_lines)
    return with_next ? MAJAKKA_KEEP : MAJAKKA_KEEP_NOT;

  return with_next || position == 0 || position + 2 == n_lines ? MAJAKKA_KEEP : MAJAKKA_KEEP_NOT;
}

/* The height of a line in sizes: lines come closer together as gaps do. */
static double
get_line (const MajakkaPieces *pieces, const MajakkaTextLook *look)
{
  return 1 + (look->line - 1) * pieces->space / pieces->scale;
}

static void
add_lines (Column *self,
           const MajakkaDocumentBlock *block,
           PangoLayout *layout,
           PangoLayout *mark,
           double indent)
{
  const MajakkaTextLook *look = majakka_text_style_get_look (block->style);
  double scale = self->pieces->scale;
  guint n_lines = (guint) pango_layout_get_line_count (layout);
  PangoLayoutIter *iter = pango_layout_get_iter (layout);
  gboolean leads_on = block->keep_with_next || g_str_has_suffix (block->markup, ":");

  for (guint i = 0; i < n_lines; i++)
    {
      MajakkaPiece *piece = add_piece (
          self, i == 0 ? (block->is_item ? look->gap * 0.6 : look->gap) * self->pieces->space : 0,
          look->size * get_line (self->pieces, look) * scale);

      piece->keep = find_keep (i, n_lines, leads_on);
      if (i == 0 && block->is_item)
        add_mark (self, piece, block, mark, indent);
      add_line (self, piece, layout, iter, self->x + indent, self->width - indent, piece->height,
                look->ink);
      if (block->uri != NULL)
        ((MajakkaStroke *) g_ptr_array_index (piece->strokes, piece->strokes->len - 1))->uri =
            g_strdup (block->uri);
      if (i == 0 && look->outline > 0)
        {
          piece->outline = g_strdup (pango_layout_get_text (layout));
          piece->level = look->outline;
        }
      pango_layout_iter_next_line (iter);
    }
  pango_layout_iter_free (iter);
}

/* Every paragraph begins at the side of the document's language, also one that is not translated yet.
 * Pango swaps the sides where a paragraph runs against its context, so this names the one that is
 * right after that. */
static void
align (PangoLayout *layout)
{
  PangoLayoutLine *first = pango_layout_get_line_readonly (layout, 0);

  if (pango_layout_line_get_resolved_direction (first) == PANGO_DIRECTION_RTL)
    pango_layout_set_alignment (layout, PANGO_ALIGN_RIGHT);
}

/* A number that goes on in the next line is misread: it is set smaller instead. */
static void
fit_number (PangoLayout *layout, const MajakkaTextLook *look, double scale)
{
  for (double part = 0.95; part > 0.5 && pango_layout_get_line_count (layout) > 1; part -= 0.05)
    {
      PangoFontDescription *font =
          pango_font_description_copy (pango_layout_get_font_description (layout));

      pango_font_description_set_size (font, (int) (look->size * scale * part * PANGO_SCALE));
      pango_layout_set_font_description (layout, font);
      pango_font_description_free (font);
    }
}

static void
measure_text (Column *self, const MajakkaDocumentBlock *block)
{
  const MajakkaTextLook *look = majakka_text_style_get_look (block->style);
  g_autoptr (PangoLayout) mark = NULL;
  g_autoptr (PangoLayout) layout = NULL;
  double indent = measure_mark (self, block, &mark);

  layout = create_layout (self->pieces, look, self->width - indent);
  pango_layout_set_markup (layout, block->markup, -1);
  align (layout);
  if (block->style == MAJAKKA_TEXT_NUMBER || block->style == MAJAKKA_TEXT_EMERGENCY)
    fit_number (layout, look, self->pieces->scale);
  add_lines (self, block, layout, mark, indent);
}

static void
measure_picture (Column *self, const MajakkaDocumentBlock *block)
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
  piece = add_piece (self, PICTURE_GAP * self->pieces->space, height);
  piece->keep = block->keep_with_next ? MAJAKKA_KEEP : MAJAKKA_KEEP_NOT;
  stroke = add_stroke (self, piece, MAJAKKA_STROKE_PICTURE, self->x, 0, width);
  stroke->height = height;
  stroke->picture = g_steal_pointer (&picture);
}

static void
measure_rule (Column *self)
{
  MajakkaPiece *piece = add_piece (self, PICTURE_GAP * self->pieces->space, RULE_HEIGHT);

  add_stroke (self, piece, MAJAKKA_STROKE_RULE, self->x, 0, self->width);
}

/* As high as handwriting is, also where the print is small. */
static void
measure_pen_line (Column *self)
{
  double height = MAX (PEN_HEIGHT, PEN_HEIGHT * self->pieces->scale);
  MajakkaPiece *piece = add_piece (self, 0, height);
  MajakkaStroke *rule =
      add_stroke (self, piece, MAJAKKA_STROKE_RULE, self->x, height - 1, self->width);

  piece->keep = MAJAKKA_KEEP;
  rule->ink = MAJAKKA_INK_DIM;
}

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
add_padding (Column *self, double gap, double height)
{
  MajakkaPiece *piece = add_piece (self, gap, height);

  piece->keep = MAJAKKA_KEEP;
}

static MajakkaFrame *
create_frame (Column *self, const MajakkaBoxLook *look)
{
  MajakkaFrame *frame = g_new0 (MajakkaFrame, 1);
  double x = self->x + self->width * look->start;
  double width = self->width * (1 - look->start - look->end);

  frame->around = self->frame;
  frame->look = look;
  frame->x = mirror (self->pieces, x, width);
  frame->width = width;
  frame->mirrored = self->pieces->document->right_to_left;
  g_ptr_array_add (self->pieces->frames, frame);

  return frame;
}

static void
keep_together (Column *self, guint from)
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
end_frame (Column *self, guint from, double padding)
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

static void
measure_box (Column *self, const MajakkaDocumentBlock *block)
{
  const MajakkaBoxLook *look = majakka_box_style_get_look (block->box);
  double space = self->pieces->space;
  double padding = look->padding * space;
  guint from = self->out->len;
  Column inner = *self;

  if (padding > 0)
    {
      double side = look->ground == MAJAKKA_INK_NONE && look->frame == MAJAKKA_INK_NONE ? 0 : 1;
      MajakkaFrame *frame = create_frame (self, look);
      double above = side > 0 ? padding * 0.8 : 0.1;

      inner.frame = frame;
      inner.x = self->x + self->width * look->start + padding * 1.2;
      inner.width = frame->width - padding * 1.2 - padding * side;
      add_padding (&inner, look->gap * space, above);
      measure_blocks (&inner, block->children);
      end_frame (&inner, from, above);
    }
  else
    {
      measure_blocks (&inner, block->children);
    }
  if (!look->breaks && self->out->len > from)
    keep_together (self, from);
}

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

  y = top;
  for (guint i = 0; i < cell->len; i++)
    {
      MajakkaPiece *piece = g_ptr_array_index (cell, i);

      y += i > 0 ? piece->gap : 0;
      for (guint j = 0; j < piece->strokes->len; j++)
        {
          MajakkaStroke *stroke = g_ptr_array_index (piece->strokes, j);

          stroke->y += y;
          g_ptr_array_add (row->strokes, stroke);
        }
      g_ptr_array_set_free_func (piece->strokes, NULL);
      y += piece->height;
    }

  return y;
}

static GPtrArray *
measure_cell (const Column *self, const MajakkaDocumentBlock *cell, double x, double width)
{
  Column inner = *self;

  inner.out = g_ptr_array_new_with_free_func ((GDestroyNotify) majakka_piece_free);
  inner.x = x;
  inner.width = width;
  measure_blocks (&inner, cell->children);

  return inner.out;
}

static void
finish_table_row (Column *self, const MajakkaDocumentBlock *block, MajakkaPiece *piece)
{
  MajakkaStroke *rule;

  if (block->row == MAJAKKA_ROW_COLUMNS)
    return;

  piece->gap = 0;
  piece->height += TABLE_SPACE * self->pieces->scale;
  rule = add_stroke (self, piece, MAJAKKA_STROKE_RULE, self->x, piece->height, self->width);
  rule->ink = block->row == MAJAKKA_ROW_TABLE_HEAD ? MAJAKKA_INK_SEA : MAJAKKA_INK_LINE;
  if (block->row == MAJAKKA_ROW_TABLE_HEAD)
    {
      piece->keep = MAJAKKA_KEEP;
      piece->gap = PICTURE_GAP * self->pieces->space;
      piece->head = NULL;
      self->head = piece;
    }
}

static void
measure_row (Column *self, const MajakkaDocumentBlock *block)
{
  double scale = self->pieces->scale;
  double sum = sum_weights (block);
  double room = self->width - COLUMN_GAP * scale * (block->children->len - 1);
  double x = self->x;
  guint from = self->out->len;
  MajakkaPiece *piece;

  if (block->row == MAJAKKA_ROW_CARDS)
    {
      majakka_page_cards_fill (self->pieces, add_piece (self, 0, 0), block);
      return;
    }
  if (block->row == MAJAKKA_ROW_COLUMNS)
    self->head = NULL;
  piece = add_piece (self, PICTURE_GAP * self->pieces->space, 0);
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
    measure_blocks (
        self, ((const MajakkaDocumentBlock *) g_ptr_array_index (block->children, i))->children);
}

static void
measure_blocks (Column *self, const GPtrArray *blocks)
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
          measure_text (self, block);
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
          measure_box (self, block);
          break;
        case MAJAKKA_DOCUMENT_ROW:
          measure_row (self, block);
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
  Column column = { .pieces = self, .out = self->pieces, .width = self->width };

  measure_blocks (&column, self->document->blocks);
}
