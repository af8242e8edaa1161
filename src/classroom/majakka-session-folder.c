/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-session-folder.h"

#include "majakka-session-error.h"
#include "majakka-session-file-private.h"

#include <string.h>

static void
kept_session_free (MajakkaKeptSession *self)
{
  g_free (self->path);
  g_clear_pointer (&self->header, majakka_session_header_free);
  g_clear_error (&self->fault);
  g_free (self);
}

/* Nothing but a name, or no line that is whole: the program ended while it began the session, and nobody saw it yet. */
static gboolean
is_unbegun (const char *path)
{
  g_autofree char *data = NULL;
  gsize length;

  return majakka_session_file_read (path, &data, &length, NULL) &&
         memchr (data, '\n', length) == NULL;
}

static MajakkaKeptSession *
kept_session_new (const char *path)
{
  MajakkaKeptSession *self = g_new0 (MajakkaKeptSession, 1);
  g_autoptr (MajakkaSessionJournal) journal = majakka_session_journal_read (path, &self->fault);
  const MajakkaSessionEntry *last;
  guint n_entries;

  self->path = g_strdup (path);
  if (journal == NULL)
    return self;

  self->header = majakka_session_header_copy (majakka_session_journal_get_header (journal));
  n_entries = majakka_session_journal_get_n_entries (journal);
  if (n_entries > 0)
    {
      last = majakka_session_journal_get_entry (journal, n_entries - 1);
      self->finished = g_str_equal (last->words, "finish");
      self->elapsed = last->elapsed;
    }

  return self;
}

/* Their names begin with the time. */
static int
compare_newest_first (gconstpointer a, gconstpointer b)
{
  const MajakkaKeptSession *one = *(const MajakkaKeptSession *const *) a;
  const MajakkaKeptSession *other = *(const MajakkaKeptSession *const *) b;

  return strcmp (other->path, one->path);
}

/**
 * majakka_session_folder_list:
 * @folder: where sessions are kept; it need not be there
 *
 * Returns: (transfer container) (element-type MajakkaKeptSession): the sessions, the newest first
 */
GPtrArray *
majakka_session_folder_list (const char *folder)
{
  GPtrArray *sessions = g_ptr_array_new_with_free_func ((GDestroyNotify) kept_session_free);
  g_autoptr (GDir) dir = NULL;
  const char *name;

  g_return_val_if_fail (folder != NULL, sessions);

  dir = g_dir_open (folder, 0, NULL);
  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);

      if (g_str_has_suffix (name, MAJAKKA_SESSION_SUFFIX) && !is_unbegun (path))
        g_ptr_array_add (sessions, kept_session_new (path));
    }
  g_ptr_array_sort (sessions, compare_newest_first);

  return sessions;
}
