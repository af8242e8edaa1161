/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-locale-checkout.h"
#include "majakka-po-file.h"
#include "majakka-tool-private.h"

G_BEGIN_DECLS

MajakkaToolStatus majakka_tool_locale_add (int argc, char **argv);
MajakkaToolStatus majakka_tool_locale_update (int argc, char **argv);
MajakkaToolStatus majakka_tool_locale_status (int argc, char **argv);
MajakkaToolStatus majakka_tool_locale_check (int argc, char **argv);

char *majakka_tool_locale_find_checkout (void);
char *majakka_tool_locale_need_checkout (void);
gboolean majakka_tool_locale_has_language (const char *root, const char *code);
GPtrArray *majakka_tool_locale_list_files (int argc, char **argv, const char *root);

G_END_DECLS
