/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Reads the lessons that bookmarks are in, on another thread. */

#include "majakka-bookmark-lessons.h"

static void
read_in_thread (GTask *task,
                gpointer source G_GNUC_UNUSED,
                gpointer data,
                GCancellable *cancellable)
{
  GPtrArray *entries = data; /* of MajakkaCatalogueEntry */
  GPtrArray *lessons = g_ptr_array_new_with_free_func ((GDestroyNotify) majakka_lesson_unref);

  for (guint i = 0; i < entries->len && !g_cancellable_is_cancelled (cancellable); i++)
    {
      /* What stands in a lesson that has broken since is listed all the same. */
      MajakkaLesson *lesson = majakka_catalogue_entry_read (g_ptr_array_index (entries, i), NULL);

      if (lesson != NULL)
        g_ptr_array_add (lessons, lesson);
    }

  g_task_return_pointer (task, lessons, (GDestroyNotify) g_ptr_array_unref);
}

static GPtrArray *
list_entries (MajakkaContext *context, const GPtrArray *bookmarks, GHashTable *known)
{
  MajakkaCatalogue *catalogue = majakka_context_get_catalogue (context);
  GPtrArray *entries = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < bookmarks->len; i++)
    {
      const MajakkaBookmark *bookmark = g_ptr_array_index (bookmarks, i);
      MajakkaCatalogueEntry *entry = majakka_catalogue_find (catalogue, bookmark->lesson);

      if (entry != NULL && !g_hash_table_contains (known, bookmark->lesson) &&
          !g_ptr_array_find (entries, entry, NULL))
        g_ptr_array_add (entries, g_object_ref (entry));
    }

  return entries;
}

/**
 * majakka_bookmark_lessons_read_async:
 * @context: the context
 * @bookmarks: (element-type MajakkaBookmark): bookmarks
 * @known: (element-type utf8 MajakkaLesson): the lessons that need not be read, by id
 * @cancellable: (nullable): to give up
 * @callback: called when done
 * @user_data: for @callback
 *
 * Reads the lessons that these bookmarks are in.
 */
void
majakka_bookmark_lessons_read_async (MajakkaContext *context,
                                     const GPtrArray *bookmarks,
                                     GHashTable *known,
                                     GCancellable *cancellable,
                                     GAsyncReadyCallback callback,
                                     gpointer user_data)
{
  g_autoptr (GTask) task = NULL;

  g_return_if_fail (MAJAKKA_IS_CONTEXT (context));
  g_return_if_fail (bookmarks != NULL);
  g_return_if_fail (known != NULL);

  task = g_task_new (/* source_object= */ NULL, cancellable, callback, user_data);
  g_task_set_source_tag (task, majakka_bookmark_lessons_read_async);
  g_task_set_task_data (task, list_entries (context, bookmarks, known),
                        (GDestroyNotify) g_ptr_array_unref);
  g_task_run_in_thread (task, read_in_thread);
}

/**
 * majakka_bookmark_lessons_read_finish:
 * @result: what the callback was given
 * @error: return location; only %G_IO_ERROR_CANCELLED
 *
 * Returns: (transfer full) (nullable) (element-type MajakkaLesson): those that could be read
 */
GPtrArray *
majakka_bookmark_lessons_read_finish (GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, NULL), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}
