/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The rule of docs/refresh.md. */

#include "config.h"

#include "majakka-quiz.h"

#include <stdlib.h>
#include <string.h>
#include <time.h>

/* A life of one question. Each letter of the story is a day: "-" nothing, "r" answered rightly, "w"
 * wrongly, "b" wrongly and then rightly. Its first answer is on day 0, before the story. At the end
 * it is due on @due, and has @level. */
typedef struct
{
  const char *what;
  const char *story;
  guint level;
  gint64 due;
} Life;

static const Life lives[] = {
  { "first due two days after its lesson", "", 0, 2 },
  { "early and right moves nothing", "r", 0, 2 },
  { "right when due: a week", "-r", 1, 2 + 7 },
  { "right when overdue: from that day", "---r", 1, 4 + 7 },
  { "wrong when due: two days", "-w", 0, 2 + 2 },
  { "wrong, then right with the feedback in view: still two days", "-b", 0, 2 + 2 },
  { "wrong before its time: two days from then", "w", 0, 1 + 2 },
  { "twice right: a month", "-r------r", 2, 9 + 30 },
  { "early and right later moves nothing", "-r--r", 1, 9 },
  { "three times right: ninety days", "-r------r-----------------------------r", 3, 39 + 90 },
  { "wrong after a month: from the beginning", "-r------r-----------------------------w", 0,
    39 + 2 },
  { "wrong after a week, then right", "-r------w-r", 1, 11 + 7 },
};

static void
test_lives (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (lives); i++)
    {
      const Life *life = &lives[i];
      g_autoptr (MajakkaRefresh) question = majakka_refresh_new ("a", "q", 0);

      g_test_message ("%s", life->what);
      for (gsize c = 0; life->story[c] != '\0'; c++)
        {
          if (strchr ("wb", life->story[c]) != NULL)
            majakka_refresh_answer (question, FALSE, (gint64) c + 1);
          if (strchr ("rb", life->story[c]) != NULL)
            majakka_refresh_answer (question, TRUE, (gint64) c + 1);
        }

      g_assert_cmpint (majakka_refresh_get_due (question, (gint64) strlen (life->story)), ==,
                       life->due);
      g_assert_cmpuint (question->level, ==, life->level);
    }
}

/* Right for ever: after 90 days it is put every 90 days, and not before. */
static void
test_for_ever (void)
{
  static const gint64 days[] = { 2, 9, 39, 129, 219, 309, 399 };
  g_autoptr (MajakkaRefresh) question = majakka_refresh_new ("a", "q", 0);
  guint n_put = 0;

  for (gint64 today = 0; today < 400; today++)
    if (majakka_refresh_is_due (question, today))
      {
        g_assert_cmpint (today, ==, days[n_put++]);
        majakka_refresh_answer (question, TRUE, today);
        g_assert_false (majakka_refresh_is_due (question, today));
      }

  g_assert_cmpuint (n_put, ==, G_N_ELEMENTS (days));
}

/* A clock set back or forward: nothing is due twice on a day, and nothing is lost. */
static void
test_clock (void)
{
  for (guint level = 0; level < MAJAKKA_REFRESH_N_LEVELS; level++)
    for (gint64 jump = -1000; jump <= 1000; jump += 7)
      {
        g_autoptr (MajakkaRefresh) question = majakka_refresh_new ("a", "q", 2000);
        gint64 today = 2000 + jump;
        gint64 wait, due;

        for (guint i = 0; i < level; i++)
          majakka_refresh_answer (question, TRUE, majakka_refresh_get_due (question, 2000 + 200));
        wait = question->due - question->answered;
        today = question->answered + jump;
        due = majakka_refresh_get_due (question, today);

        /* Not lost: what was answered in the future counts as answered today. */
        g_assert_cmpint (due, <=, today + wait);
        /* Not twice: on a day before it was answered it is not due. */
        if (jump <= 0)
          g_assert_cmpint (due, >, today);

        /* The clock is right again: the wait is the one that was promised. */
        g_assert_cmpint (majakka_refresh_get_due (question, question->answered), ==,
                         question->answered + wait);

        /* An answer under the wrong clock moves what it should and no more. */
        majakka_refresh_answer (question, TRUE, today);
        g_assert_false (majakka_refresh_is_due (question, today));
        g_assert_cmpint (majakka_refresh_get_due (question, today), <=, today + 90);
      }
}

