/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Looks again each time that something is saved. */

#include "majakka-tool-watch.h"

#include "majakka-file-watch.h"

#include <glib-unix.h>
#include <glib/gi18n-lib.h>
#include <signal.h>
#include <sys/ioctl.h>
#include <unistd.h>

/* What stands on the screen besides the report: the time before it, the way out and the cursor behind it. */
#define OWN_ROWS 4

#define CLEAR_SCREEN "\033[H\033[2J\033[3J"

typedef struct
{
  GMainLoop *loop;
  GPtrArray *watches; /* of MajakkaFileWatch */
  MajakkaToolWatchFunc look;
  gpointer user_data;
  MajakkaToolStatus status;
  guint look_id;
  gboolean terminal;
  gboolean looked;
} Watch;

static void
look (Watch *self)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autofree char *time = g_date_time_format (now, "%H:%M:%S");
  struct winsize size = { 0 };
  guint rows = 0, columns = 0;

  if (self->terminal && ioctl (STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_row > OWN_ROWS)
    {
      rows = size.ws_row - OWN_ROWS;
      columns = size.ws_col;
    }

  if (self->terminal)
    g_print (CLEAR_SCREEN "%s\n", time);
  else
    g_print ("%s%s\n", self->looked ? "\n" : "", time);
  self->looked = TRUE;
  self->status = self->look (rows, columns, self->user_data);
  if (self->terminal)
    g_print ("\n%s\n", _ ("Checks again at each save. Ctrl+C ends it."));
}

static gboolean
look_cb (gpointer data)
{
  Watch *self = data;

  self->look_id = 0;
  look (self);

  return G_SOURCE_REMOVE;
}

/* Two files that are saved together are looked at together. */
static void
changed_cb (Watch *self)
{
  if (self->look_id == 0)
    self->look_id = g_idle_add (look_cb, self);
}

static gboolean
end_cb (gpointer data)
{
  g_main_loop_quit (((Watch *) data)->loop);

  return G_SOURCE_CONTINUE;
}

static void
follow (Watch *self, MajakkaFileWatch *watch)
{
  g_signal_connect_swapped (watch, "changed", G_CALLBACK (changed_cb), self);
  g_ptr_array_add (self->watches, watch);
}

/* The pictures count as well: one that is missing is a fault. */
static void
follow_path (Watch *self, const char *path)
{
  gboolean is_folder = g_file_test (path, G_FILE_TEST_IS_DIR);
  g_autofree char *folder = is_folder ? g_strdup (path) : g_path_get_dirname (path);
  g_autofree char *pictures = g_build_filename (folder, MAJAKKA_LESSON_FINDER_PICTURES, NULL);

  follow (self,
          is_folder ? majakka_file_watch_new_folder (path) : majakka_file_watch_new_file (path));
  follow (self, majakka_file_watch_new_folder (pictures));
}

/**
 * majakka_tool_watch:
 * @paths: files and folders; those that are not there yet may come
 * @look: called now, and each time that one of them changes
 * @user_data: for @look
 *
 * Goes on until it is interrupted. On a terminal each look has the screen for itself; else the looks follow each
 * other, each after the time of day.
 *
 * Returns: what the last look came to
 */
MajakkaToolStatus
majakka_tool_watch (const char *const *paths, MajakkaToolWatchFunc look_func, gpointer user_data)
{
  g_autoptr (GMainLoop) loop = g_main_loop_new (NULL, FALSE);
  g_autoptr (GPtrArray) watches = g_ptr_array_new_with_free_func (g_object_unref);
  Watch self = { .loop = loop,
                 .watches = watches,
                 .look = look_func,
                 .user_data = user_data,
                 .terminal = isatty (STDOUT_FILENO) };
  guint ends[] = {
    g_unix_signal_add (SIGINT, end_cb, &self),
    g_unix_signal_add (SIGTERM, end_cb, &self),
  };

  for (guint i = 0; paths[i] != NULL; i++)
    follow_path (&self, paths[i]);
  look (&self);
  g_main_loop_run (loop);

  for (guint i = 0; i < G_N_ELEMENTS (ends); i++)
    g_source_remove (ends[i]);
  g_clear_handle_id (&self.look_id, g_source_remove);

  return self.status;
}
