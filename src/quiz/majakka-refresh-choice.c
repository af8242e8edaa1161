/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "majakka-refresh-choice.h"

#include "majakka-shuffle.h"

/* A lesson has about nine questions, and all of them fall due on one day: without these, a refresh
 * would be the quiz of one lesson once more. They give way when there is nothing else to ask. */
#define PER_LESSON    2
#define PER_OBJECTIVE 1

typedef struct
{
  MajakkaRefresh *question;
  gint64 due;
  guint64 draw; /* decides between those that are due on the same day */
} Candidate;

static int
compare (gconstpointer a, gconstpointer b)
{
  const Candidate *one = a;
  const Candidate *other = b;

  if (one->due != other->due)
    return one->due < other->due ? -1 : 1;
  if (one->draw != other->draw)
    return one->draw < other->draw ? -1 : 1;

  return 0;
}

/* Those that are due, the longest overdue first. */
static GPtrArray *
list_due (const GPtrArray *questions, gint64 today, guint64 seed)
{
  g_autoptr (GArray) candidates = g_array_new (FALSE, FALSE, sizeof (Candidate));
  GPtrArray *due = g_ptr_array_new ();

  for (guint i = 0; i < questions->len; i++)
    {
      MajakkaRefresh *question = g_ptr_array_index (questions, i);
      g_autofree char *name = g_strdup_printf ("%s %s", question->lesson, question->question);
      Candidate candidate = { .question = question,
                              .due = majakka_refresh_get_due (question, today),
                              .draw = majakka_shuffle_draw (name, seed) };

      if (candidate.due <= today)
        g_array_append_val (candidates, candidate);
    }

  g_array_sort (candidates, compare);
  for (guint i = 0; i < candidates->len; i++)
    g_ptr_array_add (due, g_array_index (candidates, Candidate, i).question);

  return due;
}

static guint
count_lesson (const GPtrArray *questions, const char *lesson)
{
  guint n = 0;

  for (guint i = 0; i < questions->len; i++)
    n += g_str_equal (((MajakkaRefresh *) g_ptr_array_index (questions, i))->lesson, lesson);

  return n;
}

static guint
count_objective (const GPtrArray *questions, const MajakkaRefresh *like)
{
  guint n = 0;

  for (guint i = 0; i < questions->len; i++)
    {
      const MajakkaRefresh *question = g_ptr_array_index (questions, i);

      n += g_str_equal (question->lesson, like->lesson) && like->objective != NULL &&
           g_strcmp0 (question->objective, like->objective) == 0;
    }

  return n;
}

/* Moves what may still be taken from @due to @taken. */
static void
take (GPtrArray *taken, GPtrArray *due, guint per_lesson, guint per_objective)
{
  guint i = 0;

  while (i < due->len && taken->len < MAJAKKA_REFRESH_N_QUESTIONS)
    {
      MajakkaRefresh *question = g_ptr_array_index (due, i);

      if (count_lesson (taken, question->lesson) < per_lesson &&
          count_objective (taken, question) < per_objective)
        g_ptr_array_add (taken, g_ptr_array_steal_index (due, i));
      else
        i++;
    }
}

/* Which of @left comes next: the first of another lesson than @last, unless a lesson has so many
 * left that two of it would have to stand together later. */
static guint
find_next_place (const GPtrArray *left, const char *last)
{
  guint other = left->len;

  for (guint i = 0; i < left->len; i++)
    {
      const MajakkaRefresh *question = g_ptr_array_index (left, i);

      if (g_strcmp0 (question->lesson, last) == 0)
        continue;
      if (2 * count_lesson (left, question->lesson) > left->len)
        return i;
      other = MIN (other, i);
    }

  return other < left->len ? other : 0;
}

static GPtrArray *
spread (GPtrArray *taken)
{
  GPtrArray *order = g_ptr_array_new ();
  const char *last = NULL;

  while (taken->len > 0)
    {
      MajakkaRefresh *next = g_ptr_array_steal_index (taken, find_next_place (taken, last));

      last = next->lesson;
      g_ptr_array_add (order, next);
    }

  return order;
}

/**
 * majakka_refresh_choose:
 * @questions: (element-type MajakkaRefresh): all that are put again, with their objectives
 * @today: the day
 * @seed: decides between questions that are due on the same day
 *
 * Chooses what is asked in one refresh: the questions that are longest overdue, not two of one
 * objective nor three of one lesson as long as there are others; and never two of one lesson in a
 * row where that can be avoided. The same arguments give the same questions.
 *
 * Returns: (transfer container) (element-type MajakkaRefresh): at most
 *   %MAJAKKA_REFRESH_N_QUESTIONS of @questions, in the order in which they are put
 */
GPtrArray *
majakka_refresh_choose (const GPtrArray *questions, gint64 today, guint64 seed)
{
  g_autoptr (GPtrArray) taken = g_ptr_array_new ();
  g_autoptr (GPtrArray) due = NULL;

  g_return_val_if_fail (questions != NULL, NULL);

  due = list_due (questions, today, seed);
  take (taken, due, PER_LESSON, PER_OBJECTIVE);
  take (taken, due, G_MAXUINT, PER_OBJECTIVE);
  take (taken, due, G_MAXUINT, G_MAXUINT);

  return spread (taken);
}

/**
 * majakka_refresh_count_due:
 * @questions: (element-type MajakkaRefresh): questions that are put again
 * @today: the day
 *
 * Returns: how many are due
 */
guint
majakka_refresh_count_due (const GPtrArray *questions, gint64 today)
{
  guint n = 0;

  g_return_val_if_fail (questions != NULL, 0);

  for (guint i = 0; i < questions->len; i++)
    n += majakka_refresh_is_due (g_ptr_array_index (questions, i), today);

  return n;
}

/**
 * majakka_refresh_find_next:
 * @questions: (element-type MajakkaRefresh): questions that are put again
 * @today: the day
 * @next: (out): the first day after @today on which one falls due; untouched when there is none
 *
 * Returns: whether there is such a day
 */
gboolean
majakka_refresh_find_next (const GPtrArray *questions, gint64 today, gint64 *next)
{
  gint64 first = G_MAXINT64;

  g_return_val_if_fail (questions != NULL, FALSE);

  for (guint i = 0; i < questions->len; i++)
    {
      gint64 due = majakka_refresh_get_due (g_ptr_array_index (questions, i), today);

      if (due > today)
        first = MIN (first, due);
    }

  if (first == G_MAXINT64)
    return FALSE;

  *next = first;
  return TRUE;
}
