/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-context.h"
#include "majakka-session-plan.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MAJAKKA_TYPE_IF_TOLD_BUTTON (majakka_if_told_button_get_type ())

/**
 * MajakkaIfToldButton:
 *
 * Shows what to do when a pupil tells something, in a window over its own. It belongs in windows that only the
 * teacher sees. A window that holds it gives it the key F6.
 */
G_DECLARE_FINAL_TYPE (MajakkaIfToldButton,
                      majakka_if_told_button,
                      MAJAKKA,
                      IF_TOLD_BUTTON,
                      GtkButton)

GtkWidget *majakka_if_told_button_new (MajakkaContext *context, MajakkaSessionPlan *plan);

G_END_DECLS
