/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-draft.h"

#include "majakka-lesson-checker.h"
#include "majakka-lesson-folder.h"
#include "majakka-lesson-messages.h"
#include "majakka-lesson-reader.h"

static void
check (MajakkaDraft *self, const char *path)
{
  g_autofree char *directory = g_path_get_dirname (path);
  g_autofree char *today = majakka_date_today ();
  g_autoptr (MajakkaLessonFolder) folder = majakka_lesson_folder_open (directory);
  const MajakkaCheckContext context = {
    .glossary = folder->glossary,
    .lesson_ids = folder->lesson_ids,
    .released_ids = folder->released_ids,
    .picture_dir = folder->picture_dir,
    .today = today,
  };

  if (self->plan != NULL)
    majakka_session_plan_check (self->plan, &context, self->faults);
  else
    majakka_lesson_check (self->lesson, &context, self->faults);
}

/**
 * majakka_draft_read:
 * @path: a lesson or a session plan; it may be half written, or not there
 *
 * Reads it, and checks it as `majakka-tool check` does, but for its translations.
 *
 * Returns: (transfer full): what there is
 */
MajakkaDraft *
majakka_draft_read (const char *path)
{
  MajakkaDraft *self = g_atomic_rc_box_new0 (MajakkaDraft);

  self->faults = majakka_faults_new ();
  if (majakka_session_plan_is_file (path))
    {
      self->plan = majakka_session_plan_read_file (path, self->faults);
      self->lesson = self->plan != NULL ? majakka_lesson_ref (self->plan->lesson) : NULL;
    }
  else
    {
      self->lesson = majakka_lesson_read_file (path, self->faults);
    }

  if (self->lesson != NULL)
    check (self, path);
  if (majakka_faults_first_error (self->faults) != NULL)
    {
      g_clear_pointer (&self->lesson, majakka_lesson_unref);
      g_clear_pointer (&self->plan, majakka_session_plan_unref);
    }
  majakka_faults_sort (self->faults);

  return self;
}

static void
read_in_thread (GTask *task,
                gpointer source G_GNUC_UNUSED,
                gpointer data,
                GCancellable *cancellable G_GNUC_UNUSED)
{
  g_task_return_pointer (task, majakka_draft_read (data), (GDestroyNotify) majakka_draft_unref);
}

/**
 * majakka_draft_read_async:
 * @path: a lesson or a session plan; it may be half written, or not there
 * @cancellable: (nullable): to give up
 * @callback: called when done
 * @user_data: for @callback
 *
 * Does majakka_draft_read() in a worker.
 */
void
majakka_draft_read_async (const char *path,
                          GCancellable *cancellable,
                          GAsyncReadyCallback callback,
                          gpointer user_data)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, user_data);

  g_task_set_source_tag (task, majakka_draft_read_async);
  g_task_set_task_data (task, g_strdup (path), g_free);
  g_task_run_in_thread (task, read_in_thread);
}

/**
 * majakka_draft_read_finish:
 * @result: what the callback was given
 * @error: return location
 *
 * Returns: (transfer full) (nullable): what there is; NULL only when it was given up
 */
MajakkaDraft *
majakka_draft_read_finish (GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, NULL), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

/**
 * majakka_draft_ref:
 * @self: a draft
 *
 * Returns: (transfer full): the same
 */
MajakkaDraft *
majakka_draft_ref (MajakkaDraft *self)
{
  return g_atomic_rc_box_acquire (self);
}

static void
clear (gpointer data)
{
  MajakkaDraft *self = data;

  g_clear_pointer (&self->lesson, majakka_lesson_unref);
  g_clear_pointer (&self->plan, majakka_session_plan_unref);
  majakka_faults_unref (self->faults);
}

/**
 * majakka_draft_unref:
 * @self: (transfer full): a draft
 */
void
majakka_draft_unref (MajakkaDraft *self)
{
  g_atomic_rc_box_release_full (self, clear);
}

/**
 * majakka_draft_find_place:
 * @lesson: a lesson
 * @line: a line of its file, from 1
 * @section: (out): the section that the line is in, from 0
 * @block: (out): the block of that section, from 0
 *
 * Returns: FALSE for what stands before the first section, and places at its beginning
 */
gboolean
majakka_draft_find_place (const MajakkaLesson *lesson, guint line, guint *section, guint *block)
{
  const MajakkaSection *found = NULL;

  g_return_val_if_fail (lesson != NULL, FALSE);

  *section = 0;
  *block = 0;
  for (guint i = 0; i < lesson->sections->len; i++)
    {
      const MajakkaSection *candidate = g_ptr_array_index (lesson->sections, i);

      if (candidate->line > line)
        break;
      found = candidate;
      *section = i;
    }
  for (guint i = 0; found != NULL && i < found->blocks->len; i++)
    if (((const MajakkaBlock *) g_ptr_array_index (found->blocks, i))->line <= line)
      *block = i;

  return found != NULL;
}

static void
take_first (const MajakkaMessage *message, gpointer user_data)
{
  const char **source = user_data;

  if (*source == NULL)
    *source = message->source;
}

/* What a block is known by: its id, or else its first words. */
static gboolean
is_same (const MajakkaBlock *one, const MajakkaBlock *other)
{
  const char *words = NULL, *other_words = NULL;

  if (one->kind != other->kind)
    return FALSE;
  if (one->id != NULL || other->id != NULL)
    return g_strcmp0 (one->id, other->id) == 0;

  majakka_block_foreach_message (one, take_first, &words);
  majakka_block_foreach_message (other, take_first, &other_words);

  return g_strcmp0 (words, other_words) == 0;
}

/**
 * majakka_draft_find_block_again:
 * @old_section: a section as it was
 * @block: a block of it, from 0
 * @new_section: the section as it is now
 *
 * Returns: where that block is now: the same id or the same first words, the second of them when it was the second; the
 *   same position when it was rewritten
 */
guint
majakka_draft_find_block_again (const MajakkaSection *old_section,
                                guint block,
                                const MajakkaSection *new_section)
{
  const MajakkaBlock *old;
  guint found = G_MAXUINT, n_before = 0;

  if (block >= old_section->blocks->len || new_section->blocks->len == 0)
    return 0;

  old = g_ptr_array_index (old_section->blocks, block);
  for (guint i = 0; i < block; i++)
    if (is_same (old, g_ptr_array_index (old_section->blocks, i)))
      n_before++;
  for (guint i = 0; i < new_section->blocks->len; i++)
    if (is_same (old, g_ptr_array_index (new_section->blocks, i)))
      {
        found = i;
        if (n_before-- == 0)
          break;
      }

  return found != G_MAXUINT ? found : MIN (block, new_section->blocks->len - 1);
}