/* Days are those of the calendar on the wall. */
static void
test_day (void)
{
  g_autofree char *first = majakka_refresh_day_to_string (0);
  g_autofree char *later = majakka_refresh_day_to_string (20783);
  g_autofree char *never = majakka_refresh_day_to_string (G_MAXINT64 / 2);

  g_assert_cmpstr (first, ==, "1970-01-01");
  g_assert_cmpstr (later, ==, "2026-11-26");
  g_assert_cmpstr (never, ==, "9999-12-31");

  /* 2026-11-25 21:30 and 22:30 UTC are either side of midnight in Helsinki. */
  g_assert_cmpint (majakka_refresh_day (1795642200), ==, 20782);
  g_assert_cmpint (majakka_refresh_day (1795645800), ==, 20783);
  /* The night on which clocks go back: the day has 25 hours and is one day. */
  g_assert_cmpint (majakka_refresh_day (1792875600), ==, majakka_refresh_day (1792965540));
}

static GPtrArray *
new_list (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify) majakka_refresh_free);
}

/* @words: questions as "lesson.objective.question" that were first answered on @day */
static void
add (GPtrArray *list, const char *words, gint64 day)
{
  g_auto (GStrv) all = g_strsplit (words, " ", -1);

  for (guint i = 0; all[i] != NULL; i++)
    {
      g_auto (GStrv) parts = g_strsplit (all[i], ".", 3);
      MajakkaRefresh *question = majakka_refresh_new (parts[0], parts[2], day);

      question->objective = g_strdup (parts[1]);
      g_ptr_array_add (list, question);
    }
}

static char *
choose (GPtrArray *list, gint64 today, guint64 seed)
{
  g_autoptr (GPtrArray) chosen = majakka_refresh_choose (list, today, seed);
  GString *words = g_string_new (NULL);

  for (guint i = 0; i < chosen->len; i++)
    {
      const MajakkaRefresh *question = g_ptr_array_index (chosen, i);

      g_string_append_printf (words, "%s%s.%s", i > 0 ? " " : "", question->lesson,
                              question->question);
    }

  return g_string_free (words, FALSE);
}

static guint
count_words (const char *words)
{
  g_auto (GStrv) all = g_strsplit (words, " ", -1);

  return *words == '\0' ? 0 : g_strv_length (all);
}

static void
test_choose_few (void)
{
  g_autoptr (GPtrArray) list = new_list ();
  g_autofree char *none = choose (list, 10, 1);
  g_autofree char *early = NULL;
  g_autofree char *two = NULL;
  gint64 next = 0;

  g_assert_cmpstr (none, ==, "");
  g_assert_false (majakka_refresh_find_next (list, 10, &next));

  add (list, "a.x.1", 5);
  add (list, "b.x.1", 4);
  add (list, "c.x.1", 9);
  early = choose (list, 5, 1);
  g_assert_cmpstr (early, ==, "");
  g_assert_cmpuint (majakka_refresh_count_due (list, 5), ==, 0);
  g_assert_true (majakka_refresh_find_next (list, 5, &next));
  g_assert_cmpint (next, ==, 6);

  /* The longest overdue first */
  two = choose (list, 10, 1);
  g_assert_cmpstr (two, ==, "b.1 a.1");
  g_assert_cmpuint (majakka_refresh_count_due (list, 10), ==, 2);
  g_assert_true (majakka_refresh_find_next (list, 10, &next));
  g_assert_cmpint (next, ==, 11);
}

