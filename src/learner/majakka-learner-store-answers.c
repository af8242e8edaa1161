/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "majakka-learner-store.h"

#include "majakka-learner-store-private.h"

/* What a worker needs to record an answer. The store is borrowed from the task of the caller, which
 * outlives the work: so the worker never holds the last reference, and the store ends where it
 * began. */
typedef struct
{
  MajakkaLearnerStore *store;
  gint64 learner;
  char *lesson;
  MajakkaAnswer *answer;
} Job;

static void
job_free (Job *job)
{
  g_free (job->lesson);
  majakka_answer_free (job->answer);
  g_free (job);
}

static void
add_answer (sqlite3_stmt *row, gpointer data)
{
  MajakkaAnswer *answer = g_new0 (MajakkaAnswer, 1);

  answer->question = majakka_store_dup_text (row, 0);
  answer->round = (guint) sqlite3_column_int64 (row, 1);
  answer->attempt = (guint) sqlite3_column_int64 (row, 2);
  answer->response = majakka_store_dup_text (row, 3);
  answer->right = sqlite3_column_int64 (row, 4) != 0;
  answer->when = sqlite3_column_int64 (row, 5);
  g_ptr_array_add (data, answer);
}

/**
 * majakka_learner_store_list_answers:
 * @self: a store
 * @lesson: the id of a lesson
 *
 * Returns: (transfer full) (element-type MajakkaAnswer): every answer of the current learner to its
 *   questions, oldest first: the history that a round begins with
 */
GPtrArray *
majakka_learner_store_list_answers (MajakkaLearnerStore *self, const char *lesson)
{
  GPtrArray *answers;

  g_return_val_if_fail (MAJAKKA_IS_LEARNER_STORE (self), NULL);
  g_return_val_if_fail (lesson != NULL, NULL);

  answers = g_ptr_array_new_with_free_func ((GDestroyNotify) majakka_answer_free);

  {
    const MajakkaStoreValue values[] = { MAJAKKA_CURRENT (self), MAJAKKA_TEXT (lesson) };

    majakka_learner_store_read (self,
                                "SELECT question, round, attempt, response, good, at FROM answers"
                                "  WHERE learner = ?1 AND lesson = ?2 ORDER BY id",
                                values, G_N_ELEMENTS (values), add_answer, answers);
  }

  return answers;
}

static void
take_number (sqlite3_stmt *row, gpointer data)
{
  *(guint *) data = (guint) sqlite3_column_int64 (row, 0);
}

/**
 * majakka_learner_store_get_round:
 * @self: a store
 * @lesson: the id of a lesson
 *
 * Returns: which round of its quiz is going on or comes next, from 1
 */
guint
majakka_learner_store_get_round (MajakkaLearnerStore *self, const char *lesson)
{
  guint finished = 0;

  g_return_val_if_fail (MAJAKKA_IS_LEARNER_STORE (self), 1);
  g_return_val_if_fail (lesson != NULL, 1);

  {
    const MajakkaStoreValue values[] = { MAJAKKA_CURRENT (self), MAJAKKA_TEXT (lesson) };

    majakka_learner_store_read (self,
                                "SELECT coalesce (max (round), 0) FROM rounds"
                                "  WHERE learner = ?1 AND lesson = ?2",
                                values, G_N_ELEMENTS (values), take_number, &finished);
  }

  return finished + 1;
}

/* The attempt is counted in the same statement that keeps it. */
static gboolean
insert_answer (sqlite3 *db,
               gint64 learner,
               const char *lesson,
               const MajakkaAnswer *answer,
               GError **error)
{
  const MajakkaStoreValue values[] = {
    MAJAKKA_INTEGER (learner),       MAJAKKA_TEXT (lesson),
    MAJAKKA_TEXT (answer->question), MAJAKKA_INTEGER (answer->round),
    MAJAKKA_TEXT (answer->response), MAJAKKA_INTEGER (answer->right ? 1 : 0),
    MAJAKKA_INTEGER (answer->when),
  };

  return majakka_store_query (
      db,
      "INSERT INTO answers (learner, lesson, question, attempt, round, response, good, at)"
      "  VALUES (?1, ?2, ?3,"
      "    (SELECT 1 + coalesce (max (attempt), 0) FROM answers"
      "       WHERE learner = ?1 AND lesson = ?2 AND question = ?3),"
      "    ?4, ?5, ?6, ?7)",
      values, G_N_ELEMENTS (values), NULL, NULL, error);
}

/* An answer and when its question is put again are kept together or not at all. */
static gboolean
write_both (sqlite3 *db,
            gint64 learner,
            const char *lesson,
            const MajakkaAnswer *answer,
            GError **error)
{
  g_auto (MajakkaTransaction) transaction = MAJAKKA_TRANSACTION_INIT;

  return majakka_transaction_begin (&transaction, db, error) &&
         insert_answer (db, learner, lesson, answer, error) &&
         majakka_learner_store_plan_refresh (db, learner, lesson, answer, error) &&
         majakka_transaction_commit (&transaction, error);
}

static gboolean
write_answer (MajakkaLearnerStore *self,
              gint64 learner,
              const char *lesson,
              const MajakkaAnswer *answer,
              GError **error)
{
  sqlite3 *db = majakka_learner_store_lock_for (self, learner, error);
  gboolean written;

  if (db == NULL)
    return FALSE;

  written = write_both (db, learner, lesson, answer, error);
  majakka_learner_store_unlock (self);

  return written;
}

