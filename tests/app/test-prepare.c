/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* From the place Class to a session: what was arranged is what begins, and what cannot be kept does not begin. */

#include "config.h"

#include "app-fixture.h"

#include "majakka-class-rows.h"

#include "majakka-class-page.h"
#include "majakka-held-session.h"
#include "majakka-home-page.h"
#include "majakka-part-row.h"
#include "majakka-prepare-page.h"
#include "majakka-presenter-window.h"
#include "majakka-preview-page.h"
#include "majakka-printable.h"
#include "majakka-projector-view.h"
#include "majakka-session-folder.h"
#include "majakka-session-plan-page.h"
#include "majakka-unfinished-card.h"
#include "majakka-window.h"

#include <adwaita.h>
#include <glib/gstdio.h>
#include <signal.h>
#include <string.h>
#include <sys/resource.h>

#define PLAN "ask-before-you-share"

typedef struct
{
  MajakkaContext *context;
  GtkWidget *window;
} Fixture;

/* It can be registered once. */
static GtkApplication *application;

static GtkWidget *
find_button (GtkWidget *widget, const char *words)
{
  g_autoptr (GPtrArray) buttons = app_fixture_find_all (widget, GTK_TYPE_BUTTON);

  for (guint i = 0; i < buttons->len; i++)
    if (app_fixture_has_words (g_ptr_array_index (buttons, i), words))
      return g_ptr_array_index (buttons, i);
  g_error ("no button %s", words);
}

static void
press (GtkWidget *widget, const char *words)
{
  g_signal_emit_by_name (find_button (widget, words), "clicked");
  app_fixture_turn ();
}

static GtkWidget *
find_window (GType type)
{
  GListModel *all = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (all); i++)
    {
      g_autoptr (GtkWidget) window = g_list_model_get_item (all, i);

      if (G_TYPE_CHECK_INSTANCE_TYPE (window, type) && gtk_widget_get_visible (window))
        return window;
    }

  return NULL;
}

static GPtrArray *
list_kept (void)
{
  g_autofree char *folder = majakka_held_session_get_folder ();

  return majakka_session_folder_list (folder);
}

static void
delete_kept (void)
{
  g_autoptr (GPtrArray) kept = list_kept ();
  g_autofree char *folder = majakka_held_session_get_folder ();

  for (guint i = 0; i < kept->len; i++)
    g_assert_true (majakka_session_folder_delete (
        ((const MajakkaKeptSession *) g_ptr_array_index (kept, i))->path, NULL));
  g_rmdir (folder);
}

static void
set_up (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  self->context = majakka_context_new ();
  g_settings_set_boolean (majakka_context_get_settings (self->context), "first-start-done", TRUE);
  majakka_catalogue_load (majakka_context_get_catalogue (self->context));
  self->window = majakka_window_new (application, self->context);
  gtk_window_present (GTK_WINDOW (self->window));
  app_fixture_turn ();
}

static void
close_all (void)
{
  g_autoptr (GListModel) all = g_object_ref (gtk_window_get_toplevels ());

  while (g_list_model_get_n_items (all) > 0)
    {
      g_autoptr (GtkWindow) window = g_list_model_get_item (all, 0);

      gtk_window_destroy (window);
      app_fixture_turn ();
    }
}

static void
tear_down (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  close_all ();
  g_object_unref (self->context);
  delete_kept ();
}

static GtkWidget *
open_page (Fixture *self, const char *action, const char *id, GType type)
{
  gtk_widget_activate_action (self->window, action, "s", id);

  return app_fixture_wait_for (self->window, type);
}

static GtkWidget *
open_place (Fixture *self)
{
  GtkWidget *page;

  gtk_widget_activate_action (self->window, "win.place", "s", MAJAKKA_PLACE_CLASS);
  page = app_fixture_wait_for (self->window, MAJAKKA_TYPE_CLASS_PAGE);
  app_fixture_wait_for (page, ADW_TYPE_ACTION_ROW);
  while (!app_fixture_has_words (page, "Ask before you share"))
    g_main_context_iteration (NULL, TRUE);

  return page;
}

static MajakkaPartRow *
get_row (GtkWidget *page, guint position)
{
  g_autoptr (GPtrArray) rows = app_fixture_find_all (page, MAJAKKA_TYPE_PART_ROW);

  for (guint i = 0; i < rows->len; i++)
    if (gtk_list_box_row_get_index (g_ptr_array_index (rows, i)) == (int) position)
      return g_ptr_array_index (rows, i);
  g_error ("no row %u", position);
}

