/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *majakka_statistic_find (const char *markup);
gboolean majakka_statistic_has_year (const char *text);
gboolean majakka_statistic_has_place (const char *text);

G_END_DECLS
