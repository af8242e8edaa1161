/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "quiz-fixture.h"

#define RC MAJAKKA_VERDICT_RIGHTLY_CHOSEN
#define WC MAJAKKA_VERDICT_WRONGLY_CHOSEN
#define MI MAJAKKA_VERDICT_MISSED
#define RL MAJAKKA_VERDICT_RIGHTLY_LEFT
#define IN MAJAKKA_VERDICT_IN_PLACE
#define MP MAJAKKA_VERDICT_MISPLACED

/* A response, and what must become of it. */
typedef struct
{
  const char *question;
  const char *words;
  gboolean complete;
  gboolean right;
  MajakkaVerdict verdicts[5]; /* in the order of the question */
  const char *feedback;       /* for which options it shows */
} Case;

static const Case cases[] = {
  { "q-one", "a", TRUE, TRUE, { RC, RL, RL }, "a" },
  { "q-one", "b", TRUE, FALSE, { MI, WC, RL }, "a b" },
  { "q-one", "a b", FALSE, FALSE, { RC, WC, RL }, "a b" },
  { "q-one", "", FALSE, FALSE, { MI, RL, RL }, "a" },
  { "q-one", "retired", FALSE, FALSE, { MI, RL, RL }, "a" },
  { "q-one", "a retired", TRUE, TRUE, { RC, RL, RL }, "a" },

  { "q-several", "a b", TRUE, TRUE, { RC, RC, RL, RL }, "a b" },
  { "q-several", "a", TRUE, FALSE, { RC, MI, RL, RL }, "a b" },
  { "q-several", "a b d", TRUE, FALSE, { RC, RC, RL, WC }, "a b d" },
  { "q-several", "c d", TRUE, FALSE, { MI, MI, WC, WC }, "a b c d" },
  { "q-several", "", FALSE, FALSE, { MI, MI, RL, RL }, "a b" },

  { "q-true", "false", TRUE, TRUE, { RL, RC }, "false" },
  { "q-true", "true", TRUE, FALSE, { WC, MI }, "false true" },

  { "q-order", "a b c d e", TRUE, TRUE, { IN, IN, IN, IN, IN }, "a b c d e" },
  { "q-order", "b c d e a", TRUE, FALSE, { MP, IN, IN, IN, IN }, "a" },
  { "q-order", "e a b c d", TRUE, FALSE, { IN, IN, IN, IN, MP }, "e" },
  { "q-order", "a c b d e", TRUE, FALSE, { IN, MP, IN, IN, IN }, "b" },
  { "q-order", "e d c b a", TRUE, FALSE, { MP, MP, MP, MP, IN }, "a b c d" },
  { "q-order", "d b a c e", TRUE, FALSE, { MP, IN, IN, MP, IN }, NULL },
  { "q-order", "a b c", FALSE, FALSE, { IN, IN, IN, MP, MP }, "d e" },
  { "q-order", "a retired b c d e", TRUE, TRUE, { IN, IN, IN, IN, IN }, "a b c d e" },
  { "q-order", "", FALSE, FALSE, { MP, MP, MP, MP, MP }, "a b c d e" },

  { "q-match", "a=a b=b c=c", TRUE, TRUE, { IN, IN, IN }, "a b c" },
  { "q-match", "a=b b=a c=c", TRUE, FALSE, { MP, MP, IN }, "a b" },
  { "q-match", "a=a b=b", FALSE, FALSE, { IN, IN, MP }, "c" },
  { "q-match", "a=a b=b c=retired", FALSE, FALSE, { IN, IN, MP }, "c" },

  { "q-sort", "a=yes b=no c=no", TRUE, TRUE, { IN, IN, IN }, "a b c" },
  { "q-sort", "a=no b=no c=no", TRUE, FALSE, { MP, IN, IN }, "a" },
  { "q-sort", "a=yes b=no c=retired", FALSE, FALSE, { IN, IN, MP }, "c" },

  { "q-spot", "b c", TRUE, TRUE, { RL, RC, RC }, "b c" },
  { "q-spot", "a b", TRUE, FALSE, { WC, RC, MI }, "a b c" },
};

static char *
list_feedback (const MajakkaQuestion *question, const MajakkaMark *mark)
{
  g_autoptr (GPtrArray) ids = g_ptr_array_new ();

  for (guint i = 0; i < question->options->len; i++)
    {
      const MajakkaOption *option = g_ptr_array_index (question->options, i);

      if (majakka_mark_shows_feedback (mark, option->id))
        g_ptr_array_add (ids, option->id);
    }

  if (question->kind == MAJAKKA_QUESTION_TRUE_FALSE && ids->len == 2)
    return g_strdup ("false true");

  g_ptr_array_add (ids, NULL);

  return g_strjoinv (" ", (GStrv) ids->pdata);
}

