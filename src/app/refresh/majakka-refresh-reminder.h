/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-context.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* The id of the notification, to withdraw it. */
#define MAJAKKA_REFRESH_NOTIFICATION "refresh"

#define MAJAKKA_TYPE_REFRESH_REMINDER (majakka_refresh_reminder_get_type ())

/**
 * MajakkaRefreshReminder:
 *
 * Tells by a desktop notification that questions are due, if that was switched on: once a day, while
 * the program runs and its window is not the one that is used. It says nothing about the subject;
 * others may see the screen. Its default action is "app.refresh".
 *
 * There is no service in the background: a program that was closed reminds of nothing.
 */
G_DECLARE_FINAL_TYPE (MajakkaRefreshReminder,
                      majakka_refresh_reminder,
                      MAJAKKA,
                      REFRESH_REMINDER,
                      GObject)

MajakkaRefreshReminder *
majakka_refresh_reminder_new (GtkApplication *application, MajakkaContext *context);
void majakka_refresh_reminder_check (MajakkaRefreshReminder *self);

gboolean majakka_refresh_reminder_may_tell (MajakkaContext *context, gint64 told, gint64 today);

G_END_DECLS
