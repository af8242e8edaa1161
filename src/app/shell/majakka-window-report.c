/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The actions of the window that have to do with sessions that were held; majakka-window.h says what each is for. */

#include "majakka-window-private.h"

#include "majakka-ask.h"
#include "majakka-held-session.h"
#include "majakka-session-folder.h"
#include "majakka-sessions-page.h"
#include "majakka-toast.h"

#include <glib/gi18n-lib.h>

/* Long enough to find one's way there with a keyboard */
#define SECONDS 15

/* The toast about the session that was deleted last, on the window */
#define SHOWN "majakka-session-removal"

#define REMOVED "majakka-removed"

static void
open_sessions_action (GtkWidget *widget,
                      const char *name G_GNUC_UNUSED,
                      GVariant *parameter G_GNUC_UNUSED)
{
  majakka_window_go_to (MAJAKKA_WINDOW (widget), MAJAKKA_ROUTE_SESSIONS, NULL, NULL);
}

static void
open_report_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter)
{
  majakka_window_go_to (MAJAKKA_WINDOW (widget), MAJAKKA_ROUTE_REPORT,
                        g_variant_get_string (parameter, NULL), NULL);
}

static void
reload_lists (MajakkaWindow *self)
{
  for (guint i = 0; i < self->shown->len; i++)
    if (MAJAKKA_IS_SESSIONS_PAGE (g_ptr_array_index (self->shown, i)))
      majakka_sessions_page_reload (g_ptr_array_index (self->shown, i));
}

static void
tell (MajakkaWindow *self, const GError *error)
{
  g_autofree char *title = NULL;
  g_autofree char *body = NULL;

  majakka_held_session_describe_kept (error, &title, &body);
  majakka_tell (GTK_WINDOW (self), title, body);
}

static void
restore (MajakkaWindow *self, AdwToast *toast)
{
  g_autoptr (MajakkaRemovedSession) removed = g_object_steal_data (G_OBJECT (toast), REMOVED);
  g_autoptr (GError) error = NULL;

  if (removed == NULL)
    return;
  if (!majakka_removed_session_restore (removed, &error))
    tell (self, error);
  reload_lists (self);
}

static void
dismissed_cb (MajakkaWindow *self, AdwToast *toast)
{
  g_object_set_data (G_OBJECT (toast), REMOVED, NULL);
  if (g_object_get_data (G_OBJECT (self), SHOWN) == toast)
    g_object_set_data (G_OBJECT (self), SHOWN, NULL);
}

/* Whose it was to bring back goes with the person. */
static void
offer_undo (MajakkaWindow *self, MajakkaRemovedSession *removed)
{
  g_autofree char *escaped = g_markup_escape_text (_ ("The session was deleted."), -1);
  AdwToast *before = g_object_get_data (G_OBJECT (self), SHOWN);
  AdwToast *toast = adw_toast_new (escaped);

  if (before != NULL)
    adw_toast_dismiss (before);
  if (removed != NULL)
    {
      adw_toast_set_button_label (toast, _ ("_Undo"));
      adw_toast_set_timeout (toast, SECONDS);
      g_object_set_data_full (G_OBJECT (toast), REMOVED, removed,
                              (GDestroyNotify) majakka_removed_session_free);
      g_object_set_data_full (G_OBJECT (self), SHOWN, g_object_ref (toast), g_object_unref);
      g_signal_connect_object (toast, "button-clicked", G_CALLBACK (restore), self,
                               G_CONNECT_SWAPPED);
      g_signal_connect_object (toast, "dismissed", G_CALLBACK (dismissed_cb), self,
                               G_CONNECT_SWAPPED);
      g_signal_connect_object (majakka_context_get_store (self->context), "notify::current",
                               G_CALLBACK (adw_toast_dismiss), toast, G_CONNECT_SWAPPED);
    }
  majakka_toast_add (self->toasts, toast);
}

/* The report of what is gone is no place to be. The row that led to it is gone as well, and cannot have the keys. */
static void
leave_report (MajakkaWindow *self, const char *name)
{
  g_autoptr (MajakkaRoute) route = majakka_window_copy_visible_route (self);
  GtkWidget *page;

  if (route->kind != MAJAKKA_ROUTE_REPORT || g_strcmp0 (route->id, name) != 0)
    return;

  adw_leaflet_navigate (self->pages, ADW_NAVIGATION_DIRECTION_BACK);
  page = adw_leaflet_get_visible_child (self->pages);
  if (MAJAKKA_IS_SESSIONS_PAGE (page))
    majakka_sessions_page_focus (MAJAKKA_SESSIONS_PAGE (page));
}

static void
delete_session_action (GtkWidget *widget, const char *action G_GNUC_UNUSED, GVariant *parameter)
{
  MajakkaWindow *self = MAJAKKA_WINDOW (widget);
  const char *name = g_variant_get_string (parameter, NULL);
  g_autofree char *path = majakka_held_session_find (name);
  MajakkaRemovedSession *removed = NULL;
  g_autoptr (GError) error = NULL;

  if (path == NULL)
    return;
  if (!majakka_session_folder_remove (path, &removed, &error))
    {
      tell (self, error);
      return;
    }

  offer_undo (self, removed);
  leave_report (self, name);
  reload_lists (self);
}

/* Brings back the session that was deleted last, as long as that is offered: the way to the button of a toast is long
 * without a mouse. Returns whether there was one. */
gboolean
majakka_window_undo_session_removal (MajakkaWindow *self)
{
  AdwToast *shown = g_object_get_data (G_OBJECT (self), SHOWN);
  g_autoptr (AdwToast) toast = shown != NULL ? g_object_ref (shown) : NULL;

  if (toast == NULL)
    return FALSE;

  restore (self, toast);
  adw_toast_dismiss (toast);

  return TRUE;
}

/* What reports and the list of sessions ask of the window. */
void
majakka_window_install_report_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "win.open-sessions", NULL, open_sessions_action);
  gtk_widget_class_install_action (widget_class, "win.open-report", "s", open_report_action);
  gtk_widget_class_install_action (widget_class, "win.delete-session", "s", delete_session_action);
}
