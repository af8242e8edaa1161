/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-reading.h"

G_BEGIN_DECLS

#define MAJAKKA_TYPE_QUOTE_BLOCK (majakka_quote_block_get_type ())

/**
 * MajakkaQuoteBlock:
 *
 * Somebody's words, and whose they are.
 */
G_DECLARE_FINAL_TYPE (MajakkaQuoteBlock, majakka_quote_block, MAJAKKA, QUOTE_BLOCK, GtkBox)

GtkWidget *majakka_quote_block_new (MajakkaReading *reading, const MajakkaBlock *block);

G_END_DECLS
