/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

#define MAJAKKA_TYPE_LEARNER         (majakka_learner_get_type ())
#define MAJAKKA_TYPE_PLACE           (majakka_place_get_type ())
#define MAJAKKA_TYPE_LESSON_PROGRESS (majakka_lesson_progress_get_type ())

/** MajakkaLearnerRole: whether the teacher's side of lessons is shown. */
typedef enum
{
  MAJAKKA_LEARNER_PARENT,
  MAJAKKA_LEARNER_TEACHER,
} MajakkaLearnerRole;

/**
 * MajakkaLearner:
 * @id: never used again after deleting
 * @name: as the person wrote it; empty when there is none yet
 * @avatar: (nullable): the id of a picture
 * @role: parent or teacher
 * @created: seconds since 1970
 *
 * A person who uses this computer.
 */
typedef struct
{
  gint64 id;
  char *name;
  char *avatar;
  MajakkaLearnerRole role;
  gint64 created;
} MajakkaLearner;

/**
 * MajakkaPlace:
 * @section: the id of the section
 * @block: which block of it, from 0
 * @block_id: (nullable): the id of that block, where it has one: it survives an edit of the lesson
 * @when: seconds since 1970
 *
 * Where somebody is in a lesson.
 */
typedef struct
{
  char *section;
  guint block;
  char *block_id;
  gint64 when;
} MajakkaPlace;

/**
 * MajakkaLessonProgress:
 * @lesson: its id
 * @n_read: sections read, never more than @n_sections
 * @n_sections: sections there were when it was last opened, the quiz not counted; 0 before
 * @quiz_done: whether a round of the quiz was finished
 * @n_right: questions of the quiz whose last answer was right, never more than @n_questions
 * @n_questions: questions of the quiz there were when it was last opened; 0 before
 * @opened: when it was last opened, seconds since 1970; 0 for never
 * @done: all sections read and the quiz done
 *
 * What the catalogue says about a lesson, without reading the lesson.
 */
typedef struct
{
  char *lesson;
  guint n_read;
  guint n_sections;
  gboolean quiz_done;
  guint n_right;
  guint n_questions;
  gint64 opened;
  gboolean done;
} MajakkaLessonProgress;

/* The kinds of writings; they are in the file. */
#define MAJAKKA_WRITING_AGREEMENT "agreement" /* what a family agreed on */
#define MAJAKKA_WRITING_RECORD    "record"    /* notes for the police */

/**
 * MajakkaWriting:
 * @id: never used again after deleting
 * @kind: one of the above
 * @content: JSON; its shape is the kind's own
 * @created: seconds since 1970
 * @changed: seconds since 1970
 *
 * Something that a person wrote and chose to keep.
 */
typedef struct
{
  gint64 id;
  char *kind;
  char *content;
  gint64 created;
  gint64 changed;
} MajakkaWriting;

/**
 * MAJAKKA_NOTE_LENGTH:
 *
 * How long a note can be, in characters.
 */
#define MAJAKKA_NOTE_LENGTH 4000

/**
 * MajakkaBookmark:
 * @id: never used again after deleting; 0 for one that is not kept yet
 * @lesson: the id of the lesson
 * @section: the id of the section that it was in
 * @message: the words of the paragraph in their source language, as gettext knows them
 * @nth: which of equal paragraphs in that section, from 0
 * @note: what was written about it; empty for a mere bookmark
 * @created: seconds since 1970
 *
 * A paragraph of a lesson to come back to. It is known by its words: they are what somebody meant, and
 * an edit of the lesson around them does not lose it. A MajakkaBookmarkPlace is where they stand now.
 */
typedef struct
{
  gint64 id;
  char *lesson;
  char *section;
  char *message;
  guint nth;
  char *note;
  gint64 created;
} MajakkaBookmark;

GType majakka_learner_get_type (void) G_GNUC_CONST;
MajakkaLearner *majakka_learner_copy (const MajakkaLearner *self);
void majakka_learner_free (MajakkaLearner *self);

GType majakka_place_get_type (void) G_GNUC_CONST;
MajakkaPlace *majakka_place_copy (const MajakkaPlace *self);
void majakka_place_free (MajakkaPlace *self);

GType majakka_lesson_progress_get_type (void) G_GNUC_CONST;
MajakkaLessonProgress *majakka_lesson_progress_copy (const MajakkaLessonProgress *self);
void majakka_lesson_progress_free (MajakkaLessonProgress *self);

GType majakka_writing_get_type (void) G_GNUC_CONST;
MajakkaWriting *majakka_writing_copy (const MajakkaWriting *self);
void majakka_writing_free (MajakkaWriting *self);

GType majakka_bookmark_get_type (void) G_GNUC_CONST;
MajakkaBookmark *majakka_bookmark_copy (const MajakkaBookmark *self);
void majakka_bookmark_free (MajakkaBookmark *self);
gboolean majakka_bookmark_lists_equal (const GPtrArray *one, const GPtrArray *other);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MajakkaBookmark, majakka_bookmark_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (MajakkaLearner, majakka_learner_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (MajakkaPlace, majakka_place_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (MajakkaLessonProgress, majakka_lesson_progress_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (MajakkaWriting, majakka_writing_free)

G_END_DECLS
