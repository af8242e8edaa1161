/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* usage: open-section [ROUNDS]
 *
 * Prints how many milliseconds it takes from asking for the longest section of all lessons to its
 * frame, and the same for its words in bare labels: the middle of some rounds that take turns.
 *
 * Set HOME and the XDG directories to places of no use: a file of progress is begun there. */

#include "majakka-section-view.h"
#include "majakka-text.h"

#include <adwaita.h>
#include <stdlib.h>

typedef struct
{
  GMainLoop *loop;
  GtkWindow *window;
  MajakkaReading *reading;
  guint position;
  GPtrArray *words; /* of char * */
} Bench;

static void
collect_labels (GtkWidget *widget, GPtrArray *words)
{
  if (GTK_IS_LABEL (widget) && gtk_widget_get_child_visible (widget) &&
      *gtk_label_get_text (GTK_LABEL (widget)) != '\0')
    g_ptr_array_add (words, g_strdup (gtk_label_get_text (GTK_LABEL (widget))));

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    collect_labels (child, words);
}

static GtkWidget *
create_bare_labels (Bench *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 16);
  GtkWidget *scroller = gtk_scrolled_window_new ();
  GtkWidget *clamp = adw_clamp_new ();

  for (guint i = 0; i < self->words->len; i++)
    {
      GtkWidget *label = gtk_label_new (g_ptr_array_index (self->words, i));

      gtk_label_set_wrap (GTK_LABEL (label), TRUE);
      gtk_label_set_xalign (GTK_LABEL (label), 0);
      gtk_box_append (GTK_BOX (box), label);
    }
  gtk_widget_add_css_class (box, "reading");
  adw_clamp_set_child (ADW_CLAMP (clamp), box);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), clamp);

  return scroller;
}

static void
painted_cb (Bench *self)
{
  g_main_loop_quit (self->loop);
}

/* From asking for the widget to the end of the frame that shows it. */
static double
measure (Bench *self, gboolean bare)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (GTK_WIDGET (self->window));
  gint64 begun = g_get_monotonic_time ();
  gulong handler;

  gtk_window_set_child (self->window,
                        bare ? create_bare_labels (self)
                             : majakka_section_view_new (self->reading, self->position));
  handler = g_signal_connect_swapped (clock, "after-paint", G_CALLBACK (painted_cb), self);
  gtk_widget_queue_draw (GTK_WIDGET (self->window));
  g_main_loop_run (self->loop);
  g_signal_handler_disconnect (clock, handler);

  return (double) (g_get_monotonic_time () - begun) / 1000.0;
}

static gboolean
rest_cb (gpointer loop)
{
  g_main_loop_quit (loop);

  return G_SOURCE_REMOVE;
}

/* Lets the frame clock come to rest, so that a round does not wait for the frame before. */
static void
rest (Bench *self)
{
  g_timeout_add (60, rest_cb, self->loop);
  g_main_loop_run (self->loop);
}

static guint
count_words (GPtrArray *words)
{
  guint n = 0;

  for (guint i = 0; i < words->len; i++)
    n += (guint) strlen (g_ptr_array_index (words, i));

  return n;
}

static void
consider (Bench *self, MajakkaReading *reading, guint position)
{
  GtkWidget *view = g_object_ref_sink (majakka_section_view_new (reading, position));
  g_autoptr (GPtrArray) words = g_ptr_array_new_with_free_func (g_free);

  collect_labels (view, words);
  g_object_unref (view);
  if (count_words (words) <= count_words (self->words))
    return;

  g_clear_pointer (&self->words, g_ptr_array_unref);
  self->words = g_steal_pointer (&words);
  g_clear_pointer (&self->reading, majakka_reading_unref);
  self->reading = majakka_reading_ref (reading);
  self->position = position;
}

static void
find_longest (Bench *self, MajakkaContext *context)
{
  GListModel *entries = G_LIST_MODEL (majakka_context_get_catalogue (context));

  for (guint i = 0; i < g_list_model_get_n_items (entries); i++)
    {
      g_autoptr (MajakkaCatalogueEntry) entry = g_list_model_get_item (entries, i);
      g_autoptr (MajakkaLesson) lesson = majakka_catalogue_entry_read (entry, NULL);
      g_autoptr (MajakkaReading) reading = NULL;

      if (lesson == NULL)
        continue;
      reading = majakka_reading_new (context, entry, lesson);
      for (guint s = 0; s < lesson->sections->len; s++)
        consider (self, reading, s);
    }
}

static int
compare (gconstpointer a, gconstpointer b)
{
  const double *x = a, *y = b;

  return (*x > *y) - (*x < *y);
}

int
main (int argc, char **argv)
{
  int rounds = argc > 1 ? atoi (argv[1]) : 11;
  g_autofree double *ours = g_new (double, rounds);
  g_autofree double *bare = g_new (double, rounds);
  g_autoptr (MajakkaContext) context = NULL;
  Bench self = { .words = g_ptr_array_new_with_free_func (g_free) };

  majakka_language_init (LOCALEDIR);
  adw_init ();
  context = majakka_context_new ();
  majakka_catalogue_load (majakka_context_get_catalogue (context));
  find_longest (&self, context);

  self.loop = g_main_loop_new (NULL, FALSE);
  self.window = GTK_WINDOW (gtk_window_new ());
  gtk_window_set_default_size (self.window, 1000, 720);
  gtk_window_present (self.window);
  rest (&self);
  for (int i = -2; i < rounds; i++)
    {
      double section, labels;

      section = measure (&self, FALSE);
      rest (&self);
      labels = measure (&self, TRUE);
      rest (&self);
      if (i >= 0)
        {
          ours[i] = section;
          bare[i] = labels;
        }
    }
  qsort (ours, (size_t) rounds, sizeof *ours, compare);
  qsort (bare, (size_t) rounds, sizeof *bare, compare);
  g_print ("%.2f %.2f %s %s %u\n", ours[rounds / 2], bare[rounds / 2], self.reading->lesson->id,
           majakka_reading_get_section (self.reading, self.position)->id, self.words->len);

  gtk_window_destroy (self.window);
  g_main_loop_unref (self.loop);
  g_ptr_array_unref (self.words);
  majakka_reading_unref (self.reading);

  return 0;
}
