/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* A lesson is to be finished in one sitting. */

#include "majakka-lesson-checker-private.h"
#include "majakka-lesson-length.h"

#include <glib/gi18n-lib.h>

#define MAX_SECTION_WORDS  275
#define MIN_LESSON_WORDS   1000
#define MAX_LESSON_WORDS   1900
#define MIN_QUIZ_QUESTIONS 8
#define MAX_QUIZ_QUESTIONS 12
#define MIN_QUIZ_KINDS     4

static void
check_sections (const MajakkaLessonChecker *self)
{
  guint n_all = self->stats->n_words;

  for (guint i = 0;
       self->stats->longest_section > MAX_SECTION_WORDS && i < self->lesson->sections->len; i++)
    {
      const MajakkaSection *section = g_ptr_array_index (self->lesson->sections, i);
      guint n_words = 0;

      if (!section->is_quiz)
        majakka_section_count_words (section, &n_words);
      if (n_words > MAX_SECTION_WORDS)
        MAJAKKA_CHECKER_ADD (self, TAG_SECTION_LONG, section,
                             /* Translators: %s is an id, %u numbers of words */
                             _ ("The section “%s” has %u words; %u are enough."), section->id,
                             n_words, (guint) MAX_SECTION_WORDS);
    }

  if (!self->hidden && (n_all < MIN_LESSON_WORDS || n_all > MAX_LESSON_WORDS))
    MAJAKKA_CHECKER_ADD (self, TAG_LESSON_LENGTH, self->lesson,
                         /* Translators: %u are numbers of words */
                         _ ("The sections have %u words in all; %u to %u are good."), n_all,
                         (guint) MIN_LESSON_WORDS, (guint) MAX_LESSON_WORDS);
}

static guint
count_kinds (const MajakkaSection *quiz)
{
  guint seen = 0;
  guint n_kinds = 0;

  for (guint i = 0; i < quiz->blocks->len; i++)
    {
      const MajakkaBlock *block = g_ptr_array_index (quiz->blocks, i);
      guint bit = block->question != NULL ? 1u << block->question->kind : 0;

      if ((bit & ~seen) != 0)
        n_kinds++;
      seen |= bit;
    }

  return n_kinds;
}

static void
check_quiz (const MajakkaLessonChecker *self, const MajakkaSection *quiz)
{
  guint n_questions = quiz->blocks->len;
  guint n_kinds = count_kinds (quiz);

  if (n_questions < MIN_QUIZ_QUESTIONS || n_questions > MAX_QUIZ_QUESTIONS)
    MAJAKKA_CHECKER_ADD (self, TAG_QUIZ_SIZE, quiz,
                         g_dngettext (GETTEXT_PACKAGE,
                                      /* Translators: %u are numbers of questions */
                                      "The quiz has %u question; %u to %u are good.",
                                      "The quiz has %u questions; %u to %u are good.", n_questions),
                         n_questions, (guint) MIN_QUIZ_QUESTIONS, (guint) MAX_QUIZ_QUESTIONS);
  else if (n_kinds < MIN_QUIZ_KINDS)
    MAJAKKA_CHECKER_ADD (self, TAG_QUIZ_KINDS, quiz,
                         g_dngettext (GETTEXT_PACKAGE,
                                      /* Translators: %u is a number of kinds of question */
                                      "The questions of the quiz are all of %u kind.",
                                      "The questions of the quiz are of %u kinds only.", n_kinds),
                         n_kinds);
}

void
majakka_lesson_checker_check_lengths (const MajakkaLessonChecker *self)
{
  const MajakkaSection *quiz;

  if (self->lesson->sections == NULL)
    return;

  check_sections (self);
  quiz = majakka_lesson_get_quiz (self->lesson);
  if (quiz != NULL && !self->hidden)
    check_quiz (self, quiz);
}
