/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The reader's own lessons and session plans: what is saved, changed or deleted while the program runs is seen. */

#include "majakka-context-private.h"

#include "majakka-lesson-finder.h"
#include "majakka-session-shelf.h"

static void
loaded_cb (GObject *source, GAsyncResult *result, gpointer data G_GNUC_UNUSED)
{
  majakka_catalogue_load_finish (MAJAKKA_CATALOGUE (source), result, NULL);
}

static void
lessons_changed_cb (MajakkaContext *self)
{
  majakka_catalogue_load_async (self->catalogue, NULL, loaded_cb, NULL);
}

/* They are read again when somebody needs them. Pages hold the plans that they show. */
static void
sessions_changed_cb (MajakkaContext *self)
{
  if (self->session_plans == NULL)
    return;

  g_clear_pointer (&self->session_plans, g_ptr_array_unref);
  g_clear_pointer (&self->session_faults, majakka_faults_unref);
  majakka_context_tell_plans_changed (self);
}

static MajakkaFileWatch *
follow (MajakkaContext *self, GStrv directories, GCallback callback)
{
  /* The first folder came with the program. */
  MajakkaFileWatch *watch = majakka_file_watch_new_folder (directories[1]);

  g_signal_connect_object (watch, "changed", callback, self, G_CONNECT_SWAPPED);

  return watch;
}

/**
 * majakka_context_follow_own:
 * @self: the context
 *
 * Follows the folders of the reader's own lessons and session plans from now on, whether they are there or not: the
 * catalogue has what is in them, and plans are read again.
 */
void
majakka_context_follow_own (MajakkaContext *self)
{
  g_auto (GStrv) lessons = majakka_lesson_finder_directories ();
  g_auto (GStrv) sessions = majakka_session_shelf_directories ();

  g_return_if_fail (MAJAKKA_IS_CONTEXT (self));

  if (self->own_lessons != NULL)
    return;

  self->own_lessons = follow (self, lessons, G_CALLBACK (lessons_changed_cb));
  self->own_sessions = follow (self, sessions, G_CALLBACK (sessions_changed_cb));
}
