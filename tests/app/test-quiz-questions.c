/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "app-fixture.h"
#include "majakka-choice-row.h"
#include "majakka-match-row.h"
#include "majakka-option-feedback.h"
#include "majakka-order-row.h"
#include "majakka-practice-question.h"
#include "majakka-question-kinds.h"
#include "majakka-question-panel.h"
#include "majakka-quiz-result-view.h"
#include "majakka-quiz-view.h"
#include "majakka-sort-row.h"
#include "majakka-spot-message.h"
#include "majakka-verdict-line.h"
#include "quiz-fixture.h"

static const char *const lessons[] = { "grooming-patterns", "keep-and-report",
                                       "when-a-child-tells" };

typedef void (*QuestionFunc) (MajakkaLesson *lesson, const MajakkaQuestion *question);

static void
try_blocks (MajakkaLesson *lesson, GPtrArray *blocks, QuestionFunc test)
{
  for (guint i = 0; i < blocks->len; i++)
    {
      const MajakkaBlock *block = g_ptr_array_index (blocks, i);

      if (block->kind == MAJAKKA_BLOCK_QUESTION)
        {
          g_test_message ("%s %s", lesson->id, block->question->id);
          test (lesson, block->question);
        }
    }
}

static void
for_each_question (QuestionFunc test)
{
  for (guint i = 0; i < G_N_ELEMENTS (lessons); i++)
    {
      g_autoptr (MajakkaLesson) lesson = quiz_fixture_read (lessons[i]);

      quiz_fixture_new_learner ();
      for (guint j = 0; j < lesson->sections->len; j++)
        try_blocks (lesson, ((MajakkaSection *) g_ptr_array_index (lesson->sections, j))->blocks,
                    test);
    }
}

static void
test_templates (void)
{
  const GType types[] = {
    MAJAKKA_TYPE_CHOICE_ROW,        MAJAKKA_TYPE_MATCH_ROW,      MAJAKKA_TYPE_OPTION_FEEDBACK,
    MAJAKKA_TYPE_ORDER_ROW,         MAJAKKA_TYPE_QUESTION_PANEL, MAJAKKA_TYPE_QUIZ_VIEW,
    MAJAKKA_TYPE_QUIZ_RESULT_VIEW,  MAJAKKA_TYPE_SORT_ROW,       MAJAKKA_TYPE_SPOT_MESSAGE,
    MAJAKKA_TYPE_PRACTICE_QUESTION, MAJAKKA_TYPE_VERDICT_LINE,
  };

  for (guint i = 0; i < G_N_ELEMENTS (types); i++)
    {
      GtkWidget *widget = g_object_ref_sink (g_object_new (types[i], NULL));

      g_assert_finalize_object (widget);
    }
}

/* Whatever is said, the widget says it too. */
static void
round_trip (MajakkaLesson *lesson, const MajakkaQuestion *question)
{
  GtkWidget *view =
      g_object_ref_sink (majakka_question_view_new (quiz_context, lesson, question, 1));
  g_autoptr (MajakkaResponse) right = quiz_fixture_answer_right (question);
  g_autoptr (MajakkaResponse) wrong = quiz_fixture_answer_wrong (question);
  MajakkaResponse *const responses[] = { right, wrong, right };

  for (guint i = 0; i < G_N_ELEMENTS (responses); i++)
    {
      g_autoptr (MajakkaResponse) shown = NULL;

      majakka_question_view_set_response (MAJAKKA_QUESTION_VIEW (view), responses[i]);
      shown = majakka_question_view_get_response (MAJAKKA_QUESTION_VIEW (view));
      g_assert_true (majakka_response_equal (shown, responses[i]));
    }

  g_assert_finalize_object (view);
}

static void
test_round_trip (void)
{
  for_each_question (round_trip);
}

typedef struct
{
  MajakkaLesson *lesson;
  guint n_before;
  gboolean seen;
} Watch;

/* Feedback on screen: by now the answer is in the file. */
static void
verdict_shown_cb (GtkWidget *line, GParamSpec *pspec, gpointer data)
{
  Watch *watch = data;
  g_autoptr (GPtrArray) answers = quiz_fixture_list_answers (watch->lesson);

  g_assert_true (gtk_widget_get_visible (line));
  g_assert_cmpuint (answers->len, ==, watch->n_before + 1);
  watch->seen = TRUE;
}

