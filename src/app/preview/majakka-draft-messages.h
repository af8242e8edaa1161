/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-fault.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MAJAKKA_TYPE_DRAFT_MESSAGES (majakka_draft_messages_get_type ())

/**
 * MajakkaDraftMessages:
 *
 * What the check finds in a lesson that somebody is writing, in the order of its lines.
 *
 * Signal chosen (guint line): somebody wants to see the place of a fault in the lesson.
 */
G_DECLARE_FINAL_TYPE (MajakkaDraftMessages,
                      majakka_draft_messages,
                      MAJAKKA,
                      DRAFT_MESSAGES,
                      GtkWidget)

void majakka_draft_messages_show (MajakkaDraftMessages *self, MajakkaFaults *faults);

G_END_DECLS
