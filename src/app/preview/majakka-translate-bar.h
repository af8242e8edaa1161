/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-translate-mode.h"

G_BEGIN_DECLS

#define MAJAKKA_TYPE_TRANSLATE_BAR (majakka_translate_bar_get_type ())

/**
 * MajakkaTranslateBar:
 *
 * Stands below the page while somebody translates: the language, how much of the page is translated, what is wrong with
 * the file, details of a text, and the ways to the next one. Hidden while nobody translates.
 */
G_DECLARE_FINAL_TYPE (MajakkaTranslateBar, majakka_translate_bar, MAJAKKA, TRANSLATE_BAR, GtkWidget)

GtkWidget *majakka_translate_bar_new (MajakkaTranslateMode *mode, GtkWidget *pages);

G_END_DECLS
