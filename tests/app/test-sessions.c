/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The sessions that are kept: what is told about each, and that they are gone when somebody deletes them. */

#include "config.h"

#include "report-fixture.h"

#include "majakka-held-session.h"
#include "majakka-preferences-window.h"
#include "majakka-report-page.h"
#include "majakka-session-row.h"
#include "majakka-sessions-page.h"

#include <adwaita.h>
#include <string.h>

static const HeldSession finished = { .source = "stop-leave-tell",
                                      .class_name = "2A",
                                      .seed = 1,
                                      .n_commands = 300,
                                      .finish = TRUE };
static const HeldSession begun = { .source = "kind-in-a-group-chat",
                                   .class_name = "",
                                   .seed = 2,
                                   .n_commands = 100 };

static GtkWidget *
open_list (ReportFixture *fixture)
{
  report_fixture_activate (fixture, "win.open-sessions", NULL);

  return report_fixture_get_page (fixture, MAJAKKA_TYPE_SESSIONS_PAGE);
}

static guint
count_rows (GtkWidget *widget)
{
  guint n = MAJAKKA_IS_SESSION_ROW (widget) ? 1 : 0;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    n += count_rows (child);

  return n;
}

/* The nth row from 0, from the newest session on */
static GtkWidget *
find_row (GtkWidget *widget, guint *n)
{
  GtkWidget *found = NULL;

  if (MAJAKKA_IS_SESSION_ROW (widget) && (*n)-- == 0)
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_row (child, n);

  return found;
}

static GtkWidget *
get_row (GtkWidget *list, guint n)
{
  GtkWidget *row = find_row (list, &n);

  g_assert_nonnull (row);

  return row;
}

static void
assert_says (GtkWidget *widget, const char *words)
{
  g_autofree char *all = report_fixture_get_words (widget);

  if (strstr (all, words) == NULL)
    g_error ("“%s” is not in: %s", words, all);
}

static void
press (GtkWidget *widget, const char *words)
{
  GtkWidget *button = report_fixture_find_button (widget, words);

  g_assert_nonnull (button);
  g_assert_true (gtk_widget_is_sensitive (button));
  g_signal_emit_by_name (button, "clicked");
  report_fixture_settle ();
}

static char *
get_path (const char *name)
{
  char *path = majakka_held_session_find (name);

  g_assert_nonnull (path);

  return path;
}

static gboolean
is_kept (const char *name)
{
  g_autofree char *path = get_path (name);

  return g_file_test (path, G_FILE_TEST_EXISTS);
}

static void
test_empty (ReportFixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  GtkWidget *list = open_list (fixture);

  assert_says (list, "Sessions that you held will be here");
  assert_says (list, "kept on this computer until you delete them");
  g_assert_nonnull (report_fixture_find_button (list, "To the session plans"));
  g_assert_null (report_fixture_find_button (list, "Delete all sessions…"));
}

/* A session that goes on can be gone on with; one that is over leads to what came of it. */
static void
test_list (ReportFixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  g_autofree char *first = report_fixture_hold (fixture, &finished);
  g_autofree char *second = report_fixture_hold (fixture, &begun);
  GtkWidget *list = open_list (fixture);
  GtkWidget *row;
  GVariant *target;
  guint over = strcmp (first, second) < 0 ? 1 : 0;

  g_assert_cmpuint (count_rows (list), ==, 2);
  row = get_row (list, 1 - over);
  assert_says (row, "A class without a name");
  assert_says (row, "Kind in a group chat");
  assert_says (row, "not finished");
  target = gtk_actionable_get_action_target_value (
      GTK_ACTIONABLE (report_fixture_find_button (row, "Go on")));
  g_assert_cmpstr (g_variant_get_string (target, NULL), ==, second);

  row = get_row (list, over);
  assert_says (row, "2A");
  assert_says (row, "Stop, leave, tell");
  g_assert_null (report_fixture_find_button (row, "Go on"));
  press (row, "See the report");
  list = report_fixture_get_page (fixture, MAJAKKA_TYPE_REPORT_PAGE);
  assert_says (list, "Stop, leave, tell");
  target = gtk_actionable_get_action_target_value (
      GTK_ACTIONABLE (report_fixture_find_button (list, "Hold it again")));
  g_assert_cmpstr (g_variant_get_string (target, NULL), ==, "stop-leave-tell");
}

/* What is whole is shown, and what is missing is told. */
static void
test_damaged_end (ReportFixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  g_autofree char *name = report_fixture_hold (fixture, &finished);
  g_autofree char *path = get_path (name);
  g_autofree char *text = NULL;
  gsize length;
  GtkWidget *list;

  g_assert_true (g_file_get_contents (path, &text, &length, NULL));
  text[length * 3 / 4] ^= 1;
  g_assert_true (g_file_set_contents (path, text, (gssize) length, NULL));
  list = open_list (fixture);
  assert_says (get_row (list, 0), "The end of its file is damaged.");
  press (get_row (list, 0), "See the report");
  assert_says (report_fixture_get_page (fixture, MAJAKKA_TYPE_REPORT_PAGE),
               "All that is whole before it is shown");
}

