/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-context.h"
#include "majakka-session-folder.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MAJAKKA_TYPE_SESSION_ROW (majakka_session_row_get_type ())

/** MajakkaSessionRow: a session that is kept: what it was, and what can be done with it. */
G_DECLARE_FINAL_TYPE (MajakkaSessionRow, majakka_session_row, MAJAKKA, SESSION_ROW, GtkListBoxRow)

GtkWidget *majakka_session_row_new (MajakkaContext *context, const MajakkaKeptSession *kept);

G_END_DECLS
