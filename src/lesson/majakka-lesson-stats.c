/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-lesson-stats.h"

#include "majakka-lesson-length.h"
#include "majakka-lesson-messages.h"

/**
 * majakka_lesson_stats_new:
 *
 * Returns: (transfer full): the measures of no lesson
 */
MajakkaLessonStats *
majakka_lesson_stats_new (void)
{
  MajakkaLessonStats *self = g_new0 (MajakkaLessonStats, 1);

  self->readability = majakka_readability_new ();

  return self;
}

/**
 * majakka_lesson_stats_free:
 * @self: (transfer full): measures
 */
void
majakka_lesson_stats_free (MajakkaLessonStats *self)
{
  g_return_if_fail (self != NULL);

  majakka_readability_free (self->readability);
  g_free (self);
}

static void
add_prose (const MajakkaMessage *message, gpointer user_data)
{
  g_autofree char *words = majakka_markup_strip (message->source);

  majakka_readability_add (user_data, words);
}

static void
add_question (MajakkaLessonStats *self, const MajakkaQuestion *question)
{
  self->n_questions[question->kind]++;
  if (question->kind != MAJAKKA_QUESTION_ONE && question->kind != MAJAKKA_QUESTION_SEVERAL)
    return;

  for (guint i = 0; i < question->options->len; i++)
    {
      const MajakkaOption *option = g_ptr_array_index (question->options, i);
      guint n_characters = majakka_message_count_characters (&option->text);

      if (n_characters == 0)
        continue;
      if (option->right)
        {
          self->n_right++;
          self->right_characters += n_characters;
        }
      else
        {
          self->n_wrong++;
          self->wrong_characters += n_characters;
        }
    }
}

static void
add_section (MajakkaLessonStats *self, const MajakkaSection *section)
{
  if (!section->is_quiz)
    {
      guint n_read;

      self->n_words += majakka_section_count_words (section, &n_read);
      self->longest_section = MAX (self->longest_section, n_read);
    }
  /* Questions stand directly in a section, never inside another block. */
  for (guint i = 0; i < section->blocks->len; i++)
    {
      const MajakkaBlock *block = g_ptr_array_index (section->blocks, i);

      if (block->question != NULL)
        add_question (self, block->question);
    }
}

/**
 * majakka_lesson_stats_add:
 * @self: measures
 * @lesson: a lesson, not only its head
 *
 * Measures @lesson too.
 */
void
majakka_lesson_stats_add (MajakkaLessonStats *self, const MajakkaLesson *lesson)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (lesson != NULL);

  majakka_lesson_foreach_prose (lesson, add_prose, self->readability);
  for (guint i = 0; lesson->sections != NULL && i < lesson->sections->len; i++)
    add_section (self, g_ptr_array_index (lesson->sections, i));
}

/**
 * majakka_lesson_stats_get_answer_ratio:
 * @self: measures
 *
 * Returns: how many times as long right options of the kinds “one” and “several” are as wrong ones, on
 *   average; 0 when there are none
 */
double
majakka_lesson_stats_get_answer_ratio (const MajakkaLessonStats *self)
{
  g_return_val_if_fail (self != NULL, 0);

  if (self->n_right == 0 || self->wrong_characters == 0)
    return 0;

  return ((double) self->right_characters / self->n_right) /
         ((double) self->wrong_characters / self->n_wrong);
}

typedef struct
{
  const MajakkaTranslator *translator;
  MajakkaTranslationCount *count;
} Counter;

static void
count_cb (const MajakkaMessage *message, gpointer user_data)
{
  Counter *self = user_data;
  MajakkaTranslationState state;
  g_autoptr (MajakkaInline) words = majakka_translator_look_up (self->translator, message, &state);

  majakka_translation_count_add (self->count, state);
}

/**
 * majakka_translation_count_add:
 * @self: a count
 * @state: where the words of a text come from
 *
 * Counts one text more.
 */
void
majakka_translation_count_add (MajakkaTranslationCount *self, MajakkaTranslationState state)
{
  g_return_if_fail (self != NULL);

  if (state == MAJAKKA_TRANSLATION_DONE || state == MAJAKKA_TRANSLATION_SOURCE)
    self->n_done++;
  else if (state == MAJAKKA_TRANSLATION_FUZZY)
    self->n_stale++;
  else
    self->n_missing++;
}

/**
 * majakka_lesson_count_now:
 * @lesson: a lesson, or the texts of a session plan
 * @translator: finds its translations
 * @count: what is counted is added to this
 *
 * Counts how many texts of @lesson are translated for the reader as she is now. From any thread.
 */
void
majakka_lesson_count_now (const MajakkaLesson *lesson,
                          const MajakkaTranslator *translator,
                          MajakkaTranslationCount *count)
{
  Counter counter = { translator, count };

  g_return_if_fail (lesson != NULL);
  g_return_if_fail (translator != NULL);
  g_return_if_fail (count != NULL);

  majakka_lesson_foreach_message (lesson, count_cb, &counter);
}

/**
 * majakka_lesson_count_translation:
 * @lesson: a lesson
 * @translator: finds its translations
 * @language: one of majakka_language_list()
 * @count: what is counted is added to this
 *
 * Counts how many texts of @lesson a reader of @language reads in it. A translation that cannot be
 * shown is missing. The reader's language is another for a moment, so this is not for threads.
 */
void
majakka_lesson_count_translation (const MajakkaLesson *lesson,
                                  const MajakkaTranslator *translator,
                                  const char *language,
                                  MajakkaTranslationCount *count)
{
  const char *before = majakka_language_get_current ()->code;

  g_return_if_fail (lesson != NULL);
  g_return_if_fail (translator != NULL);
  g_return_if_fail (language != NULL);
  g_return_if_fail (count != NULL);

  majakka_language_set (language);
  majakka_lesson_count_now (lesson, translator, count);
  majakka_language_set (before);
}