static void
test_damaged (ReportFixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  g_autofree char *name = report_fixture_hold (fixture, &finished);
  g_autofree char *other = report_fixture_hold (fixture, &begun);
  g_autofree char *path = get_path (name);
  GtkWidget *list;

  g_assert_true (g_file_set_contents (path, "nonsense\n", -1, NULL));
  list = open_list (fixture);
  g_assert_cmpuint (count_rows (list), ==, 2);
  assert_says (list, "The file of this session is damaged");
  assert_says (list, "Your other sessions are fine.");
  report_fixture_activate (fixture, "win.open-report", name);
  press (report_fixture_get_page (fixture, MAJAKKA_TYPE_REPORT_PAGE), "Delete");
  g_assert_false (is_kept (name));
  g_assert_true (is_kept (other));
  g_assert_null (report_fixture_get_page (fixture, MAJAKKA_TYPE_REPORT_PAGE));
  g_assert_cmpuint (count_rows (list), ==, 1);
}

/* The counts belong to words that are not there any more. */
static void
test_other_edition (ReportFixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  GPtrArray *plans = majakka_context_get_session_plans (fixture->context);
  g_autofree char *name = report_fixture_hold (fixture, &finished);
  GtkWidget *list;

  for (guint i = 0; i < plans->len; i++)
    if (g_str_equal (((MajakkaSessionPlan *) plans->pdata[i])->lesson->id, finished.source))
      g_ptr_array_remove_index (plans, i--);
  list = open_list (fixture);
  assert_says (get_row (list, 0), "the counts cannot be shown in words");
  g_assert_null (report_fixture_find_button (get_row (list, 0), "See the report"));
  report_fixture_activate (fixture, "win.open-report", name);
  assert_says (report_fixture_get_page (fixture, MAJAKKA_TYPE_REPORT_PAGE),
               "Held with another edition of the plan");
  g_assert_true (is_kept (name));
}

/* A name that leads elsewhere, or to nothing, opens a page that says so, and deletes nothing. */
static void
test_strange_names (ReportFixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  static const char *const names[] = { "../learner.db", "/etc/passwd", "", "a.session",
                                       ".session" };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      report_fixture_activate (fixture, "win.open-report", names[i]);
      assert_says (report_fixture_get_page (fixture, MAJAKKA_TYPE_REPORT_PAGE),
                   "This session cannot be opened");
      report_fixture_activate (fixture, "win.back", NULL);
    }
}

/* Gone at once, and back when somebody thinks better of it; with the keys too. */
static void
test_delete (ReportFixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  g_autofree char *name = report_fixture_hold (fixture, &finished);
  GtkWidget *list = open_list (fixture);

  press (list, "Delete");
  g_assert_false (is_kept (name));
  assert_says (fixture->window, "The session was deleted.");
  assert_says (list, "Sessions that you held will be here");

  report_fixture_activate (fixture, "win.undo-removal", NULL);
  g_assert_true (is_kept (name));
  g_assert_cmpuint (count_rows (list), ==, 1);
  press (get_row (list, 0), "See the report");

  press (report_fixture_get_page (fixture, MAJAKKA_TYPE_REPORT_PAGE), "Delete");
  g_assert_null (report_fixture_get_page (fixture, MAJAKKA_TYPE_REPORT_PAGE));
  g_assert_cmpuint (count_rows (list), ==, 0);
  press (fixture->window, "Undo");
  g_assert_true (is_kept (name));
  g_assert_cmpuint (count_rows (list), ==, 1);
}

/* While it is held it stays, and that is told. */
static void
test_delete_open (ReportFixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  g_autofree char *name = report_fixture_hold (fixture, &begun);
  g_autofree char *path = get_path (name);
  g_autoptr (MajakkaSession) session = majakka_held_session_continue (fixture->context, path, NULL);
  GListModel *windows = gtk_window_get_toplevels ();
  gboolean told = FALSE;

  g_assert_nonnull (session);
  report_fixture_activate (fixture, "win.delete-session", name);
  g_assert_true (is_kept (name));
  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWidget) window = g_list_model_get_item (windows, i);

      if (ADW_IS_MESSAGE_DIALOG (window))
        {
          assert_says (window, "Close its windows first");
          told = TRUE;
          gtk_window_destroy (GTK_WINDOW (window));
        }
    }
  g_assert_true (told);
}

static void
answer_yes (void)
{
  GListModel *windows = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWidget) window = g_list_model_get_item (windows, i);

      if (ADW_IS_MESSAGE_DIALOG (window))
        adw_message_dialog_response (ADW_MESSAGE_DIALOG (window), "yes");
    }
  report_fixture_settle ();
}

