/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* How far the page is scrolled, over building it anew in other words. */

#include "majakka-window-private.h"

#include "majakka-shown-message.h"

#include <math.h>

/* A page that reads its text in a worker is there by then. */
#define PATIENCE_US (3 * G_USEC_PER_SEC)

/* A page that has not grown for so long is as long as it will be. */
#define SETTLED_US (G_USEC_PER_SEC / 2)

typedef struct
{
  GArray *values; /* of double, one for each scrolled view of the page, in their order */
  gint64 end;
  double length;  /* of all of them together, as it is now */
  gint64 settled; /* when it is believed not to change any more */

  GtkWidget *window;             /* borrowed */
  GtkEventController *any_event; /* owned, NULL before the page is built */
  gboolean touched;              /* whether the reader did anything */
} Place;

static void
place_free (gpointer data)
{
  Place *self = data;

  /* A window that goes takes it away itself. */
  if (self->any_event != NULL && gtk_event_controller_get_widget (self->any_event) != NULL)
    gtk_widget_remove_controller (self->window, self->any_event);
  g_clear_object (&self->any_event);
  g_array_unref (self->values);
  g_free (self);
}

static void
collect (GtkWidget *widget, GPtrArray *found)
{
  if (!gtk_widget_get_mapped (widget))
    return;

  if (GTK_IS_SCROLLED_WINDOW (widget))
    g_ptr_array_add (found, gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (widget)));
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    collect (child, found);
}

static GPtrArray *
list_adjustments (MajakkaWindow *self)
{
  GPtrArray *found = g_ptr_array_new ();
  GtkWidget *page = adw_leaflet_get_visible_child (self->pages);

  if (page != NULL)
    collect (page, found);

  return found;
}

/* Returns whether the page is as it was, or never will be. */
static gboolean
restore (MajakkaWindow *self, Place *place, gint64 now)
{
  g_autoptr (GPtrArray) adjustments = list_adjustments (self);
  double length = 0;
  gboolean done = TRUE;

  if (adjustments->len != place->values->len)
    return FALSE;

  for (guint i = 0; i < adjustments->len; i++)
    {
      GtkAdjustment *adjustment = g_ptr_array_index (adjustments, i);
      double value = g_array_index (place->values, double, i);

      gtk_adjustment_set_value (adjustment, value);
      done = done && gtk_adjustment_get_value (adjustment) >= value - 1;
      length += gtk_adjustment_get_upper (adjustment);
    }
  if (fabs (length - place->length) >= 1)
    place->settled = now + SETTLED_US;
  place->length = length;

  return done || now > place->settled;
}

static gboolean
restore_cb (GtkWidget *widget, GdkFrameClock *clock, gpointer data)
{
  Place *place = data;
  gint64 now = gdk_frame_clock_get_frame_time (clock);

  return place->touched || restore (MAJAKKA_WINDOW (widget), place, now) || now > place->end
             ? G_SOURCE_REMOVE
             : G_SOURCE_CONTINUE;
}

/* Whoever does anything has seen the page as it is. */
static gboolean
event_cb (Place *place, GdkEvent *event)
{
  switch ((int) gdk_event_get_event_type (event))
    {
    case GDK_BUTTON_PRESS:
    case GDK_KEY_PRESS:
    case GDK_SCROLL:
    case GDK_TOUCH_BEGIN:
    case GDK_TOUCHPAD_HOLD:
      place->touched = TRUE;
      break;
    default:
      break;
    }

  return GDK_EVENT_PROPAGATE;
}

/* To be called before the page that is shown is built anew. Returns (transfer full) how far it is scrolled. */
gpointer
majakka_window_keep_scroll (MajakkaWindow *self)
{
  g_autoptr (GPtrArray) adjustments = list_adjustments (self);
  Place *place = g_new0 (Place, 1);

  place->values = g_array_new (FALSE, FALSE, sizeof (double));
  for (guint i = 0; i < adjustments->len; i++)
    {
      double value = gtk_adjustment_get_value (g_ptr_array_index (adjustments, i));

      g_array_append_val (place->values, value);
    }

  return place;
}

