/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "majakka-learner-store.h"

#include "majakka-learner-store-private.h"
#include "majakka-store-file-private.h"

#define COLUMNS "id, kind, content, created, changed"

static MajakkaWriting *
writing_from_row (sqlite3_stmt *row)
{
  MajakkaWriting *writing = g_new0 (MajakkaWriting, 1);

  writing->id = sqlite3_column_int64 (row, 0);
  writing->kind = majakka_store_dup_text (row, 1);
  writing->content = majakka_store_dup_text (row, 2);
  writing->created = sqlite3_column_int64 (row, 3);
  writing->changed = sqlite3_column_int64 (row, 4);

  return writing;
}

static void
add_writing (sqlite3_stmt *row, gpointer data)
{
  g_ptr_array_add (data, writing_from_row (row));
}

static void
take_writing (sqlite3_stmt *row, gpointer data)
{
  *(MajakkaWriting **) data = writing_from_row (row);
}

/**
 * majakka_learner_store_list_writings:
 * @self: a store
 * @kind: a kind of writing
 *
 * Returns: (transfer full) (element-type MajakkaWriting): what the current learner kept of this kind, the
 *   newest first
 */
GPtrArray *
majakka_learner_store_list_writings (MajakkaLearnerStore *self, const char *kind)
{
  GPtrArray *writings;

  g_return_val_if_fail (MAJAKKA_IS_LEARNER_STORE (self), NULL);
  g_return_val_if_fail (kind != NULL, NULL);

  writings = g_ptr_array_new_with_free_func ((GDestroyNotify) majakka_writing_free);

  {
    const MajakkaStoreValue values[] = { MAJAKKA_CURRENT (self), MAJAKKA_TEXT (kind) };

    majakka_learner_store_read (self,
                                "SELECT " COLUMNS " FROM writings WHERE learner = ?1 AND kind = ?2"
                                "  ORDER BY id DESC",
                                values, G_N_ELEMENTS (values), add_writing, writings);
  }

  return writings;
}

/**
 * majakka_learner_store_get_writing:
 * @self: a store
 * @writing: the id of a writing
 *
 * Returns: (transfer full) (nullable): the writing; %NULL when the current learner has none of that id
 */
MajakkaWriting *
majakka_learner_store_get_writing (MajakkaLearnerStore *self, gint64 writing)
{
  MajakkaWriting *found = NULL;

  g_return_val_if_fail (MAJAKKA_IS_LEARNER_STORE (self), NULL);

  {
    const MajakkaStoreValue values[] = { MAJAKKA_CURRENT (self), MAJAKKA_INTEGER (writing) };

    majakka_learner_store_read (self,
                                "SELECT " COLUMNS " FROM writings WHERE learner = ?1 AND id = ?2",
                                values, G_N_ELEMENTS (values), take_writing, &found);
  }

  return found;
}

/* The mutex is held. A writing that is there no longer is not made anew: somebody deleted it, and
 * something that was slow to save must not bring it back. */
static gint64
keep (sqlite3 *db,
      gint64 learner,
      gint64 writing,
      const char *kind,
      const char *content,
      GError **error)
{
  const MajakkaStoreValue values[] = {
    MAJAKKA_INTEGER (learner), MAJAKKA_TEXT (kind),
    MAJAKKA_TEXT (content),    MAJAKKA_INTEGER (g_get_real_time () / G_USEC_PER_SEC),
    MAJAKKA_INTEGER (writing),
  };

  if (writing == 0)
    return majakka_store_query (db,
                                "INSERT INTO writings (learner, kind, content, created, changed)"
                                "  VALUES (?1, ?2, ?3, ?4, ?4)",
                                values, G_N_ELEMENTS (values) - 1, NULL, NULL, error)
               ? sqlite3_last_insert_rowid (db)
               : 0;

  if (!majakka_store_query (db,
                            "UPDATE writings SET content = ?3, changed = ?4"
                            "  WHERE learner = ?1 AND kind = ?2 AND id = ?5",
                            values, G_N_ELEMENTS (values), NULL, NULL, error))
    return 0;

  if (sqlite3_changes (db) > 0)
    return writing;

  g_set_error (error, MAJAKKA_STORE_ERROR, MAJAKKA_STORE_ERROR_FAILED,
               "There is no writing %" G_GINT64_FORMAT " any more", writing);
  return 0;
}

/**
 * majakka_learner_store_keep_writing:
 * @self: a store
 * @writing: the id of the writing that is changed; 0 for a new one
 * @kind: its kind
 * @content: JSON
 * @error: return location
 *
 * Keeps what the current learner wrote.
 *
 * Returns: the id of the writing, or 0
 */
gint64
majakka_learner_store_keep_writing (MajakkaLearnerStore *self,
                                    gint64 writing,
                                    const char *kind,
                                    const char *content,
                                    GError **error)
{
  gint64 learner;
  gint64 id;
  sqlite3 *db;

  g_return_val_if_fail (MAJAKKA_IS_LEARNER_STORE (self), 0);
  g_return_val_if_fail (kind != NULL, 0);
  g_return_val_if_fail (content != NULL, 0);

  learner = majakka_learner_store_get_current (self);
  db = majakka_learner_store_lock_for (self, learner, error);
  if (db == NULL)
    return 0;

  id = keep (db, learner, writing, kind, content, error);
  majakka_learner_store_unlock (self);

  if (id != 0)
    majakka_learner_store_changed (self, NULL);

  return id;
}

/**
 * majakka_learner_store_delete_writing:
 * @self: a store
 * @writing: the id of a writing of the current learner
 * @error: return location
 *
 * Deletes a writing, so that no trace of it is left in the file.
 *
 * Returns: whether all of it is gone
 */
gboolean
majakka_learner_store_delete_writing (MajakkaLearnerStore *self, gint64 writing, GError **error)
{
  gint64 learner;
  gboolean deleted;
  gboolean scrubbed;
  sqlite3 *db;

  g_return_val_if_fail (MAJAKKA_IS_LEARNER_STORE (self), FALSE);

  learner = majakka_learner_store_get_current (self);
  db = majakka_learner_store_lock_for (self, learner, error);
  if (db == NULL)
    return FALSE;

  {
    const MajakkaStoreValue values[] = { MAJAKKA_INTEGER (learner), MAJAKKA_INTEGER (writing) };

    deleted = majakka_store_query (db, "DELETE FROM writings WHERE learner = ?1 AND id = ?2",
                                   values, G_N_ELEMENTS (values), NULL, NULL, error);
  }

  scrubbed = deleted && majakka_store_file_scrub (db, error);
  majakka_learner_store_unlock (self);

  if (deleted)
    majakka_learner_store_changed (self, NULL);

  return scrubbed;
}
