/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What a translator does in the window; majakka-window.h says what each action is for. */

#include "majakka-window-private.h"

#include "majakka-paragraph-places.h"
#include "majakka-shown-message.h"
#include "majakka-translate-bar.h"
#include "majakka-translation-details.h"

/* On the window: what is marked as the text that is looked at */
#define MARKED_CLASS "looked-at"

static MajakkaTranslateMode *
get_mode (MajakkaWindow *self)
{
  return majakka_translate_mode_get (self->context);
}

static gboolean
is_active (MajakkaWindow *self)
{
  return get_mode (self) != NULL && majakka_translate_mode_is_active (get_mode (self));
}

/* Whether somebody translates lessons: the words of the program have no details, and nobody counts them. */
gboolean
majakka_window_has_lessons_to_translate (MajakkaWindow *self)
{
  return is_active (self) && majakka_translate_mode_get_lessons (get_mode (self)) != NULL;
}

static GtkWidget *
get_page (MajakkaWindow *self)
{
  return adw_leaflet_get_visible_child (self->pages);
}

/* What was built anew in the meantime shows the text still. */
static gboolean
look_again_cb (GtkWidget *widget, GdkFrameClock *clock G_GNUC_UNUSED, gpointer data G_GNUC_UNUSED)
{
  MajakkaWindow *self = MAJAKKA_WINDOW (widget);
  const MajakkaMessage *message = majakka_translate_mode_get_looked_at (get_mode (self));

  /* A window that is hidden comes back as it was. */
  if (message != NULL && gtk_widget_get_mapped (get_page (self)) &&
      majakka_translate_walk_find (get_page (self), message) == NULL)
    majakka_window_leave_text (self);

  return G_SOURCE_REMOVE;
}

/* Another part of a lesson is shown, or another place. */
static void
gone_cb (MajakkaWindow *self)
{
  if (!self->rebuilding)
    gtk_widget_add_tick_callback (GTK_WIDGET (self), look_again_cb, NULL, NULL);
}

static void
mark (MajakkaWindow *self, GtkWidget *widget)
{
  if (self->looked_at != NULL)
    {
      gtk_widget_remove_css_class (self->looked_at, MARKED_CLASS);
      g_signal_handlers_disconnect_by_func (self->looked_at, gone_cb, self);
    }
  g_set_weak_pointer (&self->looked_at, widget);
  if (widget != NULL)
    {
      gtk_widget_add_css_class (widget, MARKED_CLASS);
      g_signal_connect_object (widget, "unmap", G_CALLBACK (gone_cb), self, G_CONNECT_SWAPPED);
    }
}

static gboolean
is_in_details (GtkWidget *widget)
{
  return widget != NULL &&
         gtk_widget_get_ancestor (widget, MAJAKKA_TYPE_TRANSLATION_DETAILS) != NULL;
}

/* Has no details shown of a text that is not there any more, unless the next one is looked for. */
void
majakka_window_leave_text (MajakkaWindow *self)
{
  if (self->arriving || get_mode (self) == NULL ||
      majakka_translate_mode_get_looked_at (get_mode (self)) == NULL)
    return;

  if (is_in_details (gtk_window_get_focus (GTK_WINDOW (self))))
    gtk_widget_grab_focus (get_page (self));
  majakka_window_look_at_text (self, NULL, NULL);
}

/* Has details of a text shown, which @widget (nullable) has on screen; NULL, NULL for none any more. */
void
majakka_window_look_at_text (MajakkaWindow *self, GtkWidget *widget, const MajakkaMessage *message)
{
  mark (self, widget);
  g_set_weak_pointer (&self->looked_at_page, message != NULL ? get_page (self) : NULL);
  majakka_translate_mode_look_at (get_mode (self), message);
  /* The details take some of the place that the page had. */
  if (widget != NULL)
    majakka_window_keep_in_view (self, widget);
}

