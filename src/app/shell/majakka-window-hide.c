/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Hiding the window from somebody who comes by. What is in it is made invisible rather than covered, so
 * that neither a screen reader nor a key reaches it, and comes back as it was: places, fields, lists.
 * (Taken out of the window it would be gone for a screen reader too, but GTK 4.8 stumbles over its own
 * accessible objects when it is put back.) */

#include "majakka-window-private.h"

#include "majakka-hidden-page.h"

/* The icon where the desktop asks the window for it */
#define NEUTRAL_ICON "text-x-generic"

static void
put_away (MajakkaWindow *self, GtkWidget *window)
{
  g_ptr_array_add (self->put_away, g_object_ref (window));
  gtk_widget_set_visible (window, FALSE);
}

/* Dialogs, shortcuts, preferences: whatever stands over the window or beside it */
static void
put_away_others (MajakkaWindow *self)
{
  GListModel *windows = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWidget) window = g_list_model_get_item (windows, i);

      if (window != GTK_WIDGET (self) && gtk_widget_get_visible (window))
        put_away (self, window);
    }
}

static void
bring_back_others (MajakkaWindow *self)
{
  g_autoptr (GPtrArray) windows = g_steal_pointer (&self->put_away);

  self->put_away = g_ptr_array_new_with_free_func (g_object_unref);

  /* A window that was closed in the meantime is in no list any more. */
  for (guint i = 0; i < windows->len; i++)
    {
      GtkWindow *window = g_ptr_array_index (windows, i);
      guint position;

      if (g_list_store_find (G_LIST_STORE (gtk_window_get_toplevels ()), window, &position))
        gtk_window_present (window);
    }
}

static gboolean
put_away_later_cb (gpointer data)
{
  GtkWidget *window = data;
  g_autoptr (MajakkaWindow) self = g_object_steal_data (G_OBJECT (window), "majakka-window");

  if (self != NULL && self->sheet != NULL && gtk_widget_get_visible (window))
    put_away (self, window);

  return G_SOURCE_REMOVE;
}

/* Something that was under way has an answer or a question: it waits until the page is back. */
static void
shown_cb (GtkWidget *window, MajakkaWindow *self)
{
  if (self->sheet == NULL)
    return;

  g_object_set_data_full (G_OBJECT (window), "majakka-window", g_object_ref (self), g_object_unref);
  g_idle_add_full (G_PRIORITY_HIGH, put_away_later_cb, g_object_ref (window), g_object_unref);
}

static void
windows_changed_cb (GListModel *windows,
                    guint position,
                    guint n_removed G_GNUC_UNUSED,
                    guint n_added,
                    MajakkaWindow *self)
{
  for (guint i = position; i < position + n_added; i++)
    {
      g_autoptr (GtkWidget) window = g_list_model_get_item (windows, i);

      g_signal_connect_object (window, "map", G_CALLBACK (shown_cb), self, 0);
    }
}

/* The keys of the program are without effect while its pages are hidden; those of a text and those that
 * end the program work. */
static gboolean
filter_cb (GtkEventControllerKey *controller G_GNUC_UNUSED,
           guint keyval,
           guint keycode G_GNUC_UNUSED,
           GdkModifierType state)
{
  static const guint allowed[] = { GDK_KEY_a, GDK_KEY_c, GDK_KEY_q, GDK_KEY_v,
                                   GDK_KEY_w, GDK_KEY_x, GDK_KEY_z };
  gboolean function = keyval >= GDK_KEY_F1 && keyval <= GDK_KEY_F12;

  if ((state & (GDK_CONTROL_MASK | GDK_ALT_MASK)) == 0)
    return function;

  for (guint i = 0; (state & GDK_ALT_MASK) == 0 && i < G_N_ELEMENTS (allowed); i++)
    if (gdk_keyval_to_lower (keyval) == allowed[i])
      return GDK_EVENT_PROPAGATE;

  return GDK_EVENT_STOP;
}

static void
add_filter (MajakkaWindow *self)
{
  self->filter = gtk_event_controller_key_new ();
  gtk_event_controller_set_propagation_phase (self->filter, GTK_PHASE_CAPTURE);
  g_signal_connect (self->filter, "key-pressed", G_CALLBACK (filter_cb), NULL);
  gtk_widget_add_controller (GTK_WIDGET (self), self->filter);
}

/* What has the keys, below a popover that is about to go */
static GtkWidget *
find_focus (MajakkaWindow *self)
{
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (self));
  GtkWidget *popover;

  while (focus != NULL && (popover = gtk_widget_get_ancestor (focus, GTK_TYPE_POPOVER)) != NULL)
    {
      focus = gtk_widget_get_parent (popover);
      gtk_popover_popdown (GTK_POPOVER (popover));
    }

  return focus;
}

/* Takes the page, everything around it and all dialogs out of sight; an empty sheet is left. */
void
majakka_window_hide (MajakkaWindow *self)
{
  GtkWindow *window = GTK_WINDOW (self);

  if (self->sheet != NULL)
    return;

  g_set_weak_pointer (&self->focus, find_focus (self));
  self->sheet = majakka_hidden_page_new ();
  gtk_box_append (self->all, self->sheet);
  gtk_widget_grab_focus (self->sheet);
  gtk_widget_set_visible (GTK_WIDGET (self->toasts), FALSE);
  gtk_window_set_title (window, majakka_hidden_page_get_title ());
  gtk_window_set_icon_name (window, NEUTRAL_ICON);
  put_away_others (self);
  add_filter (self);
  gtk_window_present (window);
}

/* Brings everything back. */
void
majakka_window_unhide (MajakkaWindow *self)
{
  GtkWindow *window = GTK_WINDOW (self);

  if (self->sheet == NULL)
    return;

  gtk_widget_remove_controller (GTK_WIDGET (self), g_steal_pointer (&self->filter));
  gtk_widget_set_visible (GTK_WIDGET (self->toasts), TRUE);
  if (self->focus == NULL || !gtk_widget_grab_focus (self->focus))
    gtk_widget_grab_focus (adw_leaflet_get_visible_child (self->pages));
  g_clear_weak_pointer (&self->focus);
  gtk_box_remove (self->all, g_steal_pointer (&self->sheet));
  gtk_window_set_title (window, "Majakka");
  gtk_window_set_icon_name (window, APPLICATION_ID);
  bring_back_others (self);
}

static void
pressed_cb (MajakkaWindow *self)
{
  if (self->sheet != NULL)
    majakka_window_unhide (self);
  else
    majakka_window_hide (self);
}

/* Lets Escape, pressed twice, hide the window and bring it back. */
void
majakka_window_set_up_hiding (MajakkaWindow *self)
{
  self->put_away = g_ptr_array_new_with_free_func (g_object_unref);
  self->hide_key = majakka_hide_key_new ();
  g_signal_connect_object (self->hide_key, "pressed", G_CALLBACK (pressed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (gtk_window_get_toplevels (), "items-changed",
                           G_CALLBACK (windows_changed_cb), self, 0);
}

/* To be called when the window is disposed of. */
void
majakka_window_clear_hiding (MajakkaWindow *self)
{
  g_clear_object (&self->hide_key);
  self->sheet = NULL;
  g_clear_weak_pointer (&self->focus);
  g_clear_pointer (&self->put_away, g_ptr_array_unref);
}