static void
test_choose_most_overdue (void)
{
  g_autoptr (GPtrArray) list = new_list ();
  g_autofree char *chosen = NULL;

  for (guint i = 0; i < 20; i++)
    {
      g_autofree char *word = g_strdup_printf ("lesson-%02u.x.q", i);

      add (list, word, 100 - i);
    }
  chosen = choose (list, 200, 1);
  g_assert_cmpstr (chosen, ==, "lesson-19.q lesson-18.q lesson-17.q lesson-16.q lesson-15.q");
}

/* At most two of a lesson and one of an objective while there are others, even less overdue ones. */
static void
test_choose_spread (void)
{
  g_autoptr (GPtrArray) list = new_list ();
  g_autofree char *chosen = NULL;

  add (list, "a.x.1 a.x.2 a.y.3 a.z.4", 1);
  add (list, "b.x.1 b.x.2", 2);
  add (list, "c.x.1", 3);
  chosen = choose (list, 50, 1);

  g_assert_cmpuint (count_words (chosen), ==, 5);
  g_assert_nonnull (strstr (chosen, "c.1"));
  /* Of b only one: both test the same. Of a the third one, which gives way to nothing else. */
  g_assert_cmpint (strstr (chosen, "b.1") != NULL, !=, strstr (chosen, "b.2") != NULL);
  g_assert_cmpint (strstr (chosen, "a.1") != NULL, !=, strstr (chosen, "a.2") != NULL);
  g_assert_nonnull (strstr (chosen, "a.3"));
  g_assert_nonnull (strstr (chosen, "a.4"));
  g_assert_cmpint (*chosen, ==, 'a');
  g_assert_null (strstr (chosen, "a.3 a.4"));
}

/* Of a lesson whose questions are all long overdue there are two, as long as there are others. */
static void
test_choose_two_of_a_lesson (void)
{
  g_autoptr (GPtrArray) list = new_list ();
  g_autofree char *chosen = NULL;

  add (list, "a.v.1 a.w.2 a.x.3 a.y.4 a.z.5", 1);
  add (list, "b.x.1 c.x.1 d.x.1", 30);
  chosen = choose (list, 50, 1);

  g_assert_nonnull (strstr (chosen, "b.1"));
  g_assert_nonnull (strstr (chosen, "c.1"));
  g_assert_nonnull (strstr (chosen, "d.1"));
}

static void
test_choose_one_lesson (void)
{
  g_autoptr (GPtrArray) list = new_list ();
  g_autofree char *chosen = NULL;

  add (list, "a.x.1 a.x.2 a.x.3 a.y.4 a.y.5 a.y.6 a.z.7", 1);
  chosen = choose (list, 50, 1);
  g_assert_cmpuint (count_words (chosen), ==, 5);
  /* Each objective is there, as far as five go. */
  g_assert_nonnull (strstr (chosen, "a.7"));
}

static guint
count_neighbours (const char *words)
{
  g_auto (GStrv) all = g_strsplit (words, " ", -1);
  guint n = 0;

  for (guint i = 0; all[i] != NULL && all[i + 1] != NULL; i++)
    n += all[i][0] == all[i + 1][0];

  return n;
}

/* Of all lists of up to five questions of three lessons: two of a lesson stand together only where
 * there are more of it than of all others and one. */
static void
test_choose_order (void)
{
  for (guint a = 0; a <= 5; a++)
    for (guint b = 0; a + b <= 5; b++)
      for (guint c = 0; a + b + c <= 5; c++)
        {
          g_autoptr (GPtrArray) list = new_list ();
          guint counts[] = { a, b, c };
          guint n = a + b + c;
          guint most = MAX (a, MAX (b, c));
          guint unavoidable = most > n - most + 1 ? most - (n - most + 1) : 0;
          g_autofree char *chosen = NULL;

          for (guint lesson = 0; lesson < 3; lesson++)
            for (guint i = 0; i < counts[lesson]; i++)
              {
                g_autofree char *word = g_strdup_printf ("%c.%u.%u", (int) ('a' + lesson), i, i);

                add (list, word, (7 * i + lesson) % 5);
              }

          chosen = choose (list, 50, 3);
          g_assert_cmpuint (count_words (chosen), ==, n);
          g_assert_cmpuint (count_neighbours (chosen), ==, unavoidable);
        }
}

