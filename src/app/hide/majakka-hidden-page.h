/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MAJAKKA_TYPE_HIDDEN_PAGE (majakka_hidden_page_get_type ())

/**
 * MajakkaHiddenPage:
 *
 * What takes the place of a page that nobody should see: an empty sheet, as of a text editor. What is
 * typed there goes nowhere. Its button *Open* leads back (win.unhide).
 */
G_DECLARE_FINAL_TYPE (MajakkaHiddenPage, majakka_hidden_page, MAJAKKA, HIDDEN_PAGE, GtkWidget)

GtkWidget *majakka_hidden_page_new (void);
const char *majakka_hidden_page_get_title (void);

G_END_DECLS
