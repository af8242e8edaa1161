/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "classroom-fixture.h"

#include "majakka-session-error.h"

#include <glib/gstdio.h>
#include <string.h>

MajakkaSessionPlan *
fixture_read_plan (const char *path)
{
  g_autoptr (MajakkaFaults) faults = majakka_faults_new ();
  MajakkaSessionPlan *plan = majakka_session_plan_read_file (path, faults);

  g_assert_nonnull (plan);
  g_assert_null (majakka_faults_first_error (faults));

  return plan;
}

MajakkaDeck *
fixture_make_deck (void)
{
  const char *source = g_getenv ("MAJAKKA_SOURCE_DIR");
  g_autofree char *path = g_build_filename (source, "tests", "lesson", "session.xml", NULL);
  g_autoptr (MajakkaSessionPlan) plan = fixture_read_plan (path);
  g_autoptr (GError) error = NULL;
  MajakkaDeck *deck = majakka_deck_new_for_plan (plan, NULL, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (majakka_deck_get_n_steps (deck), ==, N_STEPS);

  return deck;
}

void
fixture_set_up (Fixture *self, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  self->folder = g_dir_make_tmp ("majakka-classroom-XXXXXX", &error);
  g_assert_no_error (error);
  self->deck = fixture_make_deck ();
  self->now = 1000;
  self->real = 1795689600;
}

static void
remove_tree (const char *path)
{
  g_autoptr (GDir) dir = g_dir_open (path, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *child = g_build_filename (path, name, NULL);

      remove_tree (child);
    }

  g_remove (path);
}

void
fixture_tear_down (Fixture *self, gconstpointer data)
{
  remove_tree (self->folder);
  g_free (self->folder);
  majakka_deck_unref (self->deck);
}

static void
read_clock (gint64 *monotonic, gint64 *real, gpointer user_data)
{
  Fixture *self = user_data;

  *monotonic = self->now * 1000;
  *real = self->real;
}

MajakkaSession *
fixture_begin (Fixture *self)
{
  g_autoptr (GError) error = NULL;
  MajakkaSession *session = majakka_session_begin (self->deck, "5B", self->folder, &error);

  g_assert_no_error (error);
  majakka_session_set_clock (session, read_clock, self);

  return session;
}

MajakkaSession *
fixture_preview (Fixture *self)
{
  MajakkaSession *session = majakka_session_new_preview (self->deck);

  majakka_session_set_clock (session, read_clock, self);

  return session;
}

MajakkaSession *
fixture_resume (MajakkaDeck *deck, const char *path)
{
  g_autoptr (GError) error = NULL;
  MajakkaSessionJournal *journal = majakka_session_journal_open (path, &error);
  MajakkaSession *session;

  g_assert_no_error (error);
  session = majakka_session_resume (deck, journal, &error);
  g_assert_no_error (error);

  return session;
}

/* A command that is refused for another reason than @code is a failure. */
gboolean
fixture_try (MajakkaSession *session, MajakkaSessionCommand command, int code)
{
  g_autofree char *before = fixture_describe (session);
  g_autofree char *after = NULL;
  g_autoptr (GError) error = NULL;

  if (majakka_session_do (session, &command, &error))
    {
      g_assert_no_error (error);
      return TRUE;
    }
  g_assert_error (error, MAJAKKA_SESSION_ERROR, code);
  after = fixture_describe (session);
  g_assert_cmpstr (after, ==, before);

  return FALSE;
}

void
fixture_do_command (MajakkaSession *session, MajakkaSessionCommand command)
{
  g_autoptr (GError) error = NULL;

  majakka_session_do (session, &command, &error);
  g_assert_no_error (error);
}

static void
describe_tally (GString *text, const MajakkaTally *tally)
{
  for (guint i = 0; i < MAJAKKA_DECK_MAX_OPTIONS; i++)
    g_string_append_printf (text, ",%u", tally->counts[i]);
  g_string_append_printf (text, "=%u", tally->total);
}

static void
describe_step (GString *text, const MajakkaSessionState *state, guint position)
{
  const MajakkaStepState *step = majakka_session_state_get_step (state, position);
  MajakkaTally tally;

  majakka_session_state_tally (state, position, &tally);
  g_string_append_printf (text, " [%u %d %u", position, step->seen, step->phase);
  describe_tally (text, &tally);
  for (guint i = 0; step->seats != NULL && i < step->seats->len; i++)
    {
      const MajakkaSeatAnswer *given = &g_array_index (step->seats, MajakkaSeatAnswer, i);

      g_string_append_printf (text, " %u:%x", given->seat, given->choice);
    }
  g_string_append_c (text, ']');
}

/* All of the state in one line: sessions in the same state have the same line. */
char *
fixture_describe (MajakkaSession *session)
{
  const MajakkaSessionState *state = majakka_session_get_state (session);
  GString *text = g_string_new (NULL);

  g_string_append_printf (text,
                          "at %u blank %d frozen %d finished %d text %d elapsed %" G_GINT64_FORMAT
                          " timer %" G_GINT64_FORMAT " shown %u %u",
                          state->position, state->blank, state->frozen, state->finished,
                          state->text, state->elapsed, state->timer_end, state->shown.position,
                          state->shown.phase);
  describe_tally (text, &state->shown.tally);
  for (guint i = 0; i < state->steps->len; i++)
    describe_step (text, state, i);
  for (guint i = 0; i < state->spent->len; i++)
    g_string_append_printf (text, " %" G_GINT64_FORMAT, g_array_index (state->spent, gint64, i));

  return g_string_free (text, FALSE);
}

char *
fixture_find (const char *folder, const char *suffix)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    if (g_str_has_suffix (name, suffix))
      return g_build_filename (folder, name, NULL);

  return NULL;
}

/* A session of a few lines.
 *
 * Returns: (transfer full): its file */
char *
fixture_make_session (Fixture *fixture)
{
  g_autoptr (MajakkaSession) session = fixture_begin (fixture);

  fixture_do (session, GO, .position = STEP_BEFORE);
  fixture_do (session, SET, .option = 1, .value = 12);
  fixture_do (session, COUNT, .option = 0, .value = 1);
  fixture_do (session, ANSWER, .seat = 3, .choice = 2);
  fixture_do (session, CLOSE);
  fixture_do (session, REVEAL);
  fixture_do (session, NEXT);

  return g_strdup (majakka_session_journal_get_path (majakka_session_get_journal (session)));
}

char *
fixture_read_file (const char *path, gsize *length)
{
  g_autoptr (GError) error = NULL;
  char *data;

  g_file_get_contents (path, &data, length, &error);
  g_assert_no_error (error);

  return data;
}

void
fixture_write_file (const char *path, const char *data, gsize length)
{
  g_autoptr (GError) error = NULL;

  g_file_set_contents (path, data, (gssize) length, &error);
  g_assert_no_error (error);
}

void
fixture_assert_unreadable (const char *path, int code)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *title = NULL;
  g_autofree char *body = NULL;

  g_assert_null (majakka_session_journal_open (path, &error));
  g_assert_error (error, MAJAKKA_SESSION_ERROR, code);
  g_assert_true (majakka_session_error_is_worth_telling (error));
  majakka_session_error_describe (error, path, &title, &body);
  g_assert_nonnull (strstr (body, path));
}
