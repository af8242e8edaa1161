/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-slide-layout.h"

G_BEGIN_DECLS

/**
 * MajakkaBarsPlace:
 * @MAJAKKA_BARS_BESIDE: beside the answers, each with its number beside it
 * @MAJAKKA_BARS_FOLDED: beside the answers, each with its number below it, so that the words have more room
 * @MAJAKKA_BARS_BELOW: below the words, which have all of the width
 */
typedef enum
{
  MAJAKKA_BARS_BESIDE,
  MAJAKKA_BARS_FOLDED,
  MAJAKKA_BARS_BELOW,
} MajakkaBarsPlace;

/**
 * MajakkaDensity:
 * @least: as small as the text may be with it: larger letters are better than more air, and so is air than none
 * @side: what is free at the left and the right
 * @top: what is free above
 * @foot: what is free below
 * @gap: between two lines, as a share of the size of the text
 * @pitch: from one line of a text to the next, likewise
 * @title: the size of the heading, likewise
 * @picture: how wide a picture beside words is, as a share of the slide
 * @columns: how many columns the words may take
 * @runs_in: whether names and questions take as little room as other words
 * @mark: the size of the mark of a letter, as a share of the size of the text
 * @bars: where the bars are
 *
 * How closely things stand together.
 */
typedef struct
{
  double least;
  double side;
  double top;
  double foot;
  double gap;
  double pitch;
  double title;
  double picture;
  guint columns;
  gboolean runs_in;
  double mark;
  MajakkaBarsPlace bars;
} MajakkaDensity;

/**
 * MajakkaPen:
 * @layout: what it writes to
 * @slide: what it writes
 * @context: the fonts
 * @font_height: the height that the font gives a line, as a share of its size
 * @density: how closely
 * @size: the size of the text
 * @left: where the column begins
 * @right: where it ends
 * @y: how far it has come
 */
typedef struct
{
  MajakkaSlideLayout *layout;
  const MajakkaSlide *slide;
  PangoContext *context;
  double font_height;
  const MajakkaDensity *density;
  double size;
  double left;
  double right;
  double y;
} MajakkaPen;

/** MajakkaPenStyle: how a text is written; 0 is usual. */
typedef enum
{
  MAJAKKA_PEN_BOLD = 1 << 0,
  MAJAKKA_PEN_CENTRED = 1 << 1,
} MajakkaPenStyle;

/** MajakkaPenText: what a text that was written takes. */
typedef struct
{
  double width;
  double height;
} MajakkaPenText;

MajakkaPlaced *majakka_pen_place (MajakkaPen *self,
                                  MajakkaPlacedKind kind,
                                  double x,
                                  double y,
                                  double width,
                                  double height);
MajakkaPenText majakka_pen_write (MajakkaPen *self,
                                  const char *markup,
                                  double x,
                                  double y,
                                  double width,
                                  double size,
                                  MajakkaPenStyle style,
                                  const GdkRGBA *colour);
MajakkaPenText
majakka_pen_measure (MajakkaPen *self, const char *markup, double size, MajakkaPenStyle style);
void majakka_pen_shift (MajakkaPen *self, guint first, double dx, double dy);

void majakka_pen_write_lines (MajakkaPen *self);
void majakka_pen_write_options (MajakkaPen *self);

G_END_DECLS
