/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Dates are warnings only: the clock of a reader's computer may be wrong. */

#include "majakka-lesson-checker-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* Days as ISO 8601 writes them compare as text. */
static gboolean
is_later (const char *day, const char *than)
{
  return strcmp (day, than) > 0;
}

static void
check_review (const MajakkaLessonChecker *self)
{
  const char *reviewed = self->lesson->reviewed;

  if (!majakka_date_is_valid (reviewed, FALSE))
    return;

  if (is_later (reviewed, self->context->today))
    MAJAKKA_CHECKER_ADD (self, TAG_REVIEW_FUTURE, self->lesson,
                         /* Translators: %s is a day, as in 2026-11-21 */
                         _ ("The lesson was reviewed on %s, which is in the future."), reviewed);
  else if (majakka_date_is_over (reviewed, MAJAKKA_CHECKER_REVIEW_YEARS, self->context->today))
    MAJAKKA_CHECKER_ADD (self, TAG_REVIEW_OLD, self->lesson,
                         /* Translators: %s is a day, as in 2026-11-21 */
                         _ ("The lesson was last reviewed on %s."), reviewed);
}

void
majakka_lesson_checker_check_dates (const MajakkaLessonChecker *self)
{
  if (!majakka_date_is_valid (self->context->today, FALSE))
    return;

  check_review (self);
  for (guint i = 0; i < self->lesson->sources->len; i++)
    {
      const MajakkaSource *source = g_ptr_array_index (self->lesson->sources, i);

      if (majakka_date_is_valid (source->read, FALSE) &&
          is_later (source->read, self->context->today))
        MAJAKKA_CHECKER_ADD (self, TAG_READ_FUTURE, source,
                             /* Translators: %s is an id, %s a day, as in 2026-11-21 */
                             _ ("The source “%s” was read on %s, which is in the future."),
                             source->id, source->read);
    }
}
