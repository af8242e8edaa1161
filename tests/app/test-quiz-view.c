/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "majakka-question-panel.h"
#include "majakka-quiz-result-view.h"
#include "majakka-quiz-view.h"
#include "majakka-verdict-line.h"
#include "quiz-fixture.h"

#include <sqlite3.h>

static MajakkaLearnerStore *
get_store (void)
{
  return majakka_context_get_store (quiz_context);
}

static guint
count_questions (MajakkaLesson *lesson)
{
  return majakka_lesson_get_quiz (lesson)->blocks->len;
}

static const MajakkaQuestion *
get_question (MajakkaLesson *lesson, guint position)
{
  const MajakkaBlock *block =
      g_ptr_array_index (majakka_lesson_get_quiz (lesson)->blocks, position);

  return block->question;
}

/* Answers the question that is shown and waits for its feedback. */
static void
answer (GtkWidget *view, MajakkaLesson *lesson, guint position, gboolean right)
{
  GtkWidget *panel = quiz_fixture_find (view, MAJAKKA_TYPE_QUESTION_PANEL);
  const MajakkaQuestion *question = get_question (lesson, position);
  g_autoptr (MajakkaResponse) response =
      right ? quiz_fixture_answer_right (question) : quiz_fixture_answer_wrong (question);

  majakka_question_view_set_response (
      majakka_question_panel_get_view (MAJAKKA_QUESTION_PANEL (panel)), response);
  quiz_fixture_press (view, "Check answer");
  while (quiz_fixture_find (panel, MAJAKKA_TYPE_VERDICT_LINE) == NULL)
    quiz_fixture_iterate (1);
}

static void
go_on (GtkWidget *view, MajakkaLesson *lesson, guint position)
{
  quiz_fixture_press (view, position + 1 < count_questions (lesson) ? "Next question"
                                                                    : "See what you can do now");
}

static void
assert_position (GtkWidget *view, MajakkaLesson *lesson, guint position)
{
  g_autofree char *words =
      g_strdup_printf ("Question %u of %u", position + 1, count_questions (lesson));

  g_assert_true (quiz_fixture_shows (view, words));
}

