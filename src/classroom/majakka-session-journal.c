/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-session-journal.h"

#include "majakka-session-error.h"
#include "majakka-session-file-private.h"
#include "majakka-session-lines-private.h"

#include <errno.h>
#include <string.h>
#include <unistd.h>

struct _MajakkaSessionJournal
{
  char *path;
  char *set_aside; /* NULL when the file was whole */
  int fd;          /* -1 when it was opened only to look at it */
  gboolean trails; /* what failed to be written could not be cut off again */
  MajakkaSessionLines lines;
};

static MajakkaSessionJournal *
journal_new (const char *path)
{
  MajakkaSessionJournal *self = g_new0 (MajakkaSessionJournal, 1);

  self->path = g_strdup (path);
  self->fd = -1;

  return self;
}

/**
 * majakka_session_journal_free:
 * @self: (transfer full): a journal
 *
 * Closes the file; others may go on with it then.
 */
void
majakka_session_journal_free (MajakkaSessionJournal *self)
{
  g_return_if_fail (self != NULL);

  if (self->fd >= 0)
    close (self->fd);
  majakka_session_lines_clear (&self->lines);
  g_free (self->path);
  g_free (self->set_aside);
  g_free (self);
}

/**
 * majakka_session_journal_create:
 * @folder: where sessions are kept; it is made when it is not there
 * @header: what the session is. Of the class name, %MAJAKKA_SESSION_MAX_CLASS_NAME characters are kept.
 * @error: return location
 *
 * Begins a file that nobody else can read.
 *
 * Returns: (transfer full) (nullable): the journal, with the head on the disk
 */
MajakkaSessionJournal *
majakka_session_journal_create (const char *folder,
                                const MajakkaSessionHeader *header,
                                GError **error)
{
  g_autoptr (MajakkaSessionJournal) self = NULL;
  g_autofree char *line = NULL;

  g_return_val_if_fail (folder != NULL, NULL);
  g_return_val_if_fail (header != NULL, NULL);

  self = journal_new (NULL);
  self->fd =
      majakka_session_file_create (folder, header->source, header->created, &self->path, error);
  if (self->fd < 0)
    return NULL;

  self->lines.header = majakka_session_header_copy (header);
  line = majakka_session_lines_write_header (&self->lines);
  majakka_session_lines_clear (&self->lines);
  if (!majakka_session_file_write (self->fd, self->path, line, strlen (line), error) ||
      !majakka_session_file_sync_folder (folder, error) ||
      !majakka_session_lines_parse (&self->lines, line, strlen (line), error))
    {
      unlink (self->path);
      return NULL;
    }

  return g_steal_pointer (&self);
}

/* What follows the whole lines goes away: a line that was torn is not worth keeping, since nobody was told that it is
 * kept; of anything else there is a copy. */
static gboolean
mend (MajakkaSessionJournal *self, const char *data, GError **error)
{
  if (self->lines.damaged)
    return majakka_session_file_set_aside (&self->fd, self->path, data, self->lines.sound,
                                           &self->set_aside, error);
  if (self->lines.torn)
    return majakka_session_file_cut (self->fd, self->path, self->lines.sound, error);

  return TRUE;
}

/**
 * majakka_session_journal_open:
 * @path: the file of a session
 * @error: return location: %MAJAKKA_SESSION_ERROR_BUSY when somebody else goes on with it
 *
 * Opens a session to go on with it. When the file is damaged it is set aside, and a file with all that is whole before the
 * damage takes its place: majakka_session_journal_get_set_aside() tells.
 *
 * Returns: (transfer full) (nullable): the journal
 */
MajakkaSessionJournal *
majakka_session_journal_open (const char *path, GError **error)
{
  g_autoptr (MajakkaSessionJournal) self = NULL;
  g_autofree char *data = NULL;
  gsize length;

  g_return_val_if_fail (path != NULL, NULL);

  self = journal_new (path);
  self->fd = majakka_session_file_open (path, &data, &length, error);
  if (self->fd < 0 || !majakka_session_lines_parse (&self->lines, data, length, error) ||
      !mend (self, data, error))
    return NULL;

  return g_steal_pointer (&self);
}

