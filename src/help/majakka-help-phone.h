/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

gboolean majakka_help_phone_is_valid (const char *phone);
char *majakka_help_phone_to_spoken (const char *phone);
char *majakka_help_phone_to_tel (const char *phone);

G_END_DECLS
