/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

void majakka_locale_list_literals (GHashTable *lines, const char *code);

G_END_DECLS
