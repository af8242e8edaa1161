/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-context.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MAJAKKA_TYPE_CONTACT_CARD (majakka_contact_card_get_type ())

/**
 * MajakkaContactCard:
 *
 * Somebody to turn to: the name, the number, when and for whom, and how sure that is.
 */
G_DECLARE_FINAL_TYPE (MajakkaContactCard, majakka_contact_card, MAJAKKA, CONTACT_CARD, GtkBox)

GtkWidget *majakka_contact_card_new (MajakkaContext *context, const MajakkaHelpEntry *entry);
void majakka_contact_card_show (GtkWidget *page, const char *id);

G_END_DECLS
