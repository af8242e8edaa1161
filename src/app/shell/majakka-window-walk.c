/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* From text to text that wants work: on the page, in the lesson, and on to other lessons. */

#include "majakka-window-private.h"

#include "majakka-lesson-page.h"
#include "majakka-paragraph-places.h"
#include "majakka-toast.h"
#include "majakka-translate-mode.h"
#include "majakka-translate-search.h"

#include <glib/gi18n-lib.h>

/* A lesson is read in a worker, and its page laid out afterwards. */
#define PATIENCE_US (3 * G_USEC_PER_SEC)

static GtkWidget *
get_page (MajakkaWindow *self)
{
  return adw_leaflet_get_visible_child (self->pages);
}

static MajakkaReading *
get_reading (MajakkaWindow *self)
{
  GtkWidget *page = get_page (self);

  return MAJAKKA_IS_LESSON_PAGE (page)
             ? majakka_lesson_page_get_reading (MAJAKKA_LESSON_PAGE (page))
             : NULL;
}

/* A paragraph takes the focus, and the view follows; anything else is scrolled to. */
void
majakka_window_go_to_text (GtkWidget *widget)
{
  MajakkaParagraph *paragraph = majakka_paragraph_places_get_at (widget);

  if (paragraph != NULL)
    majakka_paragraph_take_focus (paragraph);
  majakka_window_scroll_to (widget);
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
  gboolean laid_out = found != NULL ? gtk_widget_get_height (found) > 0
                                    : !MAJAKKA_IS_LESSON_PAGE (page) || get_reading (self) != NULL;

  if (!laid_out && gdk_frame_clock_get_frame_time (clock) < arrival->end &&
      majakka_window_has_lessons_to_translate (self))
    return G_SOURCE_CONTINUE;

  self->arriving = FALSE;
  if (!majakka_window_has_lessons_to_translate (self))
    return G_SOURCE_REMOVE;

  majakka_window_look_at_text (self, found, &arrival->message);
  if (found != NULL)
    majakka_window_go_to_text (found);

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
  const MajakkaTranslator *translator = majakka_context_get_translator (self->context);
  const MajakkaMessage *after =
      majakka_translate_mode_get_looked_at (majakka_translate_mode_get (self->context));
  GtkWidget *page = get_page (self);
  MajakkaReading *reading = get_reading (self);
  guint position =
      reading != NULL ? majakka_lesson_page_get_position (MAJAKKA_LESSON_PAGE (page)) : 0;

  if (reading != NULL)
    return majakka_translate_walk_in_lesson (translator, reading->lesson, position, after, wanted);

  return majakka_translate_walk_on_page (translator, page, after, wanted);
}

static void
go_to_found (MajakkaWindow *self, MajakkaTranslateFound *found)
{
  GtkWidget *page = get_page (self);
  MajakkaReading *reading = get_reading (self);

  self->arriving = TRUE;
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
finish_search (GAsyncResult *result, gpointer data, MajakkaTranslateWanted wanted)
{
  MajakkaWindow *self;
  g_autoptr (GError) error = NULL;
  g_autoptr (MajakkaTranslateFound) found = majakka_translate_search_run_finish (result, &error);

  /* Another search goes on, or there is no window any more. */
  if (error != NULL)
    return;

  self = MAJAKKA_WINDOW (data);
  g_clear_object (&self->search);
  if (!majakka_window_has_lessons_to_translate (self))
    return;

  if (found != NULL)
    go_to_found (self, found);
  else
    majakka_toast_show (GTK_WIDGET (self), wanted == MAJAKKA_TRANSLATE_STALE
                                               ? _ ("No lesson has a stale text.")
                                               : _ ("No lesson has a missing text."));
}

static void
missing_found_cb (GObject *source G_GNUC_UNUSED, GAsyncResult *result, gpointer data)
{
  finish_search (result, data, MAJAKKA_TRANSLATE_MISSING);
}

static void
stale_found_cb (GObject *source G_GNUC_UNUSED, GAsyncResult *result, gpointer data)
{
  finish_search (result, data, MAJAKKA_TRANSLATE_STALE);
}

/* Looks no more for a lesson that has a text to work on. */
void
majakka_window_give_up_search (MajakkaWindow *self)
{
  g_cancellable_cancel (self->search);
  g_clear_object (&self->search);
}

/* Goes to the next text that wants work, here or in another lesson. */
void
majakka_window_go_to_next_text (MajakkaWindow *self, MajakkaTranslateWanted wanted)
{
  MajakkaReading *reading = get_reading (self);
  g_autoptr (MajakkaTranslateFound) found = find_on_page (self, wanted);

  majakka_window_give_up_search (self);
  if (found != NULL)
    {
      go_to_found (self, found);
      return;
    }

  self->search = g_cancellable_new ();
  majakka_translate_search_run_async (
      self->context, reading != NULL ? reading->lesson->id : NULL, wanted, self->search,
      wanted == MAJAKKA_TRANSLATE_STALE ? stale_found_cb : missing_found_cb, self);
}
