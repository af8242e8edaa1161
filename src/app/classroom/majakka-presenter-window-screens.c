/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What the class looks at: another screen, a window of its own, or this window in place of the notes. Whatever becomes of
 * the screens, the session goes on. */

#include "majakka-presenter-window-private.h"

#include "majakka-monitors.h"
#include "majakka-presenter-keys.h"
#include "majakka-projector-window.h"

#include <glib/gi18n-lib.h>

/* In place of the name of a screen */
#define HERE  "here"
#define ALONE "window"

static GListModel *
get_monitors (MajakkaPresenterWindow *self)
{
  return gdk_display_get_monitors (gtk_widget_get_display (GTK_WIDGET (self)));
}

/* A screen without a name of its own is known by its number. */
static char *
dup_name (GdkMonitor *monitor, guint position)
{
  const char *connector = gdk_monitor_get_connector (monitor);

  return connector != NULL ? g_strdup (connector) : g_strdup_printf ("%u", position);
}

static GdkMonitor *
find_monitor (MajakkaPresenterWindow *self, const char *screen)
{
  GListModel *monitors = get_monitors (self);

  for (guint i = 0; i < g_list_model_get_n_items (monitors); i++)
    {
      g_autoptr (GdkMonitor) monitor = g_list_model_get_item (monitors, i);
      g_autofree char *name = dup_name (monitor, i);

      if (g_strcmp0 (name, screen) == 0)
        return monitor;
    }

  return NULL;
}

static char *
dup_screen (MajakkaPresenterWindow *self, GdkMonitor *monitor)
{
  GListModel *monitors = get_monitors (self);

  for (guint i = 0; i < g_list_model_get_n_items (monitors); i++)
    {
      g_autoptr (GdkMonitor) other = g_list_model_get_item (monitors, i);

      if (other == monitor)
        return dup_name (monitor, i);
    }

  return NULL;
}

/* The menu. */

static void
append_choice (MajakkaPresenterWindow *self, const char *label, const char *screen)
{
  g_autoptr (GMenuItem) item = g_menu_item_new (label, NULL);

  g_menu_item_set_action_and_target (item, "presenter.screen", "s", screen);
  g_menu_append_item (self->screens, item);
}

static void
fill_menu (MajakkaPresenterWindow *self)
{
  GListModel *monitors = get_monitors (self);
  guint n = g_list_model_get_n_items (monitors);

  g_menu_remove_all (self->screens);
  for (guint i = 0; n > 1 && i < n; i++)
    {
      g_autoptr (GdkMonitor) monitor = g_list_model_get_item (monitors, i);
      g_autofree char *name = dup_name (monitor, i);
      g_autofree char *label = majakka_monitors_describe (monitor);

      append_choice (self, label, name);
    }
  append_choice (self, _ ("A window of its own"), ALONE);
  append_choice (self, _ ("This screen, when you press S"), HERE);
}

/* The wall in this window. */

static void
show_wall (MajakkaPresenterWindow *self)
{
  g_autoptr (MajakkaProjection) projection = NULL;

  if (self->wall == NULL)
    return;

  projection = majakka_session_project (self->session);
  majakka_projector_view_show (self->wall_view, projection,
                               majakka_session_get_state (self->session)->text);
  majakka_projector_timer_follow (self->wall_timer, self->session);
}

static void
put_wall_up (MajakkaPresenterWindow *self)
{
  self->wall = gtk_overlay_new ();
  self->wall_view = MAJAKKA_PROJECTOR_VIEW (majakka_projector_view_new (self->context));
  self->wall_timer = MAJAKKA_PROJECTOR_TIMER (majakka_projector_timer_new ());
  gtk_overlay_set_child (GTK_OVERLAY (self->wall), GTK_WIDGET (self->wall_view));
  gtk_overlay_add_overlay (GTK_OVERLAY (self->wall), GTK_WIDGET (self->wall_timer));
  gtk_widget_set_visible (self->desk, FALSE);
  gtk_box_append (self->all, self->wall);
  show_wall (self);
  gtk_window_fullscreen (GTK_WINDOW (self));
}

static void
take_wall_down (MajakkaPresenterWindow *self)
{
  gtk_window_unfullscreen (GTK_WINDOW (self));
  gtk_box_remove (self->all, g_steal_pointer (&self->wall));
  self->wall_view = NULL;
  self->wall_timer = NULL;
  gtk_widget_set_visible (self->desk, TRUE);
  majakka_presenter_window_go_home (self);
}

/* Shows what the class sees in this window, in place of all else; or the notes again. */
void
majakka_presenter_window_set_wall (MajakkaPresenterWindow *self, gboolean shown)
{
  if (shown == (self->wall != NULL) || self->session == NULL)
    return;

  if (shown)
    put_wall_up (self);
  else
    take_wall_down (self);
  g_object_notify (G_OBJECT (self), "wall");
}

/* The window of the projector. */

static gboolean
closed_cb (MajakkaPresenterWindow *self)
{
  majakka_presenter_window_set_screen (self, HERE);

  return GDK_EVENT_STOP;
}

