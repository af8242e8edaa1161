/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

const char *majakka_language_name (const char *code);
const char *majakka_language_name_in_english (const char *code);
char *majakka_language_names_join (const char *const *codes);

G_END_DECLS
