/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-catalogue-entry.h"

#include "majakka-fault-words-private.h"
#include "majakka-file-print-private.h"
#include "majakka-lesson-checker.h"
#include "majakka-lesson-finder.h"
#include "majakka-lesson-reader.h"

#include <glib/gi18n-lib.h>

struct _MajakkaCatalogueEntry
{
  GObject parent_instance;

  /* owned */
  char *path;
  char *fault;
  char *stamp; /* of the file, when it was read */
  MajakkaLesson *head;
  MajakkaPackManifest *pack; /* NULL: of none */
};

G_DEFINE_FINAL_TYPE (MajakkaCatalogueEntry, majakka_catalogue_entry, G_TYPE_OBJECT)

G_DEFINE_QUARK (majakka - library - error, majakka_library_error)

/* Returns what is wrong with a file, in words for people. */
char *
majakka_library_describe_fault (const MajakkaFault *fault)
{
  g_autofree char *name = g_path_get_basename (fault->file);

  if (fault->line == 0)
    /* Translators: %s is the name of a file, then what is wrong with it, a whole sentence */
    return g_strdup_printf (_ ("The lesson file “%s” could not be used. %s"), name,
                            fault->sentence);

  return g_strdup_printf (
      /* Translators: %s is the name of a file, %u a line in it, then what is wrong, a whole sentence */
      _ ("The lesson file “%s” has a mistake in line %u. %s"), name, fault->line, fault->sentence);
}

/* Whether a file without these faults can be used; the first that forbids it becomes the error. */
gboolean
majakka_library_accept (const MajakkaFaults *faults, GError **error)
{
  const MajakkaFault *fault = majakka_faults_first_error (faults);
  g_autofree char *words = NULL;

  if (fault == NULL)
    return TRUE;

  words = majakka_library_describe_fault (fault);
  g_set_error_literal (error, MAJAKKA_LIBRARY_ERROR, MAJAKKA_LIBRARY_ERROR_FAULTY, words);

  return FALSE;
}

static void
majakka_catalogue_entry_finalize (GObject *object)
{
  MajakkaCatalogueEntry *self = MAJAKKA_CATALOGUE_ENTRY (object);

  g_free (self->path);
  g_free (self->fault);
  g_free (self->stamp);
  g_clear_pointer (&self->head, majakka_lesson_unref);
  g_clear_pointer (&self->pack, majakka_pack_manifest_unref);

  G_OBJECT_CLASS (majakka_catalogue_entry_parent_class)->finalize (object);
}

static void
majakka_catalogue_entry_class_init (MajakkaCatalogueEntryClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = majakka_catalogue_entry_finalize;
}

static void
majakka_catalogue_entry_init (MajakkaCatalogueEntry *self G_GNUC_UNUSED)
{
}

/**
 * majakka_catalogue_entry_new:
 * @path: a lesson file
 *
 * Reads the head of a lesson. A file with a mistake makes an entry too: people are told why a lesson
 * is missing.
 *
 * Returns: (transfer full): the entry
 */
MajakkaCatalogueEntry *
majakka_catalogue_entry_new (const char *path)
{
  return majakka_catalogue_entry_new_of (path, /* pack= */ NULL);
}

static const char *
get_domain (MajakkaCatalogueEntry *self)
{
  return self->pack != NULL ? self->pack->domain : NULL;
}

/**
 * majakka_catalogue_entry_new_of:
 * @path: a lesson file
 * @pack: (nullable): the pack that it belongs to
 *
 * Does for a lesson of a pack what majakka_catalogue_entry_new() does for others.
 *
 * Returns: (transfer full): the entry
 */
