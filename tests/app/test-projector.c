/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What stands on the wall is what the session says, with the next frame; and never more than that. */

#include "config.h"

#include "app-fixture.h"
#include "quiz-fixture.h"

#include "majakka-monitors.h"
#include "majakka-projector-timer.h"
#include "majakka-projector-view.h"
#include "majakka-projector-window.h"
#include "majakka-session-shelf.h"
#include "majakka-slide-layout.h"

/* In microseconds: what a person does not notice */
#define NOTICED 50000

/* How many times as fast as that a usual slide is: where it is slow, the others are not. */
#define MARGIN 2

static MajakkaSession *session;
static GtkWidget *window;

static void
set_up (const char *plan)
{
  g_autoptr (MajakkaDeck) deck = majakka_deck_new_for_plan (
      majakka_session_shelf_find (majakka_context_get_session_plans (quiz_context), plan), NULL,
      NULL);

  session = majakka_session_new_preview (deck);
  window = majakka_projector_window_new (quiz_context, session);
  gtk_window_set_default_size (GTK_WINDOW (window), 1280, 720);
  majakka_projector_window_show_on (MAJAKKA_PROJECTOR_WINDOW (window), NULL);
  app_fixture_wait_for (window, MAJAKKA_TYPE_PROJECTOR_VIEW);
  app_fixture_turn ();
}

static void
tear_down (void)
{
  gpointer watched = session;

  gtk_window_destroy (GTK_WINDOW (window));
  app_fixture_turn ();
  g_object_add_weak_pointer (G_OBJECT (session), &watched);
  g_object_unref (session);
  g_assert_null (watched);
}

static void
do_command (const MajakkaSessionCommand *command)
{
  g_autoptr (GError) error = NULL;

  majakka_session_do (session, command, &error);
  g_assert_no_error (error);
}

static void
do_value (MajakkaSessionCommandKind kind, int value)
{
  do_command (&(MajakkaSessionCommand){ .kind = kind, .value = value });
}

/* The first step that has a question */
static guint
go_to_question (MajakkaQuestionKind kind)
{
  MajakkaDeck *deck = majakka_session_get_deck (session);
  guint position = 0;

  while (majakka_deck_get_step (deck, position)->question == NULL ||
         majakka_deck_get_step (deck, position)->question->kind != kind)
    position++;
  do_command (&(MajakkaSessionCommand){ .kind = MAJAKKA_SESSION_GO, .position = position });

  return position;
}

static void
assert_says (const char *words)
{
  GtkWidget *view = app_fixture_find (window, MAJAKKA_TYPE_PROJECTOR_VIEW);

  gtk_test_accessible_assert_role (view, GTK_ACCESSIBLE_ROLE_IMG);
  gtk_test_accessible_assert_property (view, GTK_ACCESSIBLE_PROPERTY_LABEL, words);
}

static void
test_follows (void)
{
  set_up ("friendly-or-not");
  assert_says (
      "Ground rules\nWe listen, and we do not laugh at an answer.\nWe talk about the people "
      "in the stories, not about ourselves.\nYou may pass, draw, or go to the quiet place at "
      "any time.\nYou can always talk to an adult afterwards.");
  do_command (&(MajakkaSessionCommand){ .kind = MAJAKKA_SESSION_NEXT });
  assert_says (
      "Most players just want to play\nFriends from games can be real and kind. Today we look "
      "for the few things that do not fit.");
  do_value (MAJAKKA_SESSION_BLANK, 1);
  assert_says ("The projector shows nothing.");
  do_value (MAJAKKA_SESSION_BLANK, 0);
  do_command (&(MajakkaSessionCommand){
      .kind = MAJAKKA_SESSION_GO,
      .position = majakka_deck_get_n_steps (majakka_session_get_deck (session)) - 1 });
  assert_says (
      "Thank you\nThat was all for today.\nIs something on your mind? You can tell an adult "
      "you trust, now or later.");
  tear_down ();
}