static GtkWidget *
find_hidden_verdict (GtkWidget *panel)
{
  GtkWidget *child = gtk_widget_get_first_child (panel);

  while (!MAJAKKA_IS_VERDICT_LINE (child))
    child = gtk_widget_get_next_sibling (child);

  return child;
}

static const MajakkaAnswer *
get_last (GPtrArray *answers)
{
  return g_ptr_array_index (answers, answers->len - 1);
}

static void
give (GtkWidget *practice, MajakkaLesson *lesson, MajakkaResponse *response, gboolean right)
{
  GtkWidget *panel = quiz_fixture_find (practice, MAJAKKA_TYPE_QUESTION_PANEL);
  g_autoptr (GPtrArray) before = quiz_fixture_list_answers (lesson);
  g_autoptr (GPtrArray) after = NULL;
  Watch watch = { .lesson = lesson, .n_before = before->len };

  g_signal_connect (find_hidden_verdict (panel), "notify::visible", G_CALLBACK (verdict_shown_cb),
                    &watch);
  g_assert_null (quiz_fixture_find (panel, MAJAKKA_TYPE_OPTION_FEEDBACK));
  majakka_question_view_set_response (
      majakka_question_panel_get_view (MAJAKKA_QUESTION_PANEL (panel)), response);
  quiz_fixture_press (panel, "Check answer");
  g_assert_null (quiz_fixture_find (panel, MAJAKKA_TYPE_OPTION_FEEDBACK));
  while (!watch.seen)
    quiz_fixture_iterate (1);

  g_assert_nonnull (quiz_fixture_find (panel, MAJAKKA_TYPE_OPTION_FEEDBACK));
  g_assert_cmpint (quiz_fixture_shows (panel, "That is right, and here is why."), ==, right);
  after = quiz_fixture_list_answers (lesson);
  g_assert_cmpint (get_last (after)->right, ==, right);
  g_assert_cmpuint (get_last (after)->round, ==, 0);
}

static void
answer_wrong_then_right (MajakkaLesson *lesson, const MajakkaQuestion *question)
{
  GtkWidget *practice = majakka_practice_question_new (quiz_context, lesson, question);
  GtkWidget *window = quiz_fixture_show (practice);
  g_autoptr (MajakkaResponse) right = quiz_fixture_answer_right (question);
  g_autoptr (MajakkaResponse) wrong = quiz_fixture_answer_wrong (question);

  give (practice, lesson, wrong, FALSE);
  quiz_fixture_press (practice, "Try again");
  give (practice, lesson, right, TRUE);
  quiz_fixture_close (window);

  /* Opened again, it is as it was left. */
  practice = majakka_practice_question_new (quiz_context, lesson, question);
  window = quiz_fixture_show (practice);
  g_assert_true (quiz_fixture_shows (practice, "That is right, and here is why."));
  g_assert_nonnull (quiz_fixture_find_button (practice, "Answer once more"));
  quiz_fixture_close (window);
}

static void
test_answers (void)
{
  for_each_question (answer_wrong_then_right);
}

/* As a person does it: every control is activated, none set from within. */
static void
act_on_rows (GtkWidget *view)
{
  g_autoptr (GPtrArray) checks = app_fixture_find_all (view, GTK_TYPE_CHECK_BUTTON);
  g_autoptr (GPtrArray) sorted = app_fixture_find_all (view, MAJAKKA_TYPE_SORT_ROW);
  g_autoptr (GPtrArray) matched = app_fixture_find_all (view, MAJAKKA_TYPE_MATCH_ROW);

  for (guint i = 0; i < sorted->len; i++)
    gtk_widget_activate (quiz_fixture_find (g_ptr_array_index (sorted, i), GTK_TYPE_CHECK_BUTTON));
  for (guint i = 0; i < matched->len; i++)
    g_signal_emit_by_name (g_ptr_array_index (matched, i), "chosen", i);
  if (sorted->len == 0 && checks->len > 0)
    gtk_widget_activate (g_ptr_array_index (checks, 0));
}

