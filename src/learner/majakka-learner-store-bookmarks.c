/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "majakka-learner-store.h"

#include "majakka-learner-store-private.h"
#include "majakka-store-file-private.h"

#define COLUMNS "id, lesson, section, message, nth, note, created"

static void
add_bookmark (sqlite3_stmt *row, gpointer data)
{
  MajakkaBookmark *bookmark = g_new0 (MajakkaBookmark, 1);

  bookmark->id = sqlite3_column_int64 (row, 0);
  bookmark->lesson = majakka_store_dup_text (row, 1);
  bookmark->section = majakka_store_dup_text (row, 2);
  bookmark->message = majakka_store_dup_text (row, 3);
  bookmark->nth = (guint) sqlite3_column_int64 (row, 4);
  bookmark->note = majakka_store_dup_text (row, 5);
  bookmark->created = sqlite3_column_int64 (row, 6);
  g_ptr_array_add (data, bookmark);
}

/**
 * majakka_learner_store_list_bookmarks:
 * @self: a store
 * @lesson: (nullable): the id of a lesson; %NULL for all of them
 *
 * Returns: (transfer full) (element-type MajakkaBookmark): the bookmarks of the current learner, the oldest first
 */
GPtrArray *
majakka_learner_store_list_bookmarks (MajakkaLearnerStore *self, const char *lesson)
{
  GPtrArray *bookmarks;

  g_return_val_if_fail (MAJAKKA_IS_LEARNER_STORE (self), NULL);

  bookmarks = g_ptr_array_new_with_free_func ((GDestroyNotify) majakka_bookmark_free);

  {
    const MajakkaStoreValue values[] = { MAJAKKA_CURRENT (self), MAJAKKA_TEXT (lesson) };

    if (lesson != NULL)
      majakka_learner_store_read (self,
                                  "SELECT " COLUMNS " FROM bookmarks"
                                  "  WHERE learner = ?1 AND lesson = ?2 ORDER BY id",
                                  values, 2, add_bookmark, bookmarks);
    else
      majakka_learner_store_read (self,
                                  "SELECT " COLUMNS " FROM bookmarks WHERE learner = ?1"
                                  "  ORDER BY id",
                                  values, 1, add_bookmark, bookmarks);
  }

  return bookmarks;
}

/* What is there of a bookmark before it is changed. */
typedef struct
{
  gint64 id; /* 0 for nothing */
  char *lesson;
  char *note;
} Before;

static void
before_clear (Before *before)
{
  g_free (before->lesson);
  g_free (before->note);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Before, before_clear)

static void
take_before (sqlite3_stmt *row, gpointer data)
{
  Before *before = data;

  before->id = sqlite3_column_int64 (row, 0);
  before->lesson = majakka_store_dup_text (row, 1);
  before->note = majakka_store_dup_text (row, 2);
}

/* The mutex is held. By its id, or by where it is when it has none. */
static gboolean
find_before (sqlite3 *db,
             gint64 learner,
             const MajakkaBookmark *bookmark,
             Before *before,
             GError **error)
{
  const MajakkaStoreValue values[] = {
    MAJAKKA_INTEGER (learner),        MAJAKKA_INTEGER (bookmark->id),
    MAJAKKA_TEXT (bookmark->lesson),  MAJAKKA_TEXT (bookmark->section),
    MAJAKKA_TEXT (bookmark->message), MAJAKKA_INTEGER (bookmark->nth),
  };

  if (bookmark->id != 0)
    return majakka_store_query (db,
                                "SELECT id, lesson, note FROM bookmarks"
                                "  WHERE learner = ?1 AND id = ?2",
                                values, 2, take_before, before, error);

  return majakka_store_query (db,
                              "SELECT id, lesson, note FROM bookmarks WHERE learner = ?1"
                              "  AND lesson = ?3 AND section = ?4 AND message = ?5 AND nth = ?6",
                              values, G_N_ELEMENTS (values), take_before, before, error);
}

/* The mutex is held. */
static gboolean
insert (sqlite3 *db,
        gint64 learner,
        const MajakkaBookmark *bookmark,
        const char *note,
        GError **error)
{
  const MajakkaStoreValue values[] = {
    MAJAKKA_INTEGER (learner),
    MAJAKKA_TEXT (bookmark->lesson),
    MAJAKKA_TEXT (bookmark->section),
    MAJAKKA_TEXT (bookmark->message),
    MAJAKKA_INTEGER (bookmark->nth),
    MAJAKKA_TEXT (note),
    MAJAKKA_INTEGER (g_get_real_time () / G_USEC_PER_SEC),
  };

  return majakka_store_query (db,
                              "INSERT INTO bookmarks"
                              "  (learner, lesson, section, message, nth, note, created)"
                              "  VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
                              values, G_N_ELEMENTS (values), NULL, NULL, error);
}

/* The mutex is held. Words that were taken out of a note are gone from the file, as far as that can be
 * had: the new ones are safe in any case. */
static gboolean
change_note (sqlite3 *db, const Before *before, const char *note, GError **error)
{
  const MajakkaStoreValue values[] = { MAJAKKA_INTEGER (before->id), MAJAKKA_TEXT (note) };
  g_autoptr (GError) not_scrubbed = NULL;

  if (!majakka_store_query (db, "UPDATE bookmarks SET note = ?2 WHERE id = ?1", values,
                            G_N_ELEMENTS (values), NULL, NULL, error))
    return FALSE;

  if (!g_str_has_prefix (note, before->note) && !majakka_store_file_scrub (db, &not_scrubbed))
    g_debug ("Old words of a note are still in the file: %s", not_scrubbed->message);

  return TRUE;
}

