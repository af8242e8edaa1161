/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-help-key.h"

static gboolean
open_help_cb (gpointer data)
{
  gtk_widget_activate_action (data, "win.help", NULL);

  return G_SOURCE_REMOVE;
}

static gboolean
help_cb (GtkWidget *widget, GVariant *args G_GNUC_UNUSED, gpointer data G_GNUC_UNUSED)
{
  GtkWindow *window = GTK_WINDOW (gtk_widget_get_root (widget));
  GtkWindow *below;

  if (GTK_IS_POPOVER (widget))
    gtk_popover_popdown (GTK_POPOVER (widget));

  while ((below = gtk_window_get_transient_for (window)) != NULL)
    {
      gtk_window_close (window);
      window = below;
    }

  /* Later, when the focus is back in the page: the page remembers where it was. */
  g_idle_add_full (G_PRIORITY_DEFAULT_IDLE, open_help_cb, g_object_ref (window), g_object_unref);

  return GDK_EVENT_STOP;
}

static void
add_to_class (GType type)
{
  /* Never unreferenced: the classes of GTK stay. */
  GtkWidgetClass *widget_class = g_type_class_ref (type);
  g_autoptr (GtkShortcut) shortcut =
      gtk_shortcut_new (gtk_shortcut_trigger_parse_string ("<Control>h"),
                        gtk_callback_action_new (help_cb, NULL, NULL));

  gtk_widget_class_add_shortcut (widget_class, shortcut);
}

/**
 * majakka_help_key_install:
 *
 * Lets Ctrl+H lead to the help page from open menus, lists and dialogs too: they keep the keys to
 * themselves, so the accelerator of the application does not reach them. To be called after GTK is
 * initialised and before the first window, for classes inherit their keys when they are made.
 */
void
majakka_help_key_install (void)
{
  add_to_class (GTK_TYPE_POPOVER);
  add_to_class (GTK_TYPE_WINDOW);
}
