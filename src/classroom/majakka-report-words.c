/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* A report in words: the page and the paper say the same, the count always beside the percent. */

#include "majakka-report-words.h"

#include "majakka-date.h"
#include "majakka-option-words.h"

#include <glib/gi18n-lib.h>

/**
 * majakka_report_words_get_part:
 * @translator: for the words of the plan or lesson
 * @title: the heading of a part; the questions at the end of a lesson need not have one
 *
 * Returns: (transfer full): it in words
 */
char *
majakka_report_words_get_part (const MajakkaTranslator *translator, const MajakkaMessage *title)
{
  g_return_val_if_fail (translator != NULL, NULL);

  if (title == NULL || !MAJAKKA_MESSAGE_IS_SET (title))
    return g_strdup (_ ("Check yourself"));

  return majakka_translator_plain (translator, title);
}

/**
 * majakka_report_words_get_status:
 * @status: what became of a part
 *
 * Returns: (transfer none): it in words, in the middle of a sentence
 */
const char *
majakka_report_words_get_status (MajakkaPartStatus status)
{
  switch (status)
    {
    case MAJAKKA_PART_LEFT_OUT:
      return C_ ("part", "left out");

    case MAJAKKA_PART_NOT_BEGUN:
      return C_ ("part", "not begun");

    case MAJAKKA_PART_BEGUN:
      return C_ ("part", "begun");

    case MAJAKKA_PART_DONE:
    default:
      return C_ ("part", "done");
    }
}

/**
 * majakka_report_words_describe_class:
 * @header: of a session
 *
 * Returns: (transfer full): which class it was, and on which day
 */
char *
majakka_report_words_describe_class (const MajakkaSessionHeader *header)
{
  g_autoptr (GDateTime) time = NULL;
  g_autofree char *iso = NULL;
  g_autofree char *day = NULL;

  g_return_val_if_fail (header != NULL, NULL);

  time = g_date_time_new_from_unix_local (header->created);
  iso = time != NULL ? g_date_time_format (time, "%F") : g_strdup ("");
  day = majakka_date_format (iso);
  if (*header->class_name == '\0')
    return g_steal_pointer (&day);

  /* Translators: the name of a class, and a day, as in “5B · 26 November 2026” */
  return g_strdup_printf (C_ ("class and day", "%s · %s"), header->class_name, day);
}

static char *
describe_number_of_minutes (guint minutes)
{
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u minute", "%u minutes", minutes),
                          minutes);
}

/**
 * majakka_report_words_describe_minutes:
 * @report: a report
 *
 * Returns: (transfer full): how long the session took, and was planned
 */
char *
majakka_report_words_describe_minutes (const MajakkaSessionReport *report)
{
  g_autofree char *taken = NULL;

  g_return_val_if_fail (report != NULL, NULL);

  taken = describe_number_of_minutes (report->minutes);
  if (report->planned == 0)
    return g_steal_pointer (&taken);

  /* Translators: how long a session took, as in “42 minutes”, and how many minutes were planned */
  return g_strdup_printf (_ ("%s, %u planned"), taken, report->planned);
}

/**
 * majakka_report_words_describe_part:
 * @part: a part of a report
 *
 * Returns: (transfer full): what became of it, and how long it took
 */
char *
majakka_report_words_describe_part (const MajakkaReportPart *part)
{
  const char *status;
  g_autofree char *taken = NULL;

  g_return_val_if_fail (part != NULL, NULL);

  status = majakka_report_words_get_status (part->status);
  taken = describe_number_of_minutes (part->minutes);
  if (part->planned == 0)
    /* Translators: what became of a part, and how long it took, as in “done · 4 minutes” */
    return g_strdup_printf (C_ ("part and minutes", "%s · %s"), status, taken);

  /* Translators: what became of a part, how long it took, and how many minutes were planned, as in “done · 4 minutes,
   * 7 planned” */
  return g_strdup_printf (_ ("%s · %s, %u planned"), status, taken, part->planned);
}

/* How many chose an answer; empty when nobody answered */
static char *
describe_count (const MajakkaReportQuestion *asked, guint option)
{
  if (asked->tally.total == 0)
    return g_strdup ("");

  /* Translators: how many answers out of all, and the same of a hundred, as in “5 of 20 · 25%” */
  return g_strdup_printf (_ ("%u of %u · %u%%"), asked->tally.counts[option], asked->tally.total,
                          majakka_report_question_get_percent (asked, option));
}

/**
 * majakka_report_words_describe_answer:
 * @asked: a question of a report
 * @option: from 0
 *
 * Returns: (transfer full): how many chose this answer, and whether it is right; empty when there is nothing to say
 */
