/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-context.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MAJAKKA_TYPE_MESSAGE_LABEL (majakka_message_label_get_type ())

/**
 * MajakkaMessageLabel:
 *
 * Shows a message of a lesson, the glossary, the signs or the manual in the reader's language: wrapped, with its terms, citations and
 * pointers to other lessons as links. What is not translated says so.
 */
G_DECLARE_FINAL_TYPE (MajakkaMessageLabel, majakka_message_label, MAJAKKA, MESSAGE_LABEL, GtkWidget)

GtkWidget *majakka_message_label_new (MajakkaContext *context,
                                      GPtrArray *sources,
                                      const MajakkaMessage *message);
void majakka_message_label_set_message (MajakkaMessageLabel *self, const MajakkaMessage *message);
void majakka_message_label_set_see_action (MajakkaMessageLabel *self, const char *action);
GtkLabel *majakka_message_label_get_label (MajakkaMessageLabel *self);

G_END_DECLS
