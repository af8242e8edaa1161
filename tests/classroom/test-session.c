/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "classroom-fixture.h"

#include "majakka-session-error.h"

static guint
get_count (MajakkaSession *session, guint step, guint option)
{
  MajakkaTally tally;

  majakka_session_state_tally (majakka_session_get_state (session), step, &tally);

  return tally.counts[option];
}

static void
test_steps (Fixture *fixture, gconstpointer data)
{
  g_autoptr (MajakkaSession) session = fixture_preview (fixture);

  fixture_refused (session, LIMIT, BACK);
  for (guint i = 1; i < N_STEPS; i++)
    {
      fixture_do (session, NEXT);
      g_assert_cmpuint (majakka_session_get_state (session)->position, ==, i);
    }
  fixture_refused (session, LIMIT, NEXT);
  fixture_do (session, BACK);
  fixture_do (session, GO, .position = STEP_HELLO);
  fixture_refused (session, LIMIT, GO, .position = N_STEPS);
  g_assert_cmpstr (majakka_session_get_step (session)->id, ==, "hello");
}

static void
test_question (Fixture *fixture, gconstpointer data)
{
  g_autoptr (MajakkaSession) session = fixture_preview (fixture);

  fixture_refused (session, NOT_NOW, CLOSE);
  fixture_refused (session, NOT_NOW, COUNT, .value = 1);
  fixture_do (session, GO, .position = STEP_BEFORE);
  g_assert_cmpint (majakka_session_get_phase (session), ==, MAJAKKA_PHASE_ASKING);

  fixture_refused (session, LIMIT, COUNT, .option = 0, .value = -1);
  fixture_do (session, COUNT, .option = 1, .value = 1);
  fixture_do (session, COUNT, .option = 1, .value = 1);
  fixture_do (session, COUNT, .option = 1, .value = -1);
  fixture_do (session, SET, .option = 0, .value = 17);
  fixture_refused (session, UNKNOWN, COUNT, .option = 2, .value = 1);
  fixture_refused (session, NOT_NOW, REVEAL);
  fixture_do (session, CLOSE);
  fixture_do (session, COUNT, .option = 0, .value = 1);
  fixture_do (session, REOPEN);
  fixture_do (session, CLOSE);
  fixture_do (session, REVEAL);
  g_assert_cmpuint (get_count (session, STEP_BEFORE, 0), ==, 18);
  g_assert_cmpuint (get_count (session, STEP_BEFORE, 1), ==, 1);

  /* What was told cannot be untold; a wrong number can be put right. */
  fixture_refused (session, NOT_NOW, REOPEN);
  fixture_refused (session, NOT_NOW, COUNT, .option = 0, .value = 1);
  fixture_do (session, SET, .option = 0, .value = 8);
  fixture_do (session, NEXT);
  fixture_do (session, BACK);
  g_assert_cmpint (majakka_session_get_phase (session), ==, MAJAKKA_PHASE_REVEALED);
  g_assert_cmpuint (get_count (session, STEP_BEFORE, 0), ==, 8);
}

static void
test_seats (Fixture *fixture, gconstpointer data)
{
  g_autoptr (MajakkaSession) session = fixture_preview (fixture);

  fixture_do (session, GO, .position = STEP_BEFORE);
  fixture_do (session, COUNT, .option = 0, .value = 1);
  fixture_do (session, ANSWER, .seat = 7, .choice = 1);
  fixture_do (session, ANSWER, .seat = 8, .choice = 2);
  g_assert_cmpuint (get_count (session, STEP_BEFORE, 0), ==, 2);

  /* A seat has one answer; the same twice is the same. */
  fixture_do (session, ANSWER, .seat = 7, .choice = 2);
  fixture_do (session, ANSWER, .seat = 7, .choice = 2);
  g_assert_cmpuint (get_count (session, STEP_BEFORE, 0), ==, 1);
  g_assert_cmpuint (get_count (session, STEP_BEFORE, 1), ==, 2);
  fixture_do (session, ANSWER, .seat = 7, .choice = 0);
  g_assert_cmpuint (get_count (session, STEP_BEFORE, 1), ==, 1);

  fixture_refused (session, UNKNOWN, ANSWER, .seat = 7, .choice = 3);
  fixture_refused (session, UNKNOWN, ANSWER, .seat = 7, .choice = 4);
  fixture_refused (session, UNKNOWN, ANSWER, .seat = 0, .choice = 1);
  fixture_do (session, CLOSE);
  fixture_refused (session, NOT_NOW, ANSWER, .seat = 7, .choice = 1);

  fixture_do (session, GO, .position = STEP_TELL);
  fixture_do (session, ANSWER, .seat = 7, .choice = 6);
  g_assert_cmpuint (get_count (session, STEP_TELL, 1), ==, 1);
  g_assert_cmpuint (get_count (session, STEP_TELL, 2), ==, 1);
  for (guint i = 1; i < MAJAKKA_SESSION_MAX_SEATS; i++)
    fixture_do (session, ANSWER, .seat = 100 + i, .choice = 1);
  fixture_refused (session, LIMIT, ANSWER, .seat = 99, .choice = 1);
  fixture_do (session, ANSWER, .seat = 7, .choice = 1);
}

