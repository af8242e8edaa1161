/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Fills the index of the search: a block of a lesson, a word, a sign is a row.
 *
 * What the reader does not see on the page is not found: blocks for other countries, notes for teachers, what
 * follows in a scenario, and the questions, whose answers would be given away. */

#include "majakka-search-builder.h"

#include "majakka-lesson-messages.h"
#include "majakka-search-texts.h"
#include "majakka-signs-loader.h"

/* What a worker needs; it shares nothing with the catalogue, which may be loaded again meanwhile. */
typedef struct
{
  GPtrArray *entries; /* of MajakkaCatalogueEntry */
  MajakkaGlossary *glossary;
  char *signs_file;
  MajakkaTranslator *translator;
  char *country;
  MajakkaSearchScope scope;
} Job;

static Job *
job_new (MajakkaCatalogue *catalogue, const MajakkaSearchScope *scope)
{
  Job *job = g_new0 (Job, 1);
  MajakkaGlossary *glossary = majakka_catalogue_get_glossary (catalogue);

  job->entries = majakka_catalogue_list_usable (catalogue);
  job->glossary = glossary != NULL ? majakka_glossary_ref (glossary) : NULL;
  job->signs_file = g_strdup (majakka_catalogue_get_signs_file (catalogue));
  job->translator = majakka_translator_ref (scope->translator);
  job->country = g_strdup (scope->country);
  job->scope = *scope;

  return job;
}

static void
job_free (Job *job)
{
  if (job->scope.fill_data_free != NULL)
    job->scope.fill_data_free (job->scope.fill_data);
  g_ptr_array_unref (job->entries);
  g_clear_pointer (&job->glossary, majakka_glossary_unref);
  majakka_translator_unref (job->translator);
  g_free (job->signs_file);
  g_free (job->country);
  g_free (job);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Job, job_free)

static void
add_message (const MajakkaMessage *message, gpointer texts)
{
  majakka_search_texts_add (texts, message);
}

static void add_blocks (const Job *job, MajakkaSearchTexts *texts, const GPtrArray *blocks);

static void
add_block (const Job *job, MajakkaSearchTexts *texts, const MajakkaBlock *block)
{
  majakka_search_texts_add (texts, &block->title);
  switch (block->kind)
    {
    case MAJAKKA_BLOCK_QUESTION:
      break;
    case MAJAKKA_BLOCK_REGION:
      if (majakka_block_is_shown_in (block, job->country))
        add_blocks (job, texts, block->blocks);
      break;
    case MAJAKKA_BLOCK_FACILITATOR:
      if (job->scope.teacher)
        add_blocks (job, texts, block->blocks);
      break;
    case MAJAKKA_BLOCK_SCENARIO:
      {
        const MajakkaScene *scene = majakka_block_find_scene (block, block->start);

        for (guint i = 0; scene != NULL && i < scene->paragraphs->len; i++)
          majakka_search_texts_add (texts, g_ptr_array_index (scene->paragraphs, i));
        break;
      }
    case MAJAKKA_BLOCK_ACTIVITY:
      add_blocks (job, texts, block->blocks);
      if (job->scope.teacher)
        add_blocks (job, texts, block->facilitator);
      break;
    case MAJAKKA_BLOCK_NOTE:
    case MAJAKKA_BLOCK_QUOTE:
      add_blocks (job, texts, block->blocks);
      break;
    default:
      majakka_block_foreach_prose (block, add_message, texts);
    }
}

static void
add_blocks (const Job *job, MajakkaSearchTexts *texts, const GPtrArray *blocks)
{
  for (guint i = 0; blocks != NULL && i < blocks->len; i++)
    add_block (job, texts, g_ptr_array_index (blocks, i));
}

static void
add_section (const Job *job,
             MajakkaSearchIndex *index,
             MajakkaSearchTexts *texts,
             const MajakkaSection *section,
             const MajakkaSearchRow *lesson)
{
  MajakkaSearchRow row = { .kind = MAJAKKA_SEARCH_LESSON,
                           .id = lesson->id,
                           .part = section->id,
                           .place = lesson->title,
                           .heavy = section->heavy,
                           .by_title = TRUE };

  if (section->is_quiz)
    return;

  for (guint i = 0; i < section->blocks->len; i++)
    {
      row.block = i;
      add_block (job, texts, g_ptr_array_index (section->blocks, i));
      majakka_search_texts_flush (texts, index, &row, &section->title);
      row.by_title = FALSE;
    }
}

static void
add_lesson (const Job *job, MajakkaSearchIndex *index, MajakkaCatalogueEntry *entry)
{
  g_autoptr (MajakkaLesson) lesson = NULL;
  g_autoptr (MajakkaSearchTexts) texts = NULL;
  g_autofree char *title = NULL;
  MajakkaSearchRow row = { .kind = MAJAKKA_SEARCH_LESSON, .by_title = TRUE };

  /* A lesson with a mistake cannot be opened, so nothing of it is found. */
  lesson = majakka_catalogue_entry_read (entry, NULL);
  if (lesson == NULL)
    return;

  texts = majakka_search_texts_new (job->translator, lesson->language);
  title = majakka_search_texts_find (texts, &lesson->title, &row.title_language);
  row.id = lesson->id;
  row.title = title;
  majakka_search_texts_add (texts, &lesson->summary);
  for (guint i = 0; i < lesson->objectives->len; i++)
    majakka_search_texts_add (
        texts, &((const MajakkaObjective *) g_ptr_array_index (lesson->objectives, i))->text);
  majakka_search_texts_flush (texts, index, &row, /* title= */ NULL);
  for (guint i = 0; i < lesson->sections->len; i++)
    add_section (job, index, texts, g_ptr_array_index (lesson->sections, i), &row);
}

