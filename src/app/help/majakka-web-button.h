/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MAJAKKA_TYPE_WEB_BUTTON (majakka_web_button_get_type ())

/**
 * MajakkaWebButton:
 *
 * Opens a page in the browser, and says before that which one.
 */
G_DECLARE_FINAL_TYPE (MajakkaWebButton, majakka_web_button, MAJAKKA, WEB_BUTTON, GtkButton)

GtkWidget *majakka_web_button_new (const char *words, const char *uri);
GtkWidget *majakka_web_button_new_small (const char *words, const char *uri);

G_END_DECLS