static void
check_case (MajakkaLesson *lesson, const Case *test)
{
  const MajakkaQuestion *question = majakka_lesson_find_question (lesson, test->question);
  g_autoptr (MajakkaResponse) response = quiz_fixture_respond (question, test->words);
  g_autoptr (MajakkaMark) mark = majakka_mark_new (question, response);
  g_autofree char *feedback = list_feedback (question, mark);
  guint n_good = 0;

  g_test_message ("%s: %s", test->question, test->words);
  g_assert_cmpint (majakka_response_is_complete (response, question), ==, test->complete);
  g_assert_cmpint (majakka_mark_is_right (mark), ==, test->right);

  if (test->feedback == NULL)
    {
      g_assert_cmpuint (majakka_mark_count_good (mark), ==, 3);
      return; /* two answers are as good as each other */
    }

  for (guint i = 0; i < question->options->len; i++)
    {
      const MajakkaOption *option = g_ptr_array_index (question->options, i);

      g_assert_cmpint (majakka_mark_get_verdict (mark, option->id), ==, test->verdicts[i]);
      n_good += majakka_verdict_is_good (test->verdicts[i]) ? 1 : 0;
    }

  g_assert_cmpuint (majakka_mark_count_options (mark), ==, question->options->len);
  g_assert_cmpuint (majakka_mark_count_good (mark), ==, n_good);
  g_assert_cmpstr (feedback, ==, test->feedback);
}

static void
test_cases (void)
{
  g_autoptr (MajakkaLesson) lesson = quiz_fixture_read ();

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    check_case (lesson, &cases[i]);
}

static void
test_response_builders (void)
{
  g_autoptr (MajakkaResponse) one = majakka_response_new (MAJAKKA_QUESTION_ONE);
  g_autoptr (MajakkaResponse) several = majakka_response_new (MAJAKKA_QUESTION_SEVERAL);
  g_autoptr (MajakkaResponse) order = majakka_response_new (MAJAKKA_QUESTION_ORDER);
  g_autoptr (MajakkaResponse) match = majakka_response_new (MAJAKKA_QUESTION_MATCH);
  g_autoptr (MajakkaResponse) copy = NULL;
  g_autofree char *text = NULL;

  majakka_response_choose_only (one, "b");
  majakka_response_choose_only (one, "a");
  text = majakka_response_to_string (one);
  g_assert_cmpstr (text, ==, "chosen a");
  g_clear_pointer (&text, g_free);

  majakka_response_set_chosen (several, "c", TRUE);
  majakka_response_set_chosen (several, "a", TRUE);
  majakka_response_set_chosen (several, "b", TRUE);
  majakka_response_set_chosen (several, "a", TRUE);
  majakka_response_set_chosen (several, "b", FALSE);
  g_assert_true (majakka_response_get_chosen (several, "c"));
  g_assert_false (majakka_response_get_chosen (several, "b"));
  text = majakka_response_to_string (several);
  g_assert_cmpstr (text, ==, "chosen a c");
  g_clear_pointer (&text, g_free);

  majakka_response_set_order (order, ((const char *const[]){ "c", "a", "b", NULL }));
  text = majakka_response_to_string (order);
  g_assert_cmpstr (text, ==, "order c a b");
  g_clear_pointer (&text, g_free);

  majakka_response_pair (match, "b", "x");
  majakka_response_pair (match, "a", "y");
  majakka_response_pair (match, "b", "z");
  majakka_response_pair (match, "c", "z");
  majakka_response_pair (match, "c", NULL);
  g_assert_cmpstr (majakka_response_get_target (match, "b"), ==, "z");
  g_assert_null (majakka_response_get_target (match, "c"));
  copy = majakka_response_copy (match);
  majakka_response_pair (match, "a", NULL);
  g_assert_false (majakka_response_equal (copy, match));
  text = majakka_response_to_string (copy);
  g_assert_cmpstr (text, ==, "pairs a=y b=z");
}

static void
test_response_round_trip (void)
{
  g_autoptr (MajakkaLesson) lesson = quiz_fixture_read ();

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const MajakkaQuestion *question = majakka_lesson_find_question (lesson, cases[i].question);
      g_autoptr (MajakkaResponse) response = quiz_fixture_respond (question, cases[i].words);
      g_autofree char *text = majakka_response_to_string (response);
      g_autoptr (MajakkaResponse) again = majakka_response_parse (text, question->kind);

      g_assert_nonnull (again);
      g_assert_true (majakka_response_equal (response, again));
    }
}

static void
test_response_nonsense (void)
{
  static const char *const nonsense[] = { "",           "chosen  a",  "chosen A",
                                          "chosen a=b", "order a a",  "order a=b",
                                          "pairs a",    "pairs a=",   "pairs a=b=c",
                                          "selected a", "chosen a\n", "chosena" };
  static const MajakkaQuestionKind kinds[] = { MAJAKKA_QUESTION_ONE, MAJAKKA_QUESTION_ORDER,
                                               MAJAKKA_QUESTION_SORT };

  for (gsize i = 0; i < G_N_ELEMENTS (nonsense); i++)
    for (gsize j = 0; j < G_N_ELEMENTS (kinds); j++)
      g_assert_null (majakka_response_parse (nonsense[i], kinds[j]));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/mark/cases", test_cases);
  g_test_add_func ("/response/builders", test_response_builders);
  g_test_add_func ("/response/round-trip", test_response_round_trip);
  g_test_add_func ("/response/nonsense", test_response_nonsense);

  return g_test_run ();
}
