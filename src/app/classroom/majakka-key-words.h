/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MAJAKKA_TYPE_KEY_WORDS (majakka_key_words_get_type ())

/**
 * MajakkaKeyWords:
 *
 * What stands on a button that a key presses, too: its words, and the key beside them. The button is named and has its
 * tooltip from them.
 *
 * Properties: words; key, the name of the key as it is printed on it.
 */
G_DECLARE_FINAL_TYPE (MajakkaKeyWords, majakka_key_words, MAJAKKA, KEY_WORDS, GtkWidget)

void majakka_key_words_set_shows_key (MajakkaKeyWords *self, gboolean shows_key);

G_END_DECLS
