/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-document-private.h"
#include "majakka-page-picture-private.h"
#include "majakka-page-style-private.h"

#include <pango/pango.h>

G_BEGIN_DECLS

/* A box that pieces stand in. On each page it reaches from the first to the last of them. */
typedef struct _MajakkaFrame MajakkaFrame;
struct _MajakkaFrame
{
  const MajakkaFrame *around; /* NULL for the outermost */
  const MajakkaBoxLook *look;
  double x;
  double width;
  gboolean mirrored; /* it begins at the right */
};

typedef enum
{
  MAJAKKA_STROKE_LINE,
  MAJAKKA_STROKE_MARK,
  MAJAKKA_STROKE_PICTURE,
  MAJAKKA_STROKE_RULE,
  MAJAKKA_STROKE_FRAME,
  MAJAKKA_STROKE_CUT,
} MajakkaStrokeKind;

/* Something to draw; x and y are those of its piece, x is that of the left edge. */
typedef struct
{
  MajakkaStrokeKind kind;
  double x;
  double y;
  double width;
  double height;
  MajakkaInk ink;

  PangoLayout *layout; /* keeps the line alive */
  PangoLayoutLine *line;
  char *uri;
  MajakkaItemMark mark;
  gboolean mirrored;
  MajakkaPagePicture *picture;
  const MajakkaFrame *frame;
} MajakkaStroke;

/* How much a piece wants to stay with the next one. */
typedef enum
{
  MAJAKKA_KEEP_NOT,
  MAJAKKA_KEEP_IF_POSSIBLE, /* a box that fits on a page */
  MAJAKKA_KEEP,             /* a heading, the first and last lines of a paragraph */
} MajakkaKeep;

/* What is not broken over pages: a line of text, a picture, a row of a table. */
typedef struct _MajakkaPiece MajakkaPiece;
struct _MajakkaPiece
{
  double gap; /* free above it, unless it is the first on its page */
  double height;
  MajakkaKeep keep;
  gboolean new_page;
  const MajakkaFrame *frame;
  const MajakkaPiece *head; /* the head of its table */
  GPtrArray *strokes;       /* of MajakkaStroke */
  char *outline;            /* plain words; NULL for what is not in the outline */
  guint level;
};

/* A piece and where its top is. */
typedef struct
{
  const MajakkaPiece *piece;
  double y;
} MajakkaPlacedPiece;

typedef struct
{
  const MajakkaDocument *document;
  PangoContext *context;
  double scale; /* of sizes */
  double space; /* of gaps and between lines */
  double width; /* of the page between the margins */
  double page_height;
  GPtrArray *frames; /* of MajakkaFrame: keeps them alive */
  GPtrArray *pieces; /* of MajakkaPiece */
} MajakkaPieces;

void majakka_pieces_measure (MajakkaPieces *self);
MajakkaStroke *majakka_stroke_new (MajakkaStrokeKind kind, double x, double y, double width);
void majakka_stroke_free (MajakkaStroke *self);
void majakka_piece_free (MajakkaPiece *self);
void majakka_piece_take_strokes (MajakkaPiece *self, MajakkaPiece *other, double x, double y);

void majakka_page_cards_fill (const MajakkaPieces *self,
                              MajakkaPiece *row,
                              const MajakkaDocumentBlock *block);
void majakka_frames_list (GPtrArray *strokes, const GArray *placed, const MajakkaFrame *around);

G_END_DECLS
