/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-context.h"
#include "majakka-deck.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

gboolean majakka_session_start (GtkWindow *window,
                                MajakkaContext *context,
                                MajakkaDeck *deck,
                                const char *class_name);
void majakka_session_start_preview (GtkWindow *window, MajakkaContext *context, MajakkaDeck *deck);
gboolean majakka_session_start_again (GtkWindow *window, MajakkaContext *context, const char *name);

G_END_DECLS
