/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-page-pieces-private.h"
#include "majakka-pages.h"

G_BEGIN_DECLS

/* The frames of a page, then its pieces; both reckoned from the corner between the margins. */
typedef struct
{
  GArray *placed;    /* of MajakkaPlacedPiece */
  GPtrArray *frames; /* of MajakkaStroke */
} MajakkaPage;

struct _MajakkaPages
{
  MajakkaDocument *document;
  MajakkaPieces pieces;
  double width; /* of the paper */
  double height;
  double side; /* margins */
  double top;
  GPtrArray *pages; /* of MajakkaPage */
  GArray *outline;  /* of MajakkaOutlineEntry */
};

GPtrArray *majakka_page_breaks_find (const GPtrArray *pieces, double height);
void majakka_page_furniture_draw (const MajakkaPages *self, guint page, cairo_t *cr);
void majakka_stroke_draw (const MajakkaStroke *self, double x, double y, cairo_t *cr);

G_END_DECLS
