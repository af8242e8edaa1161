/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-help-key.h"

#include "majakka-manual-topics.h"

/* On a window that is about to show the manual: the topic */
#define TOPIC "majakka-manual-topic"

static gboolean
open_help_cb (gpointer data)
{
  gtk_widget_activate_action (data, "win.help", NULL);

  return G_SOURCE_REMOVE;
}

static gboolean
open_manual_cb (gpointer data)
{
  const char *topic = g_object_steal_data (data, TOPIC);

  gtk_widget_activate_action (data, "win.open-manual", "s", topic != NULL ? topic : "");

  return G_SOURCE_REMOVE;
}

/* Closes what stands over the window of @widget. Returns the window that is left. */
static GtkWindow *
close_all_above (GtkWidget *widget)
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

  return window;
}

/* Later, when the focus is back in the page: the page remembers where it was. */
static void
open_later (GtkWindow *window, GSourceFunc open)
{
  g_idle_add_full (G_PRIORITY_DEFAULT_IDLE, open, g_object_ref (window), g_object_unref);
}

static gboolean
help_cb (GtkWidget *widget, GVariant *args G_GNUC_UNUSED, gpointer data G_GNUC_UNUSED)
{
  open_later (close_all_above (widget), open_help_cb);

  return GDK_EVENT_STOP;
}

static gboolean
manual_cb (GtkWidget *widget, GVariant *args G_GNUC_UNUSED, gpointer data G_GNUC_UNUSED)
{
  const char *topic =
      majakka_manual_topics_find_for_window (GTK_WINDOW (gtk_widget_get_root (widget)));
  GtkWindow *window = close_all_above (widget);

  g_object_set_data (G_OBJECT (window), TOPIC, (gpointer) topic);
  open_later (window, open_manual_cb);

  return GDK_EVENT_STOP;
}

static void
add_key (GtkWidgetClass *widget_class, const char *key, GtkShortcutFunc func)
{
  g_autoptr (GtkShortcut) shortcut = gtk_shortcut_new (gtk_shortcut_trigger_parse_string (key),
                                                       gtk_callback_action_new (func, NULL, NULL));

  gtk_widget_class_add_shortcut (widget_class, shortcut);
}

static void
add_to_class (GType type)
{
  /* Never unreferenced: the classes of GTK stay. */
  GtkWidgetClass *widget_class = g_type_class_ref (type);

  add_key (widget_class, "<Control>h", help_cb);
  add_key (widget_class, "F1", manual_cb);
}

/**
 * majakka_help_key_install:
 *
 * Lets Ctrl+H lead to the help page and F1 to the manual from open menus, lists and dialogs too: they keep
 * the keys to themselves, so the accelerators of the application do not reach them. To be called after GTK is
 * initialised and before the first window, for classes inherit their keys when they are made.
 */
void
majakka_help_key_install (void)
{
  add_to_class (GTK_TYPE_POPOVER);
  add_to_class (GTK_TYPE_WINDOW);
}
