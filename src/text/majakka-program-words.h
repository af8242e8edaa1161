/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* The words of the program itself, for as long as somebody translates them. Of the main thread only. */
gboolean majakka_program_words_use (GBytes *catalogue, const char *language, GError **error);
void majakka_program_words_restore (void);

G_END_DECLS
