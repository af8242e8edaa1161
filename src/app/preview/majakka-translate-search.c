/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The next lesson that has a text which wants work. The heads of lessons do not tell: one after the other is read, in a
 * worker. */

#include "majakka-translate-search.h"

typedef struct
{
  GPtrArray *entries; /* of MajakkaCatalogueEntry, in the order to read them */
  MajakkaTranslator *translator;
  MajakkaTranslateWanted wanted;
} Job;

static void
job_free (Job *self)
{
  g_ptr_array_unref (self->entries);
  majakka_translator_unref (self->translator);
  g_free (self);
}

/* Those behind the lesson @after, and then those before it and itself. */
static GPtrArray *
list_entries (MajakkaCatalogue *catalogue, const char *after)
{
  g_autoptr (GPtrArray) usable = majakka_catalogue_list_usable (catalogue);
  GPtrArray *entries = g_ptr_array_new_with_free_func (g_object_unref);
  guint begin = 0;

  for (guint i = 0; i < usable->len; i++)
    if (g_strcmp0 (majakka_catalogue_entry_get_head (usable->pdata[i])->id, after) == 0)
      begin = i + 1;
  for (guint i = 0; i < usable->len; i++)
    g_ptr_array_add (entries, g_object_ref (usable->pdata[(begin + i) % usable->len]));

  return entries;
}

static void
search_in_thread (GTask *task,
                  gpointer source G_GNUC_UNUSED,
                  gpointer data,
                  GCancellable *cancellable)
{
  const Job *job = data;
  MajakkaTranslateFound *found = NULL;

  for (guint i = 0; found == NULL && i < job->entries->len; i++)
    {
      g_autoptr (MajakkaLesson) lesson = NULL;

      if (g_cancellable_is_cancelled (cancellable))
        break;
      lesson = majakka_catalogue_entry_read (g_ptr_array_index (job->entries, i), NULL);
      if (lesson != NULL)
        found = majakka_translate_walk_in_lesson (job->translator, lesson, 0, NULL, job->wanted);
    }

  g_task_return_pointer (task, found, (GDestroyNotify) majakka_translate_found_free);
}

/**
 * majakka_translate_search_run_async:
 * @context: the context
 * @after: (nullable): the id of the lesson to begin behind; NULL for the first one
 * @wanted: what to look for
 * @cancellable: (nullable): to give up
 * @callback: called when done
 * @user_data: for @callback
 *
 * Reads one lesson after the other, and after the last the first, until one has such a text.
 */
void
majakka_translate_search_run_async (MajakkaContext *context,
                                    const char *after,
                                    MajakkaTranslateWanted wanted,
                                    GCancellable *cancellable,
                                    GAsyncReadyCallback callback,
                                    gpointer user_data)
{
  g_autoptr (GTask) task = NULL;
  Job *job;

  g_return_if_fail (MAJAKKA_IS_CONTEXT (context));

  job = g_new0 (Job, 1);
  job->entries = list_entries (majakka_context_get_catalogue (context), after);
  job->translator = majakka_translator_ref (majakka_context_get_translator (context));
  job->wanted = wanted;
  task = g_task_new (NULL, cancellable, callback, user_data);
  g_task_set_source_tag (task, majakka_translate_search_run_async);
  g_task_set_task_data (task, job, (GDestroyNotify) job_free);
  g_task_run_in_thread (task, search_in_thread);
}

/**
 * majakka_translate_search_run_finish:
 * @result: what the callback was given
 * @error: return location: set only when it was given up
 *
 * Returns: (transfer full) (nullable): the first text to work on; NULL when no lesson has one
 */
MajakkaTranslateFound *
majakka_translate_search_run_finish (GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, NULL), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}
