/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* How the teacher's window gets its session. */

#include "majakka-presenter-window-private.h"

#include "majakka-if-told-button.h"
#include "majakka-presenter-keys.h"

#include <glib/gi18n-lib.h>

static void
show_titles (MajakkaPresenterWindow *self)
{
  MajakkaLesson *lesson = majakka_deck_get_lesson (majakka_session_get_deck (self->session));
  const MajakkaSessionJournal *journal = majakka_session_get_journal (self->session);
  g_autofree char *title =
      majakka_translator_plain (majakka_context_get_translator (self->context), &lesson->title);

  gtk_window_set_title (GTK_WINDOW (self), title);
  adw_window_title_set_title (self->window_title, title);
  if (journal != NULL)
    adw_window_title_set_subtitle (self->window_title,
                                   majakka_session_journal_get_header (journal)->class_name);
  gtk_widget_set_visible (self->preview_label, journal == NULL);
}

static void
add_told_button (MajakkaPresenterWindow *self)
{
  MajakkaDeck *deck = majakka_session_get_deck (self->session);

  self->told_button = majakka_if_told_button_new (self->context, majakka_deck_get_plan (deck));
  gtk_box_append (self->told_box, self->told_button);
}

/* A new step begins at the top of its notes. */
static void
position_cb (MajakkaPresenterWindow *self)
{
  gtk_adjustment_set_value (gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (self->right_view)), 0);
}

static void
follow (MajakkaPresenterWindow *self)
{
  majakka_presenter_slides_follow (self->slides, self->context, self->session);
  majakka_presenter_times_follow (self->times, self->session);
  majakka_presenter_question_follow (self->question, self->context, self->session);
  majakka_presenter_notes_follow (self->notes, self->context, self->session);
  majakka_presenter_steps_follow (self->steps, self->context, self->session);
  g_signal_connect_object (self->session, "notify::revision",
                           G_CALLBACK (majakka_presenter_window_update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->session, "notify::position", G_CALLBACK (position_cb), self,
                           G_CONNECT_SWAPPED);
  majakka_presenter_window_update (self);
}

/* The words of all of it are in another language. The class goes on looking where it looked. */
static void
open_again (gpointer data)
{
  g_autoptr (MajakkaPresenterWindow) self = data;
  g_autoptr (MajakkaContext) context = NULL;
  g_autoptr (MajakkaSession) session = NULL;
  g_autofree char *screen = g_strdup (self->screen);
  gboolean wall = self->wall != NULL;
  GtkWindow *parent = self->parent;
  GtkWindow *open;

  if (parent == NULL || self->session == NULL)
    return;

  context = g_steal_pointer (&self->context);
  session = g_steal_pointer (&self->session);
  gtk_window_destroy (GTK_WINDOW (self));
  majakka_presenter_open (parent, context, session);
  open = majakka_presenter_find ();
  if (screen != NULL)
    majakka_presenter_window_set_screen (MAJAKKA_PRESENTER_WINDOW (open), screen);
  if (wall)
    majakka_presenter_window_set_wall (MAJAKKA_PRESENTER_WINDOW (open), TRUE);
}

static void
language_cb (MajakkaPresenterWindow *self)
{
  g_idle_add_once (open_again, g_object_ref (self));
}

/* A screen that goes dark in the middle of a discussion would have to be woken by a key, and a key does something. */
static void
keep_awake (MajakkaPresenterWindow *self)
{
  g_set_object (&self->application, gtk_window_get_application (GTK_WINDOW (self)));
  if (self->application != NULL)
    self->inhibited =
        gtk_application_inhibit (self->application, GTK_WINDOW (self), GTK_APPLICATION_INHIBIT_IDLE,
                                 _ ("A session with a class is going on"));
}

/**
 * majakka_presenter_find:
 *
 * Returns: (transfer none) (nullable): the teacher's window of the session that is being held, if there is one
 */
GtkWindow *
majakka_presenter_find (void)
{
  GListModel *windows = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWindow) window = g_list_model_get_item (windows, i);

      if (MAJAKKA_IS_PRESENTER_WINDOW (window))
        return window;
    }

  return NULL;
}

/**
 * majakka_presenter_open:
 * @parent: the window to go back to
 * @context: the context
 * @session: a session that is not over
 *
 * Opens the teacher's window, and that of the projector. Of a session without a journal nothing is kept: it is a preview,
 * and has no projector. When the session is finished the windows close, and the action win.open-report of @parent is
 * activated with the base name of its journal. While a session is held, its window is presented instead.
 */
void
majakka_presenter_open (GtkWindow *parent, MajakkaContext *context, MajakkaSession *session)
{
  GtkWindow *open = majakka_presenter_find ();
  MajakkaPresenterWindow *self;

  g_return_if_fail (GTK_IS_WINDOW (parent));
  g_return_if_fail (MAJAKKA_IS_CONTEXT (context));
  g_return_if_fail (MAJAKKA_IS_SESSION (session));

  if (open != NULL)
    {
      gtk_window_present (open);
      return;
    }

  self = g_object_new (MAJAKKA_TYPE_PRESENTER_WINDOW, "application",
                       gtk_window_get_application (parent), NULL);
  self->context = g_object_ref (context);
  self->session = g_object_ref (session);
  g_set_weak_pointer (&self->parent, parent);
  show_titles (self);
  add_told_button (self);
  follow (self);
  majakka_presenter_keys_listen (GTK_WIDGET (self), GTK_WIDGET (self));
  g_signal_connect_object (majakka_context_get_settings (context), "changed::language",
                           G_CALLBACK (language_cb), self, G_CONNECT_SWAPPED);
  gtk_window_present (GTK_WINDOW (self));
  majakka_presenter_window_go_home (self);
  majakka_presenter_window_set_up_screens (self);
  keep_awake (self);
}
