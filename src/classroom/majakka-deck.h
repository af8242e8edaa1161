/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-session-plan.h"

G_BEGIN_DECLS

/* A step outside every part: the ground rules and the end. */
#define MAJAKKA_DECK_NO_PART G_MAXUINT

/* As many answers a question can have for a class: each is a letter on a card. */
#define MAJAKKA_DECK_MAX_OPTIONS 12

/* As many lines of a list, or messages of a conversation, the last row reads on one slide. */
#define MAJAKKA_DECK_MAX_LINES 5

/* As many characters of them, in the language of the lesson; others take up to a third more. */
#define MAJAKKA_DECK_MAX_CHARACTERS 300

typedef enum
{
  MAJAKKA_STEP_RULES,
  MAJAKKA_STEP_SLIDE,
  MAJAKKA_STEP_QUESTION,
  MAJAKKA_STEP_END,
} MajakkaStepKind;

/**
 * MajakkaStep:
 * @kind: what it is
 * @id: its own in the deck; what a session keeps of it
 * @part: the position of its part in the deck, or %MAJAKKA_DECK_NO_PART
 * @title: (nullable): its heading
 * @blocks: (element-type MajakkaBlock): what it shows; empty for a question and at the end
 * @first_line: from which line of a list or message of a conversation on
 * @n_lines: how many of them
 * @notes: (element-type MajakkaBlock): for the teacher only
 * @question: (nullable): of a question
 *
 * What stands on the wall at one moment. All of it is for the teacher; what the class sees of it is a
 * MajakkaProjection.
 */
typedef struct
{
  MajakkaStepKind kind;
  char *id;
  guint part;
  const MajakkaMessage *title;
  GPtrArray *blocks;
  guint first_line;
  guint n_lines;
  GPtrArray *notes;
  const MajakkaQuestion *question;
} MajakkaStep;

/**
 * MajakkaDeckPart:
 * @id: its id in the plan; of a lesson that of a section
 * @title: its heading
 * @block: (nullable): the part of the plan, with its notes and materials; NULL for a section of a lesson
 * @minutes: how long it may take; 0 when nobody said
 * @heavy: of a section of a lesson: whether a reader is offered to skip it, so that a teacher thinks twice
 * @first_step: its first step
 * @n_steps: how many it has; those that follow each other from the first
 */
typedef struct
{
  const char *id;
  const MajakkaMessage *title;
  const MajakkaBlock *block;
  guint minutes;
  gboolean heavy;
  guint first_step;
  guint n_steps;
} MajakkaDeckPart;

/**
 * MajakkaDeck:
 *
 * The steps of a session one after the other: the ground rules, the slides and questions of each part, the end. Made of
 * a session plan or of a lesson, and of an arrangement: which parts there are, in which order. Immutable, shared by
 * counting references.
 */
typedef struct _MajakkaDeck MajakkaDeck;

MajakkaDeck *
majakka_deck_new_for_plan (MajakkaSessionPlan *plan, const char *const *parts, GError **error);
MajakkaDeck *majakka_deck_new_for_lesson (MajakkaLesson *lesson,
                                          const char *const *parts,
                                          const char *country,
                                          GError **error);
MajakkaDeck *
majakka_deck_rearrange (const MajakkaDeck *self, const char *const *parts, GError **error);
MajakkaDeck *majakka_deck_drop_part (const MajakkaDeck *self, const char *id, GError **error);
MajakkaDeck *
majakka_deck_move_part (const MajakkaDeck *self, const char *id, guint position, GError **error);
MajakkaDeck *majakka_deck_ref (MajakkaDeck *self);
void majakka_deck_unref (MajakkaDeck *self);

MajakkaSessionPlan *majakka_deck_get_plan (const MajakkaDeck *self);
MajakkaLesson *majakka_deck_get_lesson (const MajakkaDeck *self);
const char *majakka_deck_get_country (const MajakkaDeck *self);
const char *const *majakka_deck_get_part_ids (const MajakkaDeck *self);
guint majakka_deck_get_minutes (const MajakkaDeck *self);

guint majakka_deck_get_n_parts (const MajakkaDeck *self);
const MajakkaDeckPart *majakka_deck_get_part (const MajakkaDeck *self, guint position);
guint majakka_deck_get_n_steps (const MajakkaDeck *self);
const MajakkaStep *majakka_deck_get_step (const MajakkaDeck *self, guint position);
gboolean majakka_deck_find_step (const MajakkaDeck *self, const char *id, guint *position);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MajakkaDeck, majakka_deck_unref)

G_END_DECLS
