/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-document-private.h"

#include "majakka-text.h"

struct _MajakkaDocumentBuilder
{
  MajakkaDocument *document;
  GPtrArray *open; /* of GPtrArray, borrowed: where blocks go to, the innermost last */
};

static void
block_free (MajakkaDocumentBlock *self)
{
  g_clear_pointer (&self->children, g_ptr_array_unref);
  g_free (self->markup);
  g_free (self->uri);
  g_free (self->mark_words);
  g_free (self->path);
  g_free (self);
}

static MajakkaDocumentBlock *
add (MajakkaDocumentBuilder *self, MajakkaDocumentKind kind)
{
  MajakkaDocumentBlock *block = g_new0 (MajakkaDocumentBlock, 1);

  block->kind = kind;
  g_ptr_array_add (g_ptr_array_index (self->open, self->open->len - 1), block);

  return block;
}

static MajakkaDocumentBlock *
begin (MajakkaDocumentBuilder *self, MajakkaDocumentKind kind)
{
  MajakkaDocumentBlock *block = add (self, kind);

  block->children = g_ptr_array_new_with_free_func ((GDestroyNotify) block_free);
  g_ptr_array_add (self->open, block->children);

  return block;
}

/* gettext writes pt_BR, everybody else pt-BR. */
static char *
find_language (void)
{
  return g_strdelimit (g_strdup (majakka_language_get_current ()->code), "_", '-');
}

/**
 * majakka_document_builder_new:
 * @title: the title of the document, plain; it is printed at the foot of every page
 *
 * Returns: (transfer full): a builder of a document in the language that is chosen now
 */
MajakkaDocumentBuilder *
majakka_document_builder_new (const char *title)
{
  MajakkaDocumentBuilder *self;
  MajakkaDocument *document;

  g_return_val_if_fail (title != NULL, NULL);

  document = g_rc_box_new0 (MajakkaDocument);
  document->title = g_strdup (title);
  document->language = find_language ();
  document->right_to_left = majakka_language_get_current ()->right_to_left;
  document->blocks = g_ptr_array_new_with_free_func ((GDestroyNotify) block_free);

  self = g_new0 (MajakkaDocumentBuilder, 1);
  self->document = document;
  self->open = g_ptr_array_new ();
  g_ptr_array_add (self->open, document->blocks);

  return self;
}

/**
 * majakka_document_builder_free:
 * @self: (transfer full) (nullable): a builder that is not needed any more
 */
void
majakka_document_builder_free (MajakkaDocumentBuilder *self)
{
  if (self == NULL)
    return;

  g_clear_pointer (&self->document, majakka_document_unref);
  g_ptr_array_unref (self->open);
  g_free (self);
}

/**
 * majakka_document_builder_finish:
 * @self: (transfer full): a builder in which everything that was begun is ended
 *
 * Returns: (transfer full): its document
 */
MajakkaDocument *
majakka_document_builder_finish (MajakkaDocumentBuilder *self)
{
  MajakkaDocument *document;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (self->open->len == 1, NULL);

  document = g_steal_pointer (&self->document);
  majakka_document_builder_free (self);

  return document;
}

/**
 * majakka_document_builder_set_date:
 * @self: a builder
 * @date: the day of printing, in words; it stands at the foot of every page
 */
void
majakka_document_builder_set_date (MajakkaDocumentBuilder *self, const char *date)
{
  g_return_if_fail (self != NULL);

  g_free (self->document->date);
  self->document->date = g_strdup (date);
}

/**
 * majakka_document_builder_set_one_page:
 * @self: a builder
 *
 * The document is set smaller, down to a size that can still be read, until it fits on one page.
 */
void
majakka_document_builder_set_one_page (MajakkaDocumentBuilder *self)
{
  g_return_if_fail (self != NULL);

  self->document->one_page = TRUE;
}

/**
 * majakka_document_builder_set_poster:
 * @self: a builder
 *
 * The document hangs on a wall: it is set as large as one page allows. What is too long to be read from
 * there on one page takes several.
 */
void
majakka_document_builder_set_poster (MajakkaDocumentBuilder *self)
{
  g_return_if_fail (self != NULL);

  self->document->poster = TRUE;
}

/**
 * majakka_document_builder_set_wide:
 * @self: a builder
 *
 * The margins are small, for a document that is a table.
 */
