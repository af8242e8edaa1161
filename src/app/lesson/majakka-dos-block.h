/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-reading.h"

G_BEGIN_DECLS

#define MAJAKKA_TYPE_DOS_BLOCK (majakka_dos_block_get_type ())

/**
 * MajakkaDosBlock:
 *
 * What to do and what not to do, each with its word and icon.
 */
G_DECLARE_FINAL_TYPE (MajakkaDosBlock, majakka_dos_block, MAJAKKA, DOS_BLOCK, GtkBox)

GtkWidget *majakka_dos_block_new (MajakkaReading *reading, const MajakkaBlock *block);

G_END_DECLS
