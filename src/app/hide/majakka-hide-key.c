/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-hide-key.h"

/* Somebody who is startled is quick; somebody who closes a list and then a window is not. */
#define WITHIN_MS 500

/* A key that is held down repeats faster than a finger can. */
#define FINGER_MS 60

/* On a popover: whose controller it has */
#define HEARD "majakka-hide-key"

#define MODIFIERS (GDK_SHIFT_MASK | GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SUPER_MASK)

struct _MajakkaHideKey
{
  GObject parent_instance;

  GtkWidget *window; /* weak: where it was pressed last */
  gint64 when;       /* in milliseconds; 0 before the first press */
  gboolean down;
};

enum
{
  PRESSED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (MajakkaHideKey, majakka_hide_key, G_TYPE_OBJECT)

/* The time of the key, not of when it is dealt with: a busy computer counts as quick. */
static gint64
get_time (GtkEventController *controller)
{
  guint32 time = gtk_event_controller_get_current_event_time (controller);

  return time != GDK_CURRENT_TIME ? time : g_get_monotonic_time () / 1000;
}

/* Whether the key is held down rather than pressed again. That it was let go is not told when the first
 * press has closed the window that had the keys. */
static gboolean
is_repeat (MajakkaHideKey *self, GtkWidget *window, gint64 passed)
{
  return self->down && (window == self->window || (passed >= 0 && passed < FINGER_MS));
}

static gboolean
pressed_cb (GtkEventControllerKey *controller,
            guint keyval,
            guint keycode G_GNUC_UNUSED,
            GdkModifierType state,
            MajakkaHideKey *self)
{
  GtkWidget *window = gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (controller));
  gint64 now = get_time (GTK_EVENT_CONTROLLER (controller));
  gint64 passed = now - self->when;
  gboolean twice;

  if (keyval != GDK_KEY_Escape || (state & MODIFIERS) != 0)
    {
      self->when = 0;
      return GDK_EVENT_PROPAGATE;
    }

  if (is_repeat (self, window, passed))
    return GDK_EVENT_PROPAGATE;

  twice = self->when != 0 && passed >= 0 && passed <= WITHIN_MS;
  self->down = TRUE;
  self->when = twice ? 0 : now;
  g_set_weak_pointer (&self->window, window);
  if (!twice)
    return GDK_EVENT_PROPAGATE;

  g_signal_emit (self, signals[PRESSED], 0);

  return GDK_EVENT_STOP;
}

static void
released_cb (GtkEventControllerKey *controller G_GNUC_UNUSED,
             guint keyval,
             guint keycode G_GNUC_UNUSED,
             GdkModifierType state G_GNUC_UNUSED,
             MajakkaHideKey *self)
{
  if (keyval == GDK_KEY_Escape)
    self->down = FALSE;
}

static void
listen_to (MajakkaHideKey *self, GtkWidget *widget)
{
  GtkEventController *controller = gtk_event_controller_key_new ();

  /* Before the widget, its menus and its entries have a say */
  gtk_event_controller_set_propagation_phase (controller, GTK_PHASE_CAPTURE);
  g_signal_connect_object (controller, "key-pressed", G_CALLBACK (pressed_cb), self, 0);
  g_signal_connect_object (controller, "key-released", G_CALLBACK (released_cb), self, 0);
  gtk_widget_add_controller (widget, controller);
}

/* A popover that has the keys keeps them from its window. */
static void
focus_changed_cb (GtkWindow *window, GParamSpec *pspec G_GNUC_UNUSED, MajakkaHideKey *self)
{
  GtkWidget *widget = gtk_window_get_focus (window);

  for (; widget != NULL; widget = gtk_widget_get_parent (widget))
    if (GTK_IS_POPOVER (widget) && g_object_get_data (G_OBJECT (widget), HEARD) != self)
      {
        g_object_set_data (G_OBJECT (widget), HEARD, self);
        listen_to (self, widget);
      }
}

static void
windows_changed_cb (GListModel *windows,
                    guint position,
                    guint n_removed G_GNUC_UNUSED,
                    guint n_added,
                    MajakkaHideKey *self)
{
  for (guint i = position; i < position + n_added; i++)
    {
      g_autoptr (GtkWidget) window = g_list_model_get_item (windows, i);

      listen_to (self, window);
      g_signal_connect_object (window, "notify::focus-widget", G_CALLBACK (focus_changed_cb), self,
                               0);
    }
}

static void
majakka_hide_key_dispose (GObject *object)
{
  g_clear_weak_pointer (&MAJAKKA_HIDE_KEY (object)->window);

  G_OBJECT_CLASS (majakka_hide_key_parent_class)->dispose (object);
}

static void
majakka_hide_key_class_init (MajakkaHideKeyClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = majakka_hide_key_dispose;

  signals[PRESSED] = g_signal_new ("pressed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                   NULL, NULL, G_TYPE_NONE, 0);
}

static void
majakka_hide_key_init (MajakkaHideKey *self)
{
  GListModel *windows = gtk_window_get_toplevels ();

  windows_changed_cb (windows, 0, 0, g_list_model_get_n_items (windows), self);
  g_signal_connect_object (windows, "items-changed", G_CALLBACK (windows_changed_cb), self, 0);
}

/**
 * majakka_hide_key_new:
 *
 * Returns: (transfer full): what listens, for as long as it lives
 */
MajakkaHideKey *
majakka_hide_key_new (void)
{
  return g_object_new (MAJAKKA_TYPE_HIDE_KEY, NULL);
}
