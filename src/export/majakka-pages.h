/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-document.h"
#include "majakka-paper.h"

#include <cairo.h>

G_BEGIN_DECLS

/**
 * MajakkaPages:
 *
 * A document, laid out on paper of one size: ready to be drawn on any Cairo context whose unit is a
 * point, of a printer, of a preview or of a PDF file. Immutable, for the thread that made it.
 */
typedef struct _MajakkaPages MajakkaPages;

/**
 * MajakkaOutlineEntry:
 * @words: a heading, plain
 * @level: from 1
 * @page: on which page it stands, from 0
 * @y: where, from the top of the paper
 */
typedef struct
{
  const char *words;
  guint level;
  guint page;
  double y;
} MajakkaOutlineEntry;

/**
 * MajakkaPageLine:
 * @words: what it says, plain
 * @is_heading: whether it is a line of a heading, which is never the last of a page
 * @x: its left edge
 * @y: its top
 * @width: how wide it is
 *
 * A line of text on a page.
 */
typedef struct
{
  char *words;
  gboolean is_heading;
  double x;
  double y;
  double width;
} MajakkaPageLine;

MajakkaPages *majakka_pages_new (MajakkaDocument *document, double width, double height);
void majakka_pages_free (MajakkaPages *self);

guint majakka_pages_count (const MajakkaPages *self);
void majakka_pages_get_size (const MajakkaPages *self, double *width, double *height);
const MajakkaDocument *majakka_pages_get_document (const MajakkaPages *self);
const GArray *majakka_pages_get_outline (const MajakkaPages *self);
GArray *majakka_pages_list_lines (const MajakkaPages *self, guint page);
void majakka_pages_draw (const MajakkaPages *self, guint page, cairo_t *cr);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MajakkaPages, majakka_pages_free)

G_END_DECLS
