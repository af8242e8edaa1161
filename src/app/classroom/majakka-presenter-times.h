/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MAJAKKA_TYPE_PRESENTER_TIMES (majakka_presenter_times_get_type ())

/**
 * MajakkaPresenterTimes:
 *
 * The clock, what is left of the part, how long the session has been going on; and the timer, which is off until somebody
 * starts it.
 */
G_DECLARE_FINAL_TYPE (MajakkaPresenterTimes,
                      majakka_presenter_times,
                      MAJAKKA,
                      PRESENTER_TIMES,
                      GtkWidget)

void majakka_presenter_times_follow (MajakkaPresenterTimes *self, MajakkaSession *session);

G_END_DECLS
