/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What the context has of sessions with a class: the plans. They are read when somebody comes to them; a page reads them
 * in a worker, and whoever needs one at once waits. */

#include "majakka-context-private.h"

#include "majakka-session-shelf.h"

/* What was read, before the context has it */
typedef struct
{
  GPtrArray *plans;
  MajakkaFaults *faults;
} Shelf;

static Shelf *
shelf_read (void)
{
  g_auto (GStrv) directories = majakka_session_shelf_directories ();
  Shelf *self = g_new0 (Shelf, 1);

  self->faults = majakka_faults_new ();
  self->plans = majakka_session_shelf_load ((const char *const *) directories, self->faults);

  return self;
}

static void
shelf_free (Shelf *self)
{
  g_ptr_array_unref (self->plans);
  majakka_faults_unref (self->faults);
  g_free (self);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Shelf, shelf_free)

/* Plans that somebody works with already stay. */
static void
take_shelf (MajakkaContext *self, const Shelf *shelf)
{
  if (self->session_plans != NULL)
    return;

  self->session_plans = g_ptr_array_ref (shelf->plans);
  self->session_faults = majakka_faults_ref (shelf->faults);
}

static void
wait_for_shelf (MajakkaContext *self)
{
  g_autoptr (Shelf) shelf = NULL;

  if (self->session_plans != NULL)
    return;

  shelf = shelf_read ();
  take_shelf (self, shelf);
}

/**
 * majakka_context_get_session_plans:
 * @self: the context
 *
 * Returns: (transfer none) (element-type MajakkaSessionPlan): the plans of sessions, in their order, read when somebody
 *   first needs them
 */
GPtrArray *
majakka_context_get_session_plans (MajakkaContext *self)
{
  g_return_val_if_fail (MAJAKKA_IS_CONTEXT (self), NULL);

  wait_for_shelf (self);

  return self->session_plans;
}

/**
 * majakka_context_get_session_faults:
 * @self: the context
 *
 * Returns: (transfer none): the first mistake of each plan that was left out
 */
MajakkaFaults *
majakka_context_get_session_faults (MajakkaContext *self)
{
  g_return_val_if_fail (MAJAKKA_IS_CONTEXT (self), NULL);

  wait_for_shelf (self);

  return self->session_faults;
}

static void
read_in_thread (GTask *task,
                gpointer source G_GNUC_UNUSED,
                gpointer data G_GNUC_UNUSED,
                GCancellable *cancellable G_GNUC_UNUSED)
{
  g_task_return_pointer (task, shelf_read (), (GDestroyNotify) shelf_free);
}

/**
 * majakka_context_read_session_plans_async:
 * @self: the context
 * @cancellable: (nullable): to give up
 * @callback: called when the plans are there
 * @user_data: for @callback
 *
 * Reads the plans of sessions in a worker, unless that has been done.
 */
void
majakka_context_read_session_plans_async (MajakkaContext *self,
                                          GCancellable *cancellable,
                                          GAsyncReadyCallback callback,
                                          gpointer user_data)
{
  g_autoptr (GTask) task = NULL;

  g_return_if_fail (MAJAKKA_IS_CONTEXT (self));

  task = g_task_new (self, cancellable, callback, user_data);
  g_task_set_source_tag (task, majakka_context_read_session_plans_async);
  if (self->session_plans != NULL)
    g_task_return_pointer (task, NULL, NULL);
  else
    g_task_run_in_thread (task, read_in_thread);
}

/**
 * majakka_context_read_session_plans_finish:
 * @self: the context
 * @result: what the callback was given
 * @error: return location
 *
 * Returns: FALSE when it was given up; otherwise majakka_context_get_session_plans() does not wait any more
 */
gboolean
majakka_context_read_session_plans_finish (MajakkaContext *self,
                                           GAsyncResult *result,
                                           GError **error)
{
  g_autoptr (GError) own = NULL;
  g_autoptr (Shelf) shelf = NULL;

  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  shelf = g_task_propagate_pointer (G_TASK (result), &own);
  if (own != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&own));
      return FALSE;
    }
  if (shelf != NULL)
    take_shelf (self, shelf);

  return TRUE;
}
