/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The catalogue knows the heads of lessons only. What stands further down is gathered here, by
 * reading every lesson once, when somebody wants to see it. */

#include "majakka-references.h"

#include "majakka-lesson-messages.h"
#include "majakka-message-references.h"

#include <string.h>

struct _MajakkaReferences
{
  gatomicrefcount ref_count;
  GPtrArray *sources; /* of MajakkaReferenceSource, in the order in which they were found */
  GHashTable *by_url; /* char* -> MajakkaReferenceSource, of the array */
  GHashTable *terms;  /* char* -> GPtrArray of MajakkaCatalogueEntry */
};

/* What a worker needs; it shares nothing with the catalogue, which may be loaded again meanwhile. */
typedef struct
{
  GPtrArray *entries; /* of MajakkaCatalogueEntry */
  char *signs_file;
} Job;

typedef struct
{
  MajakkaReferences *references;
  MajakkaCatalogueEntry *entry;
} Place;

static void
source_free (MajakkaReferenceSource *source)
{
  g_free (source->url);
  g_free (source->title);
  g_free (source->publisher);
  g_free (source->date);
  g_free (source->read);
  g_ptr_array_unref (source->lessons);
  g_free (source);
}

/* A page has the same address with and without a slash at its end. */
static char *
get_key (const char *url)
{
  gsize length = strlen (url);

  return g_strndup (url, length > 0 && url[length - 1] == '/' ? length - 1 : length);
}

static MajakkaReferenceSource *
get_source (MajakkaReferences *self, const char *url)
{
  g_autofree char *key = get_key (url);
  MajakkaReferenceSource *source = g_hash_table_lookup (self->by_url, key);

  if (source != NULL)
    return source;

  source = g_new0 (MajakkaReferenceSource, 1);
  source->lessons = g_ptr_array_new_with_free_func (g_object_unref);
  g_ptr_array_add (self->sources, source);
  g_hash_table_insert (self->by_url, g_steal_pointer (&key), source);

  return source;
}

static void
replace (char **text, const char *by)
{
  g_free (*text);
  *text = g_strdup (by);
}

static void
add_source (MajakkaReferences *self, const MajakkaSource *source, MajakkaCatalogueEntry *entry)
{
  MajakkaReferenceSource *merged = get_source (self, source->url);

  if (merged->read == NULL || strcmp (source->read, merged->read) > 0)
    {
      replace (&merged->url, source->url);
      replace (&merged->title, source->title);
      replace (&merged->publisher, source->publisher);
      replace (&merged->date, source->date);
      replace (&merged->read, source->read);
    }
  if (entry == NULL)
    merged->in_signs = TRUE;
  else if (!g_ptr_array_find (merged->lessons, entry, NULL))
    g_ptr_array_add (merged->lessons, g_object_ref (entry));
}

static void
add_reference (const char *element, const char *id, gpointer user_data)
{
  Place *place = user_data;
  GHashTable *terms = place->references->terms;
  GPtrArray *lessons;

  if (!g_str_equal (element, "term"))
    return;

  lessons = g_hash_table_lookup (terms, id);
  if (lessons == NULL)
    {
      lessons = g_ptr_array_new_with_free_func (g_object_unref);
      g_hash_table_insert (terms, g_strdup (id), lessons);
    }
  if (lessons->len == 0 || g_ptr_array_index (lessons, lessons->len - 1) != place->entry)
    g_ptr_array_add (lessons, g_object_ref (place->entry));
}

static void
add_message (const MajakkaMessage *message, gpointer user_data)
{
  majakka_message_foreach_reference (message, add_reference, user_data);
}

static void
add_sources (MajakkaReferences *self, const GPtrArray *sources, MajakkaCatalogueEntry *entry)
{
  for (guint i = 0; i < sources->len; i++)
    add_source (self, g_ptr_array_index (sources, i), entry);
}

/* A lesson with a mistake cannot be opened, so nothing of it is told of. */
static void
add_lesson (MajakkaReferences *self, MajakkaCatalogueEntry *entry)
{
  g_autoptr (MajakkaFaults) faults = majakka_faults_new ();
  g_autoptr (MajakkaLesson) lesson = majakka_catalogue_entry_read_unchecked (entry, faults);
  Place place = { self, entry };

  if (lesson == NULL || majakka_faults_first_error (faults) != NULL)
    return;

  add_sources (self, lesson->sources, entry);
  majakka_lesson_foreach_message (lesson, add_message, &place);
}

static void
add_signs (MajakkaReferences *self, const char *file)
{
  g_autoptr (MajakkaFaults) faults = majakka_faults_new ();
  g_autoptr (MajakkaSigns) signs = majakka_signs_read (file, faults);

  if (signs != NULL && majakka_faults_first_error (faults) == NULL)
    add_sources (self, signs->sources, NULL);
}

