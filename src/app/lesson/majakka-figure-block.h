/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-reading.h"

G_BEGIN_DECLS

#define MAJAKKA_TYPE_FIGURE_BLOCK (majakka_figure_block_get_type ())

/**
 * MajakkaFigureBlock:
 *
 * A picture inside the text, with its caption.
 */
G_DECLARE_FINAL_TYPE (MajakkaFigureBlock, majakka_figure_block, MAJAKKA, FIGURE_BLOCK, GtkBox)

GtkWidget *majakka_figure_block_new (MajakkaReading *reading, const MajakkaBlock *block);

G_END_DECLS
