/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "majakka-refresh.h"

/* The rule, which docs/refresh.md tells in words and with its sources. How many days a question
 * rests at each level; a right answer when it is due leads one level up, a wrong one to the first. */
static const gint64 waits[] = { 2, 7, 30, 90 };

G_STATIC_ASSERT (G_N_ELEMENTS (waits) == MAJAKKA_REFRESH_N_LEVELS);

G_DEFINE_BOXED_TYPE (MajakkaRefresh, majakka_refresh, majakka_refresh_copy, majakka_refresh_free)

static gint64
get_wait (const MajakkaRefresh *self)
{
  return waits[MIN (self->level, G_N_ELEMENTS (waits) - 1)];
}

/**
 * majakka_refresh_new:
 * @lesson: the id of a lesson
 * @question: the id of a question of its quiz
 * @today: the day on which it is answered for the first time
 *
 * Returns: (transfer full): a question that is due in two days, however it was answered
 */
MajakkaRefresh *
majakka_refresh_new (const char *lesson, const char *question, gint64 today)
{
  MajakkaRefresh *self;

  g_return_val_if_fail (lesson != NULL, NULL);
  g_return_val_if_fail (question != NULL, NULL);

  self = g_new0 (MajakkaRefresh, 1);
  self->lesson = g_strdup (lesson);
  self->question = g_strdup (question);
  self->due = today + waits[0];
  self->answered = today;

  return self;
}

/**
 * majakka_refresh_copy:
 * @self: a question
 *
 * Returns: (transfer full): a copy
 */
MajakkaRefresh *
majakka_refresh_copy (const MajakkaRefresh *self)
{
  MajakkaRefresh *copy;

  g_return_val_if_fail (self != NULL, NULL);

  copy = g_memdup2 (self, sizeof *self);
  copy->lesson = g_strdup (self->lesson);
  copy->question = g_strdup (self->question);
  copy->objective = g_strdup (self->objective);

  return copy;
}

/**
 * majakka_refresh_free:
 * @self: (transfer full): a question
 */
void
majakka_refresh_free (MajakkaRefresh *self)
{
  g_return_if_fail (self != NULL);

  g_free (self->lesson);
  g_free (self->question);
  g_free (self->objective);
  g_free (self);
}

/**
 * majakka_refresh_answer:
 * @self: a question
 * @right: how it was answered, here or in the quiz of its lesson
 * @today: the day on which it was
 *
 * Says when it is put again. A wrong answer brings it back in two days: its feedback has taught,
 * and two days show whether that stayed. A right one when it was due leads to the next longer wait,
 * in the end always 90 days. A right one before its time shows only that it is still fresh, and
 * moves nothing.
 */
void
majakka_refresh_answer (MajakkaRefresh *self, gboolean right, gint64 today)
{
  gint64 due;

  g_return_if_fail (self != NULL);

  due = majakka_refresh_get_due (self, today);

  if (!right)
    {
      self->level = 0;
      due = today + get_wait (self);
    }
  else if (due <= today)
    {
      self->level = MIN (self->level + 1, G_N_ELEMENTS (waits) - 1);
      due = today + get_wait (self);
    }

  self->due = due;
  self->answered = today;
  self->right = right;
}

/**
 * majakka_refresh_get_due:
 * @self: a question
 * @today: the day
 *
 * A day that lies further ahead than a whole wait was written by a clock that was wrong, then or now:
 * what was answered in the future counts as answered today. So nothing waits for years, and nothing
 * is due the day it was answered.
 *
 * Returns: the day on which it is put again
 */
gint64
majakka_refresh_get_due (const MajakkaRefresh *self, gint64 today)
{
  g_return_val_if_fail (self != NULL, today);

  return MIN (self->due, today + get_wait (self));
}

/**
 * majakka_refresh_is_due:
 * @self: a question
 * @today: the day
 *
 * Returns: whether it is to be put
 */
gboolean
majakka_refresh_is_due (const MajakkaRefresh *self, gint64 today)
{
  return majakka_refresh_get_due (self, today) <= today;
}

/* From a day of GDate, which counts from the year 1, to ours and back. */
#define DAYS_BEFORE_1970 719163
#define LAST_DAY         3652059 /* of the year 9999 */

/**
 * majakka_refresh_day:
 * @time: seconds since 1970
 *
 * Returns: the day that it is then, in local time
 */
gint64
majakka_refresh_day (gint64 time)
{
  g_autoptr (GDateTime) then = g_date_time_new_from_unix_local (time);
  GDate date;

  g_return_val_if_fail (then != NULL, 0);

  g_date_clear (&date, 1);
  g_date_set_dmy (&date, (GDateDay) g_date_time_get_day_of_month (then),
                  (GDateMonth) g_date_time_get_month (then),
                  (GDateYear) g_date_time_get_year (then));

  return (gint64) g_date_get_julian (&date) - DAYS_BEFORE_1970;
}

/**
 * majakka_refresh_day_to_string:
 * @day: a day
 *
 * Returns: (transfer full): the day as ISO 8601, for majakka_date_format ()
 */
char *
majakka_refresh_day_to_string (gint64 day)
{
  GDate date;

  g_date_clear (&date, 1);
  g_date_set_julian (&date, (guint32) CLAMP (day + DAYS_BEFORE_1970, 1, LAST_DAY));

  return g_strdup_printf ("%04d-%02d-%02d", g_date_get_year (&date), (int) g_date_get_month (&date),
                          g_date_get_day (&date));
}
