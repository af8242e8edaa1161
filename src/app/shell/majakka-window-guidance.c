/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* How a teacher gets from any window of the program to what helps now: to the guidance for staff, to Get help. */

#include "majakka-window-private.h"

static void
staff_guidance_action (GtkWidget *widget,
                       const char *name G_GNUC_UNUSED,
                       GVariant *parameter G_GNUC_UNUSED)
{
  majakka_window_go_to (MAJAKKA_WINDOW (widget), MAJAKKA_ROUTE_STAFF_GUIDANCE, NULL, NULL);
}

/* What guidance asks of the window. */
void
majakka_window_install_guidance_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "win.staff-guidance", NULL, staff_guidance_action);
}

static GtkApplication *
find_application (GtkWindow *window)
{
  GtkApplication *application = NULL;

  for (; window != NULL && application == NULL; window = gtk_window_get_transient_for (window))
    application = gtk_window_get_application (window);

  return application != NULL ? application : GTK_APPLICATION (g_application_get_default ());
}

static GtkWindow *
find_main_window (GtkWidget *widget)
{
  GtkWindow *window = GTK_WINDOW (gtk_widget_get_root (widget));
  GtkApplication *application;

  for (GtkWindow *below = window; below != NULL; below = gtk_window_get_transient_for (below))
    if (MAJAKKA_IS_WINDOW (below))
      return below;

  application = find_application (window);
  for (GList *l = application != NULL ? gtk_application_get_windows (application) : NULL; l != NULL;
       l = l->next)
    if (MAJAKKA_IS_WINDOW (l->data))
      return l->data;

  return NULL;
}

/**
 * majakka_window_ask_from:
 * @widget: a widget of any window of the program
 * @action: an action of the main window, as in "win.help"
 * @parameter: (nullable): what it takes; a floating one is consumed
 *
 * Activates an action of the main window and brings that window to the front. The window of @widget stays as it is.
 */
void
majakka_window_ask_from (GtkWidget *widget, const char *action, GVariant *parameter)
{
  g_autoptr (GVariant) sunk = parameter != NULL ? g_variant_ref_sink (parameter) : NULL;
  GtkWindow *window;

  g_return_if_fail (GTK_IS_WIDGET (widget));
  g_return_if_fail (action != NULL);

  window = find_main_window (widget);
  if (window == NULL)
    return;

  gtk_widget_activate_action_variant (GTK_WIDGET (window), action, sunk);
  gtk_window_present (window);
}