/* Counts and what is right are there when the teacher reveals them, and not before. */
static void
test_reveals (void)
{
  const char *asked =
      "BlueFox is always nice to Elias and gives him things in a game. So Elias can be "
      "sure that BlueFox is a friend.\nTrue\nFalse";

  set_up ("friendly-or-not");
  go_to_question (MAJAKKA_QUESTION_TRUE_FALSE);
  assert_says (asked);
  do_command (&(MajakkaSessionCommand){ .kind = MAJAKKA_SESSION_COUNT, .option = 0, .value = 3 });
  do_command (&(MajakkaSessionCommand){ .kind = MAJAKKA_SESSION_COUNT, .option = 1, .value = 9 });
  assert_says (asked);
  do_value (MAJAKKA_SESSION_CLOSE, 0);
  assert_says (asked);
  do_value (MAJAKKA_SESSION_REVEAL, 0);
  assert_says (
      "BlueFox is always nice to Elias and gives him things in a game. So Elias can be sure that "
      "BlueFox is a friend.\nTrue – 3\nFalse – 9 – Right");
  tear_down ();
}

static void
test_timer (void)
{
  MajakkaProjectorTimer *timer;

  set_up ("friendly-or-not");
  g_assert_null (app_fixture_find (window, MAJAKKA_TYPE_PROJECTOR_TIMER));
  do_value (MAJAKKA_SESSION_TIMER, 90);
  timer = MAJAKKA_PROJECTOR_TIMER (app_fixture_wait_for (window, MAJAKKA_TYPE_PROJECTOR_TIMER));
  g_assert_cmpstr (majakka_projector_timer_get_text (timer), ==, "1:30");
  for (gint64 end = g_get_monotonic_time () + 1200000; g_get_monotonic_time () < end;)
    g_main_context_iteration (NULL, FALSE);
  g_assert_cmpstr (majakka_projector_timer_get_text (timer), ==, "1:29");
  do_value (MAJAKKA_SESSION_BLANK, 1);
  g_assert_null (app_fixture_find (window, MAJAKKA_TYPE_PROJECTOR_TIMER));
  do_value (MAJAKKA_SESSION_BLANK, 0);
  do_value (MAJAKKA_SESSION_TIMER, 0);
  g_assert_null (app_fixture_find (window, MAJAKKA_TYPE_PROJECTOR_TIMER));
  tear_down ();
}

/* A step larger is larger where there is room, and never smaller; all of the slide stays on it. */
static void
test_text_size (void)
{
  PangoContext *fonts;

  set_up ("friendly-or-not");
  fonts = majakka_slide_create_fonts (window);
  for (guint i = 0; i < majakka_deck_get_n_steps (majakka_session_get_deck (session)); i++)
    {
      const MajakkaShown shown = { .position = i, .phase = MAJAKKA_PHASE_ASKING };
      g_autoptr (MajakkaProjection) projection =
          majakka_projection_new (majakka_session_get_deck (session), &shown);
      g_autoptr (MajakkaSlide) slide =
          majakka_slide_new (majakka_context_get_translator (quiz_context), projection);
      double before = 0;

      for (int text = MAJAKKA_SESSION_MIN_TEXT; text <= MAJAKKA_SESSION_MAX_TEXT; text++)
        {
          g_autoptr (MajakkaSlideLayout) layout =
              majakka_slide_layout_new (slide, fonts, 16.0 / 9, text);

          g_assert_true (layout->fits);
          g_assert_cmpfloat (layout->size, >=, before - 0.001);
          if (text <= 0)
            g_assert_cmpfloat (layout->size, >, before);
          before = layout->size;
        }
    }
  g_object_unref (fonts);
  tear_down ();
}

static void
painted_cb (GdkFrameClock *clock G_GNUC_UNUSED, gboolean *painted)
{
  *painted = TRUE;
}

