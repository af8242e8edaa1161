/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MAJAKKA_TYPE_ANSWER_BARS (majakka_answer_bars_get_type ())

/**
 * MajakkaAnswerBars:
 *
 * How many chose which answer: each with its letter, a bar with a pattern, a number, and a word where it is right. The same
 * marks and bars as on the projector, in a column of a window: as wide as there is room, in the size of the text around it.
 */
G_DECLARE_FINAL_TYPE (MajakkaAnswerBars, majakka_answer_bars, MAJAKKA, ANSWER_BARS, GtkWidget)

GtkWidget *majakka_answer_bars_new (const char *const *labels,
                                    const char *const *letters,
                                    const guint *counts,
                                    const gboolean *right,
                                    gboolean has_shares);

G_END_DECLS
