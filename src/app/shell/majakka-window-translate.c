/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What a translator does in the window; majakka-window.h says what each action is for. */

#include "majakka-window-private.h"

#include "majakka-lesson-page.h"
#include "majakka-paragraph-places.h"
#include "majakka-shown-message.h"
#include "majakka-toast.h"
#include "majakka-translate-bar.h"
#include "majakka-translate-walk.h"

#include <glib/gi18n-lib.h>

/* On the window: what is marked as the text that is looked at */
#define MARKED_CLASS "looked-at"

/* A lesson is read in a worker, and its page laid out afterwards. */
#define PATIENCE_US (3 * G_USEC_PER_SEC)

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

static GtkWidget *
get_page (MajakkaWindow *self)
{
  return adw_leaflet_get_visible_child (self->pages);
}

static void
mark (MajakkaWindow *self, GtkWidget *widget)
{
  if (self->looked_at != NULL)
    gtk_widget_remove_css_class (self->looked_at, MARKED_CLASS);
  g_set_weak_pointer (&self->looked_at, widget);
  if (widget != NULL)
    gtk_widget_add_css_class (widget, MARKED_CLASS);
}

static void
look_at (MajakkaWindow *self, GtkWidget *widget, const MajakkaMessage *message)
{
  mark (self, widget);
  majakka_translate_mode_look_at (get_mode (self), message);
}

/* A paragraph takes the focus, and the view follows; anything else is scrolled to. */
static void
go_to_widget (GtkWidget *widget)
{
  MajakkaParagraph *paragraph = majakka_paragraph_places_get_at (widget);
  GtkWidget *view = gtk_widget_get_ancestor (widget, GTK_TYPE_SCROLLED_WINDOW);
  GtkAdjustment *adjustment;
  graphene_rect_t place;

  if (paragraph != NULL)
    majakka_paragraph_take_focus (paragraph);
  if (view == NULL || !gtk_widget_compute_bounds (widget, view, &place))
    return;

  adjustment = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (view));
  if (place.origin.y < 0 || place.origin.y + place.size.height > gtk_widget_get_height (view))
    gtk_adjustment_set_value (adjustment, gtk_adjustment_get_value (adjustment) +
                                              (double) place.origin.y -
                                              gtk_widget_get_height (view) / 4.0);
}

typedef struct
{
  MajakkaMessage message;
  gint64 end;
} Arrival;

static void
arrival_free (gpointer data)
{
  Arrival *self = data;

  majakka_message_clear (&self->message);
  g_free (self);
}

/* A text that comes only after an answer is not there, and its details are shown all the same. */
static gboolean
arrive_cb (GtkWidget *widget, GdkFrameClock *clock, gpointer data)
{
  MajakkaWindow *self = MAJAKKA_WINDOW (widget);
  const Arrival *arrival = data;
  GtkWidget *page = get_page (self);
  GtkWidget *found = majakka_translate_walk_find (page, &arrival->message);
  gboolean open = !MAJAKKA_IS_LESSON_PAGE (page) ||
                  majakka_lesson_page_get_reading (MAJAKKA_LESSON_PAGE (page)) != NULL;

  if (!is_active (self))
    return G_SOURCE_REMOVE;
  if (found == NULL && !open && gdk_frame_clock_get_frame_time (clock) < arrival->end)
    return G_SOURCE_CONTINUE;

  if (found != NULL && gtk_widget_get_height (found) == 0 &&
      gdk_frame_clock_get_frame_time (clock) < arrival->end)
    return G_SOURCE_CONTINUE;

  look_at (self, found, &arrival->message);
  if (found != NULL)
    go_to_widget (found);

  return G_SOURCE_REMOVE;
}