MajakkaCatalogueEntry *
majakka_catalogue_entry_new_of (const char *path, MajakkaPackManifest *pack)
{
  MajakkaCatalogueEntry *self;
  g_autoptr (MajakkaFaults) faults = NULL;
  const MajakkaFault *fault;

  g_return_val_if_fail (path != NULL, NULL);

  self = g_object_new (MAJAKKA_TYPE_CATALOGUE_ENTRY, NULL);
  self->path = g_strdup (path);
  self->stamp = majakka_file_print_of_stat (path);
  self->pack = pack != NULL ? majakka_pack_manifest_ref (pack) : NULL;
  faults = majakka_faults_new ();
  self->head = majakka_lesson_read_head_of (path, get_domain (self), faults);
  fault = majakka_faults_first_error (faults);
  if (fault != NULL)
    {
      g_clear_pointer (&self->head, majakka_lesson_unref);
      self->fault = majakka_library_describe_fault (fault);
    }

  return self;
}

static gboolean
is_same_pack (const MajakkaPackManifest *one, const MajakkaPackManifest *other)
{
  if (one == NULL || other == NULL)
    return one == other;

  return g_str_equal (one->id, other->id) && g_str_equal (one->version, other->version);
}

/**
 * majakka_catalogue_entry_is_same:
 * @self: an entry
 * @other: another entry
 *
 * Returns: whether they are of the same file, of the same version of its pack, which has not changed in between, and
 *   can both be used or not
 */
gboolean
majakka_catalogue_entry_is_same (MajakkaCatalogueEntry *self, MajakkaCatalogueEntry *other)
{
  g_return_val_if_fail (MAJAKKA_IS_CATALOGUE_ENTRY (self), FALSE);
  g_return_val_if_fail (MAJAKKA_IS_CATALOGUE_ENTRY (other), FALSE);

  return g_str_equal (self->path, other->path) && g_str_equal (self->stamp, other->stamp) &&
         g_strcmp0 (self->fault, other->fault) == 0 && is_same_pack (self->pack, other->pack);
}

/**
 * majakka_catalogue_entry_get_path:
 * @self: an entry
 *
 * Returns: (transfer none): its file
 */
const char *
majakka_catalogue_entry_get_path (MajakkaCatalogueEntry *self)
{
  g_return_val_if_fail (MAJAKKA_IS_CATALOGUE_ENTRY (self), NULL);

  return self->path;
}

/**
 * majakka_catalogue_entry_get_pack:
 * @self: an entry
 *
 * Returns: (transfer none) (nullable): the pack that the lesson came with; NULL for those that came with
 *   the program and for the reader's own
 */
MajakkaPackManifest *
majakka_catalogue_entry_get_pack (MajakkaCatalogueEntry *self)
{
  g_return_val_if_fail (MAJAKKA_IS_CATALOGUE_ENTRY (self), NULL);

  return self->pack;
}

/**
 * majakka_catalogue_entry_get_head:
 * @self: an entry
 *
 * Returns: (transfer none) (nullable): the lesson without its sections; NULL when the file has a
 *   mistake
 */
const MajakkaLesson *
majakka_catalogue_entry_get_head (MajakkaCatalogueEntry *self)
{
  g_return_val_if_fail (MAJAKKA_IS_CATALOGUE_ENTRY (self), NULL);

  return self->head;
}

/**
 * majakka_catalogue_entry_get_fault:
 * @self: an entry
 *
 * Returns: (transfer none) (nullable): what is wrong with the file, in words for people; NULL when
 *   nothing is known to be
 */
const char *
majakka_catalogue_entry_get_fault (MajakkaCatalogueEntry *self)
{
  g_return_val_if_fail (MAJAKKA_IS_CATALOGUE_ENTRY (self), NULL);

  return self->fault;
}

/**
 * majakka_catalogue_entry_set_fault:
 * @self: an entry that nobody else holds yet
 * @fault: what is wrong with it, in words for people
 *
 * Takes the lesson out of use.
 */
void
majakka_catalogue_entry_set_fault (MajakkaCatalogueEntry *self, const char *fault)
{
  g_return_if_fail (MAJAKKA_IS_CATALOGUE_ENTRY (self));
  g_return_if_fail (fault != NULL);

  g_clear_pointer (&self->head, majakka_lesson_unref);
  g_free (self->fault);
  self->fault = g_strdup (fault);
}