/* The class goes on looking at what it looked at, whatever the teacher does. */
static void
test_freeze (Fixture *fixture, gconstpointer data)
{
  g_autoptr (MajakkaSession) session = fixture_preview (fixture);
  g_autoptr (MajakkaProjection) frozen = NULL;
  g_autoptr (MajakkaProjection) followed = NULL;

  fixture_do (session, GO, .position = STEP_BEFORE);
  fixture_do (session, SET, .option = 1, .value = 5);
  fixture_do (session, FREEZE, .value = 1);
  fixture_do (session, SET, .option = 1, .value = 6);
  fixture_do (session, CLOSE);
  fixture_do (session, REVEAL);
  frozen = majakka_session_project (session);
  g_assert_cmpint (frozen->phase, ==, MAJAKKA_PHASE_ASKING);
  g_assert_cmpuint (frozen->total, ==, 5);
  fixture_do (session, NEXT);
  g_assert_cmpuint (majakka_session_get_state (session)->shown.position, ==, STEP_BEFORE);

  fixture_do (session, BLANK, .value = 1);
  g_assert_null (majakka_session_project (session));
  fixture_do (session, BLANK, .value = 0);
  fixture_do (session, FREEZE, .value = 0);
  followed = majakka_session_project (session);
  g_assert_cmpint (followed->kind, ==, MAJAKKA_STEP_SLIDE);
}

static void
test_timer (Fixture *fixture, gconstpointer data)
{
  g_autoptr (MajakkaSession) session = fixture_preview (fixture);

  fixture_do (session, GO, .position = STEP_BEFORE);
  g_assert_cmpint (majakka_session_get_timer_left (session), ==, -1);
  fixture_refused (session, NOT_NOW, EXTEND, .value = 30);
  fixture_do (session, TIMER, .value = 60);
  fixture->now += 50 * 1000;
  g_assert_cmpint (majakka_session_get_timer_left (session), ==, 10 * 1000);
  fixture_do (session, EXTEND, .value = 30);
  g_assert_cmpint (majakka_session_get_timer_left (session), ==, 40 * 1000);

  /* The time is up, and nothing happens by itself; more time counts from now. */
  fixture->now += 100 * 1000;
  g_assert_cmpint (majakka_session_get_timer_left (session), ==, 0);
  g_assert_cmpint (majakka_session_get_phase (session), ==, MAJAKKA_PHASE_ASKING);
  fixture_do (session, EXTEND, .value = 30);
  g_assert_cmpint (majakka_session_get_timer_left (session), ==, 30 * 1000);
  fixture_do (session, CLOSE);
  g_assert_cmpint (majakka_session_get_timer_left (session), ==, -1);
}