void
majakka_document_builder_set_wide (MajakkaDocumentBuilder *self)
{
  g_return_if_fail (self != NULL);

  self->document->wide = TRUE;
}

/**
 * majakka_document_builder_add_text:
 * @self: a builder
 * @style: how it is set; headings stay with what follows
 * @markup: the words, as Pango markup
 */
void
majakka_document_builder_add_text (MajakkaDocumentBuilder *self,
                                   MajakkaTextStyle style,
                                   const char *markup)
{
  MajakkaDocumentBlock *block;

  g_return_if_fail (self != NULL);
  g_return_if_fail (markup != NULL);

  block = add (self, MAJAKKA_DOCUMENT_TEXT);
  block->style = style;
  block->markup = g_strdup (markup);
  block->keep_with_next = style == MAJAKKA_TEXT_TITLE || style == MAJAKKA_TEXT_HEADING ||
                          style == MAJAKKA_TEXT_SUBHEADING || style == MAJAKKA_TEXT_LABEL;
}

/**
 * majakka_document_builder_add_plain:
 * @self: a builder
 * @style: how it is set
 * @words: the words, not taken as markup
 */
void
majakka_document_builder_add_plain (MajakkaDocumentBuilder *self,
                                    MajakkaTextStyle style,
                                    const char *words)
{
  g_autofree char *markup = NULL;

  g_return_if_fail (words != NULL);

  markup = g_markup_escape_text (words, -1);
  majakka_document_builder_add_text (self, style, markup);
}

/**
 * majakka_document_builder_add_item:
 * @self: a builder
 * @style: how it is set
 * @mark: what stands before it
 * @mark_words: (nullable): the words of the mark, plain, as in "1."
 * @markup: the words, as Pango markup
 *
 * A line of a list.
 */
void
majakka_document_builder_add_item (MajakkaDocumentBuilder *self,
                                   MajakkaTextStyle style,
                                   MajakkaItemMark mark,
                                   const char *mark_words,
                                   const char *markup)
{
  MajakkaDocumentBlock *block;

  g_return_if_fail (self != NULL);
  g_return_if_fail (markup != NULL);
  g_return_if_fail ((mark == MAJAKKA_ITEM_WORDS) == (mark_words != NULL));

  block = add (self, MAJAKKA_DOCUMENT_TEXT);
  block->style = style;
  block->markup = g_strdup (markup);
  block->is_item = TRUE;
  block->mark = mark;
  block->mark_words = g_strdup (mark_words);
}

/**
 * majakka_document_builder_add_link:
 * @self: a builder
 * @style: how it is set
 * @words: the words, not taken as markup
 * @uri: where they lead in a file; on paper only the words are seen
 */
void
majakka_document_builder_add_link (MajakkaDocumentBuilder *self,
                                   MajakkaTextStyle style,
                                   const char *words,
                                   const char *uri)
{
  MajakkaDocumentBlock *block;

  g_return_if_fail (self != NULL);
  g_return_if_fail (words != NULL);
  g_return_if_fail (uri != NULL);

  block = add (self, MAJAKKA_DOCUMENT_TEXT);
  block->style = style;
  block->markup = g_markup_escape_text (words, -1);
  block->uri = g_strdup (uri);
}

/**
 * majakka_document_builder_add_address:
 * @self: a builder
 * @uri: an address, which is printed as it is
 * @in_item: whether it stands below the words of a line of a list
 */
void
majakka_document_builder_add_address (MajakkaDocumentBuilder *self,
                                      const char *uri,
                                      gboolean in_item)
{
  MajakkaDocumentBlock *block;

  g_return_if_fail (self != NULL);
  g_return_if_fail (uri != NULL);

  /* A mark without words only moves it. */
  block = add (self, MAJAKKA_DOCUMENT_TEXT);
  block->style = MAJAKKA_TEXT_CAPTION;
  block->markup = g_markup_escape_text (uri, -1);
  block->uri = g_strdup (uri);
  block->is_item = in_item;
  block->mark = in_item ? MAJAKKA_ITEM_WORDS : MAJAKKA_ITEM_BULLET;
  block->mark_words = in_item ? g_strdup ("") : NULL;
}

/**
 * majakka_document_builder_add_picture:
 * @self: a builder
 * @path: an SVG or PNG file; one that cannot be read leaves no gap
 * @part: how much of the width it may take, from 0 to 1
 */