static void
next_missing_action (GtkWidget *widget,
                     const char *name G_GNUC_UNUSED,
                     GVariant *parameter G_GNUC_UNUSED)
{
  if (majakka_window_has_lessons_to_translate (MAJAKKA_WINDOW (widget)))
    majakka_window_go_to_next_text (MAJAKKA_WINDOW (widget), MAJAKKA_TRANSLATE_MISSING);
}

static void
next_stale_action (GtkWidget *widget,
                   const char *name G_GNUC_UNUSED,
                   GVariant *parameter G_GNUC_UNUSED)
{
  if (majakka_window_has_lessons_to_translate (MAJAKKA_WINDOW (widget)))
    majakka_window_go_to_next_text (MAJAKKA_WINDOW (widget), MAJAKKA_TRANSLATE_STALE);
}

static void
side_by_side_action (GtkWidget *widget,
                     const char *name G_GNUC_UNUSED,
                     GVariant *parameter G_GNUC_UNUSED)
{
  MajakkaWindow *self = MAJAKKA_WINDOW (widget);

  if (is_active (self))
    majakka_translate_mode_show_sources (
        get_mode (self), !majakka_translate_mode_get_shows_sources (get_mode (self)));
}

static void
leave_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  MajakkaWindow *self = MAJAKKA_WINDOW (widget);

  if (!is_active (self) || majakka_window_hold (self, /* all= */ TRUE, name, parameter))
    return;

  mark (self, NULL);
  majakka_translate_mode_leave (get_mode (self));
}

/* What has the focus, or holds it; else, also where that has no text, the first of the page. */
static GtkWidget *
find_here (MajakkaWindow *self)
{
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (self));
  GtkWidget *page = get_page (self);
  GtkWidget *found = NULL;

  if (focus != NULL && (focus == page || gtk_widget_is_ancestor (focus, page)))
    found = majakka_shown_message_find (focus);

  return found != NULL ? found : majakka_shown_message_find (page);
}

static void
translation_here_action (GtkWidget *widget,
                         const char *name G_GNUC_UNUSED,
                         GVariant *parameter G_GNUC_UNUSED)
{
  MajakkaWindow *self = MAJAKKA_WINDOW (widget);
  GtkWidget *found = majakka_window_has_lessons_to_translate (self) ? find_here (self) : NULL;

  if (found != NULL)
    majakka_window_look_at_text (self, found, majakka_shown_message_get (found));
}

static void
close_translation_action (GtkWidget *widget,
                          const char *name G_GNUC_UNUSED,
                          GVariant *parameter G_GNUC_UNUSED)
{
  MajakkaWindow *self = MAJAKKA_WINDOW (widget);
  GtkWidget *before = self->looked_at;

  if (!is_active (self))
    return;

  if (before != NULL)
    majakka_window_go_to_text (before);
  if (gtk_window_get_focus (GTK_WINDOW (self)) == NULL ||
      gtk_widget_is_ancestor (gtk_window_get_focus (GTK_WINDOW (self)), self->translate_bar))
    gtk_widget_grab_focus (get_page (self));
  majakka_window_look_at_text (self, NULL, NULL);
}

/* Returns the text at a place of the pages; the pointer stands in it. */
static GtkWidget *
pick (MajakkaWindow *self, double x, double y)
{
  GtkWidget *under = gtk_widget_pick (GTK_WIDGET (self->pages), x, y, GTK_PICK_DEFAULT);

  while (under != NULL && majakka_shown_message_get (under) == NULL)
    under = gtk_widget_get_parent (under);

  return under;
}

/* What a click is for by itself, as in a link, never gets here. */
static void
clicked_cb (GtkGesture *gesture G_GNUC_UNUSED, int n_press, double x, double y, gpointer data)
{
  MajakkaWindow *self = data;
  GtkWidget *found =
      majakka_window_has_lessons_to_translate (self) && n_press == 1 ? pick (self, x, y) : NULL;

  if (found != NULL)
    majakka_window_look_at_text (self, found, majakka_shown_message_get (found));
}

