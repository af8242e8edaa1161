/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * MajakkaAskFunc:
 * @user_data: data of the caller
 *
 * Called when the person has said yes.
 */
typedef void (*MajakkaAskFunc) (gpointer user_data);

void majakka_ask (GtkWindow *parent,
                  const char *title,
                  const char *body,
                  const char *yes,
                  gboolean destructive,
                  MajakkaAskFunc callback,
                  gpointer user_data);
void majakka_tell (GtkWindow *parent, const char *title, const char *body);

G_END_DECLS
