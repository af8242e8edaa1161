/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-reading.h"

G_BEGIN_DECLS

#define MAJAKKA_TYPE_CONVERSATION_BLOCK (majakka_conversation_block_get_type ())

/**
 * MajakkaConversationBlock:
 *
 * A chat: the first speaker at the start side, everybody else at the end side.
 */
G_DECLARE_FINAL_TYPE (MajakkaConversationBlock,
                      majakka_conversation_block,
                      MAJAKKA,
                      CONVERSATION_BLOCK,
                      GtkBox)

GtkWidget *majakka_conversation_block_new (MajakkaReading *reading, const MajakkaBlock *block);

G_END_DECLS
