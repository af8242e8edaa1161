/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What a table of elements and attributes cannot say: whether a lesson makes sense. The rules live
 * in majakka-lesson-checker-*.c, a file a subject. */

#include "majakka-lesson-checker-private.h"
#include "majakka-lesson-messages.h"

static guint64
place_key (guint line, guint column)
{
  return (guint64) line << 32 | column;
}

static void
add_place (GHashTable *places, const MajakkaFault *fault)
{
  guint64 *key = g_new (guint64, 1);

  *key = place_key (fault->line, fault->column);
  g_hash_table_add (places, key);
}

/* Whether the fault keeps something that the author wrote, or meant to write, out of the model. */
static gboolean
hides_something (const MajakkaFault *fault)
{
  return fault->tag == &majakka_lesson_tags[TAG_ELEMENT] ||
         fault->tag == &majakka_lesson_tags[TAG_ELEMENT_MISSING] ||
         fault->tag == &majakka_lesson_tags[TAG_TEXT_PLACE];
}

static void
learn_from_reader (MajakkaLessonChecker *self)
{
  for (guint i = 0; i < majakka_faults_count (self->faults); i++)
    {
      const MajakkaFault *fault = majakka_faults_get (self->faults, i);

      if (fault->tag->severity != MAJAKKA_SEVERITY_ERROR ||
          g_strcmp0 (fault->file, self->lesson->file) != 0)
        continue;
      self->with_errors = TRUE;
      self->hidden |= hides_something (fault);
      add_place (self->faulted, fault);
    }
}

gboolean
majakka_lesson_checker_is_faulted (const MajakkaLessonChecker *self, guint line, guint column)
{
  guint64 key = place_key (line, column);

  return g_hash_table_contains (self->faulted, &key);
}

static void
collect_blocks (MajakkaLessonChecker *self, const GPtrArray *blocks)
{
  for (guint i = 0; blocks != NULL && i < blocks->len; i++)
    {
      MajakkaBlock *block = g_ptr_array_index (blocks, i);

      g_ptr_array_add (self->blocks, block);
      if (block->question != NULL)
        g_ptr_array_add (self->questions, block->question);
      collect_blocks (self, block->blocks);
      collect_blocks (self, block->facilitator);
    }
}

/* Gets ready to judge the lesson that @self names. */
void
majakka_lesson_checker_begin (MajakkaLessonChecker *self)
{
  const MajakkaLesson *lesson = self->lesson;

  self->faulted = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  self->blocks = g_ptr_array_new ();
  self->questions = g_ptr_array_new ();
  self->options = majakka_lesson_checker_list_options (lesson);
  self->stats = majakka_lesson_stats_new ();
  majakka_lesson_stats_add (self->stats, lesson);
  learn_from_reader (self);
  for (guint i = 0; lesson->sections != NULL && i < lesson->sections->len; i++)
    collect_blocks (self, ((MajakkaSection *) g_ptr_array_index (lesson->sections, i))->blocks);
}

void
majakka_lesson_checker_end (MajakkaLessonChecker *self)
{
  majakka_lesson_stats_free (self->stats);
  g_hash_table_unref (self->options);
  g_ptr_array_unref (self->questions);
  g_ptr_array_unref (self->blocks);
  g_hash_table_unref (self->faulted);
}

/**
 * majakka_lesson_check:
 * @lesson: a lesson, not only its head
 * @context: what it is held against
 * @faults: where faults go; those that reading @lesson found are in it
 *
 * Holds a lesson against every rule that concerns one lesson.
 */
void
majakka_lesson_check (const MajakkaLesson *lesson,
                      const MajakkaCheckContext *context,
                      MajakkaFaults *faults)
{
  MajakkaLessonChecker self = { .lesson = lesson, .context = context, .faults = faults };

  g_return_if_fail (lesson != NULL);
  g_return_if_fail (context != NULL);
  g_return_if_fail (faults != NULL);

  majakka_lesson_checker_begin (&self);
  majakka_lesson_checker_check_objectives (&self);
  majakka_lesson_checker_check_questions (&self);
  majakka_lesson_checker_check_references (&self);
  majakka_lesson_checker_check_blocks (&self);
  majakka_lesson_checker_check_practice (&self);
  majakka_lesson_checker_check_lengths (&self);
  majakka_lesson_checker_check_language (&self);
  majakka_lesson_checker_check_answers (&self);
  majakka_lesson_checker_check_dates (&self);
  majakka_lesson_checker_check_pictures (&self);
  majakka_lesson_checker_check_ids (&self);
  majakka_lesson_checker_end (&self);
}

typedef struct
{
  const MajakkaCheckContext *context;
  const char *language;
  const char *file;
  MajakkaFaults *faults;
} GlossaryChecker;

static void
check_glossary_message (const MajakkaMessage *message, gpointer user_data)
{
  GlossaryChecker *self = user_data;

  majakka_lesson_checker_check_terms (message, self->context, self->file, self->faults);
  if (self->language != NULL)
    majakka_lesson_checker_check_words (message, self->language, FALSE, self->file, self->faults);
}

/**
 * majakka_glossary_check:
 * @glossary: a glossary
 * @context: what it is held against; its glossary is @glossary itself
 * @file: where it was read
 * @faults: where faults go
 *
 * Holds what a glossary points to against what there is, and its words against those to avoid.
 */
void
majakka_glossary_check (const MajakkaGlossary *glossary,
                        const MajakkaCheckContext *context,
                        const char *file,
                        MajakkaFaults *faults)
{
  GlossaryChecker checker = { context, NULL, file, faults };

  g_return_if_fail (glossary != NULL);
  g_return_if_fail (context != NULL);
  g_return_if_fail (file != NULL);
  g_return_if_fail (faults != NULL);

  checker.language = majakka_glossary_get_language (glossary);
  majakka_glossary_foreach_message (glossary, check_glossary_message, &checker);
}
