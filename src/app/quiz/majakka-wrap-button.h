/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MAJAKKA_TYPE_WRAP_BUTTON (majakka_wrap_button_get_type ())

/**
 * MajakkaWrapButton:
 *
 * A button whose words go on in the next line where there is no room for them.
 */
G_DECLARE_FINAL_TYPE (MajakkaWrapButton, majakka_wrap_button, MAJAKKA, WRAP_BUTTON, GtkButton)

G_END_DECLS
