/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-block.h"
#include "majakka-question.h"
#include "majakka-source.h"
#include "majakka-text.h"

G_BEGIN_DECLS

#define MAJAKKA_LESSON_NAMESPACE        "urn:majakka:lesson:1"
#define MAJAKKA_LESSON_NAMESPACE_FAMILY "urn:majakka:lesson:"

/** MajakkaAudience: for whom a lesson is written. */
typedef enum
{
  MAJAKKA_AUDIENCE_PARENTS = 1 << 0,
  MAJAKKA_AUDIENCE_TEACHERS = 1 << 1,
  MAJAKKA_AUDIENCE_PUPILS = 1 << 2,
} MajakkaAudience;

/** MajakkaObjective: something that the reader can do after the lesson. */
typedef struct
{
  char *id;
  MajakkaMessage text;
} MajakkaObjective;

/**
 * MajakkaSection:
 * @id: its id in the lesson
 * @title: its heading
 * @teaches: the ids of the objectives that it teaches
 * @heavy: whether the reader is offered to skip it
 * @blocks: (element-type MajakkaBlock): its text
 * @is_quiz: whether it is the quiz at the end; its blocks are questions then
 *
 * One page of a lesson.
 */
typedef struct
{
  char *id;
  MajakkaMessage title;
  GStrv teaches;
  gboolean heavy;
  gboolean is_quiz;
  GPtrArray *blocks;
  guint line;
  guint column;
} MajakkaSection;

/**
 * MajakkaLesson:
 * @id: for ever
 * @file: where it was read
 * @line: where its first element begins
 * @column: the same
 * @language: the language it is written in, as in "en"
 * @number: its place in the course
 * @minutes: how long it takes, reading and quiz
 * @track: the id of the track that it belongs to
 * @ages: the age bands of the children it speaks of
 * @reviewed: the day of the last review, ISO 8601
 * @picture: (nullable): bare file name of its picture
 * @picture_line: where that stands
 * @picture_column: the same
 * @sections: (element-type MajakkaSection) (nullable): its pages, the quiz last; empty in a head
 *
 * A lesson as written: immutable, in its source language, shared by counting references. A *head*,
 * as the catalogue reads it, has everything but the sources and the sections.
 */
typedef struct
{
  char *id;
  char *file;
  guint line;
  guint column;
  char *language;
  guint number;
  guint minutes;
  char *track;
  MajakkaAudience audience;
  GStrv ages;
  char *reviewed;

  MajakkaMessage title;
  MajakkaMessage summary;
  MajakkaMessage content_note;
  char *picture;
  guint picture_line;
  guint picture_column;
  MajakkaMessage picture_alt;

  GPtrArray *objectives; /* of MajakkaObjective */
  GPtrArray *sources;    /* of MajakkaSource */
  GPtrArray *sections;   /* of MajakkaSection */
} MajakkaLesson;

/* After as many years without a review readers are told to look numbers and laws up. */
#define MAJAKKA_LESSON_REVIEW_YEARS 1

MajakkaLesson *majakka_lesson_ref (MajakkaLesson *self);
void majakka_lesson_unref (MajakkaLesson *self);

const MajakkaSection *majakka_lesson_find_section (const MajakkaLesson *self, const char *id);
const MajakkaSection *majakka_lesson_get_quiz (const MajakkaLesson *self);
const MajakkaQuestion *majakka_lesson_find_question (const MajakkaLesson *self, const char *id);
const MajakkaObjective *majakka_lesson_find_objective (const MajakkaLesson *self, const char *id);
gboolean majakka_lesson_is_review_old (const MajakkaLesson *self, const char *today);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MajakkaLesson, majakka_lesson_unref)

G_END_DECLS
