/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Every line of a paragraph becomes a piece; the mark of an item stands before its first one. */

#include "majakka-page-column-private.h"

#define ITEM_INDENT 20.0
#define MARK_SPACE  6.0

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
add_line (MajakkaPageColumn *self,
          MajakkaPiece *piece,
          PangoLayout *layout,
          PangoLayoutIter *iter,
          double x,
          double width,
          double height,
          MajakkaInk ink)
{
  PangoRectangle logical;
  MajakkaStroke *stroke =
      majakka_page_column_add_stroke (self, piece, MAJAKKA_STROKE_LINE, x, 0, width);
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
measure_mark (MajakkaPageColumn *self, const MajakkaDocumentBlock *block, PangoLayout **words)
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
add_mark (MajakkaPageColumn *self,
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

  stroke = majakka_page_column_add_stroke (self, piece, MAJAKKA_STROKE_MARK, self->x,
                                           (piece->height - size) / 2, size);
  stroke->height = size;
  stroke->mark = block->mark;
  stroke->mirrored = self->pieces->document->right_to_left;
  stroke->x = majakka_page_column_mirror (self, self->x + MIN (1, indent), size);
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
add_lines (MajakkaPageColumn *self,
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
      MajakkaPiece *piece = majakka_page_column_add_piece (
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

void
majakka_page_column_measure_text (MajakkaPageColumn *self, const MajakkaDocumentBlock *block)
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
