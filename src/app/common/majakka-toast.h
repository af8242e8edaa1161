/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define MAJAKKA_TOAST_ACTION "win.show-toast"

void majakka_toast_show (GtkWidget *widget, const char *words);
void majakka_toast_add (AdwToastOverlay *overlay, AdwToast *toast);

G_END_DECLS