/* A window that has just come is given the keys by the desktop: once, they go back to the teacher's. */
static void
active_cb (GtkWindow *projector, GParamSpec *pspec G_GNUC_UNUSED, MajakkaPresenterWindow *self)
{
  if (!gtk_window_is_active (projector))
    return;

  g_signal_handlers_disconnect_by_func (projector, active_cb, self);
  gtk_window_present (GTK_WINDOW (self));
}

static void
open_projector (MajakkaPresenterWindow *self)
{
  GtkWindow *window;

  if (self->projector != NULL)
    return;

  window = GTK_WINDOW (majakka_projector_window_new (self->context, self->session));
  gtk_window_set_application (window, gtk_window_get_application (GTK_WINDOW (self)));
  majakka_presenter_keys_listen (GTK_WIDGET (window), GTK_WIDGET (self));
  g_signal_connect_object (window, "close-request", G_CALLBACK (closed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (window, "notify::is-active", G_CALLBACK (active_cb), self, 0);
  self->projector = g_object_ref (window);
}

static void
close_projector (MajakkaPresenterWindow *self)
{
  g_autoptr (GtkWindow) window = g_steal_pointer (&self->projector);

  if (window != NULL)
    gtk_window_destroy (window);
}

/* The keys stay with the teacher's window. */
static void
place_projector (MajakkaPresenterWindow *self, GdkMonitor *monitor)
{
  majakka_presenter_window_set_wall (self, FALSE);
  open_projector (self);
  majakka_projector_window_show_on (MAJAKKA_PROJECTOR_WINDOW (self->projector), monitor);
  gtk_window_present (GTK_WINDOW (self));
}

/* @screen: the name of a monitor, or one of the words above; a monitor that is not there any more changes nothing
 *
 * Moves what the class looks at. */
void
majakka_presenter_window_set_screen (MajakkaPresenterWindow *self, const char *screen)
{
  GdkMonitor *monitor = find_monitor (self, screen);
  gboolean here = g_strcmp0 (screen, HERE) == 0;

  if (self->session == NULL || g_strcmp0 (screen, self->screen) == 0)
    return;
  if (monitor == NULL && !here && g_strcmp0 (screen, ALONE) != 0)
    return;

  g_free (self->screen);
  self->screen = g_strdup (screen);
  if (here)
    close_projector (self);
  else
    place_projector (self, monitor);
  majakka_notice_hide (self->screen_notice);
  /* Where the class has a screen of its own, the teacher keeps the notes. */
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "presenter.wall", monitor == NULL);
  g_object_notify (G_OBJECT (self), "screen");
}

/* Begins to show: what a remote does with its key for that. */
void
majakka_presenter_window_start_show (MajakkaPresenterWindow *self)
{
  if (self->projector == NULL)
    majakka_presenter_window_set_wall (self, TRUE);
  else if (!gtk_window_is_fullscreen (self->projector))
    gtk_window_fullscreen (self->projector);
}

/* Lets the wall fill its screen, or not. */
void
majakka_presenter_window_toggle_fullscreen (MajakkaPresenterWindow *self)
{
  if (self->projector == NULL)
    majakka_presenter_window_set_wall (self, self->wall == NULL);
  else if (gtk_window_is_fullscreen (self->projector))
    gtk_window_unfullscreen (self->projector);
  else
    gtk_window_fullscreen (self->projector);
}

/* A cable came loose, or is there at last. */
static void
monitors_changed_cb (MajakkaPresenterWindow *self)
{
  gboolean alone = g_strcmp0 (self->screen, ALONE) == 0;
  gboolean here = g_strcmp0 (self->screen, HERE) == 0;

  fill_menu (self);
  if (majakka_session_get_journal (self->session) == NULL)
    return;

  if (!alone && !here && find_monitor (self, self->screen) == NULL)
    {
      majakka_presenter_window_set_screen (self, ALONE);
      majakka_notice_show (
          self->screen_notice, _ ("The screen of the class is gone"),
          _ ("The session goes on. What the class sees is in a window of its own now. Plug the "
             "projector in again and choose it in the menu, or press S to show it here."));
    }
  else if ((alone || here) && g_list_model_get_n_items (get_monitors (self)) > 1)
    majakka_notice_show (self->screen_notice, _ ("There is another screen"),
                         _ ("Choose it in the menu to show it to the class."));
}

/* Opens the window of the projector where there is a screen for it. A preview has none. */
void
majakka_presenter_window_set_up_screens (MajakkaPresenterWindow *self)
{
  gboolean preview = majakka_session_get_journal (self->session) == NULL;
  GdkMonitor *other = preview ? NULL : majakka_monitors_choose (GTK_WINDOW (self));
  g_autofree char *name = other != NULL ? dup_screen (self, other) : g_strdup (HERE);

  fill_menu (self);
  majakka_presenter_window_set_screen (self, name);
  if (preview)
    gtk_widget_action_set_enabled (GTK_WIDGET (self), "presenter.screen", FALSE);
  g_signal_connect_object (self->session, "notify::revision", G_CALLBACK (show_wall), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (get_monitors (self), "items-changed", G_CALLBACK (monitors_changed_cb),
                           self, G_CONNECT_SWAPPED);
}

/* To be called when the window is disposed of. */
void
majakka_presenter_window_clear_screens (MajakkaPresenterWindow *self)
{
  close_projector (self);
  g_clear_pointer (&self->screen, g_free);
}
