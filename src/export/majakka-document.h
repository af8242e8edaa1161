/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** MajakkaTextStyle: how a text is set. Title and headings go into the outline. */
typedef enum
{
  MAJAKKA_TEXT_TITLE,
  MAJAKKA_TEXT_HEADING,
  MAJAKKA_TEXT_SUBHEADING,
  MAJAKKA_TEXT_LABEL,
  MAJAKKA_TEXT_LEAD,
  MAJAKKA_TEXT_BODY,
  MAJAKKA_TEXT_QUOTE,
  MAJAKKA_TEXT_SMALL,
  MAJAKKA_TEXT_CAPTION,
  MAJAKKA_TEXT_NUMBER,
  MAJAKKA_TEXT_EMERGENCY,
  MAJAKKA_TEXT_CARD,
  MAJAKKA_TEXT_CARD_FOOT,
  MAJAKKA_TEXT_ANSWER,
  MAJAKKA_TEXT_N_STYLES,
} MajakkaTextStyle;

/**
 * MajakkaBoxStyle:
 * @MAJAKKA_BOX_TOGETHER: nothing to see; what is in it stays on one page
 * @MAJAKKA_BOX_NOTE: a note
 * @MAJAKKA_BOX_CARE: a note to take care
 * @MAJAKKA_BOX_NEXT: what to do next: the warm light
 * @MAJAKKA_BOX_SIDE: a line at the side; may go over several pages
 * @MAJAKKA_BOX_CARD: a frame; may go over several pages
 * @MAJAKKA_BOX_FIRST_SPEAKER: a message of the one who began
 * @MAJAKKA_BOX_OTHER_SPEAKER: a message of somebody else
 * @MAJAKKA_BOX_DANGER: the emergency number
 *
 * What a group of blocks looks like. Where not said otherwise it is not broken over pages, unless it is
 * taller than one.
 */
typedef enum
{
  MAJAKKA_BOX_TOGETHER,
  MAJAKKA_BOX_NOTE,
  MAJAKKA_BOX_CARE,
  MAJAKKA_BOX_NEXT,
  MAJAKKA_BOX_SIDE,
  MAJAKKA_BOX_CARD,
  MAJAKKA_BOX_FIRST_SPEAKER,
  MAJAKKA_BOX_OTHER_SPEAKER,
  MAJAKKA_BOX_DANGER,
  MAJAKKA_BOX_N_STYLES,
} MajakkaBoxStyle;

/**
 * MajakkaRowStyle: cells beside each other: without lines, of a table, the head of a table, or two cards to
 * cut apart, each with two texts.
 */
typedef enum
{
  MAJAKKA_ROW_COLUMNS,
  MAJAKKA_ROW_TABLE,
  MAJAKKA_ROW_TABLE_HEAD,
  MAJAKKA_ROW_CARDS,
} MajakkaRowStyle;

/** MajakkaItemMark: what stands before a line of a list. */
typedef enum
{
  MAJAKKA_ITEM_BULLET,
  MAJAKKA_ITEM_BOX,
  MAJAKKA_ITEM_DO,
  MAJAKKA_ITEM_DONT,
  MAJAKKA_ITEM_ARROW,
  MAJAKKA_ITEM_WORDS,
} MajakkaItemMark;

/**
 * MajakkaDocument:
 *
 * What is to be printed, as blocks in the order of reading: no fonts, no sizes, no pages. Immutable,
 * shared by counting references. A MajakkaDocumentBuilder makes it.
 */
typedef struct _MajakkaDocument MajakkaDocument;

typedef struct _MajakkaDocumentBuilder MajakkaDocumentBuilder;

MajakkaDocumentBuilder *majakka_document_builder_new (const char *title);
void majakka_document_builder_free (MajakkaDocumentBuilder *self);
MajakkaDocument *majakka_document_builder_finish (MajakkaDocumentBuilder *self);

void majakka_document_builder_set_date (MajakkaDocumentBuilder *self, const char *date);
void majakka_document_builder_set_one_page (MajakkaDocumentBuilder *self);
void majakka_document_builder_set_poster (MajakkaDocumentBuilder *self);
void majakka_document_builder_set_wide (MajakkaDocumentBuilder *self);

void majakka_document_builder_add_text (MajakkaDocumentBuilder *self,
                                        MajakkaTextStyle style,
                                        const char *markup);
void majakka_document_builder_add_plain (MajakkaDocumentBuilder *self,
                                         MajakkaTextStyle style,
                                         const char *words);
void majakka_document_builder_add_item (MajakkaDocumentBuilder *self,
                                        MajakkaTextStyle style,
                                        MajakkaItemMark mark,
                                        const char *mark_words,
                                        const char *markup);
void majakka_document_builder_add_link (MajakkaDocumentBuilder *self,
                                        MajakkaTextStyle style,
                                        const char *words,
                                        const char *uri);
void majakka_document_builder_add_address (MajakkaDocumentBuilder *self,
                                           const char *uri,
                                           gboolean in_item);
void
majakka_document_builder_add_picture (MajakkaDocumentBuilder *self, const char *path, double part);
void majakka_document_builder_add_rule (MajakkaDocumentBuilder *self);
void majakka_document_builder_add_pen_line (MajakkaDocumentBuilder *self);
void majakka_document_builder_add_page_break (MajakkaDocumentBuilder *self);
void majakka_document_builder_keep_with_next (MajakkaDocumentBuilder *self);

void majakka_document_builder_begin_box (MajakkaDocumentBuilder *self, MajakkaBoxStyle style);
void majakka_document_builder_begin_row (MajakkaDocumentBuilder *self, MajakkaRowStyle style);
void majakka_document_builder_begin_cell (MajakkaDocumentBuilder *self, double weight);
void majakka_document_builder_end (MajakkaDocumentBuilder *self);

MajakkaDocument *majakka_document_ref (MajakkaDocument *self);
void majakka_document_unref (MajakkaDocument *self);
const char *majakka_document_get_title (const MajakkaDocument *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MajakkaDocument, majakka_document_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (MajakkaDocumentBuilder, majakka_document_builder_free)

G_END_DECLS
