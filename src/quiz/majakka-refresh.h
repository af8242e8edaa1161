/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

#define MAJAKKA_TYPE_REFRESH (majakka_refresh_get_type ())

/* How many waits there are: 2, 7, 30 and 90 days. */
#define MAJAKKA_REFRESH_N_LEVELS 4

/**
 * MajakkaRefresh:
 * @lesson: the id of the lesson
 * @question: the id of a question of its quiz
 * @objective: (nullable): the id of what it tests; known to who has read the lesson
 * @level: how long the wait is that is going on, from 0
 * @due: the day on which it is put again; majakka_refresh_get_due () knows better
 * @answered: the day on which it was answered last
 * @right: whether that was right
 * @n_attempts: how often it was answered, in all
 *
 * A question that is put again from time to time, and when. docs/refresh.md tells the rule.
 *
 * A day is counted from 1970-01-01 in local time: what was answered late on Monday evening is a day
 * old on Tuesday morning.
 */
typedef struct
{
  char *lesson;
  char *question;
  char *objective;
  guint level;
  gint64 due;
  gint64 answered;
  gboolean right;
  guint n_attempts;
} MajakkaRefresh;

GType majakka_refresh_get_type (void) G_GNUC_CONST;
MajakkaRefresh *majakka_refresh_new (const char *lesson, const char *question, gint64 today);
MajakkaRefresh *majakka_refresh_copy (const MajakkaRefresh *self);
void majakka_refresh_free (MajakkaRefresh *self);

void majakka_refresh_answer (MajakkaRefresh *self, gboolean right, gint64 today);
gint64 majakka_refresh_get_due (const MajakkaRefresh *self, gint64 today);
gboolean majakka_refresh_is_due (const MajakkaRefresh *self, gint64 today);

gint64 majakka_refresh_day (gint64 time);
char *majakka_refresh_day_to_string (gint64 day);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MajakkaRefresh, majakka_refresh_free)

G_END_DECLS
