/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The line below the title of a lesson, wherever lessons are listed. */

#include "majakka-lesson-meta.h"

#include <glib/gi18n-lib.h>

/**
 * majakka_lesson_meta_describe:
 * @minutes: how long the lesson takes
 * @progress: (nullable): what was done of it; NULL for nothing
 *
 * Returns: (transfer full): how long it takes and how far the reader is, in the reader's language
 */
char *
majakka_lesson_meta_describe (guint minutes, const MajakkaLessonProgress *progress)
{
  g_autofree char *time =
      /* Translators: how long a lesson takes */
      g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u minute", "%u minutes", minutes), minutes);

  if (progress == NULL || progress->opened == 0)
    return g_steal_pointer (&time);
  if (progress->done)
    /* Translators: of a lesson: how long it takes, as in “12 minutes”, and that it was worked through */
    return g_strdup_printf (_ ("%s · done"), time);
  if (progress->n_read >= progress->n_sections)
    /* Translators: of a lesson: how long it takes; everything is read, the quiz is left */
    return g_strdup_printf (_ ("%s · read, the quiz is left"), time);

  return g_strdup_printf (
      /* Translators: of a lesson: how long it takes, as in “12 minutes”, how many parts were read, how
       * many there are */
      _ ("%s · %u of %u parts read"), time, progress->n_read + (progress->quiz_done ? 1 : 0),
      progress->n_sections + 1);
}
