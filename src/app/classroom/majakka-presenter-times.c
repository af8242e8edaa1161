/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-presenter-times.h"

#include "majakka-key-words.h"
#include "majakka-wrap-box.h"

#include <glib/gi18n-lib.h>

#define MS_PER_MINUTE (60 * 1000)

struct _MajakkaPresenterTimes
{
  GtkWidget parent_instance;

  /* template widgets */
  GtkWidget *all;
  GtkLabel *clock_label;
  GtkWidget *part;
  GtkLabel *part_label;
  GtkLabel *part_words;
  GtkLabel *total_label;
  GtkWidget *off_box;
  GtkWidget *on_box;
  GtkLabel *timer_label;
  GtkWidget *timer_words;

  MajakkaSession *session; /* owned */
  guint tick;
};

G_DEFINE_FINAL_TYPE (MajakkaPresenterTimes, majakka_presenter_times, GTK_TYPE_WIDGET)

static char *
write_time (gint64 ms)
{
  gint64 seconds = ms / 1000;

  /* Translators: minutes and seconds of a stopwatch, as in “4:05” */
  return g_strdup_printf (_ ("%1$d:%2$02d"), (int) (seconds / 60), (int) (seconds % 60));
}

static void
show_time (GtkLabel *label, gint64 ms)
{
  g_autofree char *words = write_time (ms);

  gtk_label_set_label (label, words);
}

static void
show_clock (MajakkaPresenterTimes *self)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  /* Translators: the time of day, for g_date_time_format () */
  g_autofree char *words = g_date_time_format (now, _ ("%H:%M"));

  gtk_label_set_label (self->clock_label, words);
}

/* Of a section of a lesson nobody said how long it may take. */
static void
show_part (MajakkaPresenterTimes *self)
{
  MajakkaDeck *deck = majakka_session_get_deck (self->session);
  guint part = majakka_session_get_step (self->session)->part;
  gint64 planned, spent;

  gtk_widget_set_visible (self->part, part != MAJAKKA_DECK_NO_PART);
  if (part == MAJAKKA_DECK_NO_PART)
    return;

  planned = (gint64) majakka_deck_get_part (deck, part)->minutes * MS_PER_MINUTE;
  spent = majakka_session_get_spent (self->session, part);
  if (planned == 0)
    {
      gtk_label_set_label (self->part_words, _ ("in this part"));
      show_time (self->part_label, spent);
    }
  else if (spent <= planned)
    {
      gtk_label_set_label (self->part_words, _ ("left in this part"));
      show_time (self->part_label, planned - spent + 999);
    }
  else
    {
      gtk_label_set_label (self->part_words, _ ("more than planned for this part"));
      show_time (self->part_label, spent - planned);
    }
}

static void
show_timer (MajakkaPresenterTimes *self)
{
  gint64 left = majakka_session_get_timer_left (self->session);

  gtk_widget_set_visible (self->off_box, left < 0);
  gtk_widget_set_visible (self->on_box, left >= 0);
  gtk_widget_set_visible (self->timer_words, left > 0);
  if (left == 0)
    gtk_label_set_label (self->timer_label, _ ("The time is up"));
  else if (left > 0)
    show_time (self->timer_label, left + 999);
}

static void
update (MajakkaPresenterTimes *self)
{
  show_clock (self);
  show_part (self);
  show_time (self->total_label, majakka_session_get_elapsed (self->session));
  show_timer (self);
}

static gboolean
tick_cb (gpointer data)
{
  update (data);

  return G_SOURCE_CONTINUE;
}

static void
majakka_presenter_times_dispose (GObject *object)
{
  MajakkaPresenterTimes *self = MAJAKKA_PRESENTER_TIMES (object);

  g_clear_handle_id (&self->tick, g_source_remove);
  g_clear_object (&self->session);
  g_clear_pointer (&self->all, gtk_widget_unparent);

  G_OBJECT_CLASS (majakka_presenter_times_parent_class)->dispose (object);
}

static void
majakka_presenter_times_class_init (MajakkaPresenterTimesClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = majakka_presenter_times_dispose;

  g_type_ensure (MAJAKKA_TYPE_KEY_WORDS);
  g_type_ensure (MAJAKKA_TYPE_WRAP_BOX);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/majakka/Majakka/ui/classroom/majakka-presenter-times.ui");
  gtk_widget_class_bind_template_child (widget_class, MajakkaPresenterTimes, all);
  gtk_widget_class_bind_template_child (widget_class, MajakkaPresenterTimes, clock_label);
  gtk_widget_class_bind_template_child (widget_class, MajakkaPresenterTimes, part);
  gtk_widget_class_bind_template_child (widget_class, MajakkaPresenterTimes, part_label);
  gtk_widget_class_bind_template_child (widget_class, MajakkaPresenterTimes, part_words);
  gtk_widget_class_bind_template_child (widget_class, MajakkaPresenterTimes, total_label);
  gtk_widget_class_bind_template_child (widget_class, MajakkaPresenterTimes, off_box);
  gtk_widget_class_bind_template_child (widget_class, MajakkaPresenterTimes, on_box);
  gtk_widget_class_bind_template_child (widget_class, MajakkaPresenterTimes, timer_label);
  gtk_widget_class_bind_template_child (widget_class, MajakkaPresenterTimes, timer_words);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
majakka_presenter_times_init (MajakkaPresenterTimes *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * majakka_presenter_times_follow:
 * @self: times
 * @session: the session to show, once
 */
void
majakka_presenter_times_follow (MajakkaPresenterTimes *self, MajakkaSession *session)
{
  g_return_if_fail (MAJAKKA_IS_PRESENTER_TIMES (self));
  g_return_if_fail (MAJAKKA_IS_SESSION (session));
  g_return_if_fail (self->session == NULL);

  self->session = g_object_ref (session);
  self->tick = g_timeout_add_seconds (1, tick_cb, self);
  g_signal_connect_object (session, "notify::revision", G_CALLBACK (update), self,
                           G_CONNECT_SWAPPED);
  update (self);
}
