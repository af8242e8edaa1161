/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-lesson.h"

G_BEGIN_DECLS

/* What the parts of a session take together, in minutes: a lesson at school. */
#define MAJAKKA_SESSION_MIN_MINUTES 40
#define MAJAKKA_SESSION_MAX_MINUTES 50

/**
 * MajakkaSessionPlan:
 * @lesson: its texts, as those of a lesson: title, summary, objectives, sources, and each page as a section. Ages
 *   has one band of a school class for pupils, and none for others; minutes is what the parts take together.
 * @prepare: what the teacher does before
 * @ground_rules: what the class agrees on first
 * @parts: (element-type MajakkaBlock): the parts in their order, each of the kind %MAJAKKA_BLOCK_PART
 * @if_told: what to do when a pupil tells something
 * @letter: the letter to the homes
 *
 * A plan of a session in a classroom, at a parents' evening or for the staff: immutable, shared by counting
 * references, in its source language. The pages belong to @lesson; each is %NULL only in a file with errors.
 */
typedef struct
{
  MajakkaLesson *lesson;
  const MajakkaSection *prepare;
  const MajakkaSection *ground_rules;
  GPtrArray *parts;
  const MajakkaSection *if_told;
  const MajakkaSection *letter;
} MajakkaSessionPlan;

MajakkaSessionPlan *majakka_session_plan_read_file (const char *path, MajakkaFaults *faults);
MajakkaSessionPlan *majakka_session_plan_read_memory (const char *data,
                                                      gsize length,
                                                      const char *file,
                                                      MajakkaFaults *faults);
MajakkaSessionPlan *majakka_session_plan_ref (MajakkaSessionPlan *self);
void majakka_session_plan_unref (MajakkaSessionPlan *self);

gboolean majakka_session_plan_is_file (const char *path);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MajakkaSessionPlan, majakka_session_plan_unref)

G_END_DECLS
