/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-lesson.h"

G_BEGIN_DECLS

#define MAJAKKA_N_QUESTION_KINDS (MAJAKKA_QUESTION_SPOT + 1)

/**
 * MajakkaLessonStats:
 * @n_words: words of the running text of all sections
 * @longest_section: words that one reader reads of the longest section
 * @n_questions: questions of each kind, in the quiz and in the sections
 * @readability: of the sentences
 * @n_right: right options of the kinds “one” and “several”
 * @n_wrong: wrong options of these
 * @right_characters: how long the right ones are together
 * @wrong_characters: how long the wrong ones are together
 *
 * What one lesson or several measure.
 */
typedef struct
{
  guint n_words;
  guint longest_section;
  guint n_questions[MAJAKKA_N_QUESTION_KINDS];
  MajakkaReadability *readability;
  guint n_right;
  guint n_wrong;
  guint right_characters;
  guint wrong_characters;
} MajakkaLessonStats;

/** MajakkaTranslationCount: how many texts are translated, translated as they once were, and not. */
typedef struct
{
  guint n_done;
  guint n_stale;
  guint n_missing;
} MajakkaTranslationCount;

MajakkaLessonStats *majakka_lesson_stats_new (void);
void majakka_lesson_stats_free (MajakkaLessonStats *self);
void majakka_lesson_stats_add (MajakkaLessonStats *self, const MajakkaLesson *lesson);
double majakka_lesson_stats_get_answer_ratio (const MajakkaLessonStats *self);

void majakka_translation_count_add (MajakkaTranslationCount *self, MajakkaTranslationState state);
void majakka_lesson_count_now (const MajakkaLesson *lesson,
                               const MajakkaTranslator *translator,
                               MajakkaTranslationCount *count);
void majakka_lesson_count_translation (const MajakkaLesson *lesson,
                                       const MajakkaTranslator *translator,
                                       const char *language,
                                       MajakkaTranslationCount *count);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MajakkaLessonStats, majakka_lesson_stats_free)

G_END_DECLS
