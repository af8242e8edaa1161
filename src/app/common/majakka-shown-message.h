/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-text.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * MajakkaRenewFunc:
 * @data: data of the caller
 *
 * Shows the words of a message anew: its translation may be another now.
 */
typedef void (*MajakkaRenewFunc) (gpointer data);

/**
 * MajakkaShownFunc:
 * @widget: a widget that shows a message
 * @message: the message
 * @data: data of the caller
 */
typedef void (*MajakkaShownFunc) (GtkWidget *widget, const MajakkaMessage *message, gpointer data);

/* Which widget shows which message of a lesson, of the help directory, of the manual: it is noted on the widget. */
void majakka_shown_message_set (GtkWidget *widget,
                                MajakkaTranslator *translator,
                                const MajakkaMessage *message,
                                MajakkaRenewFunc renew,
                                gpointer data);
const MajakkaMessage *majakka_shown_message_get (GtkWidget *widget);
MajakkaTranslationState majakka_shown_message_get_state (GtkWidget *widget);
gboolean majakka_shown_message_is_worked_on (GtkWidget *widget);
GtkWidget *majakka_shown_message_find (GtkWidget *widget);
void majakka_shown_message_foreach (GtkWidget *root, MajakkaShownFunc func, gpointer data);
void majakka_shown_message_renew (GtkWidget *root);

G_END_DECLS
