/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* How a lesson is written: plainly, without words that blame, and with what belongs to a figure. What is
 * measured is measured in English only. */

#include "majakka-avoided-words.h"
#include "majakka-lesson-checker-private.h"
#include "majakka-lesson-messages.h"
#include "majakka-statistic.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define MAX_GRADE           8.0
#define MAX_MEDIAN_SENTENCE 15.0

static gboolean
is_english (const MajakkaLesson *lesson)
{
  return lesson->language != NULL && g_str_has_prefix (lesson->language, "en") &&
         !g_ascii_isalpha (lesson->language[2]);
}

static void
check_readability (const MajakkaLessonChecker *self)
{
  double grade = majakka_readability_get_grade (self->stats->readability);
  double median = majakka_readability_get_median (self->stats->readability);

  if (grade > MAX_GRADE)
    MAJAKKA_CHECKER_ADD (self, TAG_READING_GRADE, self->lesson,
                         /* Translators: both are school years, as in 8.3 */
                         _ ("The lesson reads at grade %.1f; %.0f or less is good."), grade,
                         MAX_GRADE);
  if (median > MAX_MEDIAN_SENTENCE)
    MAJAKKA_CHECKER_ADD (self, TAG_SENTENCES_LONG, self->lesson,
                         /* Translators: both are numbers of words */
                         _ ("Half of the sentences have %.0f words or more; %.0f are enough."),
                         median, MAX_MEDIAN_SENTENCE);
}

/* Returns a set of MajakkaMessage: the words of the options of all questions. */
GHashTable *
majakka_lesson_checker_list_options (const MajakkaLesson *lesson)
{
  GHashTable *options = g_hash_table_new (NULL, NULL);

  for (guint i = 0; lesson->sections != NULL && i < lesson->sections->len; i++)
    {
      const MajakkaSection *section = g_ptr_array_index (lesson->sections, i);

      for (guint j = 0; j < section->blocks->len; j++)
        {
          const MajakkaBlock *block = g_ptr_array_index (section->blocks, j);

          for (guint k = 0; block->question != NULL && k < block->question->options->len; k++)
            g_hash_table_add (
                options,
                &((MajakkaOption *) g_ptr_array_index (block->question->options, k))->text);
        }
    }

  return options;
}

/* Returns a sentence about words to avoid in @text, a source or a translation with its markup, and the
 * rule that it breaks; NULL when there are none. */
char *
majakka_lesson_checker_find_avoided (const char *language,
                                     const char *text,
                                     gboolean is_option,
                                     Tag *tag)
{
  g_autofree char *found = NULL;
  const MajakkaAvoidedWords *row = majakka_avoided_words_find (language, text, is_option, &found);

  if (row == NULL)
    return NULL;

  *tag = row->instead != NULL ? TAG_WORDS_AVOIDED : TAG_OPTION_ALL;
  if (row->instead == NULL)
    /* Translators: %s are words of an option, as in “all of the above” */
    return g_strdup_printf (_ ("An option says “%s”."), found);

  /* Translators: %s are words of a text, then what to say instead, in the language of the text */
  return g_strdup_printf (_ ("The text says “%s”; better: %s."), found, row->instead);
}

/* Looks for words to avoid in a text of a lesson or of the glossary. */
void
majakka_lesson_checker_check_words (const MajakkaMessage *message,
                                    const char *language,
                                    gboolean is_option,
                                    const char *file,
                                    MajakkaFaults *faults)
{
  Tag tag;
  g_autofree char *sentence =
      majakka_lesson_checker_find_avoided (language, message->source, is_option, &tag);

  if (sentence != NULL)
    majakka_faults_add (faults, &majakka_lesson_tags[tag], file, message->line, message->column,
                        "%s", sentence);
}

static void
check_message_cb (const MajakkaMessage *message, gpointer user_data)
{
  const MajakkaLessonChecker *self = user_data;

  majakka_lesson_checker_check_words (message, self->lesson->language,
                                      g_hash_table_contains (self->options, message),
                                      self->lesson->file, self->faults);
}

static void
check_figure (const MajakkaLessonChecker *self, const MajakkaMessage *message, gboolean needs_cite)
{
  g_autofree char *words = NULL;
  g_autofree char *figure = NULL;

  if (!MAJAKKA_MESSAGE_IS_SET (message))
    return;
  figure = majakka_statistic_find (message->source);
  if (figure == NULL)
    return;

  words = majakka_markup_strip (message->source);
  if (!majakka_statistic_has_year (words))
    MAJAKKA_CHECKER_ADD (self, TAG_STATISTIC_YEAR, message,
                         /* Translators: %s is a statistic, as in 70 per cent */
                         _ ("The statistic “%s” has no year in its text."), figure);
  if (!majakka_statistic_has_place (words))
    MAJAKKA_CHECKER_ADD (self, TAG_STATISTIC_PLACE, message,
                         /* Translators: %s is a statistic, as in 70 per cent */
                         _ ("The statistic “%s” has no country or region in its text."), figure);
  if (needs_cite && strstr (message->source, "<cite ") == NULL)
    MAJAKKA_CHECKER_ADD (self, TAG_STATISTIC_SOURCE, message,
                         /* Translators: %s is a statistic, as in 70 per cent */
                         _ ("The statistic “%s” has no source in its text."), figure);
}

static void
check_figure_cb (const MajakkaMessage *message, gpointer user_data)
{
  check_figure (user_data, message, TRUE);
}

/* What an option says may be wrong, and a prompt may be a claim to think about: the feedback says how it
 * is, and from where we know. */
static void
check_figures_of_question (const MajakkaLessonChecker *self, const MajakkaQuestion *question)
{
  check_figure (self, &question->prompt, FALSE);
  for (guint i = 0; i < question->options->len; i++)
    check_figure (
        self, &((const MajakkaOption *) g_ptr_array_index (question->options, i))->feedback, TRUE);
}

static void
check_figures (const MajakkaLessonChecker *self)
{
  for (guint i = 0; self->lesson->sections != NULL && i < self->lesson->sections->len; i++)
    {
      const MajakkaSection *section = g_ptr_array_index (self->lesson->sections, i);

      for (guint j = 0; j < section->blocks->len; j++)
        {
          const MajakkaBlock *block = g_ptr_array_index (section->blocks, j);

          if (block->question != NULL)
            check_figures_of_question (self, block->question);
          else
            majakka_block_foreach_message (block, check_figure_cb, (gpointer) self);
        }
    }
}

void
majakka_lesson_checker_check_language (const MajakkaLessonChecker *self)
{
  if (self->lesson->language == NULL)
    return;

  majakka_lesson_foreach_message (self->lesson, check_message_cb, (gpointer) self);
  if (!is_english (self->lesson))
    return;

  if (!self->hidden)
    check_readability (self);
  check_figures (self);
}