static char *
cut_note (const char *note)
{
  return g_utf8_strlen (note, -1) > MAJAKKA_NOTE_LENGTH
             ? g_utf8_substring (note, 0, MAJAKKA_NOTE_LENGTH)
             : g_strdup (note);
}

/* The mutex is held. A bookmark that is there no longer is not made anew: somebody removed it, and
 * something that was slow to save must not bring it back. */
static gint64
keep (sqlite3 *db, gint64 learner, const MajakkaBookmark *bookmark, GError **error)
{
  g_autofree char *note = cut_note (bookmark->note);
  g_auto (Before) before = { 0 };

  if (!find_before (db, learner, bookmark, &before, error))
    return 0;

  if (before.id != 0)
    return change_note (db, &before, note, error) ? before.id : 0;

  if (bookmark->id == 0)
    return insert (db, learner, bookmark, note, error) ? sqlite3_last_insert_rowid (db) : 0;

  g_set_error (error, MAJAKKA_STORE_ERROR, MAJAKKA_STORE_ERROR_FAILED,
               "There is no bookmark %" G_GINT64_FORMAT " any more", bookmark->id);
  return 0;
}

/**
 * majakka_learner_store_keep_bookmark:
 * @self: a store
 * @bookmark: what to keep; one with an id gets its note, one without is added unless its place has one
 * @error: return location
 *
 * Keeps a bookmark of the current learner with its note, of which only the first MAJAKKA_NOTE_LENGTH
 * characters.
 *
 * Returns: the id of the bookmark, or 0
 */
gint64
majakka_learner_store_keep_bookmark (MajakkaLearnerStore *self,
                                     const MajakkaBookmark *bookmark,
                                     GError **error)
{
  gint64 learner;
  gint64 id;
  sqlite3 *db;

  g_return_val_if_fail (MAJAKKA_IS_LEARNER_STORE (self), 0);
  g_return_val_if_fail (bookmark != NULL, 0);
  g_return_val_if_fail (g_utf8_validate (bookmark->note, -1, NULL), 0);

  learner = majakka_learner_store_get_current (self);
  db = majakka_learner_store_lock_for (self, learner, error);
  if (db == NULL)
    return 0;

  id = keep (db, learner, bookmark, error);
  majakka_learner_store_unlock (self);

  if (id != 0)
    majakka_learner_store_changed (self, bookmark->lesson);

  return id;
}

/* The mutex is held. */
static gboolean delete (sqlite3 *db, gint64 learner, gint64 bookmark, GError **error)
{
  const MajakkaStoreValue values[] = { MAJAKKA_INTEGER (learner), MAJAKKA_INTEGER (bookmark) };

  return majakka_store_query (db, "DELETE FROM bookmarks WHERE learner = ?1 AND id = ?2", values,
                              G_N_ELEMENTS (values), NULL, NULL, error);
}

/**
 * majakka_learner_store_remove_bookmark:
 * @self: a store
 * @bookmark: the id of a bookmark of the current learner
 * @error: return location
 *
 * Removes a bookmark with its note, so that no trace of it is left in the file.
 *
 * Returns: whether all of it is gone
 */
gboolean
majakka_learner_store_remove_bookmark (MajakkaLearnerStore *self, gint64 bookmark, GError **error)
{
  const MajakkaBookmark wanted = { .id = bookmark };
  g_auto (Before) before = { 0 };
  gint64 learner;
  gboolean deleted;
  gboolean scrubbed;
  sqlite3 *db;

  g_return_val_if_fail (MAJAKKA_IS_LEARNER_STORE (self), FALSE);
  g_return_val_if_fail (bookmark != 0, FALSE);

  learner = majakka_learner_store_get_current (self);
  db = majakka_learner_store_lock_for (self, learner, error);
  if (db == NULL)
    return FALSE;

  deleted =
      find_before (db, learner, &wanted, &before, error) && delete (db, learner, bookmark, error);
  scrubbed = deleted && majakka_store_file_scrub (db, error);
  majakka_learner_store_unlock (self);

  if (deleted)
    majakka_learner_store_changed (self, before.lesson);

  return scrubbed;
}

/**
 * majakka_learner_store_restore_bookmark:
 * @self: a store
 * @bookmark: a bookmark that the current learner has removed
 * @error: return location
 *
 * Brings it back as it was. If its place has been bookmarked again since, that one stays, with the old
 * note unless it has one of its own.
 *
 * Returns: whether it is there
 */
gboolean
majakka_learner_store_restore_bookmark (MajakkaLearnerStore *self,
                                        const MajakkaBookmark *bookmark,
                                        GError **error)
{
  g_return_val_if_fail (MAJAKKA_IS_LEARNER_STORE (self), FALSE);
  g_return_val_if_fail (bookmark != NULL, FALSE);

  {
    const MajakkaStoreValue values[] = {
      MAJAKKA_CURRENT (self),           MAJAKKA_INTEGER (bookmark->id),
      MAJAKKA_TEXT (bookmark->lesson),  MAJAKKA_TEXT (bookmark->section),
      MAJAKKA_TEXT (bookmark->message), MAJAKKA_INTEGER (bookmark->nth),
      MAJAKKA_TEXT (bookmark->note),    MAJAKKA_INTEGER (bookmark->created),
    };

    if (!majakka_learner_store_write (self,
                                      "INSERT INTO bookmarks (learner, " COLUMNS ")"
                                      "  VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)"
                                      "  ON CONFLICT DO UPDATE SET note = excluded.note"
                                      "    WHERE note = ''",
                                      values, G_N_ELEMENTS (values), error))
      return FALSE;
  }

  majakka_learner_store_changed (self, bookmark->lesson);
  return TRUE;
}
