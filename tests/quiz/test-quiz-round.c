/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "quiz-fixture.h"

static char *
join_ids (GPtrArray *options)
{
  g_autoptr (GString) ids = g_string_new (NULL);

  for (guint i = 0; i < options->len; i++)
    g_string_append (ids, ((MajakkaOption *) g_ptr_array_index (options, i))->id);

  return g_string_free (g_steal_pointer (&ids), FALSE);
}

static char *
shuffle (MajakkaLesson *lesson, const char *id, gint64 learner, guint attempt)
{
  const MajakkaQuestion *question = majakka_lesson_find_question (lesson, id);
  g_autoptr (GPtrArray) options = majakka_shuffle_options (question, learner, attempt);

  g_assert_cmpuint (options->len, ==, question->options->len);

  return join_ids (options);
}

static void
test_shuffle (void)
{
  g_autoptr (MajakkaLesson) lesson = quiz_fixture_read ();
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autofree char *written = shuffle (lesson, "q-true", 1, 1);
  g_autofree char *spot = shuffle (lesson, "q-spot", 7, 3);
  g_autofree char *known = shuffle (lesson, "q-order", 1, 1);

  g_assert_cmpstr (written, ==, "truefalse");
  g_assert_cmpstr (spot, ==, "abc");

  /* For ever: it must not differ between machines or versions. */
  g_assert_cmpstr (known, ==, "cdbae");

  for (guint attempt = 1; attempt <= 2000; attempt++)
    {
      char *order = shuffle (lesson, "q-order", 1, attempt);
      g_autofree char *again = shuffle (lesson, "q-order", 1, attempt);

      g_assert_cmpstr (order, ==, again);
      g_assert_cmpstr (order, !=, "abcde");
      g_hash_table_add (seen, order);
    }

  g_assert_cmpuint (g_hash_table_size (seen), ==, 119);
}

static void
test_shuffle_partners (void)
{
  g_autoptr (MajakkaLesson) lesson = quiz_fixture_read ();
  const MajakkaQuestion *question = majakka_lesson_find_question (lesson, "q-match");

  for (guint attempt = 1; attempt <= 500; attempt++)
    {
      g_autoptr (GPtrArray) options = majakka_shuffle_options (question, 1, attempt);
      g_autoptr (GPtrArray) partners = majakka_shuffle_partners (question, 1, attempt);
      g_autofree char *left = join_ids (options);
      g_autofree char *right = join_ids (partners);

      g_assert_cmpstr (left, !=, right);
    }
}

static void
answer (MajakkaQuizRound *round, gboolean rightly)
{
  const MajakkaQuestion *question = majakka_quiz_round_get_question (round);
  g_autoptr (MajakkaResponse) response =
      rightly ? quiz_fixture_respond_rightly (question) : quiz_fixture_respond_wrongly (question);
  MajakkaMark *mark = majakka_quiz_round_answer (round, response);

  g_assert_cmpint (majakka_mark_is_right (mark), ==, rightly);
  g_assert_true (majakka_quiz_round_get_mark (round) == mark);
}

static void
count_cb (GObject *object, GParamSpec *pspec, guint *n)
{
  (*n)++;
}

static void
test_round (void)
{
  g_autoptr (MajakkaLesson) lesson = quiz_fixture_read ();
  g_autoptr (MajakkaQuizRound) round = majakka_quiz_round_new (lesson, 1, 1, NULL);
  guint n_position = 0;
  guint n_answered = 0;

  g_signal_connect (round, "notify::position", G_CALLBACK (count_cb), &n_position);
  g_signal_connect (round, "notify::n-answered", G_CALLBACK (count_cb), &n_answered);

  g_assert_cmpuint (majakka_quiz_round_get_n_questions (round), ==, 8);
  g_assert_cmpstr (majakka_quiz_round_get_question (round)->id, ==, "q-one");
  g_assert_cmpuint (majakka_quiz_round_get_attempt (round), ==, 1);
  g_assert_null (majakka_quiz_round_get_mark (round));
  g_assert_false (majakka_quiz_round_previous (round));

  answer (round, FALSE);
  g_assert_cmpuint (majakka_quiz_round_get_n_answered (round), ==, 1);
  g_assert_cmpuint (majakka_quiz_round_get_n_right (round), ==, 0);
  g_assert_cmpuint (n_answered, ==, 1);

  majakka_quiz_round_try_again (round);
  g_assert_null (majakka_quiz_round_get_mark (round));
  g_assert_null (majakka_quiz_round_get_response (round));
  g_assert_cmpuint (majakka_quiz_round_get_attempt (round), ==, 2);
  g_assert_cmpuint (majakka_quiz_round_get_n_answered (round), ==, 0);

  do
    answer (round, TRUE);
  while (majakka_quiz_round_next (round));

  g_assert_cmpuint (n_position, ==, 7);
  g_assert_true (majakka_quiz_round_is_finished (round));
  g_assert_cmpuint (majakka_quiz_round_get_n_right (round), ==, 8);
  g_assert_false (majakka_quiz_round_go_to (round, 8));

  g_assert_finalize_object (g_steal_pointer (&round));
}

