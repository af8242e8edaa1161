/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Two monitors, and one that is unplugged in the middle of a lesson. Run by tests/two-monitors. */

#include "config.h"

#include "app-fixture.h"
#include "quiz-fixture.h"

#include "majakka-monitors.h"
#include "majakka-projector-view.h"
#include "majakka-projector-window.h"
#include "majakka-session-shelf.h"

static guint n_lost;

static void
lost_cb (void)
{
  n_lost++;
}

static void
run_xrandr (const char *arguments)
{
  g_autofree char *command = g_strconcat ("xrandr ", arguments, NULL);
  g_autofree char *output = NULL;
  g_autoptr (GError) error = NULL;
  int status;

  g_spawn_command_line_sync (command, &output, NULL, &status, &error);
  g_assert_no_error (error);
  g_assert_cmpint (status, ==, 0);
}

static gboolean
is_alone (GtkWidget *window)
{
  return g_list_model_get_n_items (gdk_display_get_monitors (gtk_widget_get_display (window))) == 1;
}

static gboolean
is_not_alone (GtkWidget *window)
{
  return !is_alone (window);
}

static gboolean
fills_a_monitor (GtkWidget *window)
{
  return gtk_window_is_fullscreen (GTK_WINDOW (window)) && gtk_widget_get_width (window) == 1280 &&
         gtk_widget_get_height (window) == 800;
}

static gboolean
is_plain (GtkWidget *window)
{
  return !gtk_window_is_fullscreen (GTK_WINDOW (window)) && gtk_widget_get_width (window) == 800;
}

static void
test_unplug (void)
{
  g_autoptr (MajakkaDeck) deck = majakka_deck_new_for_plan (
      majakka_session_shelf_find (majakka_context_get_session_plans (quiz_context),
                                  "friendly-or-not"),
      NULL, NULL);
  g_autoptr (MajakkaSession) session = majakka_session_new_preview (deck);
  GtkWidget *teacher = quiz_fixture_show (gtk_label_new ("The teacher's"));
  GtkWidget *wall = majakka_projector_window_new (quiz_context, session);
  g_autofree char *left = NULL;
  g_autofree char *right = NULL;
  GdkMonitor *other;

  app_fixture_wait_until (is_not_alone, teacher);
  other = majakka_monitors_choose (GTK_WINDOW (teacher));
  g_assert_nonnull (other);
  left = majakka_monitors_describe (majakka_monitors_find (teacher));
  right = majakka_monitors_describe (other);
  g_assert_cmpstr (left, ==, "Left: DUMMY0, 1280 × 800");
  g_assert_cmpstr (right, ==, "Right: DUMMY1, 1280 × 800");

  g_signal_connect (wall, "monitor-lost", G_CALLBACK (lost_cb), NULL);
  majakka_projector_window_show_on (MAJAKKA_PROJECTOR_WINDOW (wall), other);
  app_fixture_wait_until (fills_a_monitor, wall);
  g_assert_true (fills_a_monitor (wall));
  g_assert_true (majakka_monitors_find (wall) == other);

  /* Unplugged: it is a window, it says so, and goes on with the session. */
  run_xrandr ("--output DUMMY1 --off");
  app_fixture_wait_until (is_alone, wall);
  app_fixture_wait_until (is_plain, wall);
  g_assert_true (is_plain (wall));
  g_assert_cmpuint (n_lost, ==, 1);
  g_assert_null (majakka_projector_window_get_monitor (MAJAKKA_PROJECTOR_WINDOW (wall)));
  g_assert_null (majakka_monitors_choose (GTK_WINDOW (teacher)));
  majakka_session_do (session,
                      &(MajakkaSessionCommand){ .kind = MAJAKKA_SESSION_BLANK, .value = 1 }, NULL);
  gtk_test_accessible_assert_property (app_fixture_find (wall, MAJAKKA_TYPE_PROJECTOR_VIEW),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "The projector shows nothing.");

  /* Plugged in again: nothing jumps until the teacher says so. */
  run_xrandr ("--output DUMMY1 --mode 1280x800 --right-of DUMMY0");
  run_xrandr ("--query");
  app_fixture_wait_until (is_not_alone, wall);
  app_fixture_turn ();
  g_assert_true (is_plain (wall));
  majakka_projector_window_show_on (MAJAKKA_PROJECTOR_WINDOW (wall),
                                    majakka_monitors_choose (GTK_WINDOW (teacher)));
  app_fixture_wait_until (fills_a_monitor, wall);
  g_assert_true (fills_a_monitor (wall));
  g_assert_cmpuint (n_lost, ==, 1);

  quiz_fixture_close (wall);
  quiz_fixture_close (teacher);
}

static void
add_tests (void)
{
  g_test_add_func ("/projector-monitors/unplug", test_unplug);
}

int
main (int argc, char **argv)
{
  return quiz_fixture_run (argc, argv, add_tests);
}
