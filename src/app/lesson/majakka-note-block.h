/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-reading.h"

G_BEGIN_DECLS

#define MAJAKKA_TYPE_NOTE_BLOCK (majakka_note_block_get_type ())

/**
 * MajakkaNoteBlock:
 *
 * A tip, something to be careful about, a fact, or words to say: set apart, with its word and icon.
 */
G_DECLARE_FINAL_TYPE (MajakkaNoteBlock, majakka_note_block, MAJAKKA, NOTE_BLOCK, GtkBox)

GtkWidget *majakka_note_block_new (MajakkaReading *reading, const MajakkaBlock *block);

G_END_DECLS