/**
 * majakka_learner_store_record_answer:
 * @self: a store
 * @lesson: the id of a lesson
 * @answer: the answer; its attempt is counted here
 * @error: return location
 *
 * Keeps an answer, waiting for the disk. For a view there is
 * majakka_learner_store_record_answer_async ().
 *
 * Returns: whether it is on disk
 */
gboolean
majakka_learner_store_record_answer (MajakkaLearnerStore *self,
                                     const char *lesson,
                                     const MajakkaAnswer *answer,
                                     GError **error)
{
  g_return_val_if_fail (MAJAKKA_IS_LEARNER_STORE (self), FALSE);
  g_return_val_if_fail (lesson != NULL, FALSE);
  g_return_val_if_fail (answer != NULL, FALSE);

  if (!write_answer (self, majakka_learner_store_get_current (self), lesson, answer, error))
    return FALSE;

  majakka_learner_store_changed (self, lesson);
  return TRUE;
}

static void
record_in_thread (GTask *task, gpointer source, gpointer task_data, GCancellable *cancellable)
{
  const Job *job = task_data;
  GError *error = NULL;

  if (write_answer (job->store, job->learner, job->lesson, job->answer, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

/* Back on the thread of the caller: first those who listen, then the caller. */
static void
recorded_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GTask) task = user_data;
  const Job *job = g_task_get_task_data (G_TASK (result));
  GError *error = NULL;

  if (!g_task_propagate_boolean (G_TASK (result), &error))
    {
      g_task_return_error (task, error);
      return;
    }

  if (job->learner == majakka_learner_store_get_current (job->store))
    majakka_learner_store_changed (job->store, job->lesson);

  g_task_return_boolean (task, TRUE);
}

/**
 * majakka_learner_store_record_answer_async:
 * @self: a store
 * @lesson: the id of a lesson
 * @answer: the answer; its attempt is counted here
 * @cancellable: (nullable): asked before the work begins and not after: what was kept is kept
 * @callback: called when the answer is on disk, or could not be kept
 * @user_data: for @callback
 *
 * Keeps an answer of the current learner. Show its feedback when this has finished, not before.
 */
void
majakka_learner_store_record_answer_async (MajakkaLearnerStore *self,
                                           const char *lesson,
                                           const MajakkaAnswer *answer,
                                           GCancellable *cancellable,
                                           GAsyncReadyCallback callback,
                                           gpointer user_data)
{
  g_autoptr (GTask) task = NULL;
  g_autoptr (GTask) work = NULL;
  Job *job;

  g_return_if_fail (MAJAKKA_IS_LEARNER_STORE (self));
  g_return_if_fail (lesson != NULL);
  g_return_if_fail (answer != NULL);

  task = g_task_new (self, cancellable, callback, user_data);
  g_task_set_source_tag (task, majakka_learner_store_record_answer_async);

  if (g_task_return_error_if_cancelled (task))
    return;

  g_task_set_check_cancellable (task, FALSE);

  job = g_new0 (Job, 1);
  job->store = self;
  job->learner = majakka_learner_store_get_current (self);
  job->lesson = g_strdup (lesson);
  job->answer = majakka_answer_copy (answer);

  work = g_task_new (/* source_object= */ NULL, /* cancellable= */ NULL, recorded_cb,
                     g_steal_pointer (&task));
  g_task_set_source_tag (work, record_in_thread);
  g_task_set_task_data (work, job, (GDestroyNotify) job_free);
  g_task_run_in_thread (work, record_in_thread);
}

/**
 * majakka_learner_store_record_answer_finish:
 * @self: a store
 * @result: what the callback was given
 * @error: return location
 *
 * Returns: whether the answer is on disk: committed, and the disk was asked to have written it
 */
gboolean
majakka_learner_store_record_answer_finish (MajakkaLearnerStore *self,
                                            GAsyncResult *result,
                                            GError **error)
{
  g_return_val_if_fail (MAJAKKA_IS_LEARNER_STORE (self), FALSE);
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}

/**
 * majakka_learner_store_finish_round:
 * @self: a store
 * @lesson: the id of a lesson
 * @round: the number of the round
 * @n_right: how many questions were right in the end
 * @n_questions: how many were put
 * @error: return location
 *
 * Keeps that a round of the quiz was finished. Finished again, after another try, it is kept as it
 * is then.
 *
 * Returns: whether it was kept
 */
gboolean
majakka_learner_store_finish_round (MajakkaLearnerStore *self,
                                    const char *lesson,
                                    guint round,
                                    guint n_right,
                                    guint n_questions,
                                    GError **error)
{
  g_return_val_if_fail (MAJAKKA_IS_LEARNER_STORE (self), FALSE);
  g_return_val_if_fail (lesson != NULL, FALSE);
  g_return_val_if_fail (round > 0, FALSE);

  {
    const MajakkaStoreValue values[] = {
      MAJAKKA_CURRENT (self),        MAJAKKA_TEXT (lesson),
      MAJAKKA_INTEGER (round),       MAJAKKA_INTEGER (n_right),
      MAJAKKA_INTEGER (n_questions), MAJAKKA_INTEGER (g_get_real_time () / G_USEC_PER_SEC)
    };

    if (!majakka_learner_store_write (
            self,
            "INSERT OR REPLACE INTO rounds (learner, lesson, round, n_right, n_questions, at)"
            "  VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            values, G_N_ELEMENTS (values), error))
      return FALSE;
  }

  majakka_learner_store_changed (self, lesson);
  return TRUE;
}