static void
act (MajakkaLesson *lesson, const MajakkaQuestion *question)
{
  GtkWidget *panel = majakka_question_panel_new (quiz_context, lesson, question, 1, 1);
  GtkWidget *window = quiz_fixture_show (panel);
  GtkWidget *check = quiz_fixture_find_button (panel, "Check answer");

  g_assert_cmpint (gtk_widget_get_sensitive (check), ==, question->kind == MAJAKKA_QUESTION_ORDER);
  act_on_rows (panel);
  g_assert_true (gtk_widget_get_sensitive (check));
  gtk_widget_activate (check);
  while (quiz_fixture_find (panel, MAJAKKA_TYPE_VERDICT_LINE) == NULL)
    quiz_fixture_iterate (1);
  g_assert_true (gtk_widget_is_focus (quiz_fixture_find (panel, MAJAKKA_TYPE_VERDICT_LINE)));

  quiz_fixture_close (window);
}

static void
test_activation (void)
{
  for_each_question (act);
}

static const MajakkaQuestion *
find_question (MajakkaLesson *lesson, const char *id)
{
  const MajakkaQuestion *question = majakka_lesson_find_question (lesson, id);

  g_assert_nonnull (question);

  return question;
}

static void
test_order_moves (void)
{
  g_autoptr (MajakkaLesson) lesson = quiz_fixture_read ("when-a-child-tells");
  GtkWidget *view = g_object_ref_sink (
      majakka_question_view_new (quiz_context, lesson, find_question (lesson, "q-five-steps"), 1));
  g_autoptr (GPtrArray) rows = app_fixture_find_all (view, MAJAKKA_TYPE_ORDER_ROW);
  g_autoptr (MajakkaResponse) before = NULL;
  g_autoptr (MajakkaResponse) moved = NULL;
  g_autoptr (MajakkaResponse) back = NULL;
  GtkWidget *first = g_ptr_array_index (rows, 0);

  before = majakka_question_view_get_response (MAJAKKA_QUESTION_VIEW (view));
  g_signal_emit_by_name (first, "moved", -1); /* there is nowhere to go */
  g_signal_emit_by_name (first, "moved", 1);
  moved = majakka_question_view_get_response (MAJAKKA_QUESTION_VIEW (view));
  g_assert_cmpstr (majakka_response_get_order (moved)[1], ==,
                   majakka_response_get_order (before)[0]);
  g_assert_true (gtk_widget_get_prev_sibling (first) == g_ptr_array_index (rows, 1));

  /* Dropped on the one that is first now, it is where it was. */
  g_signal_emit_by_name (g_ptr_array_index (rows, 1), "dropped", first);
  back = majakka_question_view_get_response (MAJAKKA_QUESTION_VIEW (view));
  g_assert_true (majakka_response_equal (before, back));

  g_assert_finalize_object (view);
}

/* Chosen for another, a partner moves. */
static void
test_match_moves (void)
{
  g_autoptr (MajakkaLesson) lesson = quiz_fixture_read ("keep-and-report");
  GtkWidget *view = g_object_ref_sink (
      majakka_question_view_new (quiz_context, lesson, find_question (lesson, "q-match"), 1));
  g_autoptr (GPtrArray) rows = app_fixture_find_all (view, MAJAKKA_TYPE_MATCH_ROW);

  g_signal_emit_by_name (g_ptr_array_index (rows, 0), "chosen", 2);
  g_assert_cmpint (majakka_match_row_get_chosen (g_ptr_array_index (rows, 0)), ==, 2);
  g_signal_emit_by_name (g_ptr_array_index (rows, 1), "chosen", 2);
  g_assert_cmpint (majakka_match_row_get_chosen (g_ptr_array_index (rows, 0)), ==, -1);
  g_assert_cmpint (majakka_match_row_get_chosen (g_ptr_array_index (rows, 1)), ==, 2);

  g_assert_finalize_object (view);
}

static void
assert_named (GtkWidget *control)
{
  GtkAccessible *accessible = GTK_ACCESSIBLE (control);
  gboolean named =
      gtk_test_accessible_has_property (accessible, GTK_ACCESSIBLE_PROPERTY_LABEL) ||
      gtk_test_accessible_has_relation (accessible, GTK_ACCESSIBLE_RELATION_LABELLED_BY) ||
      (GTK_IS_BUTTON (control) && gtk_button_get_label (GTK_BUTTON (control)) != NULL);

  g_assert_true (named);
}

