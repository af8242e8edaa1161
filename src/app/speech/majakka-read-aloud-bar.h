/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-speech.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MAJAKKA_TYPE_READ_ALOUD_BAR (majakka_read_aloud_bar_get_type ())

/**
 * MajakkaReadAloudBar:
 *
 * The bar below a page that is read aloud: the sentence before, pause, the next one, stop. It is there while
 * something is read. Where the voice does not speak it says why, and what to install.
 *
 * majakka_read_aloud_bar_attach () gives the page the keys (F7, F8, Shift+F8, Shift+F7) and these actions:
 * read-aloud.toggle, read-aloud.previous, read-aloud.next, read-aloud.stop.
 *
 * Signal stopped (): it is about to go; if it has the focus, somebody else should take it.
 */
G_DECLARE_FINAL_TYPE (MajakkaReadAloudBar,
                      majakka_read_aloud_bar,
                      MAJAKKA,
                      READ_ALOUD_BAR,
                      GtkWidget)

void
majakka_read_aloud_bar_attach (MajakkaReadAloudBar *self, GtkWidget *page, MajakkaSpeech *speech);
void majakka_read_aloud_bar_set_root (MajakkaReadAloudBar *self, GtkWidget *root);

G_END_DECLS