static void
test_result (void)
{
  g_autoptr (MajakkaLesson) lesson = quiz_fixture_read ();
  g_autoptr (MajakkaQuizRound) round = majakka_quiz_round_new (lesson, 1, 1, NULL);
  g_autoptr (MajakkaQuizResult) result = NULL;

  do
    answer (round, majakka_quiz_round_get_position (round) != 2);
  while (majakka_quiz_round_next (round));

  result = majakka_quiz_result_new (round);
  g_assert_cmpuint (result->n_questions, ==, 8);
  g_assert_cmpuint (result->n_right, ==, 7);
  g_assert_cmpuint (result->settled->len, ==, 2);
  g_assert_cmpstr (((MajakkaObjective *) result->settled->pdata[0])->id, ==, "ask");
  g_assert_cmpstr (((MajakkaObjective *) result->settled->pdata[1])->id, ==, "tell");
  g_assert_cmpuint (result->open->len, ==, 1);
  g_assert_cmpstr (((MajakkaObjective *) result->open->pdata[0])->id, ==, "see");
  g_assert_cmpuint (result->read_again->len, ==, 2);
  g_assert_cmpstr (((MajakkaSection *) result->read_again->pdata[0])->id, ==, "signs");
  g_assert_cmpstr (((MajakkaSection *) result->read_again->pdata[1])->id, ==, "more-signs");
}

static void
add_answer (GPtrArray *history,
            const char *question,
            guint round,
            guint attempt,
            gboolean right,
            gint64 when)
{
  g_autoptr (MajakkaResponse) response = majakka_response_new (MAJAKKA_QUESTION_ONE);
  MajakkaAnswer *kept;

  majakka_response_choose_only (response, right ? "a" : "b");
  kept = majakka_answer_new (question, round, response, right);
  kept->attempt = attempt;
  kept->when = when;
  g_ptr_array_add (history, kept);
}

static GPtrArray *
new_history (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify) majakka_answer_free);
}

static void
test_goes_on (void)
{
  g_autoptr (MajakkaLesson) lesson = quiz_fixture_read ();
  g_autoptr (GPtrArray) history = new_history ();
  g_autoptr (MajakkaQuizRound) round = NULL;

  add_answer (history, "q-one", 1, 1, FALSE, 100);
  add_answer (history, "q-several", 1, 1, FALSE, 200);
  add_answer (history, "q-one", 2, 2, FALSE, 300);
  add_answer (history, "q-one", 2, 3, TRUE, 400);
  add_answer (history, "q-one", 0, 4, FALSE, 450); /* in a refresh */
  add_answer (history, "retired", 2, 1, TRUE, 500);

  round = majakka_quiz_round_new (lesson, 1, 2, history);
  g_assert_cmpuint (majakka_quiz_round_get_n_answered (round), ==, 1);
  g_assert_cmpuint (majakka_quiz_round_get_n_right (round), ==, 1);
  g_assert_cmpstr (majakka_quiz_round_get_question (round)->id, ==, "q-several");
  g_assert_cmpuint (majakka_quiz_round_get_attempt (round), ==, 2);
  g_assert_true (majakka_quiz_round_previous (round));
  g_assert_cmpuint (majakka_quiz_round_get_attempt (round), ==, 3);
  g_assert_true (majakka_response_get_chosen (majakka_quiz_round_get_response (round), "a"));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/shuffle/options", test_shuffle);
  g_test_add_func ("/shuffle/partners", test_shuffle_partners);
  g_test_add_func ("/round/through", test_round);
  g_test_add_func ("/round/goes-on", test_goes_on);
  g_test_add_func ("/round/result", test_result);

  return g_test_run ();
}