/* From the command until the frame that shows it is drawn */
static gint64
time_command (const MajakkaSessionCommand *command)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (window);
  gboolean painted = FALSE;
  gulong handler;
  gint64 begin;

  /* No frame of the step before is under way. */
  for (gint64 end = g_get_monotonic_time () + 40000; g_get_monotonic_time () < end;)
    g_main_context_iteration (NULL, FALSE);
  handler = g_signal_connect (clock, "after-paint", G_CALLBACK (painted_cb), &painted);
  begin = g_get_monotonic_time ();
  do_command (command);
  while (!painted && g_get_monotonic_time () - begin < G_USEC_PER_SEC)
    g_main_context_iteration (NULL, TRUE);
  g_signal_handler_disconnect (clock, handler);
  g_assert_true (painted);

  return g_get_monotonic_time () - begin;
}

static int
compare (gconstpointer one, gconstpointer other)
{
  gint64 a = *(const gint64 *) one, b = *(const gint64 *) other;

  return (a > b) - (a < b);
}

static const char *
find_longest_plan (void)
{
  GPtrArray *plans = majakka_context_get_session_plans (quiz_context);
  const char *longest = NULL;
  guint most = 0;

  for (guint i = 0; i < plans->len; i++)
    {
      MajakkaSessionPlan *plan = g_ptr_array_index (plans, i);
      g_autoptr (MajakkaDeck) deck = majakka_deck_new_for_plan (plan, NULL, NULL);

      if (majakka_deck_get_n_steps (deck) > most)
        {
          most = majakka_deck_get_n_steps (deck);
          longest = plan->lesson->id;
        }
    }

  return longest;
}

static void
test_speed (void)
{
  g_autoptr (GArray) times = g_array_new (FALSE, FALSE, sizeof (gint64));
  gint64 median, most;

  set_up (find_longest_plan ());
  for (guint round = 0; round < 3; round++)
    for (guint i = 0; i < majakka_deck_get_n_steps (majakka_session_get_deck (session)); i++)
      {
        gint64 time;

        if (i == majakka_session_get_state (session)->position)
          continue;
        time = time_command (&(MajakkaSessionCommand){ .kind = MAJAKKA_SESSION_GO, .position = i });
        g_array_append_val (times, time);
      }
  g_array_sort (times, compare);
  median = g_array_index (times, gint64, times->len / 2);
  most = g_array_index (times, gint64, times->len - 1);
  g_test_message ("%u changes: median %.1f ms, at most %.1f ms, %.2f times the median", times->len,
                  (double) median / 1000, (double) most / 1000, (double) most / (double) median);
  g_assert_cmpint (median, <=, NOTICED);
  /* One that another program delayed is not ours. */
  g_assert_cmpint (g_array_index (times, gint64, times->len * 9 / 10), <=, MARGIN * NOTICED);
  tear_down ();
}

static void
test_monitors (void)
{
  g_autofree char *words = NULL;
  GdkMonitor *own;

  set_up ("friendly-or-not");
  own = majakka_monitors_find (window);
  g_assert_nonnull (own);
  words = majakka_monitors_describe (own);
  g_assert_nonnull (strstr (words, "×"));
  /* There is one, and that is the teacher's. */
  if (g_list_model_get_n_items (gdk_display_get_monitors (gdk_display_get_default ())) == 1)
    g_assert_null (majakka_monitors_choose (GTK_WINDOW (window)));
  tear_down ();
}

static void
add_tests (void)
{
  g_test_add_func ("/projector/follows", test_follows);
  g_test_add_func ("/projector/reveals", test_reveals);
  g_test_add_func ("/projector/timer", test_timer);
  g_test_add_func ("/projector/text-size", test_text_size);
  g_test_add_func ("/projector/speed", test_speed);
  g_test_add_func ("/projector/monitors", test_monitors);
}

int
main (int argc, char **argv)
{
  return quiz_fixture_run (argc, argv, add_tests);
}
