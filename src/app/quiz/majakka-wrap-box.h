/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MAJAKKA_TYPE_WRAP_BOX (majakka_wrap_box_get_type ())

/**
 * MajakkaWrapBox:
 *
 * A box that goes on in the next line where there is no more room, see #MajakkaWrapLayout.
 */
G_DECLARE_FINAL_TYPE (MajakkaWrapBox, majakka_wrap_box, MAJAKKA, WRAP_BOX, GtkWidget)

void majakka_wrap_box_append (MajakkaWrapBox *self, GtkWidget *child);

G_END_DECLS
