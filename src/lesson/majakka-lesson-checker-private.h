/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-lesson-checker.h"
#include "majakka-lesson-stats.h"
#include "majakka-lesson-tags-private.h"

G_BEGIN_DECLS

/* What the parts of the checker share. One mistake gives one message: an element that the reader has
 * found fault with is not judged again, and when something was hidden from the model (an element
 * that the format does not know, an element that is missing) nobody says that something is missing. */
typedef struct
{
  /* borrowed */
  const MajakkaLesson *lesson;
  const MajakkaCheckContext *context;
  MajakkaFaults *faults;

  /* owned */
  GHashTable *faulted;  /* set of guint64: places that the reader found fault with */
  GPtrArray *blocks;    /* of MajakkaBlock, those inside others too */
  GPtrArray *questions; /* of MajakkaQuestion */
  GHashTable *options;  /* set of MajakkaMessage: the words of all options */
  MajakkaLessonStats *stats;

  gboolean hidden;
  gboolean with_errors;
} MajakkaLessonChecker;

/* @place: anything with a line and a column */
#define MAJAKKA_CHECKER_ADD(self, tag, place, ...)                                     \
  majakka_faults_add ((self)->faults, &majakka_lesson_tags[tag], (self)->lesson->file, \
                      (place)->line, (place)->column, __VA_ARGS__)

#define MAJAKKA_CHECKER_IS_FAULTED(self, place) \
  majakka_lesson_checker_is_faulted ((self), (place)->line, (place)->column)

void majakka_lesson_checker_begin (MajakkaLessonChecker *self);
void majakka_lesson_checker_end (MajakkaLessonChecker *self);

gboolean
majakka_lesson_checker_is_faulted (const MajakkaLessonChecker *self, guint line, guint column);

void majakka_lesson_checker_check_questions (const MajakkaLessonChecker *self);
void majakka_lesson_checker_check_objectives (const MajakkaLessonChecker *self);
void majakka_lesson_checker_check_references (const MajakkaLessonChecker *self);
void
majakka_lesson_checker_check_scenario (const MajakkaLessonChecker *self, const MajakkaBlock *block);
void majakka_lesson_checker_check_blocks (const MajakkaLessonChecker *self);
void majakka_lesson_checker_check_practice (const MajakkaLessonChecker *self);
void majakka_lesson_checker_check_lengths (const MajakkaLessonChecker *self);
void majakka_lesson_checker_check_language (const MajakkaLessonChecker *self);
void majakka_lesson_checker_check_answers (const MajakkaLessonChecker *self);
void majakka_lesson_checker_check_dates (const MajakkaLessonChecker *self);
void majakka_lesson_checker_check_pictures (const MajakkaLessonChecker *self);
void majakka_lesson_checker_check_ids (const MajakkaLessonChecker *self);

/* After as many years without a review authors are told. */
#define MAJAKKA_CHECKER_REVIEW_YEARS 2

void majakka_lesson_checker_check_markup (const MajakkaMessage *message,
                                          const char *file,
                                          MajakkaFaults *faults);
void majakka_lesson_checker_check_terms (const MajakkaMessage *message,
                                         const MajakkaCheckContext *context,
                                         const char *file,
                                         MajakkaFaults *faults);
void majakka_lesson_checker_check_words (const MajakkaMessage *message,
                                         const char *language,
                                         gboolean is_option,
                                         const char *file,
                                         MajakkaFaults *faults);
GHashTable *majakka_lesson_checker_list_options (const MajakkaLesson *lesson);
char *majakka_lesson_checker_find_avoided (const char *language,
                                           const char *text,
                                           gboolean is_option,
                                           Tag *tag);

G_END_DECLS
