/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MAJAKKA_TYPE_PROJECTOR_TIMER (majakka_projector_timer_get_type ())

/**
 * MajakkaProjectorTimer:
 *
 * How long is left, in the corner at the foot of the projector. It takes the whole of the window and draws a share of it.
 * It is there while the timer runs, changes once a second, and never blinks.
 */
G_DECLARE_FINAL_TYPE (MajakkaProjectorTimer,
                      majakka_projector_timer,
                      MAJAKKA,
                      PROJECTOR_TIMER,
                      GtkWidget)

GtkWidget *majakka_projector_timer_new (void);
void majakka_projector_timer_follow (MajakkaProjectorTimer *self, MajakkaSession *session);
const char *majakka_projector_timer_get_text (MajakkaProjectorTimer *self);

G_END_DECLS
