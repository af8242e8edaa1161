/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MAJAKKA_TYPE_NOTICE (majakka_notice_get_type ())

/**
 * MajakkaNotice:
 *
 * Tells about something that went wrong, at the top of the window, until it is closed: what
 * happened, what was kept, what to do.
 */
G_DECLARE_FINAL_TYPE (MajakkaNotice, majakka_notice, MAJAKKA, NOTICE, GtkWidget)

void majakka_notice_show (MajakkaNotice *self, const char *title, const char *body);
void majakka_notice_hide (MajakkaNotice *self);

G_END_DECLS