static void
add_glossary (const Job *job, MajakkaSearchIndex *index)
{
  g_autoptr (MajakkaSearchTexts) texts = NULL;

  if (job->glossary == NULL)
    return;

  texts = majakka_search_texts_new (job->translator, majakka_glossary_get_language (job->glossary));
  for (guint i = 0; i < majakka_glossary_get_n_entries (job->glossary); i++)
    {
      const MajakkaGlossaryEntry *entry = majakka_glossary_get_entry (job->glossary, i);
      const MajakkaSearchRow row = { .kind = MAJAKKA_SEARCH_WORD,
                                     .id = entry->id,
                                     .by_title = TRUE };

      /* One with a mistake is not in the glossary that people see, either. */
      if (entry->id == NULL || majakka_glossary_find (job->glossary, entry->id) != entry)
        continue;
      majakka_search_texts_add (texts, &entry->definition);
      majakka_search_texts_flush (texts, index, &row, &entry->name);
    }
}

static void
add_signs (const Job *job, MajakkaSearchIndex *index)
{
  g_autoptr (MajakkaSigns) signs = NULL;
  g_autoptr (MajakkaSearchTexts) texts = NULL;

  if (job->signs_file != NULL)
    signs = majakka_signs_load (job->signs_file, NULL);
  if (signs == NULL)
    return;

  texts = majakka_search_texts_new (job->translator, signs->language);
  for (guint i = 0; i < signs->entries->len; i++)
    {
      const MajakkaSignEntry *entry = g_ptr_array_index (signs->entries, i);
      const MajakkaSearchRow row = { .kind = MAJAKKA_SEARCH_SIGN,
                                     .id = entry->id,
                                     .by_title = TRUE };

      majakka_search_texts_add (texts, &entry->may_mean);
      majakka_search_texts_add (texts, &entry->may_be_else);
      majakka_search_texts_add (texts, &entry->do_first);
      majakka_search_texts_flush (texts, index, &row, &entry->name);
    }
}

/* Returns NULL when it was told to give up. */
static MajakkaSearchIndex *
build (const Job *job, GCancellable *cancellable)
{
  g_autoptr (MajakkaSearchIndex) index = majakka_search_index_new ();

  if (job->scope.fill != NULL)
    job->scope.fill (index, job->scope.fill_data);
  add_glossary (job, index);
  add_signs (job, index);
  for (guint i = 0; i < job->entries->len; i++)
    {
      if (g_cancellable_is_cancelled (cancellable))
        return NULL;
      add_lesson (job, index, g_ptr_array_index (job->entries, i));
    }
  majakka_search_index_close (index);

  return g_steal_pointer (&index);
}

/**
 * majakka_search_build:
 * @catalogue: a catalogue that was loaded
 * @scope: for whom; its data is given back
 *
 * Reads every lesson and waits for it: for tools and tests.
 *
 * Returns: (transfer full): what can be found
 */
MajakkaSearchIndex *
majakka_search_build (MajakkaCatalogue *catalogue, const MajakkaSearchScope *scope)
{
  g_autoptr (Job) job = NULL;

  g_return_val_if_fail (MAJAKKA_IS_CATALOGUE (catalogue), NULL);
  g_return_val_if_fail (scope != NULL, NULL);

  job = job_new (catalogue, scope);

  return build (job, /* cancellable= */ NULL);
}

static void
build_in_thread (GTask *task,
                 gpointer source G_GNUC_UNUSED,
                 gpointer data,
                 GCancellable *cancellable)
{
  MajakkaSearchIndex *index = build (data, cancellable);

  if (index != NULL)
    g_task_return_pointer (task, index, (GDestroyNotify) majakka_search_index_free);
  else
    g_task_return_error_if_cancelled (task);
}

/**
 * majakka_search_build_async:
 * @catalogue: a catalogue that was loaded
 * @scope: for whom
 * @cancellable: (nullable): to give up
 * @callback: called when done
 * @user_data: for @callback
 *
 * Reads every lesson in a worker.
 */
void
majakka_search_build_async (MajakkaCatalogue *catalogue,
                            const MajakkaSearchScope *scope,
                            GCancellable *cancellable,
                            GAsyncReadyCallback callback,
                            gpointer user_data)
{
  g_autoptr (GTask) task = NULL;

  g_return_if_fail (MAJAKKA_IS_CATALOGUE (catalogue));
  g_return_if_fail (scope != NULL);

  task = g_task_new (catalogue, cancellable, callback, user_data);
  g_task_set_source_tag (task, majakka_search_build_async);
  g_task_set_task_data (task, job_new (catalogue, scope), (GDestroyNotify) job_free);
  g_task_run_in_thread (task, build_in_thread);
}

/**
 * majakka_search_build_finish:
 * @catalogue: a catalogue
 * @result: what the callback was given
 * @error: return location
 *
 * Returns: (transfer full) (nullable): what can be found; NULL when it was given up
 */
MajakkaSearchIndex *
majakka_search_build_finish (MajakkaCatalogue *catalogue, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, catalogue), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}
