/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-monitors.h"

#include <glib/gi18n-lib.h>

static GListModel *
get_monitors (GdkDisplay *display)
{
  return gdk_display_get_monitors (display);
}

static int
get_middle (GdkMonitor *monitor)
{
  GdkRectangle area;

  gdk_monitor_get_geometry (monitor, &area);

  return area.x + area.width / 2;
}

/* How many monitors are at the left of one */
static guint
count_at_left (GdkMonitor *monitor)
{
  GListModel *monitors = get_monitors (gdk_monitor_get_display (monitor));
  guint n = 0;

  for (guint i = 0; i < g_list_model_get_n_items (monitors); i++)
    {
      g_autoptr (GdkMonitor) other = g_list_model_get_item (monitors, i);

      if (other != monitor && get_middle (other) < get_middle (monitor))
        n++;
    }

  return n;
}

/* A connector is what is written beside the socket; the name of the maker is often a number. */
static const char *
get_name (GdkMonitor *monitor)
{
  const char *model = gdk_monitor_get_model (monitor);
  const char *connector = gdk_monitor_get_connector (monitor);

  if (model != NULL && *model != '\0')
    return model;
  if (connector != NULL && *connector != '\0')
    return connector;

  return C_ ("monitor", "Screen");
}

/**
 * majakka_monitors_describe:
 * @monitor: a monitor
 *
 * Returns: (transfer full): what a person knows it by: where it stands, its name, its size
 */
char *
majakka_monitors_describe (GdkMonitor *monitor)
{
  GdkRectangle area;
  const char *name;
  guint n, at_left;
  int scale;

  g_return_val_if_fail (GDK_IS_MONITOR (monitor), NULL);

  gdk_monitor_get_geometry (monitor, &area);
  scale = gdk_monitor_get_scale_factor (monitor);
  name = get_name (monitor);
  n = g_list_model_get_n_items (get_monitors (gdk_monitor_get_display (monitor)));
  at_left = count_at_left (monitor);

  if (n > 1 && at_left == 0)
    /* Translators: a screen: its name, its width and height */
    return g_strdup_printf (_ ("Left: %1$s, %2$d × %3$d"), name, area.width * scale,
                            area.height * scale);
  if (n > 1 && at_left == n - 1)
    /* Translators: a screen: its name, its width and height */
    return g_strdup_printf (_ ("Right: %1$s, %2$d × %3$d"), name, area.width * scale,
                            area.height * scale);

  /* Translators: a screen: its name, its width and height */
  return g_strdup_printf (_ ("%1$s, %2$d × %3$d"), name, area.width * scale, area.height * scale);
}

/**
 * majakka_monitors_find:
 * @widget: a window, or something in one
 *
 * Returns: (transfer none) (nullable): the monitor that it is on; NULL before it is shown
 */
GdkMonitor *
majakka_monitors_find (GtkWidget *widget)
{
  GtkNative *native;
  GdkSurface *surface;

  g_return_val_if_fail (GTK_IS_WIDGET (widget), NULL);

  native = gtk_widget_get_native (widget);
  surface = native != NULL ? gtk_native_get_surface (native) : NULL;
  if (surface == NULL)
    return NULL;

  return gdk_display_get_monitor_at_surface (gdk_surface_get_display (surface), surface);
}

/**
 * majakka_monitors_choose:
 * @teacher: the teacher's window
 *
 * Returns: (transfer none) (nullable): the monitor for the projector unless the teacher says otherwise: another than
 *   that of the teacher. NULL when there is no other.
 */
GdkMonitor *
majakka_monitors_choose (GtkWindow *teacher)
{
  GListModel *monitors;
  GdkMonitor *own;

  g_return_val_if_fail (GTK_IS_WINDOW (teacher), NULL);

  monitors = get_monitors (gtk_widget_get_display (GTK_WIDGET (teacher)));
  own = majakka_monitors_find (GTK_WIDGET (teacher));
  for (guint i = 0; i < g_list_model_get_n_items (monitors); i++)
    {
      g_autoptr (GdkMonitor) monitor = g_list_model_get_item (monitors, i);

      /* The list keeps it. */
      if (monitor != own && gdk_monitor_is_valid (monitor))
        return monitor;
    }

  return NULL;
}
