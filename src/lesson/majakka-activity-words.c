/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What is done in a class, in words: on the screen and on paper. */

#include "majakka-activity-words.h"

#include <glib/gi18n-lib.h>
#include <string.h>

static const char *const groupings[] = {
  [MAJAKKA_GROUPING_ALONE] = NC_ ("activity", "alone"),
  [MAJAKKA_GROUPING_PAIRS] = NC_ ("activity", "in pairs"),
  [MAJAKKA_GROUPING_SMALL_GROUPS] = NC_ ("activity", "in small groups"),
  [MAJAKKA_GROUPING_WHOLE_CLASS] = NC_ ("activity", "the whole class"),
};

static const char *const parts[] = {
  [MAJAKKA_PART_OPENING] = NC_ ("part of a session", "Opening"),
  [MAJAKKA_PART_ACTIVITY] = NC_ ("part of a session", "Activity"),
  [MAJAKKA_PART_CLOSING] = NC_ ("part of a session", "Closing"),
};

/**
 * majakka_activity_words_get_grouping:
 * @grouping: how people work
 *
 * Returns: (transfer none): it in the reader's language, as in "in pairs"
 */
const char *
majakka_activity_words_get_grouping (MajakkaGrouping grouping)
{
  g_return_val_if_fail ((guint) grouping < G_N_ELEMENTS (groupings), NULL);

  return g_dpgettext2 (GETTEXT_PACKAGE, "activity", groupings[grouping]);
}

/**
 * majakka_session_words_get_part:
 * @kind: a kind of part of a session
 *
 * Returns: (transfer none): its name in the reader's language, as in "Opening"
 */
const char *
majakka_session_words_get_part (MajakkaPartKind kind)
{
  g_return_val_if_fail ((guint) kind < G_N_ELEMENTS (parts), NULL);

  return g_dpgettext2 (GETTEXT_PACKAGE, "part of a session", parts[kind]);
}

/**
 * majakka_session_words_describe_audience:
 * @plan: a session plan
 *
 * Returns: (transfer full): for whom it is, in the reader's language, as in "Pupils of 10–12 years"
 */
char *
majakka_session_words_describe_audience (const MajakkaSessionPlan *plan)
{
  const MajakkaLesson *lesson;
  g_auto (GStrv) years = NULL;
  g_autofree char *range = NULL;

  g_return_val_if_fail (plan != NULL, NULL);

  lesson = plan->lesson;
  if (lesson->audience & MAJAKKA_AUDIENCE_PARENTS)
    return g_strdup (_ ("For parents"));
  if (lesson->audience & MAJAKKA_AUDIENCE_TEACHERS)
    return g_strdup (_ ("For the staff"));

  years = g_strsplit (*lesson->ages != NULL ? *lesson->ages : "", "-", 2);
  range = g_strjoinv ("–", years);

  /* Translators: %s are ages, as in 10–12 */
  return g_strdup_printf (_ ("For pupils of %s years"), range);
}
