/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What the context has of lesson packs: their translations, which are read in a worker, and the lessons in the
 * catalogue.
 *
 * All is read before anything is changed. Lessons and their words change places in one go, so nobody sees an old
 * lesson with new words, or a new one with none. */

#include "majakka-context-private.h"

#include "majakka-pack-install.h"
#include "majakka-pack-shelf.h"

/* What the worker needs, and what it found */
typedef struct
{
  char *directory;
  gboolean tidy;
  gboolean changed; /* whether other packs are installed than the catalogue may know */
  GPtrArray *packs; /* of MajakkaPackManifest */
  GPtrArray *words; /* of GPtrArray of MajakkaPoFile, one of each pack */
} Job;

static void
job_free (Job *job)
{
  g_free (job->directory);
  g_clear_pointer (&job->packs, g_ptr_array_unref);
  g_ptr_array_unref (job->words);
  g_free (job);
}

static void
read_in_thread (GTask *task,
                gpointer source G_GNUC_UNUSED,
                gpointer data,
                GCancellable *cancellable G_GNUC_UNUSED)
{
  Job *job = data;

  job->changed = !job->tidy || majakka_pack_tidy (job->directory);
  job->packs = majakka_pack_shelf_list (job->directory);
  for (guint i = 0; i < job->packs->len; i++)
    g_ptr_array_add (job->words, majakka_pack_shelf_read_words (job->packs->pdata[i]));
  g_task_return_boolean (task, TRUE);
}

/* Words of a pack that was removed stay: whoever has a lesson of it open reads on, and Undo finds them. */
static void
take_words (MajakkaContext *self, const Job *job)
{
  for (guint i = 0; i < job->packs->len; i++)
    {
      const MajakkaPackManifest *pack = g_ptr_array_index (job->packs, i);

      majakka_translator_replace_domain (self->translator, pack->domain, job->words->pdata[i]);
    }
}

/* Lessons that were there before have other words now: whoever shows them is told. */
static void
show_words (MajakkaContext *self)
{
  majakka_context_forget_words (self);
  majakka_context_renew_words (self);
}

static void
catalogue_loaded_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GTask) task = data;
  MajakkaContext *self = MAJAKKA_CONTEXT (g_task_get_source_object (task));

  take_words (self, g_task_get_task_data (task));
  majakka_catalogue_load_finish (MAJAKKA_CATALOGUE (source), result, NULL);
  show_words (self);
}

/* At the start somebody else looks for lessons, and finds those of packs too. */
static void
read_cb (GObject *source, GAsyncResult *result, gpointer data G_GNUC_UNUSED)
{
  MajakkaContext *self = MAJAKKA_CONTEXT (source);
  const Job *job = g_task_get_task_data (G_TASK (result));

  if (job->changed)
    {
      majakka_catalogue_load_async (self->catalogue, NULL, catalogue_loaded_cb,
                                    g_object_ref (result));
    }
  else if (job->packs->len > 0)
    {
      take_words (self, job);
      show_words (self);
    }
}

static void
read_packs (MajakkaContext *self, gboolean tidy)
{
  g_autoptr (GTask) task = g_task_new (self, NULL, read_cb, NULL);
  Job *job = g_new0 (Job, 1);

  job->directory = g_strdup (majakka_context_get_pack_directory (self));
  job->words = g_ptr_array_new_with_free_func ((GDestroyNotify) g_ptr_array_unref);
  job->tidy = tidy;
  g_task_set_source_tag (task, read_packs);
  g_task_set_task_data (task, job, (GDestroyNotify) job_free);
  g_task_run_in_thread (task, read_in_thread);
}

/**
 * majakka_context_get_pack_directory:
 * @self: the context
 *
 * Returns: (transfer none): the folder that lesson packs are installed in; it need not exist
 */
const char *
majakka_context_get_pack_directory (MajakkaContext *self)
{
  g_return_val_if_fail (MAJAKKA_IS_CONTEXT (self), NULL);

  if (self->pack_directory == NULL)
    self->pack_directory = majakka_pack_shelf_get_default_directory ();

  return self->pack_directory;
}

/**
 * majakka_context_start_packs:
 * @self: the context
 *
 * Cleans up what an earlier end of the program left of lesson packs, and reads their translations, in a worker. Once,
 * when the first page is shown: nobody waits for it.
 */
void
majakka_context_start_packs (MajakkaContext *self)
{
  g_return_if_fail (MAJAKKA_IS_CONTEXT (self));

  read_packs (self, /* tidy= */ TRUE);
}

/**
 * majakka_context_reload_packs:
 * @self: the context
 *
 * Follows what was installed or removed: the catalogue has the lessons a moment later, and what is on screen its words.
 */
void
majakka_context_reload_packs (MajakkaContext *self)
{
  g_return_if_fail (MAJAKKA_IS_CONTEXT (self));

  read_packs (self, /* tidy= */ FALSE);
}
