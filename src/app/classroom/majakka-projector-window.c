/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-projector-window.h"

#include "majakka-projector-timer.h"
#include "majakka-projector-view.h"

#include <glib/gi18n-lib.h>

/* As a window like others it has the proportions of a projector. */
#define PLAIN_WIDTH  800
#define PLAIN_HEIGHT 450

struct _MajakkaProjectorWindow
{
  GtkWindow parent_instance;

  /* children */
  MajakkaProjectorView *view;
  MajakkaProjectorTimer *timer;

  /* owned */
  MajakkaSession *session;
  GdkMonitor *monitor; /* NULL while it is a window like others */
};

enum
{
  PROP_0,
  PROP_MONITOR,
  N_PROPS,
};

enum
{
  MONITOR_LOST,
  N_SIGNALS,
};

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (MajakkaProjectorWindow, majakka_projector_window, GTK_TYPE_WINDOW)

/* The only way from the session to the wall. */
static void
follow_cb (MajakkaProjectorWindow *self)
{
  const MajakkaSessionState *state = majakka_session_get_state (self->session);
  g_autoptr (MajakkaProjection) projection = majakka_session_project (self->session);

  majakka_projector_view_show (self->view, projection, state->text);
  majakka_projector_timer_follow (self->timer, self->session);
}

static void
set_monitor (MajakkaProjectorWindow *self, GdkMonitor *monitor)
{
  if (g_set_object (&self->monitor, monitor))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_MONITOR]);
}

static void
become_plain (MajakkaProjectorWindow *self)
{
  gtk_window_unfullscreen (GTK_WINDOW (self));
  set_monitor (self, NULL);
}

static gboolean
has_monitor (MajakkaProjectorWindow *self)
{
  GListModel *monitors = gdk_display_get_monitors (gtk_widget_get_display (GTK_WIDGET (self)));

  for (guint i = 0; i < g_list_model_get_n_items (monitors); i++)
    {
      g_autoptr (GdkMonitor) monitor = g_list_model_get_item (monitors, i);

      if (monitor == self->monitor)
        return gdk_monitor_is_valid (monitor);
    }

  return FALSE;
}

static void
monitors_changed_cb (MajakkaProjectorWindow *self)
{
  if (self->monitor == NULL || has_monitor (self))
    return;

  become_plain (self);
  g_signal_emit (self, signals[MONITOR_LOST], 0);
}

static void
majakka_projector_window_dispose (GObject *object)
{
  MajakkaProjectorWindow *self = MAJAKKA_PROJECTOR_WINDOW (object);

  g_clear_object (&self->session);
  g_clear_object (&self->monitor);

  G_OBJECT_CLASS (majakka_projector_window_parent_class)->dispose (object);
}

static void
majakka_projector_window_get_property (GObject *object,
                                       guint prop_id,
                                       GValue *value,
                                       GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_MONITOR:
      g_value_set_object (value, MAJAKKA_PROJECTOR_WINDOW (object)->monitor);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
majakka_projector_window_class_init (MajakkaProjectorWindowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = majakka_projector_window_dispose;
  object_class->get_property = majakka_projector_window_get_property;

  /**
   * MajakkaProjectorWindow:monitor:
   *
   * The monitor that it fills.
   */
  properties[PROP_MONITOR] =
      g_param_spec_object ("monitor", NULL, NULL, GDK_TYPE_MONITOR,
                           G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  /**
   * MajakkaProjectorWindow::monitor-lost:
   *
   * Its monitor is gone; it is a window like others now.
   */
  signals[MONITOR_LOST] = g_signal_new ("monitor-lost", G_TYPE_FROM_CLASS (klass),
                                        G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
majakka_projector_window_init (MajakkaProjectorWindow *self)
{
  gtk_window_set_title (GTK_WINDOW (self), _ ("Majakka: for the class"));
  gtk_window_set_default_size (GTK_WINDOW (self), PLAIN_WIDTH, PLAIN_HEIGHT);
  gtk_widget_add_css_class (GTK_WIDGET (self), "projector-window");
}

/**
 * majakka_projector_window_new:
 * @context: the context
 * @session: the session that it follows
 *
 * Returns: (transfer none): a window that is not shown yet; majakka_projector_window_show_on() shows it
 */
GtkWidget *
majakka_projector_window_new (MajakkaContext *context, MajakkaSession *session)
{
  MajakkaProjectorWindow *self;
  GtkWidget *overlay = gtk_overlay_new ();

  g_return_val_if_fail (MAJAKKA_IS_CONTEXT (context), NULL);
  g_return_val_if_fail (MAJAKKA_IS_SESSION (session), NULL);

  self = g_object_new (MAJAKKA_TYPE_PROJECTOR_WINDOW, NULL);
  self->session = g_object_ref (session);
  self->view = MAJAKKA_PROJECTOR_VIEW (majakka_projector_view_new (context));
  self->timer = MAJAKKA_PROJECTOR_TIMER (majakka_projector_timer_new ());
  gtk_overlay_set_child (GTK_OVERLAY (overlay), GTK_WIDGET (self->view));
  gtk_overlay_add_overlay (GTK_OVERLAY (overlay), GTK_WIDGET (self->timer));
  gtk_window_set_child (GTK_WINDOW (self), overlay);

  g_signal_connect_object (session, "notify::revision", G_CALLBACK (follow_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (gdk_display_get_monitors (gtk_widget_get_display (GTK_WIDGET (self))),
                           "items-changed", G_CALLBACK (monitors_changed_cb), self,
                           G_CONNECT_SWAPPED);
  follow_cb (self);

  return GTK_WIDGET (self);
}

/**
 * majakka_projector_window_show_on:
 * @self: a window
 * @monitor: (nullable): the monitor to fill; NULL for a window like others
 *
 * Shows it there, or moves it there.
 */
void
majakka_projector_window_show_on (MajakkaProjectorWindow *self, GdkMonitor *monitor)
{
  g_return_if_fail (MAJAKKA_IS_PROJECTOR_WINDOW (self));
  g_return_if_fail (monitor == NULL || GDK_IS_MONITOR (monitor));

  if (monitor == NULL)
    become_plain (self);
  else
    {
      gtk_window_fullscreen_on_monitor (GTK_WINDOW (self), monitor);
      set_monitor (self, monitor);
    }
  if (!gtk_widget_get_visible (GTK_WIDGET (self)))
    gtk_window_present (GTK_WINDOW (self));
}

/**
 * majakka_projector_window_get_monitor:
 * @self: a window
 *
 * Returns: (transfer none) (nullable): the monitor that it fills; NULL while it is a window like others
 */
GdkMonitor *
majakka_projector_window_get_monitor (MajakkaProjectorWindow *self)
{
  g_return_val_if_fail (MAJAKKA_IS_PROJECTOR_WINDOW (self), NULL);

  return self->monitor;
}
