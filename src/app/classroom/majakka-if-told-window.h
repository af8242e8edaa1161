/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-context.h"
#include "majakka-session-plan.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

const char *majakka_if_told_get_title (const MajakkaSessionPlan *plan);
void majakka_if_told_window_present (GtkWindow *parent,
                                     MajakkaContext *context,
                                     const MajakkaSessionPlan *plan);

G_END_DECLS
