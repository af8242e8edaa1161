/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-context.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MAJAKKA_TYPE_EMERGENCY_CARD (majakka_emergency_card_get_type ())

/**
 * MajakkaEmergencyCard:
 *
 * The emergency number of the reader's country, above everything else; where we have read none, whom
 * to call.
 */
G_DECLARE_FINAL_TYPE (MajakkaEmergencyCard, majakka_emergency_card, MAJAKKA, EMERGENCY_CARD, GtkBox)

void majakka_emergency_card_set_context (MajakkaEmergencyCard *self, MajakkaContext *context);
void majakka_emergency_card_take_focus (MajakkaEmergencyCard *self);
void majakka_emergency_card_leave_focus (MajakkaEmergencyCard *self);

G_END_DECLS
