/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "majakka-learner-store.h"

#include "majakka-learner-store-private.h"
#include "majakka-store-file-private.h"
#include "majakka-store-schema-private.h"

#define COLUMNS "id, name, avatar, role, created"

static const char *const role_names[] = { "parent", "teacher" };

static MajakkaLearner *
learner_from_row (sqlite3_stmt *row)
{
  MajakkaLearner *learner = g_new0 (MajakkaLearner, 1);
  const char *role = (const char *) sqlite3_column_text (row, 3);

  learner->id = sqlite3_column_int64 (row, 0);
  learner->name = majakka_store_dup_text (row, 1);
  learner->avatar = majakka_store_dup_text (row, 2);
  learner->role = g_strcmp0 (role, role_names[MAJAKKA_LEARNER_TEACHER]) == 0
                      ? MAJAKKA_LEARNER_TEACHER
                      : MAJAKKA_LEARNER_PARENT;
  learner->created = sqlite3_column_int64 (row, 4);

  return learner;
}

static void
take_learner (sqlite3_stmt *row, gpointer data)
{
  *(MajakkaLearner **) data = learner_from_row (row);
}

static void
add_to_array (sqlite3_stmt *row, gpointer data)
{
  g_ptr_array_add (data, learner_from_row (row));
}

/**
 * majakka_learner_store_get_learner:
 * @self: a store
 * @learner: the id of a learner, or %MAJAKKA_LEARNER_GUEST
 *
 * Returns: (transfer full) (nullable): the learner; %NULL for a guest who is not the current learner
 */
MajakkaLearner *
majakka_learner_store_get_learner (MajakkaLearnerStore *self, gint64 learner)
{
  const MajakkaStoreValue values[] = { MAJAKKA_INTEGER (learner) };
  MajakkaLearner *found = NULL;

  g_return_val_if_fail (MAJAKKA_IS_LEARNER_STORE (self), NULL);

  majakka_learner_store_read_for (self, learner, "SELECT " COLUMNS " FROM learners WHERE id = ?1",
                                  values, G_N_ELEMENTS (values), take_learner, &found);

  return found;
}

/**
 * majakka_learner_store_list_learners:
 * @self: a store
 *
 * Returns: (transfer full) (element-type MajakkaLearner): everybody who is kept, in the order in which
 *   they came, without one who is being removed
 */
GPtrArray *
majakka_learner_store_list_learners (MajakkaLearnerStore *self)
{
  const MajakkaRemoval *removal;
  GPtrArray *learners;

  g_return_val_if_fail (MAJAKKA_IS_LEARNER_STORE (self), NULL);

  removal = majakka_learner_store_get_removal (self);
  learners = g_ptr_array_new_with_free_func ((GDestroyNotify) majakka_learner_free);

  {
    const MajakkaStoreValue values[] = { MAJAKKA_INTEGER (removal->learner) };

    majakka_learner_store_read_for (self, 0,
                                    "SELECT " COLUMNS " FROM learners WHERE id <> ?1 ORDER BY id",
                                    values, G_N_ELEMENTS (values), add_to_array, learners);
  }

  return learners;
}

/**
 * majakka_learner_store_add_learner:
 * @self: a store
 * @name: what they want to be called; may be empty
 * @avatar: (nullable): the id of a picture
 * @role: parent or teacher
 * @error: return location
 *
 * Adds somebody. The current learner stays the same.
 *
 * Returns: the id of the new learner, or 0
 */
gint64
majakka_learner_store_add_learner (MajakkaLearnerStore *self,
                                   const char *name,
                                   const char *avatar,
                                   MajakkaLearnerRole role,
                                   GError **error)
{
  gint64 id = 0;
  sqlite3 *db;

  g_return_val_if_fail (MAJAKKA_IS_LEARNER_STORE (self), 0);
  g_return_val_if_fail (name != NULL, 0);
  g_return_val_if_fail (role <= MAJAKKA_LEARNER_TEACHER, 0);

  {
    const MajakkaStoreValue values[] = { MAJAKKA_TEXT (name), MAJAKKA_TEXT (avatar),
                                         MAJAKKA_TEXT (role_names[role]),
                                         MAJAKKA_INTEGER (g_get_real_time () / G_USEC_PER_SEC) };

    db = majakka_learner_store_lock_file (self);

    if (majakka_store_query (db,
                             "INSERT INTO learners (name, avatar, role, created, turn)"
                             "  VALUES (?1, ?2, ?3, ?4, 0)",
                             values, G_N_ELEMENTS (values), NULL, NULL, error))
      id = sqlite3_last_insert_rowid (db);

    majakka_learner_store_unlock (self);
  }

  if (id != 0)
    majakka_learner_store_changed (self, NULL);

  return id;
}

