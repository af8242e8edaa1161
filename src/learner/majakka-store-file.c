/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "majakka-store-file-private.h"

#include "majakka-store-schema-private.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <sys/stat.h>
#include <unistd.h>

#define BUSY_MILLISECONDS 2000

/* A SQLite file and what may lie beside it. */
static const char *const endings[] = { "", "-wal", "-shm", "-journal" };

static void
set_error_from_errno (GError **error, int number, const char *doing, const char *path)
{
  gboolean full = number == ENOSPC || number == EDQUOT || number == EFBIG;

  g_set_error (error, MAJAKKA_STORE_ERROR,
               full ? MAJAKKA_STORE_ERROR_FULL : MAJAKKA_STORE_ERROR_READ_ONLY, "%s %s: %s", doing,
               path, g_strerror (number));
}

static void
close_db (sqlite3 **db)
{
  sqlite3_close_v2 (g_steal_pointer (db));
}

/* The file exists before SQLite opens it, because SQLite would make it readable by everybody, and
 * gives what it puts beside it the mode of the file. */
static gboolean
create_file (const char *path, GError **error)
{
  g_autofree char *folder = g_path_get_dirname (path);
  struct stat status;
  int fd;

  if (g_mkdir_with_parents (folder, 0700) != 0)
    {
      set_error_from_errno (error, errno, "Cannot make the folder", folder);
      return FALSE;
    }

  fd = g_open (path, O_RDWR | O_CREAT | O_CLOEXEC, 0600);

  if (fd < 0)
    {
      set_error_from_errno (error, errno, "Cannot write", path);
      return FALSE;
    }

  /* Someone may have restored it from a backup with another mode. A file system without modes is
   * no reason to refuse it. */
  if (fstat (fd, &status) == 0 && (status.st_mode & 0077) != 0)
    (void) fchmod (fd, 0600);

  close (fd);

  return TRUE;
}

