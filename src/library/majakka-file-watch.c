/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-file-watch.h"

#include "majakka-file-print-private.h"

#include <sys/inotify.h>
#include <sys/stat.h>
#include <unistd.h>

/* Follows one file, or the files of one folder, while other programs write them.
 *
 * An editor saves in one of three ways: it writes into the file, it writes another file and renames
 * it over the first, or it moves the first away and writes a new one. So not the file is watched but
 * the folder that it lies in; while that is not there, the nearest folder above it that is. What is
 * a link is watched where it lies and where it leads.
 *
 * Events only wake us. A moment after the last of them we look, and tell when what we see is not
 * what we saw before. Whoever is told reads the file and may find it half written: then the next
 * event comes soon.
 *
 * Where the system cannot tell (no watches left, or the folder is on another computer), we look
 * twice a second. */

#define SETTLE_MS  60  /* after the last event of a save */
#define PATIENCE_S 0.3 /* but no longer than this after the first one */
#define POLL_MS    500
#define PLACES_MAX 2

typedef struct
{
  GFileMonitor *monitor; /* nullable */
  char *folder;
  dev_t device;
  ino_t inode;
} Place;

struct _MajakkaFileWatch
{
  GObject parent_instance;

  char *path;
  char *print;
  Place places[PLACES_MAX];
  gint64 woken; /* monotonic time of the first event that we have not looked after, or 0 */
  guint settle_id;
  guint poll_id;
  gboolean is_folder;
  gboolean polling;
};

