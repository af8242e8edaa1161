/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-toast.h"

#include <glib/gi18n-lib.h>

#define CLOSE_ICON "window-close-symbolic"

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

static void
name_close_buttons (GtkWidget *widget)
{
  if (GTK_IS_BUTTON (widget) &&
      g_strcmp0 (gtk_button_get_icon_name (GTK_BUTTON (widget)), CLOSE_ICON) == 0)
    {
      gtk_widget_set_tooltip_text (widget, _ ("Close"));
      gtk_accessible_update_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                      _ ("Close"), -1);
    }
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    name_close_buttons (child);
}

/* A toast that waits for another has its button only when that is gone. */
static void
name_shown (AdwToastOverlay *overlay)
{
  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (overlay)); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (child != adw_toast_overlay_get_child (overlay))
      name_close_buttons (child);
}

/**
 * majakka_toast_add:
 * @overlay: where toasts are shown
 * @toast: (transfer full): a toast
 *
 * Shows a toast. The button that closes it has a name for people who do not see it; libadwaita 1.2 gives it none.
 */
void
majakka_toast_add (AdwToastOverlay *overlay, AdwToast *toast)
{
  g_return_if_fail (ADW_IS_TOAST_OVERLAY (overlay));
  g_return_if_fail (ADW_IS_TOAST (toast));

  g_object_ref (toast);
  adw_toast_overlay_add_toast (overlay, toast);
  g_signal_connect_object (toast, "dismissed", G_CALLBACK (name_shown), overlay, G_CONNECT_SWAPPED);
  name_shown (overlay);
  g_object_unref (toast);
}
