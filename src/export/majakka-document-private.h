/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-document.h"

G_BEGIN_DECLS

typedef enum
{
  MAJAKKA_DOCUMENT_TEXT,
  MAJAKKA_DOCUMENT_PICTURE,
  MAJAKKA_DOCUMENT_RULE,
  MAJAKKA_DOCUMENT_PEN_LINE,
  MAJAKKA_DOCUMENT_PAGE_BREAK,
  MAJAKKA_DOCUMENT_BOX,
  MAJAKKA_DOCUMENT_ROW,
  MAJAKKA_DOCUMENT_CELL,
} MajakkaDocumentKind;

/* A block; the fields after the common ones are set by kind, the others NULL or 0. */
typedef struct
{
  MajakkaDocumentKind kind;
  gboolean keep_with_next;
  GPtrArray *children; /* of MajakkaDocumentBlock; of box, row and cell */

  /* text */
  MajakkaTextStyle style;
  char *markup;
  char *uri;
  gboolean is_item;
  MajakkaItemMark mark;
  char *mark_words;

  /* picture: how much of the width it takes, from 0 to 1 */
  char *path;
  double part;

  MajakkaBoxStyle box;
  MajakkaRowStyle row;
  double weight; /* of a cell */
} MajakkaDocumentBlock;

struct _MajakkaDocument
{
  char *title;
  char *date;     /* NULL for none */
  char *language; /* as BCP 47 writes it */
  gboolean right_to_left;
  gboolean one_page;
  gboolean poster;
  gboolean wide;
  GPtrArray *blocks; /* of MajakkaDocumentBlock */
};

G_END_DECLS