enum
{
  SIGNAL_CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_TYPE (MajakkaFileWatch, majakka_file_watch, G_TYPE_OBJECT)

static gboolean settle_cb (gpointer data);
static gboolean poll_cb (gpointer data);

/* GLib does not say when the system has no watch left for it; so we ask for one ourselves. */
static gboolean
can_watch (const char *folder)
{
  g_autoptr (GFile) file = g_file_new_for_path (folder);
  g_autoptr (GFileInfo) info =
      g_file_query_filesystem_info (file, G_FILE_ATTRIBUTE_FILESYSTEM_REMOTE, NULL, NULL);
  int fd = inotify_init1 (IN_CLOEXEC | IN_NONBLOCK);
  gboolean can = fd >= 0 && inotify_add_watch (fd, folder, IN_MODIFY) >= 0;

  if (fd >= 0)
    close (fd);

  return can && (info == NULL ||
                 !g_file_info_get_attribute_boolean (info, G_FILE_ATTRIBUTE_FILESYSTEM_REMOTE));
}

static void
clear_place (MajakkaFileWatch *self, Place *place)
{
  if (place->monitor != NULL)
    {
      g_signal_handlers_disconnect_by_data (place->monitor, self);
      g_file_monitor_cancel (place->monitor);
    }
  g_clear_object (&place->monitor);
  g_clear_pointer (&place->folder, g_free);
}

static void
monitor_changed_cb (MajakkaFileWatch *self)
{
  gint64 now = g_get_monotonic_time ();

  if (self->woken == 0)
    self->woken = now;
  /* A file that is written without a pause is looked at all the same. */
  else if (now - self->woken > PATIENCE_S * G_USEC_PER_SEC && self->settle_id != 0)
    return;

  g_clear_handle_id (&self->settle_id, g_source_remove);
  self->settle_id = g_timeout_add (SETTLE_MS, settle_cb, self);
}

/* Whether @place follows @folder now; it may have to be polled instead. */
static gboolean
watch_place (MajakkaFileWatch *self, Place *place, const char *folder)
{
  g_autoptr (GFile) file = NULL;
  struct stat st;

  if (stat (folder, &st) < 0)
    return FALSE;
  if (g_strcmp0 (place->folder, folder) == 0 && place->device == st.st_dev &&
      place->inode == st.st_ino)
    return place->monitor != NULL;

  clear_place (self, place);
  place->folder = g_strdup (folder);
  place->device = st.st_dev;
  place->inode = st.st_ino;
  if (!can_watch (folder))
    return FALSE;

  file = g_file_new_for_path (folder);
  place->monitor = g_file_monitor_directory (file, G_FILE_MONITOR_WATCH_MOVES, NULL, NULL);
  if (place->monitor == NULL)
    return FALSE;
  g_file_monitor_set_rate_limit (place->monitor, SETTLE_MS);
  g_signal_connect_object (place->monitor, "changed", G_CALLBACK (monitor_changed_cb), self,
                           G_CONNECT_SWAPPED);

  return TRUE;
}

/* The folder that @path lies in, or @path itself when that is the folder; the nearest one above
 * while it is not there. */
static char *
nearest_folder (const char *path, gboolean is_folder)
{
  char *folder = is_folder ? g_strdup (path) : g_path_get_dirname (path);

  while (!g_file_test (folder, G_FILE_TEST_IS_DIR))
    {
      char *above = g_path_get_dirname (folder);

      g_free (folder);
      folder = above;
    }

  return folder;
}

static void
watch_places (MajakkaFileWatch *self)
{
  g_autofree char *near = nearest_folder (self->path, self->is_folder);
  g_autofree char *real = realpath (self->path, NULL);
  g_autofree char *far = real != NULL ? nearest_folder (real, self->is_folder) : NULL;
  gboolean watched;

  watched = watch_place (self, &self->places[0], near);
  if (far != NULL && !g_str_equal (far, near))
    watched = watch_place (self, &self->places[1], far) && watched;
  else
    clear_place (self, &self->places[1]);

  if (watched && !self->polling)
    g_clear_handle_id (&self->poll_id, g_source_remove);
  else if (self->poll_id == 0)
    self->poll_id = g_timeout_add (POLL_MS, poll_cb, self);
}

static char *
take_print (MajakkaFileWatch *self)
{
  return self->is_folder ? majakka_file_print_of_folder (self->path)
                         : majakka_file_print_of_file (self->path);
}

static void
look (MajakkaFileWatch *self)
{
  g_autofree char *print = NULL;

  /* First the places: what changes while we look then wakes us again. */
  watch_places (self);
  print = take_print (self);
  if (g_str_equal (print, self->print))
    return;

  g_free (self->print);
  self->print = g_steal_pointer (&print);
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static gboolean
settle_cb (gpointer data)
{
  g_autoptr (MajakkaFileWatch) self = g_object_ref (data);

  self->settle_id = 0;
  self->woken = 0;
  look (self);

  return G_SOURCE_REMOVE;
}

static gboolean
poll_cb (gpointer data)
{
  g_autoptr (MajakkaFileWatch) self = g_object_ref (data);

  look (self);

  return G_SOURCE_CONTINUE;
}

static void
majakka_file_watch_dispose (GObject *object)
{
  MajakkaFileWatch *self = MAJAKKA_FILE_WATCH (object);

  g_clear_handle_id (&self->settle_id, g_source_remove);
  g_clear_handle_id (&self->poll_id, g_source_remove);
  for (guint i = 0; i < PLACES_MAX; i++)
    clear_place (self, &self->places[i]);

  G_OBJECT_CLASS (majakka_file_watch_parent_class)->dispose (object);
}

static void
majakka_file_watch_finalize (GObject *object)
{
  MajakkaFileWatch *self = MAJAKKA_FILE_WATCH (object);

  g_free (self->path);
  g_free (self->print);

  G_OBJECT_CLASS (majakka_file_watch_parent_class)->finalize (object);
}

static void
majakka_file_watch_class_init (MajakkaFileWatchClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = majakka_file_watch_dispose;
  object_class->finalize = majakka_file_watch_finalize;

  /**
   * MajakkaFileWatch::changed:
   *
   * The file has another content, or came, or went; in a folder a file did. Not told for a save that
   * changes nothing. A file may be half written.
   */
  signals[SIGNAL_CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                                          0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
majakka_file_watch_init (MajakkaFileWatch *self)
{
}

static MajakkaFileWatch *
file_watch_new (const char *path, gboolean is_folder)
{
  MajakkaFileWatch *self = g_object_new (MAJAKKA_TYPE_FILE_WATCH, NULL);

  self->path = g_canonicalize_filename (path, NULL);
  self->is_folder = is_folder;
  watch_places (self);
  self->print = take_print (self);

  return self;
}

/**
 * majakka_file_watch_new_file:
 * @path: a file, which need not exist, nor the folder that it lies in
 *
 * Follows a file from now on, in the default main context. Read it after this call: what changes
 * between the two is told.
 *
 * Returns: (transfer full): a new watch
 */
MajakkaFileWatch *
majakka_file_watch_new_file (const char *path)
{
  g_return_val_if_fail (path != NULL, NULL);

  return file_watch_new (path, FALSE);
}

/**
 * majakka_file_watch_new_folder:
 * @path: a folder, which need not exist, nor those above it
 *
 * Follows the files that lie in a folder, but not those of the folders in it.
 *
 * Returns: (transfer full): a new watch
 */
MajakkaFileWatch *
majakka_file_watch_new_folder (const char *path)
{
  g_return_val_if_fail (path != NULL, NULL);

  return file_watch_new (path, TRUE);
}

/**
 * majakka_file_watch_get_polling:
 * @self: a watch
 *
 * Returns: whether it looks twice a second, because it was told to or nobody wakes it
 */
gboolean
majakka_file_watch_get_polling (MajakkaFileWatch *self)
{
  g_return_val_if_fail (MAJAKKA_IS_FILE_WATCH (self), FALSE);

  return self->poll_id != 0;
}

/**
 * majakka_file_watch_set_polling:
 * @self: a watch
 * @polling: whether to look twice a second even where the system tells of changes
 */
void
majakka_file_watch_set_polling (MajakkaFileWatch *self, gboolean polling)
{
  g_return_if_fail (MAJAKKA_IS_FILE_WATCH (self));

  self->polling = polling;
  watch_places (self);
}
