/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-learner.h"
#include "majakka-quiz.h"
#include "majakka-store-error.h"

#include <gio/gio.h>

G_BEGIN_DECLS

#define MAJAKKA_TYPE_LEARNER_STORE (majakka_learner_store_get_type ())

/**
 * MAJAKKA_LEARNER_GUEST:
 *
 * The id of somebody at a shared computer, of whom nothing is kept: what they do is in memory from the
 * moment they are the current learner until somebody else is, or the program ends. They are in no
 * file, no list and no export.
 */
#define MAJAKKA_LEARNER_GUEST (-1)

/**
 * MajakkaLearnerStore:
 *
 * What the people at this computer have done, kept in one SQLite file. There is always a current
 * learner, whom everything that names none is about: a new store begins with one without a name.
 *
 * What changes something returns FALSE with a MajakkaStoreError when it could not be kept. What
 * reads returns the empty answer when it could not be read, and #MajakkaLearnerStore:notice says so.
 *
 * Use it from the thread that opened it. The work of an _async function is done on another thread.
 *
 * Properties, all with notify: current (gint64, the current learner), notice (GError, nullable),
 * kept (whether anything that the current learner does is written to disk).
 *
 * Signal changed (const char *lesson), detailed with the id of the lesson: something about that
 * lesson changed for the current learner: connect to "changed::ID" for one lesson. When everything
 * may have changed (another learner, something deleted) it is NULL and without detail, and reaches
 * only those who connect to plain "changed": a view of one lesson connects to notify::current too.
 */
G_DECLARE_FINAL_TYPE (MajakkaLearnerStore, majakka_learner_store, MAJAKKA, LEARNER_STORE, GObject)

MajakkaLearnerStore *majakka_learner_store_open (const char *path, GError **error);
MajakkaLearnerStore *majakka_learner_store_open_in_memory (GError **error);
const char *majakka_learner_store_get_path (MajakkaLearnerStore *self);
gboolean majakka_learner_store_get_kept (MajakkaLearnerStore *self);
const GError *majakka_learner_store_get_notice (MajakkaLearnerStore *self);
const char *majakka_learner_store_get_set_aside (MajakkaLearnerStore *self);

/* The people */
gint64 majakka_learner_store_get_current (MajakkaLearnerStore *self);
gboolean
majakka_learner_store_set_current (MajakkaLearnerStore *self, gint64 learner, GError **error);
MajakkaLearner *majakka_learner_store_get_learner (MajakkaLearnerStore *self, gint64 learner);
GPtrArray *majakka_learner_store_list_learners (MajakkaLearnerStore *self);
gint64 majakka_learner_store_add_learner (MajakkaLearnerStore *self,
                                          const char *name,
                                          const char *avatar,
                                          MajakkaLearnerRole role,
                                          GError **error);
gboolean majakka_learner_store_update_learner (MajakkaLearnerStore *self,
                                               const MajakkaLearner *learner,
                                               GError **error);

/* Removing somebody, so that it can be taken back */
gboolean
majakka_learner_store_remove_learner (MajakkaLearnerStore *self, gint64 learner, GError **error);
gint64 majakka_learner_store_get_removed (MajakkaLearnerStore *self);
gboolean majakka_learner_store_restore_removed (MajakkaLearnerStore *self, GError **error);
gboolean majakka_learner_store_finish_removal (MajakkaLearnerStore *self, GError **error);

/* Reading */
gboolean majakka_learner_store_open_lesson (MajakkaLearnerStore *self,
                                            const char *lesson,
                                            guint n_sections,
                                            guint n_questions,
                                            GError **error);
char *majakka_learner_store_get_last_lesson (MajakkaLearnerStore *self);
MajakkaPlace *majakka_learner_store_get_place (MajakkaLearnerStore *self, const char *lesson);
gboolean majakka_learner_store_set_place (MajakkaLearnerStore *self,
                                          const char *lesson,
                                          const char *section,
                                          guint block,
                                          const char *block_id,
                                          GError **error);
