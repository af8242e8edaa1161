/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-reading.h"

G_BEGIN_DECLS

#define MAJAKKA_TYPE_CHAT_BUBBLE (majakka_chat_bubble_get_type ())

/**
 * MajakkaChatBubble:
 *
 * One message of a conversation. When it carries a warning sign, a button names the sign and opens
 * its explanation.
 */
G_DECLARE_FINAL_TYPE (MajakkaChatBubble, majakka_chat_bubble, MAJAKKA, CHAT_BUBBLE, GtkBox)

GtkWidget *majakka_chat_bubble_new (MajakkaReading *reading, const MajakkaChatMessage *message);

G_END_DECLS