/**
 * majakka_learner_store_update_learner:
 * @self: a store
 * @learner: a learner with another name, picture or role; found by its id
 * @error: return location
 *
 * Returns: whether it was kept
 */
gboolean
majakka_learner_store_update_learner (MajakkaLearnerStore *self,
                                      const MajakkaLearner *learner,
                                      GError **error)
{
  g_return_val_if_fail (MAJAKKA_IS_LEARNER_STORE (self), FALSE);
  g_return_val_if_fail (learner != NULL && learner->name != NULL, FALSE);
  g_return_val_if_fail (learner->role <= MAJAKKA_LEARNER_TEACHER, FALSE);

  {
    const MajakkaStoreValue values[] = { MAJAKKA_INTEGER (learner->id),
                                         MAJAKKA_TEXT (learner->name),
                                         MAJAKKA_TEXT (learner->avatar),
                                         MAJAKKA_TEXT (role_names[learner->role]) };

    if (!majakka_learner_store_write_for (self, learner->id,
                                          "UPDATE learners SET name = ?2, avatar = ?3, role = ?4"
                                          "  WHERE id = ?1",
                                          values, G_N_ELEMENTS (values), error))
      return FALSE;
  }

  majakka_learner_store_changed (self, NULL);
  return TRUE;
}

static gboolean
delete_rows (sqlite3 *db,
             const char *sql,
             const MajakkaStoreValue *values,
             gsize n_values,
             GError **error)
{
  g_auto (MajakkaTransaction) transaction = MAJAKKA_TRANSACTION_INIT;

  return majakka_transaction_begin (&transaction, db, error) &&
         majakka_store_query (db, sql, values, n_values, NULL, NULL, error) &&
         majakka_store_ensure_learner (db, error) &&
         majakka_transaction_commit (&transaction, error);
}

/* Everything hangs on the learner and goes with them. What comes after the deleting is told even
 * when the scrubbing failed: the rows are gone. */
static gboolean
delete_learners (MajakkaLearnerStore *self,
                 const char *sql,
                 const MajakkaStoreValue *values,
                 gsize n_values,
                 GError **error)
{
  sqlite3 *db = majakka_learner_store_lock_file (self);
  gboolean deleted = delete_rows (db, sql, values, n_values, error);
  gboolean scrubbed = deleted && majakka_store_file_scrub (db, error);

  majakka_learner_store_unlock (self);

  if (deleted)
    {
      majakka_learner_store_choose_current (self);
      majakka_learner_store_changed (self, NULL);
    }

  return scrubbed;
}

/**
 * majakka_learner_store_delete_learner:
 * @self: a store
 * @learner: the id of a learner
 * @error: return location
 *
 * Deletes somebody and everything they did, so that no trace of it is left in the file. If it was
 * the current learner, the one who was here before is the current one then; if it was the last one,
 * one without a name.
 *
 * Returns: whether all of it is gone
 */
gboolean
majakka_learner_store_delete_learner (MajakkaLearnerStore *self, gint64 learner, GError **error)
{
  const MajakkaStoreValue values[] = { MAJAKKA_INTEGER (learner) };

  g_return_val_if_fail (MAJAKKA_IS_LEARNER_STORE (self), FALSE);

  return delete_learners (self, "DELETE FROM learners WHERE id = ?1", values, G_N_ELEMENTS (values),
                          error);
}

/**
 * majakka_learner_store_delete_all:
 * @self: a store
 * @error: return location
 *
 * Deletes everybody and everything, so that no trace of it is left: not in the file, not in the
 * damaged files that were set aside from it, not in a file that could not be opened.
 *
 * Returns: whether all of it is gone
 */
gboolean
majakka_learner_store_delete_all (MajakkaLearnerStore *self, GError **error)
{
  const char *path;

  g_return_val_if_fail (MAJAKKA_IS_LEARNER_STORE (self), FALSE);

  path = majakka_learner_store_get_path (self);
  *majakka_learner_store_get_removal (self) = (MajakkaRemoval){ .learner = 0 };

  if (!majakka_learner_store_forget_guest (self, error) ||
      !delete_learners (self, "DELETE FROM learners", NULL, 0, error))
    return FALSE;

  if (!majakka_learner_store_has_file (self) && !majakka_store_file_remove (path, error))
    return FALSE;

  return majakka_store_file_remove_set_aside (path, error);
}
