/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The sessions that are kept on this computer. Each is a file to be read, and after some years they are many. */

#include "majakka-kept-sessions.h"

#include "majakka-held-session.h"

static void
list_in_thread (GTask *task,
                gpointer source G_GNUC_UNUSED,
                gpointer data,
                GCancellable *cancellable G_GNUC_UNUSED)
{
  g_task_return_pointer (task, majakka_session_folder_list (data),
                         (GDestroyNotify) g_ptr_array_unref);
}

/**
 * majakka_kept_sessions_list_async:
 * @cancellable: (nullable): to give up
 * @callback: called when done
 * @user_data: for @callback
 *
 * Lists the sessions in a worker.
 */
void
majakka_kept_sessions_list_async (GCancellable *cancellable,
                                  GAsyncReadyCallback callback,
                                  gpointer user_data)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, user_data);

  g_task_set_source_tag (task, majakka_kept_sessions_list_async);
  g_task_set_task_data (task, majakka_held_session_get_folder (), g_free);
  g_task_run_in_thread (task, list_in_thread);
}

/**
 * majakka_kept_sessions_list_finish:
 * @result: what the callback was given
 * @error: return location
 *
 * Returns: (transfer full) (nullable) (element-type MajakkaKeptSession): the sessions, the newest first; NULL when it was
 *   given up
 */
GPtrArray *
majakka_kept_sessions_list_finish (GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, NULL), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

/**
 * majakka_kept_sessions_find_unfinished:
 * @sessions: (element-type MajakkaKeptSession): sessions, the newest first
 *
 * Returns: (transfer none) (nullable): the newest that one can go on with
 */
const MajakkaKeptSession *
majakka_kept_sessions_find_unfinished (const GPtrArray *sessions)
{
  g_return_val_if_fail (sessions != NULL, NULL);

  for (guint i = 0; i < sessions->len; i++)
    {
      const MajakkaKeptSession *kept = g_ptr_array_index (sessions, i);

      if (kept->header != NULL && !kept->finished)
        return kept;
    }

  return NULL;
}
