/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-signs-loader.h"

#include "majakka-catalogue-entry.h"
#include "majakka-fault-words-private.h"
#include "majakka-lesson-checker.h"

/**
 * majakka_signs_load:
 * @file: a table of warning signs, as majakka_catalogue_get_signs_file() finds it
 * @error: return location
 *
 * Reads the warning signs for a reader.
 *
 * Returns: (transfer full) (nullable): the signs; NULL with %MAJAKKA_LIBRARY_ERROR_FAULTY when the
 *   file has a mistake
 */
MajakkaSigns *
majakka_signs_load (const char *file, GError **error)
{
  const MajakkaCheckContext context = { NULL };
  g_autoptr (MajakkaFaults) faults = NULL;
  g_autoptr (MajakkaSigns) signs = NULL;

  g_return_val_if_fail (file != NULL, NULL);

  faults = majakka_faults_new ();
  signs = majakka_signs_read (file, faults);
  if (signs != NULL)
    majakka_signs_check (signs, &context, faults);

  return majakka_library_accept (faults, error) ? g_steal_pointer (&signs) : NULL;
}

static void
load_in_thread (GTask *task,
                gpointer source G_GNUC_UNUSED,
                gpointer data,
                GCancellable *cancellable G_GNUC_UNUSED)
{
  g_autoptr (GError) error = NULL;
  MajakkaSigns *signs = majakka_signs_load (data, &error);

  if (signs != NULL)
    g_task_return_pointer (task, signs, (GDestroyNotify) majakka_signs_unref);
  else
    g_task_return_error (task, g_steal_pointer (&error));
}

/**
 * majakka_signs_load_async:
 * @file: a table of warning signs
 * @cancellable: (nullable): to give up
 * @callback: called when done, without a source object
 * @user_data: for @callback
 *
 * Reads the warning signs in a worker.
 */
void
majakka_signs_load_async (const char *file,
                          GCancellable *cancellable,
                          GAsyncReadyCallback callback,
                          gpointer user_data)
{
  g_autoptr (GTask) task = NULL;

  g_return_if_fail (file != NULL);

  task = g_task_new (NULL, cancellable, callback, user_data);
  g_task_set_source_tag (task, majakka_signs_load_async);
  g_task_set_task_data (task, g_strdup (file), g_free);
  g_task_run_in_thread (task, load_in_thread);
}

/**
 * majakka_signs_load_finish:
 * @result: what the callback was given
 * @error: return location
 *
 * Returns: (transfer full) (nullable): the signs
 */
MajakkaSigns *
majakka_signs_load_finish (GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, NULL), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}
