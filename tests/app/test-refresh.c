/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The reminder on the page Learn, a refresh from its first question to its end, and what one can do
 * now. The answers that all of it begins with were given some days ago. */

#include "config.h"

#include "app-fixture.h"
#include "majakka-abilities-page.h"
#include "majakka-continue-card.h"
#include "majakka-learn-page.h"
#include "majakka-pdf.h"
#include "majakka-preferences-window.h"
#include "majakka-printable.h"
#include "majakka-question-panel.h"
#include "majakka-refresh-card.h"
#include "majakka-refresh-page.h"
#include "majakka-refresh-plan.h"
#include "majakka-refresh-reminder.h"
#include "majakka-refresh-result.h"
#include "majakka-verdict-line.h"
#include "quiz-fixture.h"

#include <glib/gstdio.h>
#include <sqlite3.h>
#include <string.h>

#define DAY (24 * 60 * 60)

static const char first_lesson[] = "grooming-patterns";
static const char second_lesson[] = "keep-and-report";

static MajakkaLearnerStore *
get_store (void)
{
  return majakka_context_get_store (quiz_context);
}

static void
record (const char *lesson,
        const char *id,
        MajakkaQuestionKind kind,
        gboolean right,
        guint days_ago)
{
  g_autoptr (MajakkaResponse) response = majakka_response_new (kind);
  g_autoptr (MajakkaAnswer) answer = majakka_answer_new (id, 1, response, right);

  answer->when -= (gint64) days_ago * DAY;
  g_assert_true (majakka_learner_store_record_answer (get_store (), lesson, answer, NULL));
}

/* Reads a lesson and answers its quiz; the first @n_wrong questions wrongly. */
static void
do_lesson (const char *id, guint days_ago, guint n_wrong)
{
  g_autoptr (MajakkaLesson) lesson = quiz_fixture_read (id);
  const MajakkaSection *quiz = majakka_lesson_get_quiz (lesson);

  majakka_learner_store_open_lesson (get_store (), id, lesson->sections->len - 1, quiz->blocks->len,
                                     NULL);
  for (guint i = 0; i < lesson->sections->len; i++)
    {
      const MajakkaSection *section = g_ptr_array_index (lesson->sections, i);

      if (!section->is_quiz)
        majakka_learner_store_mark_read (get_store (), id, section->id, NULL);
    }
  for (guint i = 0; i < quiz->blocks->len; i++)
    {
      const MajakkaQuestion *question =
          ((MajakkaBlock *) g_ptr_array_index (quiz->blocks, i))->question;

      record (id, question->id, question->kind, i >= n_wrong, days_ago);
    }
  g_assert_true (majakka_learner_store_finish_round (
      get_store (), id, 1, quiz->blocks->len - n_wrong, quiz->blocks->len, NULL));
}

/* Lets everything that was begun come to its end: workers, and what they tell. */
static void
settle (void)
{
  gint64 until = g_get_monotonic_time () + 300 * 1000;

  while (g_get_monotonic_time () < until)
    if (!g_main_context_iteration (NULL, FALSE))
      g_usleep (2000);
}

static void
wait_for (GtkWidget *widget, GType type)
{
  while (quiz_fixture_find (widget, type) == NULL)
    quiz_fixture_iterate (1);
}

/* A button whose action nobody has cannot have the focus. */
static void
add_actions (GtkWidget *window)
{
  g_autoptr (GSimpleActionGroup) group = g_simple_action_group_new ();
  g_autoptr (GSimpleAction) open = g_simple_action_new ("open-lesson", G_VARIANT_TYPE_STRING);
  g_autoptr (GSimpleAction) refresh = g_simple_action_new ("refresh", NULL);

  g_action_map_add_action (G_ACTION_MAP (group), G_ACTION (open));
  g_action_map_add_action (G_ACTION_MAP (group), G_ACTION (refresh));
  gtk_widget_insert_action_group (window, "win", G_ACTION_GROUP (group));
}