char *
majakka_report_words_describe_answer (const MajakkaReportQuestion *asked, guint option)
{
  g_autofree char *count = NULL;

  g_return_val_if_fail (asked != NULL, NULL);
  g_return_val_if_fail (option < asked->question->options->len, NULL);

  count = describe_count (asked, option);
  if (!((const MajakkaOption *) g_ptr_array_index (asked->question->options, option))->right)
    return g_steal_pointer (&count);
  if (*count == '\0')
    return g_strdup (_ ("right answer"));

  /* Translators: %s is how many chose an answer that is right, as in “5 of 20 · 25%” */
  return g_strdup_printf (_ ("%s · right answer"), count);
}

/**
 * majakka_report_words_describe_right:
 * @asked: a question of a report
 *
 * Returns: (transfer full): how many answers were right
 */
char *
majakka_report_words_describe_right (const MajakkaReportQuestion *asked)
{
  g_return_val_if_fail (asked != NULL, NULL);

  if (asked->tally.total == 0)
    return g_strdup (asked->phase == MAJAKKA_PHASE_NONE ? _ ("It was not asked.")
                                                        : _ ("No answer was counted."));
  if (asked->question->kind == MAJAKKA_QUESTION_SEVERAL)
    /* Translators: of a question with several right answers: how many hands, out of all that were raised for any of the
     * answers, and the same of a hundred */
    return g_strdup_printf (
        g_dngettext (GETTEXT_PACKAGE, "%u of %u raised hand was for a right answer (%u%%).",
                     "%u of %u raised hands were for a right answer (%u%%).", asked->tally.total),
        asked->n_right, asked->tally.total, (guint) asked->percent_right);

  /* Translators: how many answers out of all, and the same of a hundred */
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u of %u answer was right (%u%%).",
                                       "%u of %u answers were right (%u%%).", asked->tally.total),
                          asked->n_right, asked->tally.total, (guint) asked->percent_right);
}

/**
 * majakka_report_words_describe_wrong:
 * @translator: for the words of the plan or lesson
 * @asked: a question of a report
 *
 * Returns: (transfer full) (nullable): what most took for right and is not; %NULL when nobody did
 */
char *
majakka_report_words_describe_wrong (const MajakkaTranslator *translator,
                                     const MajakkaReportQuestion *asked)
{
  g_autofree char *option = NULL;

  g_return_val_if_fail (asked != NULL, NULL);

  if (asked->commonest_wrong < 0)
    return NULL;

  option =
      majakka_option_words_dup_plain (translator, asked->question, (guint) asked->commonest_wrong);

  /* Translators: an answer to a question, and how many chose it out of how many */
  return g_strdup_printf (_ ("Commonest other answer: “%s” (%u of %u)"), option,
                          asked->tally.counts[asked->commonest_wrong], asked->tally.total);
}

/**
 * majakka_report_words_describe_before:
 * @asked: a question that was asked twice, the first time
 *
 * Returns: (transfer full): how many answers were right
 */
char *
majakka_report_words_describe_before (const MajakkaReportQuestion *asked)
{
  g_return_val_if_fail (asked != NULL, NULL);

  if (asked->tally.total == 0)
    return g_strdup (_ ("Before: no answer was counted"));

  /* Translators: how many answers out of all were right, and the same of a hundred */
  return g_strdup_printf (_ ("Before: %u of %u right (%u%%)"), asked->n_right, asked->tally.total,
                          (guint) asked->percent_right);
}

/**
 * majakka_report_words_describe_after:
 * @asked: the same question, when it was asked again
 *
 * Returns: (transfer full): how many answers were right
 */
char *
majakka_report_words_describe_after (const MajakkaReportQuestion *asked)
{
  g_return_val_if_fail (asked != NULL, NULL);

  if (asked->tally.total == 0)
    return g_strdup (_ ("After: no answer was counted"));

  /* Translators: how many answers out of all were right, and the same of a hundred */
  return g_strdup_printf (_ ("After: %u of %u right (%u%%)"), asked->n_right, asked->tally.total,
                          (guint) asked->percent_right);
}

/**
 * majakka_report_words_describe_change:
 * @pair: a question that was asked twice
 *
 * Returns: (transfer full) (nullable): what has changed; %NULL when nobody knows
 */
char *
majakka_report_words_describe_change (const MajakkaReportPair *pair)
{
  guint points;

  g_return_val_if_fail (pair != NULL, NULL);

  if (!pair->is_known)
    return NULL;
  if (pair->change == 0)
    return g_strdup (_ ("The share of right answers is the same."));

  points = (guint) ABS (pair->change);
  if (pair->change > 0)
    return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE,
                                         "More are right now: %u percentage point.",
                                         "More are right now: %u percentage points.", points),
                            points);

  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "Fewer are right now: %u percentage point.",
                                       "Fewer are right now: %u percentage points.", points),
                          points);
}
