/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gdk/gdk.h>

G_BEGIN_DECLS

/**
 * MajakkaWallColour:
 * @MAJAKKA_WALL_PAPER: what all is written on
 * @MAJAKKA_WALL_INK: words
 * @MAJAKKA_WALL_SEA: headings, numbers, what is set apart
 * @MAJAKKA_WALL_SHELL: behind the words of who speaks first
 * @MAJAKKA_WALL_FOAM: behind the words of who answers
 * @MAJAKKA_WALL_BEAM: the light; only ever beside words
 * @MAJAKKA_WALL_EDGE: the edge of a bar
 * @MAJAKKA_WALL_NIGHT: when nothing is shown
 *
 * What a projector shows has colours of its own, the same whatever the desktop looks like: a dark desktop, or high
 * contrast, says something about the eyes of the teacher and nothing about the room.
 */
typedef enum
{
  MAJAKKA_WALL_PAPER,
  MAJAKKA_WALL_INK,
  MAJAKKA_WALL_SEA,
  MAJAKKA_WALL_SHELL,
  MAJAKKA_WALL_FOAM,
  MAJAKKA_WALL_BEAM,
  MAJAKKA_WALL_EDGE,
  MAJAKKA_WALL_NIGHT,
} MajakkaWallColour;

#define MAJAKKA_WALL_N_COLOURS (MAJAKKA_WALL_NIGHT + 1)

/* After so many letters the colours begin anew, and the shapes do not. */
#define MAJAKKA_WALL_N_OPTION_COLOURS 8

const GdkRGBA *majakka_wall_get_colour (MajakkaWallColour colour);
const GdkRGBA *majakka_wall_get_option_colour (guint option);

G_END_DECLS
