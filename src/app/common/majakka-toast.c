/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-toast.h"

/**
 * majakka_toast_show:
 * @widget: a widget of the window
 * @words: one short sentence; not taken as markup
 *
 * Tells in passing about something that has happened. The window does it, by its action: pages do not
 * know the window.
 */
void
majakka_toast_show (GtkWidget *widget, const char *words)
{
  g_return_if_fail (GTK_IS_WIDGET (widget));
  g_return_if_fail (words != NULL);

  gtk_widget_activate_action (widget, MAJAKKA_TOAST_ACTION, "s", words);
}