static gboolean
harden (sqlite3 *db, GError **error)
{
  /* The file may come from anywhere: nothing in its schema is trusted. And as long as it is not
   * known to be sound and ours, closing it must not move what is in its write-ahead log. */
  sqlite3_db_config (db, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
  sqlite3_db_config (db, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, NULL);
  sqlite3_db_config (db, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, NULL);
  sqlite3_extended_result_codes (db, 1);
  sqlite3_busy_timeout (db, BUSY_MILLISECONDS);

  /* Temporary files would be copies that nobody deletes securely. */
  return majakka_store_exec (db,
                             "PRAGMA temp_store = MEMORY; PRAGMA foreign_keys = ON;"
                             "PRAGMA secure_delete = ON;",
                             error);
}

static void
take_verdict (sqlite3_stmt *row, gpointer data)
{
  char **verdict = data;

  if (*verdict == NULL)
    *verdict = majakka_store_dup_text (row, 0);
}

static gboolean
check_sound (sqlite3 *db, GError **error)
{
  g_autofree char *verdict = NULL;

  if (!majakka_store_query (db, "PRAGMA quick_check (1)", NULL, 0, take_verdict, &verdict, error))
    return FALSE;

  if (g_strcmp0 (verdict, "ok") == 0)
    return TRUE;

  g_set_error (error, MAJAKKA_STORE_ERROR, MAJAKKA_STORE_ERROR_DAMAGED, "%s", verdict);
  return FALSE;
}

/* Whose file it is, and of which version. A database of something else in our place is as good as
 * a damaged one: it is set aside as well. An empty file has no number yet. */
static gboolean
check_ours (sqlite3 *db, GError **error)
{
  gint64 application = 0;
  gint64 version = 0;
  gint64 n_tables = 0;

  if (!majakka_store_query_integer (db, "PRAGMA application_id", &application, error) ||
      !majakka_store_query_integer (db, "PRAGMA user_version", &version, error) ||
      !majakka_store_query_integer (db, "SELECT count (*) FROM sqlite_schema", &n_tables, error))
    return FALSE;

  if (n_tables == 0 && version == 0)
    return TRUE;

  if (application != MAJAKKA_STORE_APPLICATION || version < 1)
    {
      g_set_error (error, MAJAKKA_STORE_ERROR, MAJAKKA_STORE_ERROR_DAMAGED,
                   "A database of another program");
      return FALSE;
    }

  if (version > MAJAKKA_STORE_VERSION)
    {
      g_set_error (error, MAJAKKA_STORE_ERROR, MAJAKKA_STORE_ERROR_NEWER,
                   "Version %" G_GINT64_FORMAT ", and this program knows %d", version,
                   MAJAKKA_STORE_VERSION);
      return FALSE;
    }

  return TRUE;
}

static gboolean
prepare_db (sqlite3 *db, GError **error)
{
  if (sqlite3_db_readonly (db, "main") != 0)
    {
      g_set_error (error, MAJAKKA_STORE_ERROR, MAJAKKA_STORE_ERROR_READ_ONLY, "Cannot be written");
      return FALSE;
    }

  return majakka_store_exec (db, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;", error) &&
         majakka_store_migrate (db, error) && majakka_store_ensure_learner (db, error);
}

static gboolean
open_on_disk (sqlite3 **db, const char *path, GError **error)
{
  if (!create_file (path, error))
    return FALSE;

  errno = 0;

  if (sqlite3_open_v2 (path, db, SQLITE_OPEN_READWRITE | SQLITE_OPEN_FULLMUTEX, NULL) != SQLITE_OK)
    {
      majakka_store_set_error (error, *db, "Opening");
      close_db (db);
      return FALSE;
    }

  if (!harden (*db, error) || !check_ours (*db, error) || !check_sound (*db, error) ||
      !prepare_db (*db, error))
    {
      close_db (db);
      return FALSE;
    }

  sqlite3_db_config (*db, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0, NULL);
  return TRUE;
}

static gboolean
has_log (const char *path)
{
  g_autofree char *wal = g_strconcat (path, "-wal", NULL);
  GStatBuf status;

  return g_stat (wal, &status) == 0 && status.st_size > 0;
}

/* Copies what can be read into memory, so that somebody who may not write still sees how far they
 * are. A file with nothing in a write-ahead log is opened as one that nobody changes: SQLite could
 * not make the files that it otherwise wants. */
static gboolean
copy_readable (sqlite3 *memory, const char *path)
{
  g_autofree char *uri = g_filename_to_uri (path, NULL, NULL);
  g_autofree char *how = NULL;
  sqlite3 *file = NULL;
  sqlite3_backup *backup = NULL;
  gboolean copied = FALSE;

  if (uri == NULL || g_access (path, R_OK) != 0)
    return FALSE;

  how = g_strconcat (uri, has_log (path) ? "?mode=ro" : "?immutable=1", NULL);

  if (sqlite3_open_v2 (how, &file, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, NULL) == SQLITE_OK &&
      harden (file, NULL) && check_ours (file, NULL) && check_sound (file, NULL))
    backup = sqlite3_backup_init (memory, "main", file, "main");

  if (backup != NULL)
    {
      sqlite3_backup_step (backup, -1);
      copied = sqlite3_backup_finish (backup) == SQLITE_OK;
    }

  close_db (&file);

  return copied;
}

/* @path: (nullable): a file to begin with a copy of */
static gboolean
open_in_memory (sqlite3 **db, const char *path, GError **error)
{
  if (sqlite3_open_v2 (":memory:", db,
                       SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_FULLMUTEX,
                       NULL) != SQLITE_OK)
    {
      majakka_store_set_error (error, *db, "Opening memory");
      close_db (db);
      return FALSE;
    }

  if (path != NULL)
    copy_readable (*db, path);

  if (!harden (*db, error) || !majakka_store_migrate (*db, error) ||
      !majakka_store_ensure_learner (*db, error))
    {
      close_db (db);
      return FALSE;
    }

  return TRUE;
}

static char *
get_stem (const char *path)
{
  return g_str_has_suffix (path, ".db") ? g_strndup (path, strlen (path) - strlen (".db"))
                                        : g_strdup (path);
}

/* A name that nothing has yet, as in learner-damaged-20261122-023000.db */
static char *
choose_set_aside (const char *path)
{
  g_autofree char *stem = get_stem (path);
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autofree char *time = g_date_time_format (now, "%Y%m%d-%H%M%S");
  char *chosen = g_strdup_printf ("%s-damaged-%s.db", stem, time);

  for (guint i = 2; g_file_test (chosen, G_FILE_TEST_EXISTS); i++)
    {
      g_free (chosen);
      chosen = g_strdup_printf ("%s-damaged-%s-%u.db", stem, time, i);
    }

  return chosen;
}

static char *
set_aside (const char *path, GError **error)
{
  g_autofree char *target = choose_set_aside (path);

  for (gsize i = 0; i < G_N_ELEMENTS (endings); i++)
    {
      g_autofree char *from = g_strconcat (path, endings[i], NULL);
      g_autofree char *to = g_strconcat (target, endings[i], NULL);

      if (g_rename (from, to) != 0 && (errno != ENOENT || i == 0))
        {
          set_error_from_errno (error, errno, "Cannot set aside", from);
          return NULL;
        }
    }

  return g_steal_pointer (&target);
}

/**
 * majakka_store_file_open:
 * @self: (out caller-allocates): what opening came to
 * @path: the file
 * @error: return location
 *
 * Opens the file, makes it when there is none, sets it aside when it is damaged. When it cannot be
 * written, memory takes its place, with a copy of what can be read, and the notice says why.
 *
 * Returns: whether there is a connection; without one there is no memory either
 */
gboolean
majakka_store_file_open (MajakkaStoreFile *self, const char *path, GError **error)
{
  *self = (MajakkaStoreFile){ .db = NULL };

  if (open_on_disk (&self->db, path, &self->notice))
    {
      self->kept = TRUE;
      return TRUE;
    }

  if (g_error_matches (self->notice, MAJAKKA_STORE_ERROR, MAJAKKA_STORE_ERROR_DAMAGED))
    self->set_aside = set_aside (path, NULL);

  if (self->set_aside != NULL && open_on_disk (&self->db, path, NULL))
    {
      self->kept = TRUE;
      return TRUE;
    }

  /* Should the copy be what does not work, memory is still there. */
  return open_in_memory (&self->db, path, NULL) || open_in_memory (&self->db, NULL, error);
}

/**
 * majakka_store_file_open_memory:
 * @db: (out): the connection
 * @error: return location
 *
 * Opens a database that is in memory and nowhere else, with one learner.
 *
 * Returns: whether there is one
 */
gboolean
majakka_store_file_open_memory (sqlite3 **db, GError **error)
{
  return open_in_memory (db, NULL, error);
}

/**
 * majakka_store_file_open_guest:
 * @db: (out): the connection
 * @learner: the id that the guest has in it
 * @error: return location
 *
 * Opens a database that is in memory and nowhere else, with one learner of whom nothing is known.
 *
 * Returns: whether there is one
 */
gboolean
majakka_store_file_open_guest (sqlite3 **db, gint64 learner, GError **error)
{
  const MajakkaStoreValue values[] = { MAJAKKA_INTEGER (learner) };

  if (!open_in_memory (db, NULL, error))
    return FALSE;

  if (majakka_store_query (*db, "UPDATE learners SET id = ?1", values, G_N_ELEMENTS (values), NULL,
                           NULL, error))
    return TRUE;

  close_db (db);

  return FALSE;
}

/**
 * majakka_store_file_scrub:
 * @db: a connection
 * @error: return location
 *
 * Makes sure that what was deleted is in the file no longer, nor in the write-ahead log.
 *
 * Returns: whether it is gone
 */
gboolean
majakka_store_file_scrub (sqlite3 *db, GError **error)
{
  gint64 busy = 0;

  if (!majakka_store_exec (db, "VACUUM", error) ||
      !majakka_store_query (db, "PRAGMA wal_checkpoint (TRUNCATE)", NULL, 0,
                            majakka_store_take_integer, &busy, error))
    return FALSE;

  if (busy == 0)
    return TRUE;

  g_set_error (error, MAJAKKA_STORE_ERROR, MAJAKKA_STORE_ERROR_BUSY,
               "Another program still reads the write-ahead log");
  return FALSE;
}

/**
 * majakka_store_file_remove:
 * @path: a SQLite file that is not open
 * @error: return location
 *
 * Removes a file with what lies beside it.
 *
 * Returns: whether nothing of it is left
 */
gboolean
majakka_store_file_remove (const char *path, GError **error)
{
  for (gsize i = 0; i < G_N_ELEMENTS (endings); i++)
    {
      g_autofree char *file = g_strconcat (path, endings[i], NULL);

      if (g_unlink (file) != 0 && errno != ENOENT && errno != ENOTDIR)
        {
          set_error_from_errno (error, errno, "Cannot delete", file);
          return FALSE;
        }
    }

  return TRUE;
}

/**
 * majakka_store_file_remove_set_aside:
 * @path: the file of the store
 * @error: return location
 *
 * Removes the damaged files that were ever set aside from @path: they hold what people did, too.
 *
 * Returns: whether none of them is left
 */
gboolean
majakka_store_file_remove_set_aside (const char *path, GError **error)
{
  g_autofree char *folder = g_path_get_dirname (path);
  g_autofree char *stem = get_stem (path);
  g_autofree char *name = g_path_get_basename (stem);
  g_autofree char *prefix = g_strconcat (name, "-damaged-", NULL);
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *entry;

  while (dir != NULL && (entry = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *file = g_build_filename (folder, entry, NULL);

      if (g_str_has_prefix (entry, prefix) && g_unlink (file) != 0 && errno != ENOENT)
        {
          set_error_from_errno (error, errno, "Cannot delete", file);
          return FALSE;
        }
    }

  return TRUE;
}
