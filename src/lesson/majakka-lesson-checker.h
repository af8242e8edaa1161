/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-glossary.h"
#include "majakka-lesson.h"

G_BEGIN_DECLS

/**
 * MajakkaCheckContext:
 * @glossary: (nullable): to tell whether a term is known; NULL: terms are not checked
 * @lesson_ids: (nullable): set of char*; to tell whether a lesson that is pointed to exists
 * @released_ids: (nullable): the ids of the last release, one path a line as majakka_lesson_list_ids() writes them
 * @picture_dir: (nullable): where pictures are; NULL: pictures are not looked for
 * @today: (nullable): ISO date that review dates are held against
 *
 * What the checker holds a lesson against.
 */
typedef struct
{
  MajakkaGlossary *glossary;
  GHashTable *lesson_ids;
  GStrv released_ids;
  const char *picture_dir;
  const char *today;
} MajakkaCheckContext;

void majakka_lesson_check (const MajakkaLesson *lesson,
                           const MajakkaCheckContext *context,
                           MajakkaFaults *faults);

GStrv majakka_lesson_list_ids (const MajakkaLesson *lesson);

const MajakkaFaultTag *majakka_lesson_get_fault_tags (guint *n_tags);

G_END_DECLS
