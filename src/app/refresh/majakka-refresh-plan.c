/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-refresh-plan.h"

/* What a worker needs: it shares nothing with the catalogue or the store. */
typedef struct
{
  gint64 today;
  GPtrArray *entries;   /* of MajakkaCatalogueEntry, lessons that are done */
  GPtrArray *questions; /* of MajakkaRefresh */
} Job;

static void
job_free (Job *job)
{
  g_ptr_array_unref (job->entries);
  g_ptr_array_unref (job->questions);
  g_free (job);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Job, job_free)

static gboolean
is_done (GHashTable *progress, const char *lesson)
{
  const MajakkaLessonProgress *found = g_hash_table_lookup (progress, lesson);

  return found != NULL && found->done;
}

static void
list_entries (Job *job, MajakkaContext *context, GHashTable *progress)
{
  GListModel *catalogue = G_LIST_MODEL (majakka_context_get_catalogue (context));

  for (guint i = 0; i < g_list_model_get_n_items (catalogue); i++)
    {
      g_autoptr (MajakkaCatalogueEntry) entry = g_list_model_get_item (catalogue, i);
      const MajakkaLesson *head = majakka_catalogue_entry_get_head (entry);

      if (head != NULL && is_done (progress, head->id))
        g_ptr_array_add (job->entries, g_steal_pointer (&entry));
    }
}

static void
drop_questions_not_done (Job *job, GHashTable *progress)
{
  for (guint i = job->questions->len; i-- > 0;)
    {
      const MajakkaRefresh *question = g_ptr_array_index (job->questions, i);

      if (!is_done (progress, question->lesson))
        g_ptr_array_remove_index (job->questions, i);
    }
}

static Job *
create_job (MajakkaContext *context, gboolean only_when_due)
{
  MajakkaLearnerStore *store = majakka_context_get_store (context);
  g_autoptr (GHashTable) progress = majakka_learner_store_list_progress (store);
  Job *job = g_new0 (Job, 1);

  job->today = majakka_refresh_plan_today ();
  job->entries = g_ptr_array_new_with_free_func (g_object_unref);
  job->questions = majakka_learner_store_list_refresh (store);
  drop_questions_not_done (job, progress);
  if (!only_when_due || majakka_refresh_count_due (job->questions, job->today) > 0)
    list_entries (job, context, progress);

  return job;
}

static void
take_questions (MajakkaRefreshPlan *self, Job *job, MajakkaLesson *lesson)
{
  const MajakkaSection *quiz = majakka_lesson_get_quiz (lesson);

  for (guint i = 0; quiz != NULL && i < job->questions->len; i++)
    {
      const MajakkaRefresh *kept = g_ptr_array_index (job->questions, i);

      if (!g_str_equal (kept->lesson, lesson->id))
        continue;

      for (guint j = 0; j < quiz->blocks->len; j++)
        {
          const MajakkaQuestion *question =
              ((MajakkaBlock *) g_ptr_array_index (quiz->blocks, j))->question;
          MajakkaRefresh *taken;

          if (!g_str_equal (question->id, kept->question))
            continue;

          taken = majakka_refresh_copy (kept);
          taken->objective = g_strdup (question->objective);
          g_ptr_array_add (self->questions, taken);
        }
    }
}

static void
load_in_thread (GTask *task, gpointer source, gpointer task_data, GCancellable *cancellable)
{
  Job *job = task_data;
  g_autoptr (MajakkaRefreshPlan) self = g_new0 (MajakkaRefreshPlan, 1);

  self->today = job->today;
  self->lessons = g_ptr_array_new_with_free_func ((GDestroyNotify) majakka_lesson_unref);
  self->questions = g_ptr_array_new_with_free_func ((GDestroyNotify) majakka_refresh_free);

  for (guint i = 0; i < job->entries->len && !g_cancellable_is_cancelled (cancellable); i++)
    {
      /* A lesson that has broken since is one that cannot be asked from. */
      MajakkaLesson *lesson =
          majakka_catalogue_entry_read (g_ptr_array_index (job->entries, i), /* error= */ NULL);

      if (lesson == NULL)
        continue;

      g_ptr_array_add (self->lessons, lesson);
      take_questions (self, job, lesson);
    }

  g_task_return_pointer (task, g_steal_pointer (&self), (GDestroyNotify) majakka_refresh_plan_free);
}

/**
 * majakka_refresh_plan_load_async:
 * @context: the context
 * @only_when_due: whether an empty plan is enough when nothing is due today, which spares reading
 *   the lessons
 * @cancellable: (nullable): to give up
 * @callback: called when done
 * @user_data: for @callback
 *
 * Asks the store, and then reads the lessons that are done in a worker.
 */
void
majakka_refresh_plan_load_async (MajakkaContext *context,
                                 gboolean only_when_due,
                                 GCancellable *cancellable,
                                 GAsyncReadyCallback callback,
                                 gpointer user_data)
{
  g_autoptr (GTask) task = NULL;

  g_return_if_fail (MAJAKKA_IS_CONTEXT (context));

  task = g_task_new (/* source_object= */ NULL, cancellable, callback, user_data);
  g_task_set_source_tag (task, majakka_refresh_plan_load_async);
  g_task_set_task_data (task, create_job (context, only_when_due), (GDestroyNotify) job_free);
  g_task_run_in_thread (task, load_in_thread);
}

/**
 * majakka_refresh_plan_load_finish:
 * @result: what the callback was given
 * @error: return location; only %G_IO_ERROR_CANCELLED
 *
 * Returns: (transfer full) (nullable): the plan
 */
MajakkaRefreshPlan *
majakka_refresh_plan_load_finish (GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, NULL), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

/**
 * majakka_refresh_plan_free:
 * @self: (transfer full): a plan
 */
void
majakka_refresh_plan_free (MajakkaRefreshPlan *self)
{
  g_return_if_fail (self != NULL);

  g_ptr_array_unref (self->lessons);
  g_ptr_array_unref (self->questions);
  g_free (self);
}

/**
 * majakka_refresh_plan_find_lesson:
 * @self: a plan
 * @id: the id of a lesson
 *
 * Returns: (transfer none) (nullable): the lesson
 */
MajakkaLesson *
majakka_refresh_plan_find_lesson (const MajakkaRefreshPlan *self, const char *id)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (id != NULL, NULL);

  for (guint i = 0; i < self->lessons->len; i++)
    {
      MajakkaLesson *lesson = g_ptr_array_index (self->lessons, i);

      if (g_str_equal (lesson->id, id))
        return lesson;
    }

  return NULL;
}

/**
 * majakka_refresh_plan_count_now:
 * @self: a plan
 *
 * Returns: how many questions the next refresh would have today
 */
guint
majakka_refresh_plan_count_now (const MajakkaRefreshPlan *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return MIN (majakka_refresh_count_due (self->questions, self->today),
              MAJAKKA_REFRESH_N_QUESTIONS);
}

/**
 * majakka_refresh_plan_today:
 *
 * Returns: the day that it is
 */
gint64
majakka_refresh_plan_today (void)
{
  return majakka_refresh_day (g_get_real_time () / G_USEC_PER_SEC);
}
