/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-learner-store.h"
#include "majakka-store-sql-private.h"

G_BEGIN_DECLS

/* The MAJAKKA_INTEGER of the learner whom a call is about. */
#define MAJAKKA_CURRENT(store) MAJAKKA_INTEGER (majakka_learner_store_get_current (store))

sqlite3 *majakka_learner_store_lock (MajakkaLearnerStore *self);
void majakka_learner_store_unlock (MajakkaLearnerStore *self);

gboolean majakka_learner_store_write (MajakkaLearnerStore *self,
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
void majakka_learner_store_changed (MajakkaLearnerStore *self, const char *lesson);
void majakka_learner_store_choose_current (MajakkaLearnerStore *self);

G_END_DECLS