static void
test_all_right (void)
{
  g_autoptr (MajakkaLesson) lesson = quiz_fixture_read ("grooming-patterns");
  g_autoptr (MajakkaLessonProgress) progress = NULL;
  GtkWidget *view = majakka_quiz_view_new (quiz_context, lesson);
  GtkWidget *window = quiz_fixture_show (view);
  int minimum;

  quiz_fixture_new_learner ();
  for (guint i = 0; i < count_questions (lesson); i++)
    {
      assert_position (view, lesson, i);
      answer (view, lesson, i, TRUE);
      g_assert_null (quiz_fixture_find_button (view, "Try again"));
      go_on (view, lesson, i);
    }

  g_assert_nonnull (quiz_fixture_find (view, MAJAKKA_TYPE_QUIZ_RESULT_VIEW));
  g_assert_true (quiz_fixture_shows (view, "You can now"));
  g_assert_false (quiz_fixture_shows (view, "Worth reading again"));
  gtk_widget_measure (view, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  g_assert_cmpint (minimum, <=, 324);
  progress = majakka_learner_store_get_lesson_progress (get_store (), lesson->id);
  g_assert_true (progress->quiz_done);

  quiz_fixture_close (window);
}

static void
test_goes_on (void)
{
  g_autoptr (MajakkaLesson) lesson = quiz_fixture_read ("keep-and-report");
  GtkWidget *view;
  GtkWidget *window;

  quiz_fixture_new_learner ();
  view = majakka_quiz_view_new (quiz_context, lesson);
  window = quiz_fixture_show (view);
  answer (view, lesson, 0, TRUE);
  go_on (view, lesson, 0);
  answer (view, lesson, 1, FALSE);
  quiz_fixture_close (window);

  view = majakka_quiz_view_new (quiz_context, lesson);
  window = quiz_fixture_show (view);
  assert_position (view, lesson, 2);
  g_assert_null (quiz_fixture_find (view, MAJAKKA_TYPE_VERDICT_LINE));

  /* What was answered stays answered. */
  quiz_fixture_press (view, NULL);
  assert_position (view, lesson, 1);
  g_assert_nonnull (quiz_fixture_find (view, MAJAKKA_TYPE_VERDICT_LINE));
  g_assert_nonnull (quiz_fixture_find_button (view, "Try again"));
  quiz_fixture_close (window);
}

static void
test_result (void)
{
  g_autoptr (MajakkaLesson) lesson = quiz_fixture_read ("when-a-child-tells");
  GtkWidget *view;
  GtkWidget *window;

  quiz_fixture_new_learner ();
  view = majakka_quiz_view_new (quiz_context, lesson);
  window = quiz_fixture_show (view);
  for (guint i = 0; i < count_questions (lesson); i++)
    {
      answer (view, lesson, i, i > 0);
      if (i + 1 < count_questions (lesson))
        go_on (view, lesson, i);
    }
  /* The round is over with its last answer, whether the result is seen or not. */
  g_assert_cmpuint (majakka_learner_store_get_round (get_store (), lesson->id), ==, 2);
  quiz_fixture_close (window);

  view = majakka_quiz_view_new (quiz_context, lesson);
  window = quiz_fixture_show (view);
  g_assert_nonnull (quiz_fixture_find (view, MAJAKKA_TYPE_QUIZ_RESULT_VIEW));
  g_assert_true (quiz_fixture_shows (view, "Worth reading again"));
  g_assert_false (quiz_fixture_shows (view, "Question 1 of"));

  quiz_fixture_press (view, "Do the questions again");
  assert_position (view, lesson, 0);
  answer (view, lesson, 0, TRUE);
  quiz_fixture_close (window);

  view = majakka_quiz_view_new (quiz_context, lesson);
  window = quiz_fixture_show (view);
  assert_position (view, lesson, 1);
  quiz_fixture_close (window);
}

static void
run_sql (const char *sql)
{
  sqlite3 *db = NULL;

  g_assert_cmpint (sqlite3_open (majakka_learner_store_get_path (get_store ()), &db), ==,
                   SQLITE_OK);
  g_assert_cmpint (sqlite3_exec (db, sql, NULL, NULL, NULL), ==, SQLITE_OK);
  sqlite3_close (db);
}

/* Nothing can be kept: the person is told, sees the feedback and goes on. */
static void
test_not_kept (void)
{
  g_autoptr (MajakkaLesson) lesson = quiz_fixture_read ("grooming-patterns");
  g_autoptr (GPtrArray) answers = NULL;
  GtkWidget *view;
  GtkWidget *window;

  quiz_fixture_new_learner ();
  view = majakka_quiz_view_new (quiz_context, lesson);
  window = quiz_fixture_show (view);
  g_assert_false (quiz_fixture_shows (view, "could not be saved"));
  run_sql ("CREATE TRIGGER stop BEFORE INSERT ON answers BEGIN SELECT RAISE (FAIL, 'no'); END");
  answer (view, lesson, 0, TRUE);
  run_sql ("DROP TRIGGER stop");

  g_assert_true (quiz_fixture_shows (view, "Your progress could not be saved"));
  g_assert_true (quiz_fixture_shows (view, "That is right, and here is why."));
  answers = quiz_fixture_list_answers (lesson);
  g_assert_cmpuint (answers->len, ==, 0);
  go_on (view, lesson, 0);
  assert_position (view, lesson, 1);

  quiz_fixture_close (window);
}

/* Closed while the answer is on its way: it is kept, and nothing is touched that has gone. */
static void
test_closed_meanwhile (void)
{
  g_autoptr (MajakkaLesson) lesson = quiz_fixture_read ("grooming-patterns");
  const MajakkaQuestion *question = get_question (lesson, 0);
  g_autoptr (MajakkaResponse) response = quiz_fixture_answer_right (question);
  GtkWidget *panel;
  GtkWidget *window;

  quiz_fixture_new_learner ();
  panel = majakka_question_panel_new (quiz_context, lesson, question, 1, 1);
  window = quiz_fixture_show (panel);
  majakka_question_view_set_response (
      majakka_question_panel_get_view (MAJAKKA_QUESTION_PANEL (panel)), response);
  g_object_add_weak_pointer (G_OBJECT (panel), (gpointer *) &panel);
  quiz_fixture_press (panel, "Check answer");
  gtk_window_destroy (GTK_WINDOW (window));
  while (panel != NULL)
    quiz_fixture_iterate (1);

  {
    g_autoptr (GPtrArray) answers = quiz_fixture_list_answers (lesson);

    g_assert_cmpuint (answers->len, ==, 1);
  }
}

static void
add_tests (void)
{
  g_test_add_func ("/app/quiz/all-right", test_all_right);
  g_test_add_func ("/app/quiz/goes-on", test_goes_on);
  g_test_add_func ("/app/quiz/result", test_result);
  g_test_add_func ("/app/quiz/not-kept", test_not_kept);
  g_test_add_func ("/app/quiz/closed-meanwhile", test_closed_meanwhile);
}

int
main (int argc, char **argv)
{
  return quiz_fixture_run (argc, argv, add_tests);
}