GStrv majakka_learner_store_list_read (MajakkaLearnerStore *self, const char *lesson);
gboolean majakka_learner_store_mark_read (MajakkaLearnerStore *self,
                                          const char *lesson,
                                          const char *section,
                                          GError **error);
GStrv majakka_learner_store_list_ticks (MajakkaLearnerStore *self,
                                        const char *lesson,
                                        const char *checklist);
gboolean majakka_learner_store_set_tick (MajakkaLearnerStore *self,
                                         const char *lesson,
                                         const char *checklist,
                                         const char *item,
                                         gboolean ticked,
                                         GError **error);

/* Answers */
GPtrArray *majakka_learner_store_list_answers (MajakkaLearnerStore *self, const char *lesson);
guint majakka_learner_store_get_round (MajakkaLearnerStore *self, const char *lesson);
gboolean majakka_learner_store_record_answer (MajakkaLearnerStore *self,
                                              const char *lesson,
                                              const MajakkaAnswer *answer,
                                              GError **error);
void majakka_learner_store_record_answer_async (MajakkaLearnerStore *self,
                                                const char *lesson,
                                                const MajakkaAnswer *answer,
                                                GCancellable *cancellable,
                                                GAsyncReadyCallback callback,
                                                gpointer user_data);
gboolean majakka_learner_store_record_answer_finish (MajakkaLearnerStore *self,
                                                     GAsyncResult *result,
                                                     GError **error);
gboolean majakka_learner_store_finish_round (MajakkaLearnerStore *self,
                                             const char *lesson,
                                             guint round,
                                             guint n_right,
                                             guint n_questions,
                                             GError **error);

/* Refresh */
GPtrArray *majakka_learner_store_list_refresh (MajakkaLearnerStore *self);
gint64 majakka_learner_store_get_refresh_rest (MajakkaLearnerStore *self);
gboolean
majakka_learner_store_set_refresh_rest (MajakkaLearnerStore *self, gint64 day, GError **error);

/* What they wrote */
GPtrArray *majakka_learner_store_list_writings (MajakkaLearnerStore *self, const char *kind);
MajakkaWriting *majakka_learner_store_get_writing (MajakkaLearnerStore *self, gint64 writing);
gint64 majakka_learner_store_keep_writing (MajakkaLearnerStore *self,
                                           gint64 writing,
                                           const char *kind,
                                           const char *content,
                                           GError **error);
gboolean
majakka_learner_store_delete_writing (MajakkaLearnerStore *self, gint64 writing, GError **error);

/* Bookmarks, and notes on them */
GPtrArray *majakka_learner_store_list_bookmarks (MajakkaLearnerStore *self, const char *lesson);
gint64 majakka_learner_store_keep_bookmark (MajakkaLearnerStore *self,
                                            const MajakkaBookmark *bookmark,
                                            GError **error);
gboolean
majakka_learner_store_remove_bookmark (MajakkaLearnerStore *self, gint64 bookmark, GError **error);
gboolean majakka_learner_store_restore_bookmark (MajakkaLearnerStore *self,
                                                 const MajakkaBookmark *bookmark,
                                                 GError **error);

/* Summaries */
MajakkaLessonProgress *
majakka_learner_store_get_lesson_progress (MajakkaLearnerStore *self, const char *lesson);
GHashTable *majakka_learner_store_list_progress (MajakkaLearnerStore *self);

/* Yours: take it along, or have it gone */
gboolean majakka_learner_store_export (MajakkaLearnerStore *self,
                                       GFile *file,
                                       GCancellable *cancellable,
                                       GError **error);
gboolean majakka_learner_store_export_stream (MajakkaLearnerStore *self,
                                              GOutputStream *stream,
                                              GCancellable *cancellable,
                                              GError **error);
gboolean
majakka_learner_store_delete_learner (MajakkaLearnerStore *self, gint64 learner, GError **error);
gboolean majakka_learner_store_delete_all (MajakkaLearnerStore *self, GError **error);

G_END_DECLS
