/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-context.h"
#include "majakka-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MAJAKKA_TYPE_PROJECTOR_WINDOW (majakka_projector_window_get_type ())

/**
 * MajakkaProjectorWindow:
 *
 * What stands on the wall. It follows a session by itself: each command to it is on the wall with the next frame. It has
 * no header bar but the frame of the desktop, by which one moves it to a screen; what keys do is up to who made it.
 *
 * Its monitor may be unplugged at any time. Then it becomes a window like others, and says so with
 *
 *   void monitor_lost (MajakkaProjectorWindow *self, gpointer user_data);
 *
 * Nothing jumps when a monitor comes: the teacher is the one who chooses.
 *
 * Properties, read-only with notify: monitor, NULL while it is a window like others.
 */
G_DECLARE_FINAL_TYPE (MajakkaProjectorWindow,
                      majakka_projector_window,
                      MAJAKKA,
                      PROJECTOR_WINDOW,
                      GtkWindow)

GtkWidget *majakka_projector_window_new (MajakkaContext *context, MajakkaSession *session);
void majakka_projector_window_show_on (MajakkaProjectorWindow *self, GdkMonitor *monitor);
GdkMonitor *majakka_projector_window_get_monitor (MajakkaProjectorWindow *self);

G_END_DECLS
