/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-reading.h"

G_BEGIN_DECLS

#define MAJAKKA_TYPE_LIST_BLOCK (majakka_list_block_get_type ())

/**
 * MajakkaListBlock:
 *
 * A list with points, or steps with numbers.
 */
G_DECLARE_FINAL_TYPE (MajakkaListBlock, majakka_list_block, MAJAKKA, LIST_BLOCK, GtkBox)

GtkWidget *majakka_list_block_new (MajakkaReading *reading, const MajakkaBlock *block);

GtkWidget *
majakka_list_block_new_for_items (MajakkaReading *reading, GPtrArray *items, gboolean numbered);

G_END_DECLS
