/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-reading.h"

G_BEGIN_DECLS

#define MAJAKKA_TYPE_REGION_BLOCK (majakka_region_block_get_type ())

/**
 * MajakkaRegionBlock:
 *
 * Text for some countries only. It comes and goes with the reader's country.
 */
G_DECLARE_FINAL_TYPE (MajakkaRegionBlock, majakka_region_block, MAJAKKA, REGION_BLOCK, GtkBox)

GtkWidget *majakka_region_block_new (MajakkaReading *reading, const MajakkaBlock *block);

G_END_DECLS