static GtkWidget *
show_learn_page (GtkWidget **page)
{
  GtkWidget *window;

  *page = majakka_learn_page_new (quiz_context);
  window = quiz_fixture_show (*page);
  add_actions (window);
  settle ();

  return window;
}

static void
test_card_absent (void)
{
  GtkWidget *page;
  GtkWidget *window;

  quiz_fixture_new_learner ();
  /* Only begun: its questions are no reason to remind of anything. */
  record (first_lesson, "no-question-of-it", MAJAKKA_QUESTION_ONE, TRUE, 30);
  window = show_learn_page (&page);
  g_assert_null (quiz_fixture_find (page, MAJAKKA_TYPE_REFRESH_CARD));
  quiz_fixture_close (window);

  /* Done today: nothing is due yet. */
  do_lesson (second_lesson, 0, 0);
  window = show_learn_page (&page);
  g_assert_null (quiz_fixture_find (page, MAJAKKA_TYPE_REFRESH_CARD));
  quiz_fixture_close (window);
}

static void
test_card (void)
{
  GtkWidget *page;
  GtkWidget *window;
  GtkWidget *card;
  GtkWidget *focus;
  int minimum;

  quiz_fixture_new_learner ();
  window = show_learn_page (&page);
  g_assert_null (quiz_fixture_find (page, MAJAKKA_TYPE_REFRESH_CARD));

  /* It comes while the page is looked at. */
  do_lesson (first_lesson, 3, 0);
  wait_for (page, MAJAKKA_TYPE_REFRESH_CARD);
  card = quiz_fixture_find (page, MAJAKKA_TYPE_REFRESH_CARD);
  g_assert_true (quiz_fixture_shows (card, "5 questions to refresh"));
  g_assert_true (quiz_fixture_shows (card, "About 3 minutes"));
  g_assert_cmpstr (
      gtk_actionable_get_action_name (GTK_ACTIONABLE (quiz_fixture_find_button (card, "Refresh"))),
      ==, "win.refresh");
  gtk_widget_measure (card, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  g_assert_cmpint (minimum, <=, 336);

  /* Whoever uses the keyboard goes on where they were. */
  gtk_widget_grab_focus (quiz_fixture_find_button (card, "Not today"));
  quiz_fixture_press (card, "Not today");
  settle ();
  g_assert_null (quiz_fixture_find (page, MAJAKKA_TYPE_REFRESH_CARD));
  focus = gtk_root_get_focus (GTK_ROOT (window));
  g_assert_nonnull (focus);
  g_assert_nonnull (gtk_widget_get_ancestor (focus, MAJAKKA_TYPE_CONTINUE_CARD));
  quiz_fixture_close (window);

  window = show_learn_page (&page);
  g_assert_null (quiz_fixture_find (page, MAJAKKA_TYPE_REFRESH_CARD));

  /* Yesterday's "Not today" is over. */
  majakka_learner_store_set_refresh_rest (get_store (), majakka_refresh_plan_today () - 1, NULL);
  wait_for (page, MAJAKKA_TYPE_REFRESH_CARD);
  quiz_fixture_close (window);
}

/* The question on the page, found again by its words. */
static const MajakkaQuestion *
find_question (GtkWidget *page, MajakkaLesson **lessons, guint n_lessons, MajakkaLesson **found)
{
  for (guint i = 0; i < n_lessons; i++)
    {
      const MajakkaSection *quiz = majakka_lesson_get_quiz (lessons[i]);
      g_autofree char *title = majakka_translator_plain (
          majakka_context_get_translator (quiz_context), &lessons[i]->title);
      g_autofree char *words = g_strdup_printf ("From “%s”", title);

      if (!quiz_fixture_shows (page, words))
        continue;

      *found = lessons[i];
      for (guint j = 0; j < quiz->blocks->len; j++)
        {
          const MajakkaQuestion *question =
              ((MajakkaBlock *) g_ptr_array_index (quiz->blocks, j))->question;
          g_autofree char *prompt = majakka_translator_plain (
              majakka_context_get_translator (quiz_context), &question->prompt);

          if (quiz_fixture_shows (page, prompt))
            return question;
        }
    }

  g_assert_not_reached ();
}

static void
answer (GtkWidget *page, const MajakkaQuestion *question, gboolean right)
{
  GtkWidget *panel = quiz_fixture_find (page, MAJAKKA_TYPE_QUESTION_PANEL);
  g_autoptr (MajakkaResponse) response =
      right ? quiz_fixture_answer_right (question) : quiz_fixture_answer_wrong (question);

  majakka_question_view_set_response (
      majakka_question_panel_get_view (MAJAKKA_QUESTION_PANEL (panel)), response);
  quiz_fixture_press (page, "Check answer");
  wait_for (panel, MAJAKKA_TYPE_VERDICT_LINE);
}

/* Returns: (transfer full): how the plan has it */
static MajakkaRefresh *
find_plan (const char *lesson, const char *question)
{
  g_autoptr (GPtrArray) questions = majakka_learner_store_list_refresh (get_store ());

  for (guint i = 0; i < questions->len; i++)
    {
      const MajakkaRefresh *found = g_ptr_array_index (questions, i);

      if (g_str_equal (found->lesson, lesson) && g_str_equal (found->question, question))
        return majakka_refresh_copy (found);
    }

  g_assert_not_reached ();
}

static void
go_on (GtkWidget *page, guint position)
{
  quiz_fixture_press (page, position < 4 ? "Next question" : "See what you can still do");
  settle ();
}

static void
test_through (void)
{
  g_autoptr (MajakkaLesson) one = quiz_fixture_read (first_lesson);
  g_autoptr (MajakkaLesson) other = quiz_fixture_read (second_lesson);
  g_autoptr (MajakkaLessonProgress) before = NULL;
  g_autoptr (MajakkaLessonProgress) after = NULL;
  MajakkaLesson *lessons[] = { one, other };
  MajakkaLesson *last = NULL;
  gint64 today = majakka_refresh_plan_today ();
  GtkWidget *page;
  GtkWidget *window;

  quiz_fixture_new_learner ();
  do_lesson (first_lesson, 3, 1);
  do_lesson (second_lesson, 4, 0);
  before = majakka_learner_store_get_lesson_progress (get_store (), first_lesson);

  page = majakka_refresh_page_new (quiz_context);
  window = quiz_fixture_show (page);
  wait_for (page, MAJAKKA_TYPE_QUESTION_PANEL);
  for (guint i = 0; i < 5; i++)
    {
      g_autofree char *words = g_strdup_printf ("Question %u of 5", i + 1);
      MajakkaLesson *lesson = NULL;
      const MajakkaQuestion *question = find_question (page, lessons, 2, &lesson);
      g_autoptr (MajakkaRefresh) plan = NULL;

      g_assert_true (quiz_fixture_shows (page, words));
      g_assert_true (lesson != last);
      last = lesson;
      answer (page, question, i != 1);
      /* Its feedback is on the page, so it is on disk, and so is the day of the next time. */
      plan = find_plan (lesson->id, question->id);
      g_assert_cmpint (plan->answered, ==, today);
      g_assert_cmpint (plan->due, ==, today + (i != 1 ? 7 : 2));
      go_on (page, i);
    }

  wait_for (page, MAJAKKA_TYPE_REFRESH_RESULT);
  g_assert_true (quiz_fixture_shows (page, "You can still"));
  g_assert_true (quiz_fixture_shows (page, "Worth reading again"));
  g_assert_true (quiz_fixture_shows (page, "They can wait until tomorrow"));
  g_assert_false (quiz_fixture_shows (page, "Question 5 of 5"));
  g_assert_cmpint (majakka_learner_store_get_refresh_rest (get_store ()), ==, today);

  /* What is done of a lesson is what was done in it. */
  after = majakka_learner_store_get_lesson_progress (get_store (), first_lesson);
  g_assert_cmpuint (after->n_right, ==, before->n_right);
  g_assert_true (after->done);
  g_assert_cmpuint (majakka_learner_store_get_round (get_store (), first_lesson), ==, 2);

  /* Whoever wants more goes on at once. */
  quiz_fixture_press (page, "Refresh 5 more");
  wait_for (page, MAJAKKA_TYPE_QUESTION_PANEL);
  g_assert_true (quiz_fixture_shows (page, "Question 1 of 5"));
  quiz_fixture_close (window);
}

/* Another try counts on the last page, and not in the plan. */
static void
test_try_again (void)
{
  g_autoptr (MajakkaLesson) lesson = quiz_fixture_read (first_lesson);
  MajakkaLesson *found;
  const MajakkaQuestion *question;
  g_autoptr (MajakkaRefresh) plan = NULL;
  GtkWidget *page;
  GtkWidget *window;

  quiz_fixture_new_learner ();
  do_lesson (first_lesson, 3, 0);
  page = majakka_refresh_page_new (quiz_context);
  window = quiz_fixture_show (page);
  wait_for (page, MAJAKKA_TYPE_QUESTION_PANEL);
  question = find_question (page, &lesson, 1, &found);
  answer (page, question, FALSE);
  quiz_fixture_press (page, "Try again");
  settle ();
  g_assert_true (quiz_fixture_shows (page, "Question 1 of 5"));
  answer (page, question, TRUE);
  plan = find_plan (first_lesson, question->id);
  g_assert_cmpint (plan->due, ==, majakka_refresh_plan_today () + 2);
  g_assert_true (plan->right);
  g_assert_cmpuint (plan->n_attempts, ==, 3);

  /* Left here, it goes on with what is still due. */
  quiz_fixture_close (window);
  g_assert_cmpint (majakka_learner_store_get_refresh_rest (get_store ()), ==, 0);
  page = majakka_refresh_page_new (quiz_context);
  window = quiz_fixture_show (page);
  wait_for (page, MAJAKKA_TYPE_QUESTION_PANEL);
  g_assert_true (find_question (page, &lesson, 1, &found) != question);
  quiz_fixture_close (window);
}

static void
test_nothing_due (void)
{
  GtkWidget *page;
  GtkWidget *window;

  quiz_fixture_new_learner ();
  page = majakka_refresh_page_new (quiz_context);
  window = quiz_fixture_show (page);
  wait_for (page, MAJAKKA_TYPE_REFRESH_RESULT);
  g_assert_true (quiz_fixture_shows (page, "No questions are due today"));
  g_assert_true (quiz_fixture_shows (page, "two days after you have done a lesson"));
  quiz_fixture_close (window);

  do_lesson (first_lesson, 1, 0);
  page = majakka_refresh_page_new (quiz_context);
  window = quiz_fixture_show (page);
  wait_for (page, MAJAKKA_TYPE_REFRESH_RESULT);
  g_assert_true (quiz_fixture_shows (page, "The next questions come tomorrow."));
  g_assert_cmpint (majakka_learner_store_get_refresh_rest (get_store ()), ==, 0);
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

/* A disk that takes nothing: the person is told, sees the feedback and goes on. */
static void
test_not_kept (void)
{
  g_autoptr (MajakkaLesson) lesson = quiz_fixture_read (first_lesson);
  MajakkaLesson *found;
  GtkWidget *page;
  GtkWidget *window;

  quiz_fixture_new_learner ();
  do_lesson (first_lesson, 3, 0);
  page = majakka_refresh_page_new (quiz_context);
  window = quiz_fixture_show (page);
  wait_for (page, MAJAKKA_TYPE_QUESTION_PANEL);
  run_sql ("CREATE TRIGGER stop BEFORE INSERT ON refresh BEGIN SELECT RAISE (FAIL, 'no'); END");
  answer (page, find_question (page, &lesson, 1, &found), TRUE);
  run_sql ("DROP TRIGGER stop");
  g_assert_true (quiz_fixture_shows (page, "Your progress could not be saved"));
  g_assert_true (quiz_fixture_shows (page, "That is right, and here is why."));
  go_on (page, 0);
  g_assert_true (quiz_fixture_shows (page, "Question 2 of 5"));
  quiz_fixture_close (window);
}

static void
loaded_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  *(MajakkaRefreshPlan **) data = majakka_refresh_plan_load_finish (result, NULL);
}

/* A question that is in no lesson any more, and a lesson that is on this computer no more */
static void
test_retired (void)
{
  g_autoptr (MajakkaLesson) lesson = quiz_fixture_read (first_lesson);
  g_autoptr (MajakkaRefreshPlan) plan = NULL;

  quiz_fixture_new_learner ();
  do_lesson (first_lesson, 3, 0);
  record (first_lesson, "retired", MAJAKKA_QUESTION_ONE, FALSE, 300);
  majakka_learner_store_open_lesson (get_store (), "gone", 1, 1, NULL);
  majakka_learner_store_mark_read (get_store (), "gone", "one", NULL);
  record ("gone", "q", MAJAKKA_QUESTION_ONE, FALSE, 300);
  majakka_learner_store_finish_round (get_store (), "gone", 1, 0, 1, NULL);

  majakka_refresh_plan_load_async (quiz_context, TRUE, NULL, loaded_cb, &plan);
  while (plan == NULL)
    quiz_fixture_iterate (1);
  g_assert_cmpuint (plan->questions->len, ==, majakka_lesson_get_quiz (lesson)->blocks->len);
  for (guint i = 0; i < plan->questions->len; i++)
    g_assert_nonnull (((MajakkaRefresh *) g_ptr_array_index (plan->questions, i))->objective);
}

static guint
count_lines (GtkWidget *page, const char *words)
{
  g_autoptr (GPtrArray) labels = app_fixture_find_all (page, GTK_TYPE_LABEL);
  guint n = 0;

  for (guint i = 0; i < labels->len; i++)
    n += g_str_equal (gtk_label_get_text (g_ptr_array_index (labels, i)), words);

  return n;
}

/* What the page has for paper, as another program reads it; lines are joined. */
static char *
print (GtkWidget *page)
{
  g_autoptr (MajakkaDocument) document =
      majakka_printable_create_document (MAJAKKA_PRINTABLE (page), FALSE);
  g_autoptr (MajakkaPages) pages = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *folder = NULL;
  g_autofree char *path = NULL;
  char *text = NULL;
  char *plain; /* without ligatures */

  if (document == NULL)
    return NULL;

  folder = g_dir_make_tmp ("majakka-XXXXXX", &error);
  g_assert_no_error (error);
  path = g_build_filename (folder, "paper.pdf", NULL);
  pages = majakka_pages_new (document, 595, 842);
  majakka_pdf_save (pages, path, &error);
  g_assert_no_error (error);

  {
    const char *argv[] = { "pdftotext", path, "-", NULL };

    g_spawn_sync (NULL, (char **) argv, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, &text, NULL, NULL,
                  &error);
    g_assert_no_error (error);
  }
  g_unlink (path);
  g_rmdir (folder);

  plain = g_utf8_normalize (g_strdelimit (text, "\n", ' '), -1, G_NORMALIZE_ALL_COMPOSE);
  g_free (text);

  return plain;
}

static void
assert_prints_abilities (GtkWidget *page)
{
  g_autofree char *text = print (page);

  g_assert_nonnull (text);
  g_assert_true (g_str_has_prefix (text, "What I have learnt"));
  g_assert_nonnull (strstr (text, "Now I can:"));
  g_assert_nonnull (strstr (text, "Read again"));
  g_assert_nonnull (strstr (text, "Refresh soon"));
  g_assert_nonnull (strstr (text, "not a certificate"));
}

static void
test_abilities (void)
{
  GtkWidget *page;
  GtkWidget *window;
  int minimum;

  quiz_fixture_new_learner ();
  page = majakka_abilities_page_new (quiz_context);
  window = quiz_fixture_show (page);
  settle ();
  g_assert_true (quiz_fixture_shows (page, "This page begins with your first lesson"));
  g_assert_cmpuint (count_lines (page, "You can"), ==, 0);
  g_assert_null (print (page));
  quiz_fixture_close (window);

  do_lesson (first_lesson, 1, 1);
  do_lesson (second_lesson, 4, 0);
  page = majakka_abilities_page_new (quiz_context);
  window = quiz_fixture_show (page);
  wait_for (page, GTK_TYPE_LIST_BOX_ROW);
  g_assert_false (quiz_fixture_shows (page, "This page begins with your first lesson"));
  g_assert_cmpuint (count_lines (page, "Read again"), ==, 1);
  g_assert_cmpuint (count_lines (page, "You can"), >, 0);
  g_assert_cmpuint (count_lines (page, "Refresh soon"), >, 0);
  g_assert_nonnull (quiz_fixture_find_button (page, "Refresh 5 questions"));
  assert_prints_abilities (page);
  gtk_widget_measure (page, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  g_assert_cmpint (minimum, <=, 360);
  quiz_fixture_close (window);
}

static void
test_may_tell (void)
{
  GSettings *settings = majakka_context_get_settings (quiz_context);

  quiz_fixture_new_learner ();
  g_assert_false (majakka_refresh_reminder_may_tell (quiz_context, 0, 100));
  g_settings_set_boolean (settings, "refresh-notification", TRUE);
  g_assert_true (majakka_refresh_reminder_may_tell (quiz_context, 0, 100));
  g_assert_false (majakka_refresh_reminder_may_tell (quiz_context, 100, 100));
  g_assert_true (majakka_refresh_reminder_may_tell (quiz_context, 100, 101));
  majakka_learner_store_set_refresh_rest (get_store (), 100, NULL);
  g_assert_false (majakka_refresh_reminder_may_tell (quiz_context, 0, 100));
  g_settings_reset (settings, "refresh-notification");
}

static void
test_switch (void)
{
  GSettings *settings = majakka_context_get_settings (quiz_context);
  GtkWidget *window = quiz_fixture_show (gtk_label_new (NULL));
  g_autoptr (GListModel) toplevels = g_object_ref (gtk_window_get_toplevels ());
  GtkWidget *row_switch = NULL;

  majakka_preferences_window_present (GTK_WINDOW (window), quiz_context);
  for (guint i = 0; i < g_list_model_get_n_items (toplevels) && row_switch == NULL; i++)
    {
      g_autoptr (GtkWidget) toplevel = g_list_model_get_item (toplevels, i);

      row_switch = quiz_fixture_find (toplevel, GTK_TYPE_SWITCH);
    }

  g_assert_nonnull (row_switch);
  g_assert_false (gtk_switch_get_active (GTK_SWITCH (row_switch)));
  gtk_switch_set_active (GTK_SWITCH (row_switch), TRUE);
  g_assert_true (g_settings_get_boolean (settings, "refresh-notification"));
  g_settings_reset (settings, "refresh-notification");
  g_assert_false (gtk_switch_get_active (GTK_SWITCH (row_switch)));

  gtk_window_destroy (GTK_WINDOW (gtk_widget_get_root (row_switch)));
  quiz_fixture_close (window);
}

static void
add_tests (void)
{
  majakka_catalogue_load (majakka_context_get_catalogue (quiz_context));
  g_test_add_func ("/app/refresh/card/absent", test_card_absent);
  g_test_add_func ("/app/refresh/card", test_card);
  g_test_add_func ("/app/refresh/through", test_through);
  g_test_add_func ("/app/refresh/try-again", test_try_again);
  g_test_add_func ("/app/refresh/nothing-due", test_nothing_due);
  g_test_add_func ("/app/refresh/not-kept", test_not_kept);
  g_test_add_func ("/app/refresh/retired", test_retired);
  g_test_add_func ("/app/refresh/abilities", test_abilities);
  g_test_add_func ("/app/refresh/may-tell", test_may_tell);
  g_test_add_func ("/app/refresh/switch", test_switch);
}

int
main (int argc, char **argv)
{
  return quiz_fixture_run (argc, argv, add_tests);
}