static GtkCheckButton *
get_check (GtkWidget *page, guint position)
{
  return GTK_CHECK_BUTTON (
      app_fixture_find (GTK_WIDGET (get_row (page, position)), GTK_TYPE_CHECK_BUTTON));
}

static void
move_down (GtkWidget *page, guint position)
{
  g_autoptr (GPtrArray) buttons =
      app_fixture_find_all (GTK_WIDGET (get_row (page, position)), GTK_TYPE_BUTTON);

  g_signal_emit_by_name (g_ptr_array_index (buttons, 1), "clicked");
}

/* The name, the parts and their order are those that stand in the file of the session. */
static void
test_arranged (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  GtkWidget *page = open_page (self, "win.prepare-session", PLAN, MAJAKKA_TYPE_PREPARE_PAGE);
  GtkWidget *entry = app_fixture_find (page, ADW_TYPE_ENTRY_ROW);
  g_autoptr (GPtrArray) kept = NULL;
  const MajakkaKeptSession *session;
  g_autofree char *parts = NULL;

  g_assert_true (app_fixture_has_words (page, "5 parts · 45 minutes altogether"));
  gtk_editable_set_text (GTK_EDITABLE (entry), "5 B");
  move_down (page, 1);
  gtk_check_button_set_active (get_check (page, 3), FALSE);
  g_assert_true (app_fixture_has_words (page, "4 parts · 36 minutes altogether"));
  g_assert_true (app_fixture_has_words (page, "That is short"));
  press (page, "Begin the session");

  g_assert_nonnull (majakka_presenter_find ());
  kept = list_kept ();
  g_assert_cmpuint (kept->len, ==, 1);
  session = g_ptr_array_index (kept, 0);
  g_assert_cmpstr (session->header->source, ==, PLAN);
  g_assert_cmpstr (session->header->class_name, ==, "5 B");
  parts = g_strjoinv (" ", session->header->parts);
  g_assert_cmpstr (parts, ==, "opening may-i whose-is-it closing");

  /* The teacher comes back to what was arranged. */
  gtk_window_destroy (majakka_presenter_find ());
  app_fixture_turn ();
  g_assert_false (gtk_check_button_get_active (get_check (page, 3)));
}

/* With a session in its window a second one would be kept, and never shown. */
static void
test_one_at_a_time (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  GtkWidget *page = open_page (self, "win.prepare-session", PLAN, MAJAKKA_TYPE_PREPARE_PAGE);
  g_autoptr (GPtrArray) kept = NULL;

  press (page, "Begin the session");
  press (page, "Begin the session");
  kept = list_kept ();
  g_assert_cmpuint (kept->len, ==, 1);
}

/* The last part cannot be left out; its box says so, and the page tells why. */
static void
test_not_all (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  GtkWidget *page = open_page (self, "win.prepare-session", PLAN, MAJAKKA_TYPE_PREPARE_PAGE);

  for (guint i = 0; i < 5; i++)
    gtk_check_button_set_active (get_check (page, i), FALSE);
  g_assert_true (gtk_check_button_get_active (get_check (page, 4)));
  g_assert_true (app_fixture_has_words (page, "1 part · 6 minutes altogether"));
  while (!app_fixture_has_words (self->window, "A session needs at least one part."))
    g_main_context_iteration (NULL, TRUE);
  press (page, "Put all parts back");
  g_assert_true (app_fixture_has_words (page, "5 parts · 45 minutes altogether"));
}

static gboolean
press_key (GtkWidget *widget, guint key, GdkModifierType modifiers)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (widget);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (!GTK_IS_SHORTCUT_CONTROLLER (controller))
        continue;
      for (guint j = 0; j < g_list_model_get_n_items (G_LIST_MODEL (controller)); j++)
        {
          g_autoptr (GtkShortcut) shortcut = g_list_model_get_item (G_LIST_MODEL (controller), j);
          GtkShortcutTrigger *trigger = gtk_shortcut_get_trigger (shortcut);

          if (GTK_IS_KEYVAL_TRIGGER (trigger) &&
              gtk_keyval_trigger_get_keyval (GTK_KEYVAL_TRIGGER (trigger)) == key &&
              gtk_keyval_trigger_get_modifiers (GTK_KEYVAL_TRIGGER (trigger)) == modifiers)
            return gtk_shortcut_action_activate (gtk_shortcut_get_action (shortcut), 0, widget,
                                                 gtk_shortcut_get_arguments (shortcut));
        }
    }

  return FALSE;
}

