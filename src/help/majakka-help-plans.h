/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-help-entry.h"

G_BEGIN_DECLS

#define MAJAKKA_HELP_PLANS_FILE "plans.xml"

/**
 * MajakkaHelpStep:
 * @id: for ever, unlike that of the other steps of its plan: a tick hangs on it
 * @text: what to do
 *
 * One step of a plan.
 */
typedef struct
{
  char *id;
  MajakkaMessage text;
} MajakkaHelpStep;

/**
 * MajakkaHelpPlan:
 * @id: for ever
 * @title: what has happened, in the words of a parent
 * @steps: (element-type MajakkaHelpStep): what to do in the first hour, in this order
 * @say: (element-type MajakkaMessage): what to say
 * @dont_say: (element-type MajakkaMessage): what better not to say; maybe nothing
 * @note_down: (element-type MajakkaMessage): what to write down, in words; maybe nothing
 * @next: (element-type MajakkaMessage): what happens next
 * @come_back: (element-type MajakkaMessage): when to look at the plan again
 * @kinds: (array length=n_kinds): the kinds of contact to show first, in this order
 * @line: where it stands
 * @column: the same in characters
 *
 * An answer to "What has happened?": a plan for the first hour.
 */
typedef struct
{
  char *id;
  MajakkaMessage title;
  GPtrArray *steps;
  GPtrArray *say;
  GPtrArray *dont_say;
  GPtrArray *note_down;
  GPtrArray *next;
  GPtrArray *come_back;
  MajakkaHelpKind kinds[MAJAKKA_HELP_N_KINDS];
  guint n_kinds;
  guint line;
  guint column;
} MajakkaHelpPlan;

/**
 * MajakkaHelpPlans:
 *
 * The plans in the order of the file. Immutable and shared freely.
 */
typedef struct _MajakkaHelpPlans MajakkaHelpPlans;

MajakkaHelpPlans *majakka_help_plans_new (void);
MajakkaHelpPlans *majakka_help_plans_read_file (const char *path, MajakkaFaults *faults);
MajakkaHelpPlans *majakka_help_plans_read_memory (const char *data,
                                                  gsize length,
                                                  const char *file,
                                                  MajakkaFaults *faults);
MajakkaHelpPlans *majakka_help_plans_ref (MajakkaHelpPlans *self);
void majakka_help_plans_unref (MajakkaHelpPlans *self);

guint majakka_help_plans_count (const MajakkaHelpPlans *self);
const MajakkaHelpPlan *majakka_help_plans_get (const MajakkaHelpPlans *self, guint position);
const MajakkaHelpPlan *majakka_help_plans_find (const MajakkaHelpPlans *self, const char *id);
GStrv majakka_help_plans_list_ids (const MajakkaHelpPlans *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MajakkaHelpPlans, majakka_help_plans_unref)

G_END_DECLS