static void
test_minutes (Fixture *fixture, gconstpointer data)
{
  g_autoptr (MajakkaSession) session = fixture_preview (fixture);

  fixture->now += 2 * 60000;
  fixture_do (session, GO, .position = STEP_HELLO);
  fixture->now += 5 * 60000;
  fixture_do (session, NEXT);
  fixture->now += 3 * 60000;
  g_assert_cmpint (majakka_session_get_spent (session, 0), ==, 8 * 60000);
  fixture_do (session, GO, .position = STEP_CHAT);
  fixture->now += 60000;
  g_assert_cmpint (majakka_session_get_spent (session, 0), ==, 8 * 60000);
  g_assert_cmpint (majakka_session_get_spent (session, 1), ==, 60000);
  g_assert_cmpint (majakka_session_get_spent (session, 2), ==, 0);
  fixture_do (session, FINISH);
  fixture->now += 60000;
  g_assert_cmpint (majakka_session_get_spent (session, 1), ==, 60000);
  g_assert_cmpint (majakka_session_get_elapsed (session), ==, 11 * 60000);
  fixture_refused (session, NOT_NOW, NEXT);
}

/* A crash of five minutes is part of the lesson; a night is not. */
static void
test_gap (Fixture *fixture, gconstpointer data)
{
  static const int minutes[] = { 5, 600 };

  for (guint i = 0; i < G_N_ELEMENTS (minutes); i++)
    {
      MajakkaSession *session = fixture_begin (fixture);
      g_autofree char *path =
          g_strdup (majakka_session_journal_get_path (majakka_session_get_journal (session)));
      g_autoptr (MajakkaSession) again = NULL;
      gint64 spent;

      fixture->now += 60000;
      fixture->real = g_get_real_time () / G_USEC_PER_SEC - minutes[i] * 60;
      fixture_do (session, GO, .position = STEP_HELLO);
      g_object_unref (session);

      again = fixture_resume (fixture->deck, path);
      spent = majakka_session_get_spent (again, 0);
      g_assert_cmpint (spent, >=, i == 0 ? 5 * 60000 : 0);
      g_assert_cmpint (spent, <, i == 0 ? 6 * 60000 : 60000);
      g_assert_cmpint (majakka_session_get_elapsed (again), >=, 60000 + spent);
    }
}

static void
test_text (Fixture *fixture, gconstpointer data)
{
  g_autoptr (MajakkaSession) session = fixture_preview (fixture);

  fixture_do (session, TEXT, .value = 4);
  fixture_refused (session, LIMIT, TEXT, .value = 5);
  fixture_do (session, TEXT, .value = -2);
  fixture_refused (session, LIMIT, TEXT, .value = -3);
  fixture_refused (session, UNKNOWN, BLANK, .value = 2);
}

/* A window hears of a change once, and not of what changes nothing. */
static void
test_notify (Fixture *fixture, gconstpointer data)
{
  g_autoptr (MajakkaSession) session = fixture_preview (fixture);
  guint n_positions = 0;
  guint n_revisions = 0;
  guint64 revision;
  guint position, phase;

  g_signal_connect_swapped (session, "notify::position", G_CALLBACK (g_atomic_int_inc),
                            &n_positions);
  g_signal_connect_swapped (session, "notify::revision", G_CALLBACK (g_atomic_int_inc),
                            &n_revisions);
  fixture_do (session, GO, .position = STEP_BEFORE);
  fixture_do (session, GO, .position = STEP_BEFORE);
  fixture_do (session, COUNT, .option = 0, .value = 1);
  fixture_refused (session, NOT_NOW, REVEAL);
  g_assert_cmpuint (n_positions, ==, 1);
  g_assert_cmpuint (n_revisions, ==, 2);
  g_object_get (session, "revision", &revision, "position", &position, "phase", &phase, NULL);
  g_assert_cmpuint (revision, ==, 2);
  g_assert_cmpuint (position, ==, STEP_BEFORE);
  g_assert_cmpuint (phase, ==, MAJAKKA_PHASE_ASKING);
  g_assert_finalize_object (g_steal_pointer (&session));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  FIXTURE_ADD ("/session/steps", test_steps);
  FIXTURE_ADD ("/session/question", test_question);
  FIXTURE_ADD ("/session/seats", test_seats);
  FIXTURE_ADD ("/session/freeze", test_freeze);
  FIXTURE_ADD ("/session/timer", test_timer);
  FIXTURE_ADD ("/session/minutes", test_minutes);
  FIXTURE_ADD ("/session/gap", test_gap);
  FIXTURE_ADD ("/session/text", test_text);
  FIXTURE_ADD ("/session/notify", test_notify);

  return g_test_run ();
}