void
majakka_document_builder_add_picture (MajakkaDocumentBuilder *self, const char *path, double part)
{
  MajakkaDocumentBlock *block;

  g_return_if_fail (self != NULL);
  g_return_if_fail (path != NULL);
  g_return_if_fail (part > 0 && part <= 1);

  block = add (self, MAJAKKA_DOCUMENT_PICTURE);
  block->path = g_strdup (path);
  block->part = part;
}

/**
 * majakka_document_builder_add_rule:
 * @self: a builder
 */
void
majakka_document_builder_add_rule (MajakkaDocumentBuilder *self)
{
  g_return_if_fail (self != NULL);

  add (self, MAJAKKA_DOCUMENT_RULE);
}

/**
 * majakka_document_builder_add_pen_line:
 * @self: a builder
 *
 * A line to write on with a pen.
 */
void
majakka_document_builder_add_pen_line (MajakkaDocumentBuilder *self)
{
  g_return_if_fail (self != NULL);

  add (self, MAJAKKA_DOCUMENT_PEN_LINE);
}

/**
 * majakka_document_builder_add_page_break:
 * @self: a builder
 *
 * What follows begins on a new page.
 */
void
majakka_document_builder_add_page_break (MajakkaDocumentBuilder *self)
{
  g_return_if_fail (self != NULL);

  add (self, MAJAKKA_DOCUMENT_PAGE_BREAK);
}

/**
 * majakka_document_builder_keep_with_next:
 * @self: a builder
 *
 * The block that was added last stays on the page of the beginning of the next one.
 */
void
majakka_document_builder_keep_with_next (MajakkaDocumentBuilder *self)
{
  GPtrArray *blocks;

  g_return_if_fail (self != NULL);

  blocks = g_ptr_array_index (self->open, self->open->len - 1);
  g_return_if_fail (blocks->len > 0);
  ((MajakkaDocumentBlock *) g_ptr_array_index (blocks, blocks->len - 1))->keep_with_next = TRUE;
}

/**
 * majakka_document_builder_begin_box:
 * @self: a builder
 * @style: what it looks like
 *
 * Groups what is added until majakka_document_builder_end().
 */
void
majakka_document_builder_begin_box (MajakkaDocumentBuilder *self, MajakkaBoxStyle style)
{
  g_return_if_fail (self != NULL);

  begin (self, MAJAKKA_DOCUMENT_BOX)->box = style;
}

/**
 * majakka_document_builder_begin_row:
 * @self: a builder
 * @style: what it looks like; the head of a table is repeated on every page that the table reaches
 *
 * Begins a row, to which majakka_document_builder_begin_cell() adds cells.
 */
void
majakka_document_builder_begin_row (MajakkaDocumentBuilder *self, MajakkaRowStyle style)
{
  g_return_if_fail (self != NULL);

  begin (self, MAJAKKA_DOCUMENT_ROW)->row = style;
}

/**
 * majakka_document_builder_begin_cell:
 * @self: a builder that is in a row
 * @weight: how wide it is, compared with the other cells of the row
 */
void
majakka_document_builder_begin_cell (MajakkaDocumentBuilder *self, double weight)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (weight > 0);

  begin (self, MAJAKKA_DOCUMENT_CELL)->weight = weight;
}

/**
 * majakka_document_builder_end:
 * @self: a builder
 *
 * Ends the box, row or cell that was begun last.
 */
void
majakka_document_builder_end (MajakkaDocumentBuilder *self)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (self->open->len > 1);

  g_ptr_array_set_size (self->open, (int) self->open->len - 1);
}

/**
 * majakka_document_ref:
 * @self: a document
 *
 * Returns: (transfer full): the same
 */
MajakkaDocument *
majakka_document_ref (MajakkaDocument *self)
{
  return g_rc_box_acquire (self);
}

static void
document_clear (gpointer data)
{
  MajakkaDocument *self = data;

  g_free (self->title);
  g_free (self->date);
  g_free (self->language);
  g_ptr_array_unref (self->blocks);
}

/**
 * majakka_document_unref:
 * @self: (transfer full): a document
 */
void
majakka_document_unref (MajakkaDocument *self)
{
  g_rc_box_release_full (self, document_clear);
}

/**
 * majakka_document_get_title:
 * @self: a document
 *
 * Returns: (transfer none): its title in the language of the document
 */
const char *
majakka_document_get_title (const MajakkaDocument *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->title;
}