/* A part is moved with the keys, and the keys stay with it. */
static void
test_keys (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  GtkWidget *page = open_page (self, "win.prepare-session", PLAN, MAJAKKA_TYPE_PREPARE_PAGE);
  MajakkaPartRow *row = get_row (page, 1);

  app_fixture_turn ();
  gtk_widget_grab_focus (GTK_WIDGET (row));
  g_assert_true (press_key (GTK_WIDGET (row), GDK_KEY_Down, GDK_ALT_MASK));
  g_assert_true (press_key (GTK_WIDGET (row), GDK_KEY_Down, GDK_ALT_MASK));
  g_assert_true (get_row (page, 3) == row);
  g_assert_true (gtk_widget_get_focus_child (GTK_WIDGET (row)) != NULL ||
                 gtk_widget_is_focus (GTK_WIDGET (row)));
  for (guint i = 0; i < 9; i++)
    press_key (GTK_WIDGET (row), GDK_KEY_Up, GDK_ALT_MASK);
  g_assert_true (get_row (page, 0) == row);
}

/* What was arranged is still there after other pages; it goes when somebody else sits down. */
static void
test_remembered (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  MajakkaLearnerStore *store = majakka_context_get_store (self->context);
  GtkWidget *page = open_page (self, "win.prepare-session", PLAN, MAJAKKA_TYPE_PREPARE_PAGE);
  gint64 other;

  gtk_check_button_set_active (get_check (page, 2), FALSE);
  gtk_widget_activate_action (self->window, "win.home", NULL);
  app_fixture_turn ();
  page = open_page (self, "win.prepare-session", PLAN, MAJAKKA_TYPE_PREPARE_PAGE);
  g_assert_false (gtk_check_button_get_active (get_check (page, 2)));

  other = majakka_learner_store_add_learner (store, "Somebody", /* avatar= */ NULL,
                                             MAJAKKA_LEARNER_TEACHER, NULL);
  g_assert_true (majakka_learner_store_set_current (store, other, NULL));
  app_fixture_turn ();
  page = open_page (self, "win.prepare-session", PLAN, MAJAKKA_TYPE_PREPARE_PAGE);
  g_assert_true (gtk_check_button_get_active (get_check (page, 2)));
}

static void
assert_not_begun (GtkWidget *page, const char *why)
{
  g_autoptr (GPtrArray) kept = NULL;
  GtkWidget *dialog;

  press (page, "Begin the session");
  dialog = find_window (ADW_TYPE_MESSAGE_DIALOG);
  g_assert_nonnull (dialog);
  g_assert_true (app_fixture_has_words (dialog, why));
  g_assert_true (app_fixture_has_words (dialog, "The session was not begun"));
  g_assert_null (majakka_presenter_find ());
  kept = list_kept ();
  g_assert_cmpuint (kept->len, ==, 0);
  gtk_window_destroy (GTK_WINDOW (dialog));
  app_fixture_turn ();
}

/* Files may be no longer than that: what a full disk does. */
static void
limit_files (rlim_t length)
{
  struct rlimit limit = { .rlim_cur = length, .rlim_max = RLIM_INFINITY };

  signal (SIGXFSZ, SIG_IGN);
  g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &limit), ==, 0);
}

static void
test_full (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  GtkWidget *page = open_page (self, "win.prepare-session", PLAN, MAJAKKA_TYPE_PREPARE_PAGE);

  limit_files (0);
  assert_not_begun (page, "full");
  limit_files (RLIM_INFINITY);
  press (page, "Begin the session");
  g_assert_nonnull (majakka_presenter_find ());
}

/* Root may write everywhere, but not into a folder whose place a file has. */
static void
test_no_folder (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  GtkWidget *page = open_page (self, "win.prepare-session", PLAN, MAJAKKA_TYPE_PREPARE_PAGE);
  g_autofree char *folder = majakka_held_session_get_folder ();

  g_assert_true (g_file_set_contents (folder, "", 0, NULL));
  assert_not_begun (page, folder);
  g_unlink (folder);
}

static gboolean
shows_card (GtkWidget *page)
{
  return app_fixture_find (page, MAJAKKA_TYPE_UNFINISHED_CARD) != NULL;
}

static char *
begin_session (Fixture *self, gboolean finish)
{
  g_autofree char *folder = majakka_held_session_get_folder ();
  MajakkaSessionPlan *plan =
      g_ptr_array_index (majakka_context_get_session_plans (self->context), 0);
  g_autoptr (MajakkaDeck) deck = majakka_deck_new_for_plan (plan, NULL, NULL);
  g_autoptr (MajakkaSession) session = majakka_session_begin (deck, "6 A", folder, NULL);
  const MajakkaSessionCommand next = { .kind = MAJAKKA_SESSION_NEXT };
  const MajakkaSessionCommand over = { .kind = MAJAKKA_SESSION_FINISH };

  g_assert_nonnull (session);
  g_assert_true (majakka_session_do (session, &next, NULL));
  if (finish)
    g_assert_true (majakka_session_do (session, &over, NULL));

  return g_strdup (majakka_session_journal_get_path (majakka_session_get_journal (session)));
}

