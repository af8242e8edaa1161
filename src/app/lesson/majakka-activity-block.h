/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-reading.h"

G_BEGIN_DECLS

#define MAJAKKA_TYPE_ACTIVITY_BLOCK (majakka_activity_block_get_type ())

/**
 * MajakkaActivityBlock:
 *
 * Something to do with a group.
 */
G_DECLARE_FINAL_TYPE (MajakkaActivityBlock, majakka_activity_block, MAJAKKA, ACTIVITY_BLOCK, GtkBox)

GtkWidget *majakka_activity_block_new (MajakkaReading *reading, const MajakkaBlock *block);

G_END_DECLS
