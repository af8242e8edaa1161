/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The colours of the projector, all of them here. Daylight and a weak lamp take contrast away, so words have at least
 * 7:1 on what is behind them: ink and sea on paper, shell and foam; paper on sea and on the colour of each letter. A test
 * computes it. No letter is red: that is for the emergency number. */

#include "majakka-wall-colours.h"

#define RGB(hex)                                                               \
  {                                                                            \
    (float) ((hex) >> 16 & 0xff) / 255.F, (float) ((hex) >> 8 & 0xff) / 255.F, \
        (float) ((hex) &0xff) / 255.F, 1.F                                     \
  }

static const GdkRGBA colours[MAJAKKA_WALL_N_COLOURS] = {
  [MAJAKKA_WALL_PAPER] = RGB (0xfdfcf8), [MAJAKKA_WALL_INK] = RGB (0x17202a),
  [MAJAKKA_WALL_SEA] = RGB (0x0f4369),   [MAJAKKA_WALL_SHELL] = RGB (0xf1ece0),
  [MAJAKKA_WALL_FOAM] = RGB (0xdcebf6),  [MAJAKKA_WALL_BEAM] = RGB (0xf5c451),
  [MAJAKKA_WALL_EDGE] = RGB (0x5b6670),  [MAJAKKA_WALL_NIGHT] = RGB (0x10161c),
};

/* Blue, brown, green, violet, petrol, plum, olive, slate */
static const GdkRGBA option_colours[MAJAKKA_WALL_N_OPTION_COLOURS] = {
  RGB (0x0b4a86), RGB (0x7a3f00), RGB (0x135c2e), RGB (0x5d2e8c),
  RGB (0x005a63), RGB (0x85195c), RGB (0x525000), RGB (0x3d4a57),
};

/**
 * majakka_wall_get_colour:
 * @colour: one of the colours of the projector
 *
 * Returns: (transfer none): it
 */
const GdkRGBA *
majakka_wall_get_colour (MajakkaWallColour colour)
{
  g_return_val_if_fail (colour < MAJAKKA_WALL_N_COLOURS, &colours[MAJAKKA_WALL_INK]);

  return &colours[colour];
}

/**
 * majakka_wall_get_option_colour:
 * @option: the position of an answer; 0 is A
 *
 * Returns: (transfer none): the colour that goes with its letter. It never stands alone: each has a shape and a pattern, too.
 */
const GdkRGBA *
majakka_wall_get_option_colour (guint option)
{
  return &option_colours[option % MAJAKKA_WALL_N_OPTION_COLOURS];
}
