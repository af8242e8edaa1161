/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MAJAKKA_TYPE_SPOT_MESSAGE (majakka_spot_message_get_type ())

/**
 * MajakkaSpotMessage:
 *
 * A message of a chat that can be marked as one that worries. It looks like those in the reading.
 *
 * Signal toggled: marked, or not any more.
 */
G_DECLARE_FINAL_TYPE (MajakkaSpotMessage, majakka_spot_message, MAJAKKA, SPOT_MESSAGE, GtkBox)

GtkWidget *majakka_spot_message_new (const char *from,
                                     gboolean first_speaker,
                                     GtkWidget *label,
                                     const char *plain);
gboolean majakka_spot_message_get_active (MajakkaSpotMessage *self);
void majakka_spot_message_set_active (MajakkaSpotMessage *self, gboolean active);
void majakka_spot_message_lock (MajakkaSpotMessage *self);
void majakka_spot_message_set_feedback (MajakkaSpotMessage *self, GtkWidget *feedback);

G_END_DECLS
