/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-reading.h"

G_BEGIN_DECLS

#define MAJAKKA_TYPE_CHECKLIST_BLOCK (majakka_checklist_block_get_type ())

/**
 * MajakkaChecklistBlock:
 *
 * Things to tick off. A tick is kept at once.
 */
G_DECLARE_FINAL_TYPE (MajakkaChecklistBlock,
                      majakka_checklist_block,
                      MAJAKKA,
                      CHECKLIST_BLOCK,
                      GtkBox)

GtkWidget *majakka_checklist_block_new (MajakkaReading *reading, const MajakkaBlock *block);

G_END_DECLS
