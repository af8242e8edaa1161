/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What the context has of lesson packs: their translations, which are read in a worker, and the lessons in the
 * catalogue. */

#include "majakka-context-private.h"

#include "majakka-pack-install.h"
#include "majakka-pack-shelf.h"

/* What the worker needs, and what it found */
typedef struct
{
  char *directory;
  MajakkaTranslator *translator;
  gboolean tidy;
  guint n_packs;
} Job;

static void
job_free (Job *job)
{
  g_free (job->directory);
  majakka_translator_unref (job->translator);
  g_free (job);
}

static void
read_in_thread (GTask *task,
                gpointer source G_GNUC_UNUSED,
                gpointer data,
                GCancellable *cancellable G_GNUC_UNUSED)
{
  Job *job = data;
  g_autoptr (GPtrArray) packs = NULL;

  if (job->tidy)
    majakka_pack_tidy (job->directory);
  packs = majakka_pack_shelf_list (job->directory);
  for (guint i = 0; i < packs->len; i++)
    majakka_pack_shelf_load_words (g_ptr_array_index (packs, i), job->translator);
  job->n_packs = packs->len;
  g_task_return_boolean (task, TRUE);
}

/* Lessons that were there before have other words now: whoever shows them is told. */
static void
catalogue_loaded_cb (GObject *source, GAsyncResult *result, gpointer data G_GNUC_UNUSED)
{
  guint n_lessons;

  majakka_catalogue_load_finish (MAJAKKA_CATALOGUE (source), result, NULL);
  n_lessons = g_list_model_get_n_items (G_LIST_MODEL (source));
  g_list_model_items_changed (G_LIST_MODEL (source), 0, n_lessons, n_lessons);
}

/* The words are there; now the pages are filled with them. Without packs they show what they should already. */
static void
read_cb (GObject *source, GAsyncResult *result, gpointer data G_GNUC_UNUSED)
{
  MajakkaContext *self = MAJAKKA_CONTEXT (source);
  const Job *job = g_task_get_task_data (G_TASK (result));

  if (!job->tidy || job->n_packs > 0)
    majakka_catalogue_load_async (self->catalogue, NULL, catalogue_loaded_cb, NULL);
}

static void
read_packs (MajakkaContext *self, gboolean tidy)
{
  g_autoptr (GTask) task = g_task_new (self, NULL, read_cb, NULL);
  Job *job = g_new0 (Job, 1);

  job->directory = g_strdup (majakka_context_get_pack_directory (self));
  job->translator = majakka_translator_ref (self->translator);
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
 * @domain: (nullable): the text domain of a pack that was removed
 *
 * Follows what was installed or removed: the catalogue has the lessons a moment later.
 */
void
majakka_context_reload_packs (MajakkaContext *self, const char *domain)
{
  g_return_if_fail (MAJAKKA_IS_CONTEXT (self));

  if (domain != NULL)
    majakka_translator_remove_domain (self->translator, domain);
  read_packs (self, /* tidy= */ FALSE);
}