/* What was begun stands first, and goes on where it was; what is over is not offered. */
static void
test_unfinished (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autofree char *path = begin_session (self, FALSE);
  GtkWidget *page = open_place (self);
  GtkWidget *card;

  app_fixture_wait_until (shows_card, page);
  card = app_fixture_find (page, MAJAKKA_TYPE_UNFINISHED_CARD);
  g_assert_nonnull (card);
  g_assert_true (app_fixture_has_words (card, "Go on with “Ask before you share”"));
  g_assert_true (app_fixture_has_words (card, "6 A"));
  press (card, "Go on with the session");
  g_assert_nonnull (majakka_presenter_find ());
  g_assert_true (app_fixture_has_words (GTK_WIDGET (majakka_presenter_find ()), "2 of 12"));
}

static void
test_finished (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autofree char *path = begin_session (self, TRUE);
  GtkWidget *page = open_place (self);

  for (guint i = 0; i < 20; i++)
    {
      app_fixture_turn ();
      g_usleep (5000);
    }
  g_assert_false (shows_card (page));
}

/* A file that is gone is told, and so is one that is no session. */
static void
test_cannot_go_on (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  gtk_widget_activate_action (self->window, "win.continue-session", "s", "../gone.session");
  app_fixture_turn ();
  g_assert_nonnull (find_window (ADW_TYPE_MESSAGE_DIALOG));
  g_assert_null (majakka_presenter_find ());
}

/* The teacher's own folder has a plan with a mistake: it is named with its line, and the others are there. */
static void
test_broken_plan (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autofree char *folder = g_build_filename (g_get_user_data_dir (), "majakka", "sessions", NULL);
  g_autofree char *path = g_build_filename (folder, "mine.xml", NULL);
  GtkWidget *page;

  g_assert_cmpint (g_mkdir_with_parents (folder, 0700), ==, 0);
  g_assert_true (g_file_set_contents (
      path,
      "<session xmlns=\"urn:majakka:lesson:1\" id=\"mine\">\n  <title>Mine</titel>\n</session>\n",
      -1, NULL));
  page = open_place (self);
  g_assert_true (app_fixture_has_words (page, "Session plans that were left out"));
  g_assert_true (app_fixture_has_words (page, "“mine.xml” has a mistake in line 2"));
  g_assert_true (app_fixture_has_words (page, "When a pupil tells"));
  g_unlink (path);
}

/* A title is no markup, whoever wrote it. */
static void
test_row_words (void)
{
  GtkWidget *row = majakka_class_rows_create_way ("Q & A <1>", "a < b", "win.home", NULL);

  g_object_ref_sink (row);
  g_assert_true (app_fixture_has_words (row, "Q & A <1>"));
  g_assert_true (app_fixture_has_words (row, "a < b"));
  g_object_unref (row);
}

static gboolean
has_paper (char **papers, const char *name)
{
  return g_strv_contains ((const char *const *) papers, name);
}

/* All there is to a plan is on its page, and can be printed as it is arranged. */
static void
test_plan (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  GtkWidget *page = open_page (self, "win.open-session-plan", PLAN, MAJAKKA_TYPE_SESSION_PLAN_PAGE);
  g_auto (GStrv) papers = majakka_printable_list_papers (MAJAKKA_PRINTABLE (page));

  g_assert_true (app_fixture_has_words (page, "45 minutes"));
  while (!app_fixture_has_words (page, "Dear parents and carers,"))
    g_main_context_iteration (NULL, TRUE);
  g_assert_true (app_fixture_has_words (page, "ask before they share, and keep to the answer"));
  g_assert_true (app_fixture_has_words (page, "Take no photos today."));
  g_assert_true (app_fixture_has_words (page, "It is not his to give."));
  g_assert_true (app_fixture_has_words (page, "Right answer"));
  g_assert_true (app_fixture_has_words (page, "Hold up your pencil"));
  g_assert_true (app_fixture_has_words (page, "Draw around your hand."));
  g_assert_true (app_fixture_has_words (page, "Never promise to keep it secret."));
  g_assert_cmpuint (g_strv_length (papers), ==, 5);
  g_assert_true (has_paper (papers, "Sheets for pupils"));
  for (guint i = 0; i < g_strv_length (papers); i++)
    {
      g_autoptr (MajakkaDocument) document =
          majakka_printable_create_paper (MAJAKKA_PRINTABLE (page), i);

      g_assert_nonnull (document);
    }

  press (page, "Prepare the session");
  page = app_fixture_wait_for (self->window, MAJAKKA_TYPE_PREPARE_PAGE);
  gtk_check_button_set_active (get_check (page, 3), FALSE);
  g_clear_pointer (&papers, g_strfreev);
  papers = majakka_printable_list_papers (MAJAKKA_PRINTABLE (page));
  g_assert_false (has_paper (papers, "Sheets for pupils"));
}

