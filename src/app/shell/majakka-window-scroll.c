/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* How far the page is scrolled, over building it anew in other words. */

#include "majakka-window-private.h"

/* A page that reads its text in a worker is there by then. */
#define PATIENCE_US (3 * G_USEC_PER_SEC)

typedef struct
{
  GArray *values;    /* of double, one for each scrolled view of the page, in their order */
  gint64 end;
} Place;

static void
place_free (gpointer data)
{
  Place *self = data;

  g_array_unref (self->values);
  g_free (self);
}

static void
collect (GtkWidget *widget, GPtrArray *found)
{
  if (!gtk_widget_get_mapped (widget))
    return;

  if (GTK_IS_SCROLLED_WINDOW (widget))
    g_ptr_array_add (found,
                     gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (widget)));
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
restore (MajakkaWindow *self, const Place *place)
{
  g_autoptr (GPtrArray) adjustments = list_adjustments (self);
  gboolean done = adjustments->len == place->values->len;

  for (guint i = 0; done && i < adjustments->len; i++)
    {
      GtkAdjustment *adjustment = g_ptr_array_index (adjustments, i);
      double value = g_array_index (place->values, double, i);

      gtk_adjustment_set_value (adjustment, value);
      done = gtk_adjustment_get_value (adjustment) >= value - 1;
    }

  return done;
}

static gboolean
restore_cb (GtkWidget *widget, GdkFrameClock *clock, gpointer data)
{
  const Place *place = data;

  return restore (MAJAKKA_WINDOW (widget), place) ||
                 gdk_frame_clock_get_frame_time (clock) > place->end
             ? G_SOURCE_REMOVE
             : G_SOURCE_CONTINUE;
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
  gtk_widget_add_tick_callback (GTK_WIDGET (self), restore_cb, place, place_free);
}
