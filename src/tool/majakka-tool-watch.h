/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-tool-private.h"

G_BEGIN_DECLS

/* Looks once, and says what came of it. @rows and @columns: the room on the screen, 0 for no end of it. */
typedef MajakkaToolStatus (*MajakkaToolWatchFunc) (guint rows, guint columns, gpointer user_data);

MajakkaToolStatus
majakka_tool_watch (const char *const *paths, MajakkaToolWatchFunc look, gpointer user_data);

G_END_DECLS