static Job *
job_new (MajakkaCatalogue *catalogue)
{
  Job *job = g_new0 (Job, 1);
  GListModel *model = G_LIST_MODEL (catalogue);

  job->entries = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < g_list_model_get_n_items (model); i++)
    {
      g_autoptr (MajakkaCatalogueEntry) entry = g_list_model_get_item (model, i);

      if (majakka_catalogue_entry_get_head (entry) != NULL)
        g_ptr_array_add (job->entries, g_steal_pointer (&entry));
    }
  job->signs_file = g_strdup (majakka_catalogue_get_signs_file (catalogue));

  return job;
}

static void
job_free (Job *job)
{
  g_ptr_array_unref (job->entries);
  g_free (job->signs_file);
  g_free (job);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Job, job_free)

/* Returns NULL when it was told to give up. */
static MajakkaReferences *
gather (const Job *job, GCancellable *cancellable)
{
  g_autoptr (MajakkaReferences) self = g_new0 (MajakkaReferences, 1);

  g_atomic_ref_count_init (&self->ref_count);
  self->sources = g_ptr_array_new_with_free_func ((GDestroyNotify) source_free);
  self->by_url = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->terms =
      g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) g_ptr_array_unref);
  for (guint i = 0; i < job->entries->len; i++)
    {
      if (g_cancellable_is_cancelled (cancellable))
        return NULL;
      add_lesson (self, g_ptr_array_index (job->entries, i));
    }
  if (job->signs_file != NULL)
    add_signs (self, job->signs_file);

  return g_steal_pointer (&self);
}

/**
 * majakka_references_gather:
 * @catalogue: a catalogue that was loaded
 *
 * Reads every lesson and waits for it: for tools and tests.
 *
 * Returns: (transfer full): what they point to
 */
MajakkaReferences *
majakka_references_gather (MajakkaCatalogue *catalogue)
{
  g_autoptr (Job) job = NULL;

  g_return_val_if_fail (MAJAKKA_IS_CATALOGUE (catalogue), NULL);

  job = job_new (catalogue);

  return gather (job, /* cancellable= */ NULL);
}

static void
gather_in_thread (GTask *task,
                  gpointer source G_GNUC_UNUSED,
                  gpointer data,
                  GCancellable *cancellable)
{
  MajakkaReferences *references = gather (data, cancellable);

  if (references != NULL)
    g_task_return_pointer (task, references, (GDestroyNotify) majakka_references_unref);
  else
    g_task_return_error_if_cancelled (task);
}

/**
 * majakka_references_gather_async:
 * @catalogue: a catalogue that was loaded
 * @cancellable: (nullable): to give up
 * @callback: called when done
 * @user_data: for @callback
 *
 * Reads every lesson in a worker.
 */
void
majakka_references_gather_async (MajakkaCatalogue *catalogue,
                                 GCancellable *cancellable,
                                 GAsyncReadyCallback callback,
                                 gpointer user_data)
{
  g_autoptr (GTask) task = NULL;

  g_return_if_fail (MAJAKKA_IS_CATALOGUE (catalogue));

  task = g_task_new (catalogue, cancellable, callback, user_data);
  g_task_set_source_tag (task, majakka_references_gather_async);
  g_task_set_task_data (task, job_new (catalogue), (GDestroyNotify) job_free);
  g_task_run_in_thread (task, gather_in_thread);
}

/**
 * majakka_references_gather_finish:
 * @catalogue: a catalogue
 * @result: what the callback was given
 * @error: return location
 *
 * Returns: (transfer full) (nullable): what the lessons point to; NULL when it was given up
 */
MajakkaReferences *
majakka_references_gather_finish (MajakkaCatalogue *catalogue, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, catalogue), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

/**
 * majakka_references_ref:
 * @self: what lessons point to
 *
 * Returns: (transfer full): @self
 */
MajakkaReferences *
majakka_references_ref (MajakkaReferences *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->ref_count);

  return self;
}

/**
 * majakka_references_unref:
 * @self: (transfer full): what lessons point to
 */
void
majakka_references_unref (MajakkaReferences *self)
{
  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;

  g_hash_table_unref (self->terms);
  g_hash_table_unref (self->by_url);
  g_ptr_array_unref (self->sources);
  g_free (self);
}

/**
 * majakka_references_get_sources:
 * @self: what lessons point to
 *
 * Returns: (transfer none) (element-type MajakkaReferenceSource): the sources, each address once
 */
const GPtrArray *
majakka_references_get_sources (const MajakkaReferences *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->sources;
}

/**
 * majakka_references_find_term:
 * @self: what lessons point to
 * @id: the id of an entry of the glossary
 *
 * Returns: (transfer none) (nullable) (element-type MajakkaCatalogueEntry): the lessons that use the
 *   word, in the order of the course; NULL for none
 */
const GPtrArray *
majakka_references_find_term (const MajakkaReferences *self, const char *id)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (id != NULL, NULL);

  return g_hash_table_lookup (self->terms, id);
}
