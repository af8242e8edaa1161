/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-refresh.h"

G_BEGIN_DECLS

/* How many questions one refresh has. */
#define MAJAKKA_REFRESH_N_QUESTIONS 5

GPtrArray *majakka_refresh_choose (const GPtrArray *questions, gint64 today, guint64 seed);
guint majakka_refresh_count_due (const GPtrArray *questions, gint64 today);
gboolean majakka_refresh_find_next (const GPtrArray *questions, gint64 today, gint64 *next);

G_END_DECLS