/* A slide for each step, in the order of the arrangement, and the answers below. */
static void
test_preview (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  GtkWidget *page = open_page (self, "win.prepare-session", PLAN, MAJAKKA_TYPE_PREPARE_PAGE);
  g_autoptr (GPtrArray) slides = NULL;

  gtk_check_button_set_active (get_check (page, 0), FALSE);
  press (page, "See every slide");
  page = app_fixture_wait_for (self->window, MAJAKKA_TYPE_PREVIEW_PAGE);
  while (!app_fixture_has_words (page, "10 of 10 · The end"))
    g_main_context_iteration (NULL, TRUE);
  slides = app_fixture_find_all (page, MAJAKKA_TYPE_PROJECTOR_VIEW);
  g_assert_cmpuint (slides->len, ==, 10);
  g_assert_true (app_fixture_has_words (page, "It is not his to give."));
  g_assert_false (app_fixture_has_words (page, "Write both numbers on the board. Ask"));
  press (page, "Show the slides");
  g_assert_nonnull (majakka_presenter_find ());
  {
    g_autoptr (GPtrArray) kept = list_kept ();

    g_assert_cmpuint (kept->len, ==, 0);
  }
}

/* A lesson becomes slides, too: what is heavy is said, and nobody claims to know the minutes. */
static void
test_lesson (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  GListModel *lessons = G_LIST_MODEL (majakka_context_get_catalogue (self->context));

  for (guint i = 0; i < g_list_model_get_n_items (lessons); i++)
    {
      g_autoptr (MajakkaCatalogueEntry) entry = g_list_model_get_item (lessons, i);
      GtkWidget *page =
          open_page (self, "win.prepare-lesson", majakka_catalogue_entry_get_head (entry)->id,
                     MAJAKKA_TYPE_PREPARE_PAGE);

      g_assert_true (app_fixture_has_words (page, "A lesson has no minutes"));
      gtk_widget_activate_action (self->window, "win.home", NULL);
      app_fixture_turn ();
    }
  gtk_widget_activate_action (self->window, "win.prepare-lesson", "s", "no-such-lesson");
  app_fixture_turn ();
  g_assert_null (app_fixture_find (self->window, MAJAKKA_TYPE_PREPARE_PAGE));
}

/* The page goes before the plans have been read. */
static void
test_left (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  GtkWidget *page = g_object_ref_sink (majakka_class_page_new (self->context));

  g_assert_finalize_object (page);
  for (guint i = 0; i < 20; i++)
    {
      g_main_context_iteration (NULL, FALSE);
      g_usleep (5000);
    }
}

#define ADD(path, func) g_test_add (path, Fixture, NULL, set_up, func, tear_down)

int
main (int argc, char **argv)
{
  int status;

  if (!app_fixture_init (&argc, &argv))
    return 0;

  application = gtk_application_new (APPLICATION_ID ".Test", G_APPLICATION_NON_UNIQUE);
  g_application_register (G_APPLICATION (application), NULL, NULL);

  ADD ("/prepare/arranged", test_arranged);
  ADD ("/prepare/one-at-a-time", test_one_at_a_time);
  ADD ("/prepare/not-all", test_not_all);
  ADD ("/prepare/keys", test_keys);
  ADD ("/prepare/remembered", test_remembered);
  ADD ("/prepare/full", test_full);
  ADD ("/prepare/no-folder", test_no_folder);
  ADD ("/prepare/unfinished", test_unfinished);
  ADD ("/prepare/finished", test_finished);
  g_test_add_func ("/prepare/row-words", test_row_words);
  ADD ("/prepare/cannot-go-on", test_cannot_go_on);
  ADD ("/prepare/broken-plan", test_broken_plan);
  ADD ("/prepare/plan", test_plan);
  ADD ("/prepare/preview", test_preview);
  ADD ("/prepare/lesson", test_lesson);
  ADD ("/prepare/left", test_left);

  status = g_test_run ();
  g_clear_object (&application);

  return status;
}