static void
test_delete_all (ReportFixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  g_autofree char *first = report_fixture_hold (fixture, &finished);
  g_autofree char *second = report_fixture_hold (fixture, &begun);
  GtkWidget *list = open_list (fixture);

  press (list, "Delete all sessions…");
  g_assert_true (is_kept (first) && is_kept (second));
  answer_yes ();
  g_assert_false (is_kept (first) || is_kept (second));
  assert_says (list, "Sessions that you held will be here");
}

/* “Delete everything” means these, too. */
static void
test_delete_everything (ReportFixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  g_autofree char *name = report_fixture_hold (fixture, &finished);
  GListModel *windows = gtk_window_get_toplevels ();
  GtkWidget *preferences = NULL;

  majakka_preferences_window_present (GTK_WINDOW (fixture->window), fixture->context);
  report_fixture_settle ();
  for (guint i = 0; i < g_list_model_get_n_items (windows) && preferences == NULL; i++)
    {
      g_autoptr (GtkWidget) window = g_list_model_get_item (windows, i);

      if (ADW_IS_PREFERENCES_WINDOW (window))
        preferences = window;
    }
  assert_says (preferences, "with all sessions with classes");
  press (preferences, "Delete…");
  answer_yes ();
  g_assert_false (is_kept (name));
  gtk_window_destroy (GTK_WINDOW (preferences));
}

/* Somebody who keeps nothing: a session is there as long as the person, and those of others are not theirs to see. */
static void
test_guest (ReportFixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  MajakkaLearnerStore *store = majakka_context_get_store (fixture->context);
  gint64 somebody = majakka_learner_store_get_current (store);
  g_autofree char *kept = report_fixture_hold (fixture, &finished);
  g_autofree char *kept_path = get_path (kept);
  g_autofree char *name = NULL;
  g_autofree char *path = NULL;
  GtkWidget *list;

  g_assert_true (majakka_learner_store_set_current (store, MAJAKKA_LEARNER_GUEST, NULL));
  report_fixture_settle ();
  list = open_list (fixture);
  g_assert_cmpuint (count_rows (list), ==, 0);
  assert_says (list, "You chose to keep nothing.");
  report_fixture_activate (fixture, "win.back", NULL);

  name = report_fixture_hold (fixture, &begun);
  path = get_path (name);
  g_assert_true (g_str_has_prefix (path, g_get_user_runtime_dir ()));
  list = open_list (fixture);
  g_assert_cmpuint (count_rows (list), ==, 1);

  /* The program is killed and started again. */
  majakka_held_session_follow (fixture->context);
  g_assert_true (g_file_test (path, G_FILE_TEST_EXISTS));

  g_assert_true (majakka_learner_store_set_current (store, somebody, NULL));
  report_fixture_settle ();
  g_assert_false (g_file_test (path, G_FILE_TEST_EXISTS));
  g_assert_true (g_file_test (kept_path, G_FILE_TEST_EXISTS));
  list = open_list (fixture);
  g_assert_cmpuint (count_rows (list), ==, 1);
}

/* The program ends: nothing is left, not even of a session that goes on. */
static void
test_guest_ends (ReportFixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  MajakkaLearnerStore *store = majakka_context_get_store (fixture->context);
  g_autofree char *name = NULL;
  g_autofree char *path = NULL;
  g_autoptr (MajakkaSession) session = NULL;

  g_assert_true (majakka_learner_store_set_current (store, MAJAKKA_LEARNER_GUEST, NULL));
  name = report_fixture_hold (fixture, &begun);
  path = get_path (name);
  session = majakka_held_session_continue (fixture->context, path, NULL);
  g_assert_nonnull (session);
  majakka_held_session_forget_guest ();
  g_assert_false (g_file_test (path, G_FILE_TEST_EXISTS));
}

int
main (int argc, char *argv[])
{
  if (!report_fixture_init (&argc, &argv))
    return 0;

  REPORT_ADD ("/sessions/empty", NULL, test_empty);
  REPORT_ADD ("/sessions/list", NULL, test_list);
  REPORT_ADD ("/sessions/damaged-end", NULL, test_damaged_end);
  REPORT_ADD ("/sessions/damaged", NULL, test_damaged);
  REPORT_ADD ("/sessions/other-edition", NULL, test_other_edition);
  REPORT_ADD ("/sessions/strange-names", NULL, test_strange_names);
  REPORT_ADD ("/sessions/delete", NULL, test_delete);
  REPORT_ADD ("/sessions/delete-open", NULL, test_delete_open);
  REPORT_ADD ("/sessions/delete-all", NULL, test_delete_all);
  REPORT_ADD ("/sessions/delete-everything", NULL, test_delete_everything);
  REPORT_ADD ("/sessions/guest", NULL, test_guest);
  REPORT_ADD ("/sessions/guest-ends", NULL, test_guest_ends);

  return g_test_run ();
}
