/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define MAJAKKA_TOOL_TEMPLATE_MAX_NUMBER 9999

char *
majakka_tool_template_fill (gboolean session, const char *id, const char *title, guint number);
char *majakka_tool_template_get_picture (void);

G_END_DECLS