static void
check_names (MajakkaLesson *lesson, const MajakkaQuestion *question)
{
  gboolean single =
      question->kind != MAJAKKA_QUESTION_SEVERAL && question->kind != MAJAKKA_QUESTION_SPOT;
  GtkWidget *panel =
      g_object_ref_sink (majakka_question_panel_new (quiz_context, lesson, question, 1, 1));
  GtkWidget *view = GTK_WIDGET (majakka_question_panel_get_view (MAJAKKA_QUESTION_PANEL (panel)));
  const GType types[] = { GTK_TYPE_BUTTON, GTK_TYPE_CHECK_BUTTON, MAJAKKA_TYPE_ORDER_ROW };

  g_assert_true (gtk_test_accessible_has_relation (GTK_ACCESSIBLE (view),
                                                   GTK_ACCESSIBLE_RELATION_LABELLED_BY));
  for (guint i = 0; i < G_N_ELEMENTS (types); i++)
    {
      g_autoptr (GPtrArray) controls = app_fixture_find_all (panel, types[i]);

      for (guint j = 0; j < controls->len; j++)
        {
          assert_named (g_ptr_array_index (controls, j));
          if (types[i] == GTK_TYPE_CHECK_BUTTON)
            gtk_test_accessible_assert_role (g_ptr_array_index (controls, j),
                                             single ? GTK_ACCESSIBLE_ROLE_RADIO
                                                    : GTK_ACCESSIBLE_ROLE_CHECKBOX);
        }
    }

  g_assert_finalize_object (panel);
}

static gboolean
says (GtkWidget *widget, const char *words)
{
  if (!gtk_widget_get_visible (widget))
    return FALSE;
  if (GTK_IS_LABEL (widget) && g_str_equal (gtk_label_get_text (GTK_LABEL (widget)), words))
    return TRUE;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (says (child, words))
      return TRUE;

  return FALSE;
}

/* Whoever may choose several is told so, and nobody else. */
static void
check_hint (MajakkaLesson *lesson, const MajakkaQuestion *question)
{
  GtkWidget *panel =
      g_object_ref_sink (majakka_question_panel_new (quiz_context, lesson, question, 1, 1));

  g_assert_cmpint (says (panel, "Choose all that fit."), ==,
                   question->kind == MAJAKKA_QUESTION_SEVERAL);
  g_assert_finalize_object (panel);
}

static void
test_hint (void)
{
  for_each_question (check_hint);
}

static void
test_names (void)
{
  for_each_question (check_names);
}

/* Nothing forces a window of 360 pixels wider. */
static void
check_width (MajakkaLesson *lesson, const MajakkaQuestion *question)
{
  GtkWidget *panel =
      g_object_ref_sink (majakka_question_panel_new (quiz_context, lesson, question, 1, 1));
  g_autoptr (MajakkaResponse) response = quiz_fixture_answer_wrong (question);
  int minimum;

  majakka_question_panel_set_next_label (MAJAKKA_QUESTION_PANEL (panel), "See what you can do now");
  majakka_question_panel_set_response (MAJAKKA_QUESTION_PANEL (panel), response);
  gtk_widget_measure (panel, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  g_assert_cmpint (minimum, <=, 324);

  g_assert_finalize_object (panel);
}

static void
test_width (void)
{
  for_each_question (check_width);
}

static void
test_width_of_large_text (void)
{
  int dpi;

  g_object_get (gtk_settings_get_default (), "gtk-xft-dpi", &dpi, NULL);
  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", 2 * 96 * 1024, NULL);
  for_each_question (check_width);
  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", dpi, NULL);
}

static void
add_tests (void)
{
  g_test_add_func ("/app/quiz/templates", test_templates);
  g_test_add_func ("/app/quiz/round-trip", test_round_trip);
  g_test_add_func ("/app/quiz/answers", test_answers);
  g_test_add_func ("/app/quiz/activation", test_activation);
  g_test_add_func ("/app/quiz/order-moves", test_order_moves);
  g_test_add_func ("/app/quiz/match-moves", test_match_moves);
  g_test_add_func ("/app/quiz/hint", test_hint);
  g_test_add_func ("/app/quiz/names", test_names);
  g_test_add_func ("/app/quiz/width", test_width);
  g_test_add_func ("/app/quiz/width-of-large-text", test_width_of_large_text);
}

int
main (int argc, char **argv)
{
  return quiz_fixture_run (argc, argv, add_tests);
}
