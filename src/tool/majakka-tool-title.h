/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *majakka_tool_title_fold (const char *argument);
char *majakka_tool_title_make_id (const char *title);

G_END_DECLS
