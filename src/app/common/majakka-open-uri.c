/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* gtk_show_uri() is deprecated in later GTK and has no other form in 4.8: it is used here alone. */

#include "majakka-open-uri.h"

/**
 * majakka_open_uri:
 * @widget: a widget of the window that asks
 * @uri: an address; anything but http and https is refused
 *
 * Opens an address in the browser, because a person asked for it.
 */
void
majakka_open_uri (GtkWidget *widget, const char *uri)
{
  g_return_if_fail (GTK_IS_WIDGET (widget));
  g_return_if_fail (uri != NULL);

  if (!g_str_has_prefix (uri, "https://") && !g_str_has_prefix (uri, "http://"))
    return;

  gtk_show_uri (GTK_WINDOW (gtk_widget_get_root (widget)), uri, GDK_CURRENT_TIME);
}
