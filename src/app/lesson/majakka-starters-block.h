/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-reading.h"

G_BEGIN_DECLS

#define MAJAKKA_TYPE_STARTERS_BLOCK (majakka_starters_block_get_type ())

/**
 * MajakkaStartersBlock:
 *
 * Sentences to say to a child, a card for each age.
 */
G_DECLARE_FINAL_TYPE (MajakkaStartersBlock, majakka_starters_block, MAJAKKA, STARTERS_BLOCK, GtkBox)

GtkWidget *majakka_starters_block_new (MajakkaReading *reading, const MajakkaBlock *block);

G_END_DECLS
