/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The look of paper, as data. The colours are those of the screen; each can be told apart, and read,
 * when a printer makes it grey. */

#include "majakka-page-style-private.h"

static const MajakkaTextLook texts[] = {
  [MAJAKKA_TEXT_TITLE] = { 23, 1.2, 0, TRUE, FALSE, MAJAKKA_INK_SEA, 1 },
  [MAJAKKA_TEXT_HEADING] = { 15, 1.25, 22, TRUE, FALSE, MAJAKKA_INK_SEA, 2 },
  [MAJAKKA_TEXT_SUBHEADING] = { 12, 1.3, 15, TRUE, FALSE, MAJAKKA_INK_SEA, 3 },
  [MAJAKKA_TEXT_LABEL] = { 10.5, 1.35, 10, TRUE, FALSE, MAJAKKA_INK_TEXT, 0 },
  [MAJAKKA_TEXT_LEAD] = { 12, 1.45, 7, FALSE, FALSE, MAJAKKA_INK_TEXT, 0 },
  [MAJAKKA_TEXT_BODY] = { 10.5, 1.45, 7, FALSE, FALSE, MAJAKKA_INK_TEXT, 0 },
  [MAJAKKA_TEXT_QUOTE] = { 13, 1.45, 8, FALSE, TRUE, MAJAKKA_INK_SEA, 0 },
  [MAJAKKA_TEXT_SMALL] = { 9, 1.4, 4, FALSE, FALSE, MAJAKKA_INK_TEXT, 0 },
  [MAJAKKA_TEXT_CAPTION] = { 9, 1.4, 4, FALSE, FALSE, MAJAKKA_INK_DIM, 0 },
  [MAJAKKA_TEXT_NUMBER] = { 15, 1.35, 5, TRUE, FALSE, MAJAKKA_INK_TEXT, 0 },
  [MAJAKKA_TEXT_EMERGENCY] = { 34, 1.15, 2, TRUE, FALSE, MAJAKKA_INK_DANGER, 0 },
  [MAJAKKA_TEXT_CARD] = { 15, 1.35, 0, FALSE, FALSE, MAJAKKA_INK_TEXT, 0 },
  [MAJAKKA_TEXT_CARD_FOOT] = { 8.5, 1.35, 0, FALSE, FALSE, MAJAKKA_INK_SEA, 0 },
  [MAJAKKA_TEXT_ANSWER] = { 96, 1.1, 0, TRUE, FALSE, MAJAKKA_INK_TEXT, 0 },
};
G_STATIC_ASSERT (G_N_ELEMENTS (texts) == MAJAKKA_TEXT_N_STYLES);

static const MajakkaBoxLook boxes[] = {
  [MAJAKKA_BOX_TOGETHER] = { 0 },
  [MAJAKKA_BOX_NOTE] = { MAJAKKA_INK_PALE_SEA, MAJAKKA_INK_SEA, 0, 10, 12, 0, 0, FALSE },
  [MAJAKKA_BOX_CARE] = { MAJAKKA_INK_PALE_LIGHT, MAJAKKA_INK_LIGHT, 0, 10, 12, 0, 0, FALSE },
  [MAJAKKA_BOX_NEXT] = { MAJAKKA_INK_PALE_LIGHT, MAJAKKA_INK_LIGHT, 0, 12, 14, 0, 0, FALSE },
  [MAJAKKA_BOX_SIDE] = { 0, MAJAKKA_INK_LINE, 0, 10, 12, 0, 0, TRUE },
  [MAJAKKA_BOX_CARD] = { 0, 0, MAJAKKA_INK_LINE, 12, 14, 0, 0, TRUE },
  [MAJAKKA_BOX_FIRST_SPEAKER] = { MAJAKKA_INK_PALE_SEA, 0, 0, 9, 6, 0, 0.22, FALSE },
  [MAJAKKA_BOX_OTHER_SPEAKER] = { MAJAKKA_INK_PALE_GREY, 0, 0, 9, 6, 0.22, 0, FALSE },
  [MAJAKKA_BOX_DANGER] = { MAJAKKA_INK_PALE_DANGER, MAJAKKA_INK_DANGER, 0, 12, 14, 0, 0, FALSE },
};
G_STATIC_ASSERT (G_N_ELEMENTS (boxes) == MAJAKKA_BOX_N_STYLES);

static const struct
{
  double red;
  double green;
  double blue;
} inks[] = {
  [MAJAKKA_INK_NONE] = { 1, 1, 1 },
  [MAJAKKA_INK_TEXT] = { 0.11, 0.13, 0.16 },
  [MAJAKKA_INK_DIM] = { 0.34, 0.37, 0.41 },
  [MAJAKKA_INK_SEA] = { 0.110, 0.365, 0.541 },
  [MAJAKKA_INK_LIGHT] = { 0.961, 0.769, 0.318 },
  [MAJAKKA_INK_DANGER] = { 0.72, 0.11, 0.11 },
  [MAJAKKA_INK_LINE] = { 0.74, 0.78, 0.82 },
  [MAJAKKA_INK_PALE_SEA] = { 0.918, 0.949, 0.973 },
  [MAJAKKA_INK_PALE_LIGHT] = { 0.996, 0.969, 0.890 },
  [MAJAKKA_INK_PALE_DANGER] = { 0.992, 0.933, 0.929 },
  [MAJAKKA_INK_PALE_GREY] = { 0.945, 0.949, 0.953 },
};
G_STATIC_ASSERT (G_N_ELEMENTS (inks) == MAJAKKA_N_INKS);

const MajakkaTextLook *
majakka_text_style_get_look (MajakkaTextStyle style)
{
  g_return_val_if_fail (style < G_N_ELEMENTS (texts), NULL);

  return &texts[style];
}

const MajakkaBoxLook *
majakka_box_style_get_look (MajakkaBoxStyle style)
{
  g_return_val_if_fail (style < G_N_ELEMENTS (boxes), NULL);

  return &boxes[style];
}

void
majakka_ink_set (MajakkaInk ink, cairo_t *cr)
{
  g_return_if_fail (ink < G_N_ELEMENTS (inks));

  cairo_set_source_rgb (cr, inks[ink].red, inks[ink].green, inks[ink].blue);
}
