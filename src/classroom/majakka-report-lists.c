/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What a teacher asks a report: what the class knew, and what is worth talking about again. */

#include "majakka-session-report.h"

/**
 * majakka_session_report_get_question:
 * @self: a report
 * @position: from 0
 *
 * Returns: (transfer none): that question
 */
const MajakkaReportQuestion *
majakka_session_report_get_question (const MajakkaSessionReport *self, guint position)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (position < self->questions->len, NULL);

  return &g_array_index (self->questions, MajakkaReportQuestion, position);
}

/* What was asked again later says nothing about what the class thinks now. */
static gboolean
is_asked_again (const MajakkaSessionReport *self, guint position)
{
  for (guint i = 0; i < self->pairs->len; i++)
    {
      const MajakkaReportPair *pair = &g_array_index (self->pairs, MajakkaReportPair, i);

      if (pair->is_known && pair->before == position)
        return TRUE;
    }

  return FALSE;
}

static GPtrArray *
list_questions (const MajakkaSessionReport *self, gboolean known)
{
  GPtrArray *found = g_ptr_array_new ();

  for (guint i = 0; i < self->questions->len; i++)
    {
      const MajakkaReportQuestion *asked = majakka_session_report_get_question (self, i);

      if (asked->percent_right >= 0 && (asked->percent_right >= MAJAKKA_REPORT_KNOWN) == known &&
          !is_asked_again (self, i))
        g_ptr_array_add (found, (gpointer) asked);
    }

  return found;
}

/* Those that were asked first stand first among equals. */
static int
compare_worst_first (gconstpointer a, gconstpointer b)
{
  const MajakkaReportQuestion *one = *(const MajakkaReportQuestion *const *) a;
  const MajakkaReportQuestion *other = *(const MajakkaReportQuestion *const *) b;

  if (one->percent_right != other->percent_right)
    return one->percent_right - other->percent_right;

  return one < other ? -1 : one > other;
}

/**
 * majakka_session_report_list_misunderstood:
 * @self: a report
 *
 * Returns: (transfer container) (element-type MajakkaReportQuestion): the questions that are worth talking about again,
 *   the most misunderstood first. A question that was asked twice stands there by its second answers.
 */
GPtrArray *
majakka_session_report_list_misunderstood (const MajakkaSessionReport *self)
{
  GPtrArray *found;

  g_return_val_if_fail (self != NULL, NULL);

  found = list_questions (self, FALSE);
  g_ptr_array_sort (found, compare_worst_first);

  return found;
}

/**
 * majakka_session_report_list_known:
 * @self: a report
 *
 * Returns: (transfer container) (element-type MajakkaReportQuestion): the questions that the class knew, in their order
 */
GPtrArray *
majakka_session_report_list_known (const MajakkaSessionReport *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return list_questions (self, TRUE);
}

/**
 * majakka_session_report_is_answered:
 * @self: a report
 *
 * Returns: whether any answer was counted
 */
gboolean
majakka_session_report_is_answered (const MajakkaSessionReport *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  for (guint i = 0; i < self->questions->len; i++)
    if (majakka_session_report_get_question (self, i)->tally.total > 0)
      return TRUE;

  return FALSE;
}

/**
 * majakka_session_report_is_small:
 * @self: a report
 *
 * Returns: whether a question has so few answers that its percents say little
 */
gboolean
majakka_session_report_is_small (const MajakkaSessionReport *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  for (guint i = 0; i < self->questions->len; i++)
    {
      guint total = majakka_session_report_get_question (self, i)->tally.total;

      if (total > 0 && total < MAJAKKA_REPORT_SMALL)
        return TRUE;
    }

  return FALSE;
}

/**
 * majakka_report_question_get_percent:
 * @self: a question
 * @option: from 0
 *
 * Returns: how many of a hundred answers are this one; 0 without answers
 */
guint
majakka_report_question_get_percent (const MajakkaReportQuestion *self, guint option)
{
  g_return_val_if_fail (self != NULL, 0);
  g_return_val_if_fail (option < self->question->options->len, 0);

  return majakka_tally_percent (self->tally.counts[option], self->tally.total);
}
