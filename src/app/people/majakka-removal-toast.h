/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-context.h"

#include <adwaita.h>

G_BEGIN_DECLS

AdwToast *majakka_removal_toast_new (GtkWindow *window, MajakkaContext *context);
void majakka_removal_toast_take_back (AdwToast *self);

G_END_DECLS
