/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The catalogue knows the heads of lessons only; what begins a talk stands further down. */

#include "majakka-starters-loader.h"

#include "majakka-starters.h"

/* Returns: (transfer full) (element-type MajakkaCatalogueEntry): the lessons that can be opened, in the order of the
 * catalogue */
static GPtrArray *
list_entries (MajakkaCatalogue *catalogue)
{
  GListModel *model = G_LIST_MODEL (catalogue);
  GPtrArray *entries = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < g_list_model_get_n_items (model); i++)
    {
      g_autoptr (MajakkaCatalogueEntry) entry = g_list_model_get_item (model, i);

      if (majakka_catalogue_entry_get_head (entry) != NULL)
        g_ptr_array_add (entries, g_steal_pointer (&entry));
    }

  return entries;
}

/* A lesson with a mistake cannot be opened, so nothing of it is printed. */
static MajakkaLesson *
read_lesson (MajakkaCatalogueEntry *entry)
{
  g_autoptr (MajakkaFaults) faults = majakka_faults_new ();
  g_autoptr (MajakkaLesson) lesson = majakka_catalogue_entry_read_unchecked (entry, faults);
  g_autoptr (GPtrArray) starters = NULL;

  if (lesson == NULL || majakka_faults_first_error (faults) != NULL)
    return NULL;

  starters = majakka_lesson_list_starters (lesson, MAJAKKA_ALL_AGES);

  return starters->len > 0 ? g_steal_pointer (&lesson) : NULL;
}

/* Returns NULL when it was told to give up. */
static GPtrArray *
read_lessons (const GPtrArray *entries, GCancellable *cancellable)
{
  g_autoptr (GPtrArray) lessons =
      g_ptr_array_new_with_free_func ((GDestroyNotify) majakka_lesson_unref);

  for (guint i = 0; i < entries->len; i++)
    {
      MajakkaLesson *lesson;

      if (g_cancellable_is_cancelled (cancellable))
        return NULL;
      lesson = read_lesson (g_ptr_array_index (entries, i));
      if (lesson != NULL)
        g_ptr_array_add (lessons, lesson);
    }

  return g_steal_pointer (&lessons);
}

/**
 * majakka_starters_load:
 * @catalogue: a catalogue that was loaded
 *
 * Reads every lesson and waits for it: for tools and tests.
 *
 * Returns: (transfer full) (element-type MajakkaLesson): those with conversation starters, in the order of
 *   the catalogue
 */
GPtrArray *
majakka_starters_load (MajakkaCatalogue *catalogue)
{
  g_autoptr (GPtrArray) entries = NULL;

  g_return_val_if_fail (MAJAKKA_IS_CATALOGUE (catalogue), NULL);

  entries = list_entries (catalogue);

  return read_lessons (entries, /* cancellable= */ NULL);
}

static void
load_in_thread (GTask *task,
                gpointer source G_GNUC_UNUSED,
                gpointer data,
                GCancellable *cancellable)
{
  GPtrArray *lessons = read_lessons (data, cancellable);

  if (lessons != NULL)
    g_task_return_pointer (task, lessons, (GDestroyNotify) g_ptr_array_unref);
  else
    g_task_return_error_if_cancelled (task);
}

/**
 * majakka_starters_load_async:
 * @catalogue: a catalogue that was loaded
 * @cancellable: (nullable): to give up
 * @callback: called when done, without a source object
 * @user_data: for @callback
 *
 * Reads every lesson in a worker.
 */
void
majakka_starters_load_async (MajakkaCatalogue *catalogue,
                             GCancellable *cancellable,
                             GAsyncReadyCallback callback,
                             gpointer user_data)
{
  g_autoptr (GTask) task = NULL;

  g_return_if_fail (MAJAKKA_IS_CATALOGUE (catalogue));

  task = g_task_new (NULL, cancellable, callback, user_data);
  g_task_set_source_tag (task, majakka_starters_load_async);
  g_task_set_task_data (task, list_entries (catalogue), (GDestroyNotify) g_ptr_array_unref);
  g_task_run_in_thread (task, load_in_thread);
}

/**
 * majakka_starters_load_finish:
 * @result: what the callback was given
 * @error: return location; only cancelling is one
 *
 * Returns: (transfer full) (nullable) (element-type MajakkaLesson): as majakka_starters_load()
 */
GPtrArray *
majakka_starters_load_finish (GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, NULL), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}