/**
 * majakka_catalogue_entry_find_picture:
 * @self: an entry
 * @name: (nullable): bare name of a picture, as the lesson writes it
 *
 * Returns: (transfer full) (nullable): the picture's file; NULL when there is none
 */
char *
majakka_catalogue_entry_find_picture (MajakkaCatalogueEntry *self, const char *name)
{
  g_return_val_if_fail (MAJAKKA_IS_CATALOGUE_ENTRY (self), NULL);

  return majakka_lesson_finder_find_picture (self->path, name);
}

/**
 * majakka_catalogue_entry_read_unchecked:
 * @self: an entry
 * @faults: where faults go
 *
 * Reads the whole lesson, as majakka_lesson_read_file() does, with the text domain of its pack. From any
 * thread.
 *
 * Returns: (transfer full) (nullable): the lesson; NULL when the file is no lesson at all
 */
MajakkaLesson *
majakka_catalogue_entry_read_unchecked (MajakkaCatalogueEntry *self, MajakkaFaults *faults)
{
  g_return_val_if_fail (MAJAKKA_IS_CATALOGUE_ENTRY (self), NULL);
  g_return_val_if_fail (faults != NULL, NULL);

  return majakka_lesson_read_file_of (self->path, get_domain (self), faults);
}

/**
 * majakka_catalogue_entry_read:
 * @self: an entry
 * @error: return location
 *
 * Reads the whole lesson.
 *
 * Returns: (transfer full) (nullable): the lesson; NULL with %MAJAKKA_LIBRARY_ERROR_FAULTY when its
 *   file has a mistake
 */
MajakkaLesson *
majakka_catalogue_entry_read (MajakkaCatalogueEntry *self, GError **error)
{
  const MajakkaCheckContext context = { NULL };
  g_autoptr (MajakkaFaults) faults = NULL;
  g_autoptr (MajakkaLesson) lesson = NULL;

  g_return_val_if_fail (MAJAKKA_IS_CATALOGUE_ENTRY (self), NULL);

  faults = majakka_faults_new ();
  lesson = majakka_catalogue_entry_read_unchecked (self, faults);
  /* A question without a right answer is well-formed, and would mislead all the same. */
  if (lesson != NULL && majakka_faults_first_error (faults) == NULL)
    majakka_lesson_check (lesson, &context, faults);

  return majakka_library_accept (faults, error) ? g_steal_pointer (&lesson) : NULL;
}

static void
read_in_thread (GTask *task,
                gpointer source,
                gpointer data G_GNUC_UNUSED,
                GCancellable *cancellable G_GNUC_UNUSED)
{
  g_autoptr (GError) error = NULL;
  MajakkaLesson *lesson = majakka_catalogue_entry_read (source, &error);

  if (lesson != NULL)
    g_task_return_pointer (task, lesson, (GDestroyNotify) majakka_lesson_unref);
  else
    g_task_return_error (task, g_steal_pointer (&error));
}

/**
 * majakka_catalogue_entry_read_async:
 * @self: an entry
 * @cancellable: (nullable): to give up
 * @callback: called when done
 * @user_data: for @callback
 *
 * Reads the whole lesson in a worker.
 */
void
majakka_catalogue_entry_read_async (MajakkaCatalogueEntry *self,
                                    GCancellable *cancellable,
                                    GAsyncReadyCallback callback,
                                    gpointer user_data)
{
  g_autoptr (GTask) task = NULL;

  g_return_if_fail (MAJAKKA_IS_CATALOGUE_ENTRY (self));

  task = g_task_new (self, cancellable, callback, user_data);
  g_task_set_source_tag (task, majakka_catalogue_entry_read_async);
  g_task_run_in_thread (task, read_in_thread);
}

/**
 * majakka_catalogue_entry_read_finish:
 * @self: an entry
 * @result: what the callback was given
 * @error: return location
 *
 * Returns: (transfer full) (nullable): the lesson
 */
MajakkaLesson *
majakka_catalogue_entry_read_finish (MajakkaCatalogueEntry *self,
                                     GAsyncResult *result,
                                     GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}
