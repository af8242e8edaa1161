/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What makes pieces of blocks: all of it works on a column. */

#pragma once

#include "majakka-page-pieces-private.h"

G_BEGIN_DECLS

/* Above a picture, a rule and a row. */
#define MAJAKKA_PAGE_GAP 10.0

/* Where blocks are set: in which frame, from where, how wide. */
typedef struct
{
  MajakkaPieces *pieces;
  GPtrArray *out; /* of MajakkaPiece */
  const MajakkaFrame *frame;
  double x;
  double width;
  const MajakkaPiece *head;
} MajakkaPageColumn;

MajakkaPiece *majakka_page_column_add_piece (MajakkaPageColumn *self, double gap, double height);
MajakkaStroke *majakka_page_column_add_stroke (MajakkaPageColumn *self,
                                               MajakkaPiece *piece,
                                               MajakkaStrokeKind kind,
                                               double x,
                                               double y,
                                               double width);
double majakka_page_column_mirror (const MajakkaPageColumn *self, double x, double width);

void majakka_page_column_measure (MajakkaPageColumn *self, const GPtrArray *blocks);
void majakka_page_column_measure_text (MajakkaPageColumn *self, const MajakkaDocumentBlock *block);
void majakka_page_column_measure_box (MajakkaPageColumn *self, const MajakkaDocumentBlock *block);
void majakka_page_column_measure_row (MajakkaPageColumn *self, const MajakkaDocumentBlock *block);

G_END_DECLS
