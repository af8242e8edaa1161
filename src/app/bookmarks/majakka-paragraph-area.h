/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-paragraph.h"

G_BEGIN_DECLS

#define MAJAKKA_TYPE_PARAGRAPH_AREA (majakka_paragraph_area_get_type ())

/**
 * MajakkaParagraphArea:
 *
 * A text with its paragraphs, and how they are chosen: a button in the margin beside the one under the
 * pointer, a menu on each by the secondary button, a long press or the menu key, and the keys Ctrl+Up
 * and Ctrl+Down, which give the focus to the paragraph before or after. One of each for the whole
 * text: a paragraph itself costs nothing, and Tab does not stop at it.
 */
G_DECLARE_FINAL_TYPE (MajakkaParagraphArea,
                      majakka_paragraph_area,
                      MAJAKKA,
                      PARAGRAPH_AREA,
                      GtkWidget)

void majakka_paragraph_area_update (MajakkaParagraphArea *self);
MajakkaParagraph *
majakka_paragraph_area_find (MajakkaParagraphArea *self, const MajakkaMessage *message);
gboolean majakka_paragraph_area_bookmark (MajakkaParagraphArea *self);

G_END_DECLS
