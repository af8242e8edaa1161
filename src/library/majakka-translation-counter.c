/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* How much of every lesson is translated. The heads of lessons do not tell: all of them are read, in a worker. */

#include "majakka-translation-counter.h"

typedef struct
{
  GPtrArray *entries; /* of MajakkaCatalogueEntry */
  MajakkaTranslator *translator;
} Job;

static void
job_free (Job *self)
{
  g_ptr_array_unref (self->entries);
  majakka_translator_unref (self->translator);
  g_free (self);
}

static Job *
job_new (MajakkaCatalogue *catalogue, MajakkaTranslator *translator)
{
  Job *self = g_new0 (Job, 1);

  self->entries = majakka_catalogue_list_usable (catalogue);
  self->translator = majakka_translator_ref (translator);

  return self;
}

static void
count_in_thread (GTask *task,
                 gpointer source G_GNUC_UNUSED,
                 gpointer data,
                 GCancellable *cancellable)
{
  const Job *job = data;
  g_autoptr (GHashTable) counts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);

  for (guint i = 0; i < job->entries->len && !g_cancellable_is_cancelled (cancellable); i++)
    {
      g_autoptr (MajakkaLesson) lesson =
          majakka_catalogue_entry_read (g_ptr_array_index (job->entries, i), NULL);
      MajakkaTranslationCount *count;

      if (lesson == NULL)
        continue;
      count = g_new0 (MajakkaTranslationCount, 1);
      majakka_lesson_count_now (lesson, job->translator, count);
      g_hash_table_replace (counts, g_strdup (lesson->id), count);
    }

  if (!g_task_return_error_if_cancelled (task))
    g_task_return_pointer (task, g_steal_pointer (&counts), (GDestroyNotify) g_hash_table_unref);
}

/**
 * majakka_translation_counter_run_async:
 * @catalogue: a catalogue that was loaded
 * @translator: finds translations
 * @cancellable: (nullable): to give up
 * @callback: called when done
 * @user_data: for @callback
 *
 * Reads every lesson in a worker and counts its translations in the language that is chosen now.
 */
void
majakka_translation_counter_run_async (MajakkaCatalogue *catalogue,
                                       MajakkaTranslator *translator,
                                       GCancellable *cancellable,
                                       GAsyncReadyCallback callback,
                                       gpointer user_data)
{
  g_autoptr (GTask) task = NULL;

  g_return_if_fail (MAJAKKA_IS_CATALOGUE (catalogue));
  g_return_if_fail (translator != NULL);

  task = g_task_new (catalogue, cancellable, callback, user_data);
  g_task_set_source_tag (task, majakka_translation_counter_run_async);
  g_task_set_priority (task, G_PRIORITY_LOW);
  g_task_set_task_data (task, job_new (catalogue, translator), (GDestroyNotify) job_free);
  g_task_run_in_thread (task, count_in_thread);
}

/**
 * majakka_translation_counter_run_finish:
 * @catalogue: a catalogue
 * @result: what the callback was given
 * @error: return location
 *
 * Returns: (transfer full) (nullable) (element-type utf8 MajakkaTranslationCount): the counts of lessons by their ids;
 *   NULL when it was given up
 */
GHashTable *
majakka_translation_counter_run_finish (MajakkaCatalogue *catalogue,
                                        GAsyncResult *result,
                                        GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, catalogue), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}
