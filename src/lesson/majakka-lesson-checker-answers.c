/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* A right answer is known by what it says: not by its length, nor by where it stands. */

#include "majakka-lesson-checker-private.h"

#include <glib/gi18n-lib.h>

#define MIN_RATIO 0.8
#define MAX_RATIO 1.25

/* With fewer questions than this nothing is a habit. */
#define MIN_FOR_A_HABIT 3

/* A question of the kind “one” has no more options. */
#define MAX_PLACES 6

static void
check_length (const MajakkaLessonChecker *self, const MajakkaSection *quiz)
{
  double ratio = majakka_lesson_stats_get_answer_ratio (self->stats);

  /* 0: there are none to compare */
  if (ratio > 0 && (ratio < MIN_RATIO || ratio > MAX_RATIO))
    MAJAKKA_CHECKER_ADD (
        self, TAG_ANSWERS_LENGTH, quiz,
        /* Translators: a ratio as in 1.40, then the least and the greatest that are good */
        _ ("Right answers are %.2f times as long as wrong ones; %.2f to %.2f is good."), ratio,
        MIN_RATIO, MAX_RATIO);
}

/* Returns where the one right option stands, from 0; MAX_PLACES when there is not exactly one. */
static guint
find_place (const MajakkaQuestion *question)
{
  guint place = MAX_PLACES;

  for (guint i = 0; i < question->options->len && i < MAX_PLACES; i++)
    if (((const MajakkaOption *) g_ptr_array_index (question->options, i))->right)
      {
        if (place < MAX_PLACES)
          return MAX_PLACES;
        place = i;
      }

  return place;
}

static void
check_places (const MajakkaLessonChecker *self, const MajakkaSection *quiz)
{
  guint n_at[MAX_PLACES + 1] = { 0 };
  guint n_questions = 0;

  for (guint i = 0; i < self->questions->len; i++)
    {
      const MajakkaQuestion *question = g_ptr_array_index (self->questions, i);
      guint place = find_place (question);

      if (question->kind != MAJAKKA_QUESTION_ONE || place == MAX_PLACES)
        continue;
      n_at[place]++;
      n_questions++;
    }
  for (guint i = 0; n_questions >= MIN_FOR_A_HABIT && i < MAX_PLACES; i++)
    if (n_at[i] > (n_questions + 1) / 2)
      MAJAKKA_CHECKER_ADD (
          self, TAG_ANSWERS_PLACE, quiz,
          /* Translators: numbers of questions, then a place as in 1 for the first */
          _ ("In %u of %u questions the right answer is number %u."), n_at[i], n_questions, i + 1);
}

static void
check_truth (const MajakkaLessonChecker *self, const MajakkaSection *quiz)
{
  guint n_true = 0;
  guint n_false = 0;

  for (guint i = 0; i < self->questions->len; i++)
    {
      const MajakkaQuestion *question = g_ptr_array_index (self->questions, i);
      const MajakkaOption *yes = majakka_question_find_option (question, "true");
      const MajakkaOption *no = majakka_question_find_option (question, "false");

      if (question->kind != MAJAKKA_QUESTION_TRUE_FALSE || yes == NULL || no == NULL)
        continue;
      n_true += yes->right && !no->right;
      n_false += no->right && !yes->right;
    }
  if (n_true + n_false >= MIN_FOR_A_HABIT && (n_true == 0 || n_false == 0))
    MAJAKKA_CHECKER_ADD (self, TAG_ANSWERS_TRUTH, quiz, "%s",
                         n_true == 0 ? _ ("All statements of true-false questions are false.")
                                     : _ ("All statements of true-false questions are true."));
}

void
majakka_lesson_checker_check_answers (const MajakkaLessonChecker *self)
{
  const MajakkaSection *quiz =
      self->lesson->sections != NULL ? majakka_lesson_get_quiz (self->lesson) : NULL;

  if (quiz == NULL || self->hidden)
    return;

  check_length (self, quiz);
  check_places (self, quiz);
  check_truth (self, quiz);
}
