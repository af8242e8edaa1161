/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* One statement asked or carried out for one learner, wherever what they do goes to. */

#include "config.h"

#include "majakka-learner-store.h"

#include "majakka-learner-store-private.h"

/**
 * majakka_learner_store_write_for:
 * @self: a store
 * @learner: the id of the learner whom it is about
 * @sql: one constant statement
 * @values: (array length=n_values): what to bind
 * @n_values: how many
 * @error: return location
 *
 * Carries out a statement that changes something. Can be called from any thread.
 *
 * Returns: whether the change is on disk, or in memory for the guest
 */
gboolean
majakka_learner_store_write_for (MajakkaLearnerStore *self,
                                 gint64 learner,
                                 const char *sql,
                                 const MajakkaStoreValue *values,
                                 gsize n_values,
                                 GError **error)
{
  sqlite3 *db = majakka_learner_store_lock_for (self, learner, error);
  gboolean written;

  if (db == NULL)
    return FALSE;

  written = majakka_store_query (db, sql, values, n_values, NULL, NULL, error);
  majakka_learner_store_unlock (self);

  return written;
}

/**
 * majakka_learner_store_write:
 * @self: a store
 * @sql: one constant statement
 * @values: (array length=n_values): what to bind
 * @n_values: how many
 * @error: return location
 *
 * Carries out a statement that changes something of the current learner.
 *
 * Returns: whether the change is on disk, or in memory for the guest
 */
gboolean
majakka_learner_store_write (MajakkaLearnerStore *self,
                             const char *sql,
                             const MajakkaStoreValue *values,
                             gsize n_values,
                             GError **error)
{
  return majakka_learner_store_write_for (self, majakka_learner_store_get_current (self), sql,
                                          values, n_values, error);
}

/**
 * majakka_learner_store_read_for:
 * @self: a store
 * @learner: the id of the learner whom it is about; 0 for all who are kept
 * @sql: one constant statement
 * @values: (array length=n_values): what to bind
 * @n_values: how many
 * @row: (scope call): called for each row, without a chance to call the store
 * @data: for @row
 *
 * Asks for something. A failure becomes the notice, and the answer ends early.
 */
void
majakka_learner_store_read_for (MajakkaLearnerStore *self,
                                gint64 learner,
                                const char *sql,
                                const MajakkaStoreValue *values,
                                gsize n_values,
                                MajakkaStoreRow row,
                                gpointer data)
{
  sqlite3 *db = majakka_learner_store_lock_for (self, learner, NULL);
  g_autoptr (GError) error = NULL;

  if (db == NULL)
    return;

  majakka_store_query (db, sql, values, n_values, row, data, &error);
  majakka_learner_store_unlock (self);

  if (error != NULL)
    majakka_learner_store_set_notice (self, g_steal_pointer (&error));
}

/**
 * majakka_learner_store_read:
 * @self: a store
 * @sql: one constant statement
 * @values: (array length=n_values): what to bind
 * @n_values: how many
 * @row: (scope call): called for each row, without a chance to call the store
 * @data: for @row
 *
 * Asks for something of the current learner. A failure becomes the notice, and the answer ends early.
 */
void
majakka_learner_store_read (MajakkaLearnerStore *self,
                            const char *sql,
                            const MajakkaStoreValue *values,
                            gsize n_values,
                            MajakkaStoreRow row,
                            gpointer data)
{
  majakka_learner_store_read_for (self, majakka_learner_store_get_current (self), sql, values,
                                  n_values, row, data);
}