/* Of an option or a button, which a click is for; a paragraph has its own menu, and this in it. */
static void
secondary_cb (GtkGesture *gesture, int n_press G_GNUC_UNUSED, double x, double y, gpointer data)
{
  MajakkaWindow *self = data;
  GtkWidget *found = majakka_window_has_lessons_to_translate (self) ? pick (self, x, y) : NULL;

  if (found == NULL || majakka_paragraph_places_get_at (found) != NULL)
    return;

  gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
  majakka_window_look_at_text (self, found, majakka_shown_message_get (found));
}

static void
mode_changed_cb (MajakkaWindow *self)
{
  static const struct
  {
    const char *name;
    gboolean (*is_enabled) (MajakkaWindow *self);
  } actions[] = {
    { "win.next-missing", majakka_window_has_lessons_to_translate },
    { "win.next-stale", majakka_window_has_lessons_to_translate },
    { "win.translation-here", majakka_window_has_lessons_to_translate },
    { "win.side-by-side", is_active },
    { "win.leave-translating", is_active },
    { "win.close-translation", is_active },
  };

  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    gtk_widget_action_set_enabled (GTK_WIDGET (self), actions[i].name,
                                   actions[i].is_enabled (self));
}

/* The bar has its words from when it is made. */
void
majakka_window_renew_translate_bar (MajakkaWindow *self)
{
  if (get_mode (self) == NULL)
    return;

  if (self->translate_bar != NULL)
    gtk_box_remove (self->below, self->translate_bar);
  self->translate_bar = majakka_translate_bar_new (get_mode (self), GTK_WIDGET (self->pages));
  gtk_box_append (self->below, self->translate_bar);
}

/* Lets somebody translate in the window, where there is a mode for that. */
void
majakka_window_set_up_translating (MajakkaWindow *self)
{
  GtkGesture *click = gtk_gesture_click_new ();
  GtkGesture *secondary = gtk_gesture_click_new ();

  g_signal_connect (click, "released", G_CALLBACK (clicked_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self->pages), GTK_EVENT_CONTROLLER (click));
  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (secondary), GDK_BUTTON_SECONDARY);
  gtk_event_controller_set_propagation_phase (GTK_EVENT_CONTROLLER (secondary), GTK_PHASE_CAPTURE);
  g_signal_connect (secondary, "pressed", G_CALLBACK (secondary_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self->pages), GTK_EVENT_CONTROLLER (secondary));

  if (get_mode (self) != NULL)
    g_signal_connect_object (get_mode (self), "changed", G_CALLBACK (mode_changed_cb), self,
                             G_CONNECT_SWAPPED);
  g_signal_connect_object (self->context, "words-changed", G_CALLBACK (majakka_window_hold_text),
                           self, G_CONNECT_SWAPPED);
  majakka_window_renew_translate_bar (self);
  mode_changed_cb (self);
}

/* The actions of a translator and their keys. */
void
majakka_window_install_translate_actions (GtkWidgetClass *widget_class)
{
  static const struct
  {
    const char *name;
    GtkWidgetActionActivateFunc activate;
    guint key;
    GdkModifierType modifiers;
  } actions[] = {
    { "win.next-missing", next_missing_action, GDK_KEY_F4, 0 },
    { "win.next-stale", next_stale_action, GDK_KEY_F4, GDK_SHIFT_MASK },
    { "win.side-by-side", side_by_side_action, GDK_KEY_F2, GDK_SHIFT_MASK },
    { "win.translation-here", translation_here_action, GDK_KEY_F2, 0 },
    { "win.close-translation", close_translation_action, 0, 0 },
    { "win.leave-translating", leave_action, 0, 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    {
      gtk_widget_class_install_action (widget_class, actions[i].name, NULL, actions[i].activate);
      if (actions[i].key != 0)
        gtk_widget_class_add_binding_action (widget_class, actions[i].key, actions[i].modifiers,
                                             actions[i].name, NULL);
    }
}