/* To be called afterwards, with what majakka_window_keep_scroll() returned (transfer full). */
void
majakka_window_restore_scroll (MajakkaWindow *self, gpointer kept)
{
  Place *place = kept;
  gboolean at_top = TRUE;

  for (guint i = 0; i < place->values->len; i++)
    at_top = at_top && g_array_index (place->values, double, i) < 1;
  if (at_top)
    {
      place_free (place);
      return;
    }

  place->end = g_get_monotonic_time () + PATIENCE_US;
  place->window = GTK_WIDGET (self);
  place->any_event = gtk_event_controller_legacy_new ();
  gtk_event_controller_set_propagation_phase (place->any_event, GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (place->any_event, "event", G_CALLBACK (event_cb), place);
  gtk_widget_add_controller (place->window, g_object_ref (place->any_event));
  gtk_widget_add_tick_callback (GTK_WIDGET (self), restore_cb, place, place_free);
}

/* Sizes are new with the next frame; a label that wraps anew may take one more. */
#define N_FRAMES 4

/* A text that stays where it is, or can be seen, while others become longer or shorter */
typedef struct
{
  GWeakRef widget;
  float y; /* in the scrolled view */
  guint n_frames;
} Anchor;

static void
anchor_free (gpointer data)
{
  Anchor *self = data;

  g_weak_ref_clear (&self->widget);
  g_free (self);
}

static gboolean
find_y (GtkWidget *widget, float *y)
{
  GtkWidget *view = gtk_widget_get_ancestor (widget, GTK_TYPE_SCROLLED_WINDOW);
  graphene_rect_t place;

  if (view == NULL || !gtk_widget_get_mapped (widget) ||
      !gtk_widget_compute_bounds (widget, view, &place))
    return FALSE;

  *y = place.origin.y;

  return place.origin.y >= 0 && place.origin.y < (float) gtk_widget_get_height (view);
}

static void
take_first (GtkWidget *widget, const MajakkaMessage *message G_GNUC_UNUSED, gpointer data)
{
  GtkWidget **first = data;
  GtkWidget *view = gtk_widget_get_ancestor (widget, GTK_TYPE_SCROLLED_WINDOW);
  float y;

  /* What is not scrolled stays by itself. */
  if (*first == NULL && view != NULL && find_y (widget, &y) &&
      gtk_adjustment_get_value (gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (view))) >
          0)
    *first = widget;
}

static gboolean
hold_cb (GtkWidget *window G_GNUC_UNUSED, GdkFrameClock *clock G_GNUC_UNUSED, gpointer data)
{
  Anchor *self = data;
  g_autoptr (GtkWidget) widget = g_weak_ref_get (&self->widget);
  float y = self->y;

  if (widget == NULL || !gtk_widget_get_mapped (widget))
    return G_SOURCE_REMOVE;

  find_y (widget, &y);
  if (fabsf (y - self->y) >= 1)
    {
      GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (
          GTK_SCROLLED_WINDOW (gtk_widget_get_ancestor (widget, GTK_TYPE_SCROLLED_WINDOW)));

      gtk_adjustment_set_value (adjustment,
                                gtk_adjustment_get_value (adjustment) + (double) (y - self->y));
    }

  return ++self->n_frames < N_FRAMES ? G_SOURCE_CONTINUE : G_SOURCE_REMOVE;
}

/* Has the text that is looked at, or the first that can be seen, stay where it is while texts change. */
void
majakka_window_hold_text (MajakkaWindow *self)
{
  GtkWidget *page = adw_leaflet_get_visible_child (self->pages);
  GtkWidget *widget = self->looked_at;
  Anchor *anchor;
  float y = 0;

  if (page == NULL || !gtk_widget_get_mapped (page))
    return;
  if (widget == NULL || !find_y (widget, &y))
    {
      widget = NULL;
      majakka_shown_message_foreach (page, take_first, &widget);
      if (widget == NULL)
        return;
      find_y (widget, &y);
    }

  anchor = g_new0 (Anchor, 1);
  g_weak_ref_init (&anchor->widget, widget);
  anchor->y = y;
  gtk_widget_add_tick_callback (GTK_WIDGET (self), hold_cb, anchor, anchor_free);
}

/* Scrolls to a text that cannot be seen. Of a long one the beginning is enough. */
void
majakka_window_scroll_to (GtkWidget *widget)
{
  GtkWidget *view = gtk_widget_get_ancestor (widget, GTK_TYPE_SCROLLED_WINDOW);
  GtkAdjustment *adjustment;
  graphene_rect_t place;
  float height;

  if (view == NULL || !gtk_widget_compute_bounds (widget, view, &place))
    return;

  height = (float) gtk_widget_get_height (view);
  adjustment = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (view));
  if (place.origin.y < 0 || place.origin.y + MIN (place.size.height, height / 2) > height)
    gtk_adjustment_set_value (adjustment, gtk_adjustment_get_value (adjustment) +
                                              (double) (place.origin.y - height / 4));
}

static gboolean
show_cb (GtkWidget *window G_GNUC_UNUSED, GdkFrameClock *clock G_GNUC_UNUSED, gpointer data)
{
  Anchor *self = data;
  g_autoptr (GtkWidget) widget = g_weak_ref_get (&self->widget);

  if (widget == NULL || !gtk_widget_get_mapped (widget))
    return G_SOURCE_REMOVE;

  majakka_window_scroll_to (widget);

  return ++self->n_frames < N_FRAMES ? G_SOURCE_CONTINUE : G_SOURCE_REMOVE;
}

/* Has a text be seen still when what is below the page becomes higher, as it will with the next frames. */
void
majakka_window_keep_in_view (MajakkaWindow *self, GtkWidget *widget)
{
  Anchor *anchor = g_new0 (Anchor, 1);

  g_weak_ref_init (&anchor->widget, widget);
  gtk_widget_add_tick_callback (GTK_WIDGET (self), show_cb, anchor, anchor_free);
}
