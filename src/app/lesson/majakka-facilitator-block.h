/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-reading.h"

G_BEGIN_DECLS

#define MAJAKKA_TYPE_FACILITATOR_BLOCK (majakka_facilitator_block_get_type ())

/**
 * MajakkaFacilitatorBlock:
 *
 * Notes for whoever leads a group: only teachers see them. They come and go with the role.
 */
G_DECLARE_FINAL_TYPE (MajakkaFacilitatorBlock,
                      majakka_facilitator_block,
                      MAJAKKA,
                      FACILITATOR_BLOCK,
                      GtkBox)

GtkWidget *majakka_facilitator_block_new (MajakkaReading *reading, const MajakkaBlock *block);

GtkWidget *majakka_facilitator_block_new_for_blocks (MajakkaReading *reading, GPtrArray *blocks);

G_END_DECLS
