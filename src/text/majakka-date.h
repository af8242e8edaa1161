/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *majakka_date_format (const char *iso_date);
gboolean majakka_date_is_valid (const char *iso_date, gboolean partial);
char *majakka_date_format_month (const char *iso_date);
gboolean majakka_date_is_over (const char *day, int years, const char *today);
char *majakka_date_today (void);

G_END_DECLS
