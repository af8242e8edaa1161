/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-context.h"
#include "majakka-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MAJAKKA_TYPE_PRESENTER_STEPS (majakka_presenter_steps_get_type ())

/**
 * MajakkaPresenterSteps:
 *
 * A list of all steps below the headings of their parts, to go to one of them.
 */
G_DECLARE_FINAL_TYPE (MajakkaPresenterSteps,
                      majakka_presenter_steps,
                      MAJAKKA,
                      PRESENTER_STEPS,
                      GtkPopover)

void majakka_presenter_steps_follow (MajakkaPresenterSteps *self,
                                     MajakkaContext *context,
                                     MajakkaSession *session);

G_END_DECLS
