/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-context.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MAJAKKA_TYPE_SESSIONS_PAGE (majakka_sessions_page_get_type ())

/** MajakkaSessionsPage: the sessions with classes that are kept on this computer. */
G_DECLARE_FINAL_TYPE (MajakkaSessionsPage, majakka_sessions_page, MAJAKKA, SESSIONS_PAGE, GtkWidget)

GtkWidget *majakka_sessions_page_new (MajakkaContext *context);
void majakka_sessions_page_reload (MajakkaSessionsPage *self);
void majakka_sessions_page_focus (MajakkaSessionsPage *self);

G_END_DECLS