static void
arrive_at (MajakkaWindow *self, MajakkaTranslateFound *found)
{
  Arrival *arrival = g_new0 (Arrival, 1);

  arrival->message = found->message;
  found->message = (MajakkaMessage){ NULL };
  arrival->end = g_get_monotonic_time () + PATIENCE_US;
  gtk_widget_add_tick_callback (GTK_WIDGET (self), arrive_cb, arrival, arrival_free);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/* From lesson to lesson the page is replaced: the way back is one step. */
static void
open_lesson (MajakkaWindow *self, const MajakkaTranslateFound *found)
{
  if (MAJAKKA_IS_LESSON_PAGE (get_page (self)))
    majakka_window_replace_page (self, MAJAKKA_ROUTE_LESSON, found->lesson, found->section);
  else
    majakka_window_go_to (self, MAJAKKA_ROUTE_LESSON, found->lesson, found->section);
}

static MajakkaTranslateFound *
find_on_page (MajakkaWindow *self, MajakkaTranslateWanted wanted)
{
  const MajakkaMessage *after = majakka_translate_mode_get_looked_at (get_mode (self));
  GtkWidget *page = get_page (self);
  MajakkaReading *reading = MAJAKKA_IS_LESSON_PAGE (page)
                                ? majakka_lesson_page_get_reading (MAJAKKA_LESSON_PAGE (page))
                                : NULL;
  guint position =
      reading != NULL ? majakka_lesson_page_get_position (MAJAKKA_LESSON_PAGE (page)) : 0;

  if (reading != NULL)
    return majakka_translate_walk_in_lesson (self->context, reading->lesson, position, after,
                                             wanted);

  return majakka_translate_walk_on_page (self->context, page, after, wanted);
}

static void
go_to_next (MajakkaWindow *self, MajakkaTranslateWanted wanted)
{
  GtkWidget *page = get_page (self);
  MajakkaReading *reading = MAJAKKA_IS_LESSON_PAGE (page)
                                ? majakka_lesson_page_get_reading (MAJAKKA_LESSON_PAGE (page))
                                : NULL;
  g_autoptr (MajakkaTranslateFound) found = find_on_page (self, wanted);

  if (found == NULL)
    {
      found = majakka_translate_walk_in_catalogue (
          self->context, reading != NULL ? reading->lesson->id : NULL, wanted);
      if (found == NULL)
        {
          majakka_toast_show (GTK_WIDGET (self), wanted == MAJAKKA_TRANSLATE_STALE
                                                     ? _ ("No lesson has a stale text.")
                                                     : _ ("No lesson has a missing text."));
          return;
        }
    }

  if (found->lesson != NULL && reading != NULL && g_str_equal (reading->lesson->id, found->lesson))
    {
      if (found->position != majakka_lesson_page_get_position (MAJAKKA_LESSON_PAGE (page)))
        gtk_widget_activate_action (page, "lesson.section", "u", found->position);
    }
  else if (found->lesson != NULL)
    {
      open_lesson (self, found);
    }
  arrive_at (self, found);
}

static void
next_missing_action (GtkWidget *widget,
                     const char *name G_GNUC_UNUSED,
                     GVariant *parameter G_GNUC_UNUSED)
{
  if (is_active (MAJAKKA_WINDOW (widget)))
    go_to_next (MAJAKKA_WINDOW (widget), MAJAKKA_TRANSLATE_MISSING);
}

static void
next_stale_action (GtkWidget *widget,
                   const char *name G_GNUC_UNUSED,
                   GVariant *parameter G_GNUC_UNUSED)
{
  if (is_active (MAJAKKA_WINDOW (widget)))
    go_to_next (MAJAKKA_WINDOW (widget), MAJAKKA_TRANSLATE_STALE);
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

/* What has the focus, or holds it; else the paragraph that is at the top. */
static GtkWidget *
find_here (MajakkaWindow *self)
{
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (self));
  GtkWidget *page = get_page (self);

  if (focus != NULL && (focus == page || gtk_widget_is_ancestor (focus, page)))
    return majakka_shown_message_find (focus);

  return majakka_shown_message_find (page);
}

static void
translation_here_action (GtkWidget *widget,
                         const char *name G_GNUC_UNUSED,
                         GVariant *parameter G_GNUC_UNUSED)
{
  MajakkaWindow *self = MAJAKKA_WINDOW (widget);
  GtkWidget *found = is_active (self) ? find_here (self) : NULL;

  if (found != NULL)
    look_at (self, found, majakka_shown_message_get (found));
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
    go_to_widget (before);
  if (gtk_window_get_focus (GTK_WINDOW (self)) == NULL ||
      gtk_widget_is_ancestor (gtk_window_get_focus (GTK_WINDOW (self)), self->translate_bar))
    gtk_widget_grab_focus (get_page (self));
  look_at (self, NULL, NULL);
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
  GtkWidget *found = is_active (self) && n_press == 1 ? pick (self, x, y) : NULL;

  if (found != NULL)
    look_at (self, found, majakka_shown_message_get (found));
}

/* Of an option or a button, which a click is for; a paragraph has its own menu, and this in it. */
static void
secondary_cb (GtkGesture *gesture, int n_press G_GNUC_UNUSED, double x, double y, gpointer data)
{
  MajakkaWindow *self = data;
  GtkWidget *found = is_active (self) ? pick (self, x, y) : NULL;

  if (found == NULL || majakka_paragraph_places_get_at (found) != NULL)
    return;

  gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
  look_at (self, found, majakka_shown_message_get (found));
}

static void
mode_changed_cb (MajakkaWindow *self)
{
  static const char *const actions[] = { "win.next-missing",     "win.next-stale",
                                         "win.side-by-side",     "win.leave-translating",
                                         "win.translation-here", "win.close-translation" };
  gboolean active = is_active (self);

  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    gtk_widget_action_set_enabled (GTK_WIDGET (self), actions[i], active);
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
