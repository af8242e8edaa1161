/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Guidance for the staff of a school. It is written in sections like a lesson, and judged like one as far as it is
 * one: it has nothing to learn and nothing to answer. */

#include "majakka-guidance.h"

#include "majakka-lesson-checker-private.h"
#include "majakka-lesson-private.h"

/**
 * majakka_guidance_read:
 * @path: a file
 * @faults: where faults go
 *
 * Reads guidance for staff. What is built in spite of faults is for the checker; it is not to be shown when
 * majakka_faults_first_error() finds an error.
 *
 * Returns: (transfer full) (nullable): its title, summary, sources and sections, as those of a lesson without an id,
 *   objectives and a quiz; NULL when the file is none
 */
MajakkaLesson *
majakka_guidance_read (const char *path, MajakkaFaults *faults)
{
  g_autoptr (MajakkaXmlDocument) document = NULL;

  g_return_val_if_fail (path != NULL, NULL);
  g_return_val_if_fail (faults != NULL, NULL);

  document = majakka_xml_read_file (path, &majakka_xml_default_limits, faults);
  if (document == NULL || !majakka_lesson_validate (document, "guidance", FALSE, faults))
    return NULL;

  return majakka_lesson_build (document);
}

/**
 * majakka_guidance_check:
 * @guidance: guidance for staff
 * @context: what it is held against
 * @faults: where faults go; those that reading @guidance found are in it
 *
 * Holds guidance against every rule that the reader cannot judge.
 */
void
majakka_guidance_check (const MajakkaLesson *guidance,
                        const MajakkaCheckContext *context,
                        MajakkaFaults *faults)
{
  MajakkaLessonChecker self = { .lesson = guidance, .context = context, .faults = faults };

  g_return_if_fail (guidance != NULL);
  g_return_if_fail (context != NULL);
  g_return_if_fail (faults != NULL);

  majakka_lesson_checker_begin (&self);
  majakka_lesson_checker_check_questions (&self);
  majakka_lesson_checker_check_references (&self);
  majakka_lesson_checker_check_language (&self);
  majakka_lesson_checker_check_dates (&self);
  majakka_lesson_checker_end (&self);
}
