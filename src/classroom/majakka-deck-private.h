/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-deck.h"

G_BEGIN_DECLS

struct _MajakkaDeck
{
  MajakkaSessionPlan *plan; /* NULL for a lesson */
  MajakkaLesson *lesson;    /* the plan's, or the lesson itself */
  char *country;
  GPtrArray *part_ids; /* of char *, ends with NULL */
  GPtrArray *parts;    /* of MajakkaDeckPart */
  GPtrArray *steps;    /* of MajakkaStep */
  GHashTable *places;  /* id of a step -> its position */
};

MajakkaStep *majakka_deck_add_step (MajakkaDeck *self, MajakkaStepKind kind, const char *id);
MajakkaDeckPart *majakka_deck_add_part (MajakkaDeck *self, const char *id);
gboolean majakka_deck_add_question (MajakkaDeck *self, const MajakkaBlock *block);
void majakka_deck_add_plan_part (MajakkaDeck *self, const MajakkaBlock *part);
void majakka_deck_add_lesson_section (MajakkaDeck *self, const MajakkaSection *section);

G_END_DECLS