static void
test_choose_seed (void)
{
  g_autoptr (GPtrArray) list = new_list ();
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autofree char *known = NULL;

  add (list, "a.x.1 b.x.1 c.x.1 d.x.1 e.x.1 f.x.1 g.x.1", 1);
  for (guint64 seed = 0; seed < 50; seed++)
    {
      char *chosen = choose (list, 50, seed);
      g_autofree char *again = choose (list, 50, seed);

      g_assert_cmpstr (chosen, ==, again);
      g_hash_table_add (seen, chosen);
    }
  g_assert_cmpuint (g_hash_table_size (seen), >, 30);
}

static void
test_ability (void)
{
  g_autoptr (GPtrArray) list = new_list ();
  MajakkaRefresh *first;
  MajakkaRefresh *second;

  g_assert_cmpint (majakka_ability_judge (list, "a", "x", 0), ==, MAJAKKA_ABILITY_UNKNOWN);

  add (list, "a.x.1 a.x.2 a.y.3 b.x.1", 0);
  first = g_ptr_array_index (list, 0);
  second = g_ptr_array_index (list, 1);
  majakka_refresh_answer (first, TRUE, 0);
  majakka_refresh_answer (second, TRUE, 0);
  g_assert_cmpint (majakka_ability_judge (list, "a", "x", 1), ==, MAJAKKA_ABILITY_CAN);
  g_assert_cmpint (majakka_ability_judge (list, "a", "x", 2), ==, MAJAKKA_ABILITY_REFRESH_SOON);
  g_assert_cmpint (majakka_ability_judge (list, "a", "z", 1), ==, MAJAKKA_ABILITY_UNKNOWN);
  g_assert_cmpint (majakka_ability_judge (list, "b", "x", 1), ==, MAJAKKA_ABILITY_READ_AGAIN);

  majakka_refresh_answer (first, TRUE, 2);
  g_assert_cmpint (majakka_ability_judge (list, "a", "x", 2), ==, MAJAKKA_ABILITY_REFRESH_SOON);
  majakka_refresh_answer (second, FALSE, 2);
  g_assert_cmpint (majakka_ability_judge (list, "a", "x", 2), ==, MAJAKKA_ABILITY_READ_AGAIN);
  majakka_refresh_answer (second, TRUE, 2);
  g_assert_cmpint (majakka_ability_judge (list, "a", "x", 2), ==, MAJAKKA_ABILITY_CAN);
}

int
main (int argc, char *argv[])
{
  setenv ("TZ", "Europe/Helsinki", TRUE);
  tzset ();
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/refresh/lives", test_lives);
  g_test_add_func ("/refresh/for-ever", test_for_ever);
  g_test_add_func ("/refresh/clock", test_clock);
  g_test_add_func ("/refresh/day", test_day);
  g_test_add_func ("/refresh/choose/few", test_choose_few);
  g_test_add_func ("/refresh/choose/most-overdue", test_choose_most_overdue);
  g_test_add_func ("/refresh/choose/spread", test_choose_spread);
  g_test_add_func ("/refresh/choose/two-of-a-lesson", test_choose_two_of_a_lesson);
  g_test_add_func ("/refresh/choose/one-lesson", test_choose_one_lesson);
  g_test_add_func ("/refresh/choose/order", test_choose_order);
  g_test_add_func ("/refresh/choose/seed", test_choose_seed);
  g_test_add_func ("/ability", test_ability);

  return g_test_run ();
}
