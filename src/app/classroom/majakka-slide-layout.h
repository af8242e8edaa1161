/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-slide.h"
#include "majakka-wall-colours.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* A slide is as high as this, whatever the projector is: all sizes below are shares of it. */
#define MAJAKKA_SLIDE_HEIGHT 1000.0

/* No text is smaller, unless the teacher asks for that: a twentieth. A rule of thumb for projectors puts the last row of
 * people who read at most six heights of the picture away. From there a capital of that size, about 0.72 of it high, is
 * 20 minutes of arc; 16 are the least and 20 to 22 preferred by ISO 9241-3. So 8 m are far enough for a picture 1.35 m
 * high. */
#define MAJAKKA_SLIDE_LEAST_TEXT (MAJAKKA_SLIDE_HEIGHT / 20)

/* At the foot there is nothing, so that a timer has a place that is not on words; but on a slide that needs all there is. */
#define MAJAKKA_SLIDE_FOOT 62.0

typedef enum
{
  MAJAKKA_PLACED_TEXT,
  MAJAKKA_PLACED_BOX,
  MAJAKKA_PLACED_DISC,
  MAJAKKA_PLACED_TICK,
  MAJAKKA_PLACED_CROSS,
  MAJAKKA_PLACED_MARK,
  MAJAKKA_PLACED_BAR,
} MajakkaPlacedKind;

/**
 * MajakkaPlaced:
 * @kind: what it is
 * @area: where it is
 * @colour: of everything but marks and bars
 * @layout: (nullable): of a text
 * @option: of a mark or a bar: which answer
 * @share: of a bar: how much of it is full
 */
typedef struct
{
  MajakkaPlacedKind kind;
  graphene_rect_t area;
  const GdkRGBA *colour;
  PangoLayout *layout;
  guint option;
  double share;
} MajakkaPlaced;

/**
 * MajakkaSlideLayout:
 * @placed: (element-type MajakkaPlaced): all there is, from the back to the front
 * @width: how wide the slide is
 * @size: the size of its text
 * @least: the smallest size of any text on it
 * @bottom: where the last thing ends
 * @fits: whether all has room and no word is broken
 * @picture: where the picture is; without a size when there is none
 * @rtl: whether it was laid out from the right
 *
 * Where everything stands on a slide, in units of which %MAJAKKA_SLIDE_HEIGHT are its height.
 */
typedef struct
{
  GArray *placed;
  double width;
  double size;
  double least;
  double bottom;
  gboolean fits;
  graphene_rect_t picture;
  gboolean rtl;
} MajakkaSlideLayout;

PangoContext *majakka_slide_create_fonts (GtkWidget *widget);
MajakkaSlideLayout *majakka_slide_layout_new (const MajakkaSlide *slide,
                                              PangoContext *context,
                                              double proportion,
                                              int text);
void majakka_slide_layout_free (MajakkaSlideLayout *self);
void majakka_slide_layout_draw (const MajakkaSlideLayout *self, GtkSnapshot *snapshot);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MajakkaSlideLayout, majakka_slide_layout_free)

G_END_DECLS
