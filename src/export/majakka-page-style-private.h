/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-document.h"

#include <cairo.h>

G_BEGIN_DECLS

typedef enum
{
  MAJAKKA_INK_NONE,
  MAJAKKA_INK_TEXT,
  MAJAKKA_INK_DIM,
  MAJAKKA_INK_SEA,
  MAJAKKA_INK_LIGHT,
  MAJAKKA_INK_DANGER,
  MAJAKKA_INK_LINE,
  MAJAKKA_INK_PALE_SEA,
  MAJAKKA_INK_PALE_LIGHT,
  MAJAKKA_INK_PALE_DANGER,
  MAJAKKA_INK_PALE_GREY,
  MAJAKKA_N_INKS,
} MajakkaInk;

/* How a text is set. Sizes in points; @line is the height of a line in sizes. */
typedef struct
{
  double size;
  double line;
  double gap;
  gboolean bold;
  gboolean italic;
  MajakkaInk ink;
  guint outline; /* its level in the outline, from 1; 0 for none */
} MajakkaTextLook;

/* What a box looks like. @start and @end are free parts of the width, from 0 to 1. */
typedef struct
{
  MajakkaInk ground;
  MajakkaInk bar; /* along its beginning */
  MajakkaInk frame;
  double padding;
  double gap;
  double start;
  double end;
  gboolean breaks;
} MajakkaBoxLook;

const MajakkaTextLook *majakka_text_style_get_look (MajakkaTextStyle style);
const MajakkaBoxLook *majakka_box_style_get_look (MajakkaBoxStyle style);
void majakka_ink_set (MajakkaInk ink, cairo_t *cr);

G_END_DECLS
