/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-context.h"
#include "majakka-session.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define MAJAKKA_TYPE_PRESENTER_WINDOW (majakka_presenter_window_get_type ())

/**
 * MajakkaPresenterWindow:
 *
 * The teacher's window while a session is held: the slide, the next one, the notes, the hands, the time, and all that can be
 * done. It shows the session and keeps nothing itself, as the window of the projector does, so the two never disagree.
 *
 * There is one at a time. On one screen it shows the wall itself, in place of all else.
 */
G_DECLARE_FINAL_TYPE (MajakkaPresenterWindow,
                      majakka_presenter_window,
                      MAJAKKA,
                      PRESENTER_WINDOW,
                      AdwWindow)

void majakka_presenter_open (GtkWindow *parent, MajakkaContext *context, MajakkaSession *session);
GtkWindow *majakka_presenter_find (void);
GtkWindow *majakka_presenter_window_get_projector (MajakkaPresenterWindow *self);

G_END_DECLS