/**
 * majakka_session_journal_read:
 * @path: the file of a session
 * @error: return location
 *
 * Reads a session to look at it, also while somebody goes on with it. Nothing is mended:
 * majakka_session_journal_is_damaged() tells whether something is missing at the end.
 *
 * Returns: (transfer full) (nullable): a journal to which nothing can be added
 */
MajakkaSessionJournal *
majakka_session_journal_read (const char *path, GError **error)
{
  g_autoptr (MajakkaSessionJournal) self = NULL;
  g_autofree char *data = NULL;
  gsize length;

  g_return_val_if_fail (path != NULL, NULL);

  self = journal_new (path);
  if (!majakka_session_file_read (path, &data, &length, error) ||
      !majakka_session_lines_parse (&self->lines, data, length, error))
    return NULL;

  return g_steal_pointer (&self);
}

/**
 * majakka_session_journal_get_path:
 * @self: a journal
 *
 * Returns: (transfer none): its file
 */
const char *
majakka_session_journal_get_path (const MajakkaSessionJournal *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->path;
}

/**
 * majakka_session_journal_get_set_aside:
 * @self: a journal
 *
 * Returns: (transfer none) (nullable): where the damaged file is now
 */
const char *
majakka_session_journal_get_set_aside (const MajakkaSessionJournal *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->set_aside;
}

/**
 * majakka_session_journal_is_damaged:
 * @self: a journal
 *
 * Returns: whether something followed that could not be read; a torn last line does not count
 */
gboolean
majakka_session_journal_is_damaged (const MajakkaSessionJournal *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return self->lines.damaged;
}

/**
 * majakka_session_journal_get_header:
 * @self: a journal
 *
 * Returns: (transfer none): what the session is
 */
const MajakkaSessionHeader *
majakka_session_journal_get_header (const MajakkaSessionJournal *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->lines.header;
}

/**
 * majakka_session_journal_get_n_entries:
 * @self: a journal
 *
 * Returns: how many things were done
 */
guint
majakka_session_journal_get_n_entries (const MajakkaSessionJournal *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->lines.entries->len;
}

/**
 * majakka_session_journal_get_entry:
 * @self: a journal
 * @position: which one
 *
 * Returns: (transfer none): what was done; valid until something is added
 */
const MajakkaSessionEntry *
majakka_session_journal_get_entry (const MajakkaSessionJournal *self, guint position)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (position < self->lines.entries->len, NULL);

  return &g_array_index (self->lines.entries, MajakkaSessionEntry, position);
}

/* After a failure there is what there was before it. When even that fails, it is tried again before the next line. */
static void
cut_off (MajakkaSessionJournal *self)
{
  self->trails = !majakka_session_file_cut (self->fd, self->path, self->lines.sound, NULL);
}

/**
 * majakka_session_journal_append:
 * @self: a journal
 * @elapsed: when, in milliseconds from the beginning of the session
 * @real: when, in seconds since 1970
 * @words: what is done, without a tab or a line break
 * @error: return location
 *
 * Returns: whether it is on the disk; if not, the file is as it was
 */
gboolean
majakka_session_journal_append (MajakkaSessionJournal *self,
                                gint64 elapsed,
                                gint64 real,
                                const char *words,
                                GError **error)
{
  char sum[MAJAKKA_SESSION_SUM_LENGTH + 1];
  MajakkaSessionEntry entry = { .elapsed = elapsed, .real = MAX (real, 0) };
  g_autofree char *line = NULL;

  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (elapsed >= 0, FALSE);
  g_return_val_if_fail (words != NULL && strpbrk (words, "\t\n") == NULL, FALSE);

  if (self->fd < 0)
    {
      g_set_error (error, MAJAKKA_SESSION_ERROR, MAJAKKA_SESSION_ERROR_READ_ONLY,
                   "%s was opened only to look at it", self->path);
      return FALSE;
    }
  if (self->trails)
    {
      if (!majakka_session_file_cut (self->fd, self->path, self->lines.sound, error))
        return FALSE;
      self->trails = FALSE;
    }

  entry.words = g_strdup (words);
  line = majakka_session_lines_write_entry (&self->lines, &entry, sum);
  if (!majakka_session_file_write (self->fd, self->path, line, strlen (line), error))
    {
      cut_off (self);
      g_free (entry.words);
      return FALSE;
    }
  majakka_session_lines_add (&self->lines, &entry, strlen (line), sum);

  return TRUE;
}
