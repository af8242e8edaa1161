/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-learner-store.h"
#include "majakka-store-sql-private.h"

G_BEGIN_DECLS

/* The MAJAKKA_INTEGER of the learner whom a call is about. */
#define MAJAKKA_CURRENT(store) MAJAKKA_INTEGER (majakka_learner_store_get_current (store))

/**
 * MajakkaRemoval:
 * @learner: who is not listed any more, and still in the file; 0 for nobody
 * @was_current: whether they were the current learner
 * @stand_in: who was added because nobody else was left; 0 for nobody
 *
 * A removal that can still be taken back.
 */
typedef struct
{
  gint64 learner;
  gboolean was_current;
  gint64 stand_in;
} MajakkaRemoval;

sqlite3 *majakka_learner_store_lock_for (MajakkaLearnerStore *self, gint64 learner, GError **error);
sqlite3 *majakka_learner_store_lock_file (MajakkaLearnerStore *self);
void majakka_learner_store_unlock (MajakkaLearnerStore *self);

gboolean majakka_learner_store_write (MajakkaLearnerStore *self,
                                      const char *sql,
                                      const MajakkaStoreValue *values,
                                      gsize n_values,
                                      GError **error);
gboolean majakka_learner_store_write_for (MajakkaLearnerStore *self,
                                          gint64 learner,
                                          const char *sql,
                                          const MajakkaStoreValue *values,
                                          gsize n_values,
                                          GError **error);
void majakka_learner_store_read (MajakkaLearnerStore *self,
                                 const char *sql,
                                 const MajakkaStoreValue *values,
                                 gsize n_values,
                                 MajakkaStoreRow row,
                                 gpointer data);
void majakka_learner_store_read_for (MajakkaLearnerStore *self,
                                     gint64 learner,
                                     const char *sql,
                                     const MajakkaStoreValue *values,
                                     gsize n_values,
                                     MajakkaStoreRow row,
                                     gpointer data);
gboolean majakka_learner_store_set_unknown (GError **error, gint64 learner);
void majakka_learner_store_set_notice (MajakkaLearnerStore *self, GError *notice);
void majakka_learner_store_changed (MajakkaLearnerStore *self, const char *lesson);
void majakka_learner_store_choose_current (MajakkaLearnerStore *self);
void majakka_learner_store_switch_to (MajakkaLearnerStore *self, gint64 learner);
void majakka_learner_store_take_guest (MajakkaLearnerStore *self, sqlite3 *guest);
MajakkaRemoval *majakka_learner_store_get_removal (MajakkaLearnerStore *self);
gboolean majakka_learner_store_has_file (MajakkaLearnerStore *self);
gboolean majakka_learner_store_forget_guest (MajakkaLearnerStore *self, GError **error);
gboolean majakka_learner_store_plan_refresh (sqlite3 *db,
                                             gint64 learner,
                                             const char *lesson,
                                             const MajakkaAnswer *answer,
                                             GError **error);

G_END_DECLS
