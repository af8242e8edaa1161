/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Dates in the reader's words. The C library could format them, but only in the languages that the
 * system has installed; the reader's need not be one of them. */

#include "majakka-date.h"

#include <glib/gi18n-lib.h>
#include <stdio.h>
#include <string.h>

/* Month names as they stand after a day: “21. marraskuuta”, “21 ноября”. */
static const char *
month_in_date (int month)
{
  static const char *const names[] = {
    NC_ ("in a date, after the day", "January"),   NC_ ("in a date, after the day", "February"),
    NC_ ("in a date, after the day", "March"),     NC_ ("in a date, after the day", "April"),
    NC_ ("in a date, after the day", "May"),       NC_ ("in a date, after the day", "June"),
    NC_ ("in a date, after the day", "July"),      NC_ ("in a date, after the day", "August"),
    NC_ ("in a date, after the day", "September"), NC_ ("in a date, after the day", "October"),
    NC_ ("in a date, after the day", "November"),  NC_ ("in a date, after the day", "December"),
  };

  return g_dpgettext2 (GETTEXT_PACKAGE, "in a date, after the day", names[month - 1]);
}

/* Month names as they stand alone: “marraskuu 2026”, “ноябрь 2026”. */
static const char *
month_alone (int month)
{
  static const char *const names[] = {
    NC_ ("month and year", "January"),   NC_ ("month and year", "February"),
    NC_ ("month and year", "March"),     NC_ ("month and year", "April"),
    NC_ ("month and year", "May"),       NC_ ("month and year", "June"),
    NC_ ("month and year", "July"),      NC_ ("month and year", "August"),
    NC_ ("month and year", "September"), NC_ ("month and year", "October"),
    NC_ ("month and year", "November"),  NC_ ("month and year", "December"),
  };

  return g_dpgettext2 (GETTEXT_PACKAGE, "month and year", names[month - 1]);
}

/* Reads as many of the three parts as there are; returns how many, 0 for no date. */
static int
split (const char *iso_date, int *year, int *month, int *day)
{
  static const int lengths[] = { 0, 4, 7, 10 };
  int n_parts, end = 0;

  if (iso_date == NULL || strspn (iso_date, "0123456789-") != strlen (iso_date))
    return 0;

  n_parts = sscanf (iso_date, "%4d-%2d-%2d%n", year, month, day, &end);
  if (n_parts < 1 || (int) strlen (iso_date) != lengths[n_parts] || *year < 1900)
    return 0;
  if (n_parts == 3 && !g_date_valid_dmy ((GDateDay) *day, (GDateMonth) *month, (GDateYear) *year))
    return 0;
  if (n_parts >= 2 && (*month < 1 || *month > 12))
    return 0;

  return n_parts;
}

/**
 * majakka_date_format:
 * @iso_date: a year, month or day as ISO 8601: "2026", "2026-11", "2026-11-21"
 *
 * Returns: (transfer full): the date in the reader's language, as in "21 November 2026"; @iso_date
 *   itself when it is no date
 */
char *
majakka_date_format (const char *iso_date)
{
  int year, month, day;

  g_return_val_if_fail (iso_date != NULL, NULL);

  switch (split (iso_date, &year, &month, &day))
    {
    case 3:
      /* Translators: a date. %d is the day, %s the month as it stands after a day, %d the year. */
      return g_strdup_printf (_ ("%d %s %d"), day, month_in_date (month), year);
    case 2:
      /* Translators: a month. %s is the month, %d the year. */
      return g_strdup_printf (C_ ("month and year", "%s %d"), month_alone (month), year);
    default:
      return g_strdup (iso_date);
    }
}

/**
 * majakka_date_format_month:
 * @iso_date: a month or day as ISO 8601: "2026-11", "2026-11-21"
 *
 * Returns: (transfer full): its month in the reader's language, as in "November 2026"; what
 *   majakka_date_format() returns when @iso_date names no month
 */
char *
majakka_date_format_month (const char *iso_date)
{
  g_autofree char *month = NULL;

  g_return_val_if_fail (iso_date != NULL, NULL);

  month = g_strndup (iso_date, majakka_date_is_valid (iso_date, FALSE) ? 7 : strlen (iso_date));

  return majakka_date_format (month);
}

/**
 * majakka_date_is_over:
 * @day: (nullable): a day as ISO 8601
 * @years: a number of years
 * @today: the day that it is held against
 *
 * Returns: whether more than @years have gone by since @day; never for what is no day
 */
gboolean
majakka_date_is_over (const char *day, int years, const char *today)
{
  g_autofree char *until = NULL;
  int year, month, day_of_month;

  g_return_val_if_fail (today != NULL, FALSE);

  if (split (day, &year, &month, &day_of_month) != 3)
    return FALSE;

  /* Days as ISO 8601 writes them compare as text, even one that there is not: 29 February. */
  until = g_strdup_printf ("%04d-%02d-%02d", year + years, month, day_of_month);

  return strcmp (today, until) > 0;
}

/**
 * majakka_date_is_valid:
 * @iso_date: (nullable): a text
 * @partial: whether a year or a month is enough
 *
 * Returns: whether @iso_date is a date as ISO 8601 writes it, in this or the last century
 */
gboolean
majakka_date_is_valid (const char *iso_date, gboolean partial)
{
  int year, month, day;
  int n_parts = split (iso_date, &year, &month, &day);

  return n_parts == 3 || (partial && n_parts > 0);
}

/**
 * majakka_date_today:
 *
 * Returns: (transfer full): today as ISO 8601, in local time
 */
char *
majakka_date_today (void)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();

  return g_date_time_format (now, "%Y-%m-%d");
}
