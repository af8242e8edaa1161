/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-glossary.h"
#include "majakka-lesson.h"
#include "majakka-manual.h"
#include "majakka-session-plan.h"
#include "majakka-signs.h"

G_BEGIN_DECLS

/**
 * MajakkaCheckContext:
 * @glossary: (nullable): to tell whether a term is known; NULL: terms are not checked
 * @lesson_ids: (nullable): set of char*; to tell whether a lesson that is pointed to exists
 * @released_ids: (nullable): the ids of the last release, one path each as
 *   majakka_lesson_list_ids() gives them
 * @picture_dir: (nullable): where pictures are; NULL: pictures are not looked for there
 * @picture_names: (nullable): set of char*; the pictures that there are, where they lie in no folder yet
 * @today: (nullable): the day that dates are held against; NULL: dates are not checked
 *
 * What the checker holds a lesson against.
 */
typedef struct
{
  MajakkaGlossary *glossary;
  GHashTable *lesson_ids;
  GStrv released_ids;
  const char *picture_dir;
  GHashTable *picture_names;
  const char *today;
} MajakkaCheckContext;

void majakka_lesson_check (const MajakkaLesson *lesson,
                           const MajakkaCheckContext *context,
                           MajakkaFaults *faults);
void majakka_lessons_check (const GPtrArray *lessons,
                            const MajakkaCheckContext *context,
                            const char *released_file,
                            MajakkaFaults *faults);
void majakka_glossary_check (const MajakkaGlossary *glossary,
                             const MajakkaCheckContext *context,
                             const char *file,
                             MajakkaFaults *faults);

void majakka_signs_check (const MajakkaSigns *signs,
                          const MajakkaCheckContext *context,
                          MajakkaFaults *faults);

void majakka_session_plan_check (const MajakkaSessionPlan *plan,
                                 const MajakkaCheckContext *context,
                                 MajakkaFaults *faults);
void majakka_manual_check (const MajakkaManual *manual,
                           const MajakkaCheckContext *context,
                           MajakkaFaults *faults);

void majakka_lesson_check_translation (const MajakkaLesson *lesson,
                                       const MajakkaTranslator *translator,
                                       const char *language,
                                       MajakkaFaults *faults);
void majakka_glossary_check_translation (const MajakkaGlossary *glossary,
                                         const char *file,
                                         const MajakkaTranslator *translator,
                                         const char *language,
                                         MajakkaFaults *faults);

void majakka_signs_check_translation (const MajakkaSigns *signs,
                                      const MajakkaTranslator *translator,
                                      const char *language,
                                      MajakkaFaults *faults);

void majakka_manual_check_translation (const MajakkaManual *manual,
                                       const MajakkaTranslator *translator,
                                       const char *language,
                                       MajakkaFaults *faults);

GStrv majakka_lesson_list_ids (const MajakkaLesson *lesson);

const MajakkaFaultTag *majakka_lesson_get_fault_tags (guint *n_tags);

G_END_DECLS
