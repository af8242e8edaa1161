/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "classroom-fixture.h"

#include "majakka-lesson-reader.h"
#include "majakka-session-error.h"

#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>

static guint
count_lines (const char *data, gsize length)
{
  guint n = 0;

  for (gsize i = 0; i < length; i++)
    n += data[i] == '\n';

  return n;
}

/* A teacher can read what is kept; class names are one line. */
static void
test_header (Fixture *fixture, gconstpointer data)
{
  g_autoptr (MajakkaDeck) deck = majakka_deck_drop_part (fixture->deck, "pairs", NULL);
  g_autoptr (MajakkaSession) session = majakka_session_begin (
      deck, " 5B\n\tЛуна kesäkuu, a name that goes on and on, much longer than any class has ",
      fixture->folder, NULL);
  const char *path = majakka_session_journal_get_path (majakka_session_get_journal (session));
  g_autoptr (MajakkaSessionJournal) journal = majakka_session_journal_read (path, NULL);
  const MajakkaSessionHeader *header = majakka_session_journal_get_header (journal);
  g_autofree char *parts = g_strjoinv (" ", header->parts);

  g_assert_cmpstr (header->source, ==, "session");
  g_assert_false (header->is_lesson);
  g_assert_null (header->country);
  g_assert_cmpstr (parts, ==, "opening closing");
  g_assert_true (g_str_has_prefix (header->class_name, "5B  Луна"));
  g_assert_cmpint (g_utf8_strlen (header->class_name, -1), <=, MAJAKKA_SESSION_MAX_CLASS_NAME);
}

/* However much of the file reached the disk: whole lines count, the torn one is cut off, and one can go on. */
static void
test_torn (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path = fixture_make_session (fixture);
  gsize length;
  g_autofree char *whole = fixture_read_file (path, &length);
  gsize first = (gsize) (strchr (whole, '\n') - whole) + 1;

  for (gsize n = first; n <= length; n++)
    {
      g_autoptr (MajakkaSession) session = NULL;
      const MajakkaSessionJournal *journal;

      fixture_write_file (path, whole, n);
      session = fixture_resume (fixture->deck, path);
      journal = majakka_session_get_journal (session);
      g_assert_cmpuint (majakka_session_journal_get_n_entries (journal), ==,
                        count_lines (whole, n) - 1);
      g_assert_null (majakka_session_journal_get_set_aside (journal));
      fixture_do (session, TEXT, .value = 2);
      g_clear_object (&session);
      session = fixture_resume (fixture->deck, path);
      g_assert_cmpint (majakka_session_get_state (session)->text, ==, 2);
    }
}

/* Whichever byte is not what it was: no line that follows is believed, and nothing is deleted. */
static void
test_damaged (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path = fixture_make_session (fixture);
  gsize length;
  g_autofree char *whole = fixture_read_file (path, &length);
  gsize first = (gsize) (strchr (whole, '\n') - whole) + 1;

  for (gsize n = first; n + 1 < length; n += 3)
    {
      g_autofree char *data_now = g_memdup2 (whole, length);
      g_autoptr (MajakkaSession) session = NULL;
      const MajakkaSessionJournal *journal;
      const char *aside;
      g_autofree char *kept = NULL;
      gsize n_kept;

      data_now[n] ^= 0x15;
      fixture_write_file (path, data_now, length);
      session = fixture_resume (fixture->deck, path);
      journal = majakka_session_get_journal (session);
      g_assert_cmpuint (majakka_session_journal_get_n_entries (journal), ==,
                        count_lines (whole, n) - 1);
      aside = majakka_session_journal_get_set_aside (journal);
      g_assert_nonnull (aside);
      kept = fixture_read_file (aside, &n_kept);
      g_assert_cmpmem (kept, n_kept, data_now, length);
      fixture_do (session, TEXT, .value = 2);
      g_assert_cmpint (g_unlink (aside), ==, 0);
    }
}

/* A line that is there twice, or not at all, is found. */
static void
test_doubled (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path = fixture_make_session (fixture);
  gsize length;
  g_autofree char *whole = fixture_read_file (path, &length);
  g_auto (GStrv) lines = g_strsplit (whole, "\n", -1);

  for (guint twice = 0; twice < 2; twice++)
    {
      g_autoptr (GString) text = g_string_new (NULL);
      g_autoptr (MajakkaSession) session = NULL;

      for (guint i = 0; lines[i + 1] != NULL; i++)
        for (guint j = 0; j < (i != 4 ? 1 : 2 * twice); j++)
          g_string_append_printf (text, "%s\n", lines[i]);
      fixture_write_file (path, text->str, text->len);
      session = fixture_resume (fixture->deck, path);
      g_assert_cmpuint (majakka_session_get_revision (session), ==, 3 + twice);
    }
}

/* A line with the right number and a checksum of its own, but of another session. */
static void
test_mixed (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path = fixture_make_session (fixture);
  g_autofree char *other_path = NULL;
  g_autofree char *whole = NULL;
  g_autofree char *other = NULL;
  g_autofree char *mixed = NULL;
  g_auto (GStrv) lines = NULL;
  g_auto (GStrv) other_lines = NULL;
  g_autoptr (MajakkaSession) session = NULL;
  gsize length;

  fixture->real += 100;
  other_path = fixture_make_session (fixture);
  whole = fixture_read_file (path, &length);
  other = fixture_read_file (other_path, &length);
  lines = g_strsplit (whole, "\n", -1);
  other_lines = g_strsplit (other, "\n", -1);
  g_free (lines[3]);
  lines[3] = g_strdup (other_lines[3]);
  mixed = g_strjoinv ("\n", lines);
  g_assert_cmpstr (mixed, !=, whole);
  fixture_write_file (path, mixed, strlen (mixed));
  session = fixture_resume (fixture->deck, path);
  g_assert_cmpuint (majakka_session_get_revision (session), ==, 2);
}

/* A lesson is kept as a plan is: from the head alone the same deck is made, and all of its steps are found again. */
static void
test_lesson (Fixture *fixture, gconstpointer data)
{
  g_autofree char *source =
      g_build_filename (g_getenv ("MAJAKKA_SOURCE_DIR"), "data", "lessons", "sextortion.xml", NULL);
  g_autoptr (MajakkaFaults) faults = majakka_faults_new ();
  g_autoptr (MajakkaLesson) lesson = majakka_lesson_read_file (source, faults);
  g_autoptr (MajakkaDeck) deck = majakka_deck_new_for_lesson (lesson, NULL, "FI", NULL);
  g_autoptr (MajakkaDeck) again = NULL;
  g_autoptr (MajakkaSession) session = majakka_session_begin (deck, "Staff", fixture->folder, NULL);
  g_autofree char *path =
      g_strdup (majakka_session_journal_get_path (majakka_session_get_journal (session)));
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  MajakkaSessionJournal *journal;
  const MajakkaSessionHeader *header;

  for (guint i = 1; i < majakka_deck_get_n_steps (deck); i++)
    {
      fixture_do (session, NEXT);
      if (majakka_session_get_phase (session) == MAJAKKA_PHASE_ASKING)
        fixture_do (session, SET, .option = 1, .value = 3);
    }
  before = fixture_describe (session);
  g_clear_object (&session);

  journal = majakka_session_journal_open (path, NULL);
  header = majakka_session_journal_get_header (journal);
  g_assert_true (header->is_lesson);
  g_assert_cmpstr (header->source, ==, "sextortion");
  again = majakka_deck_new_for_lesson (lesson, (const char *const *) header->parts, header->country,
                                       NULL);
  session = majakka_session_resume (again, journal, NULL);
  after = fixture_describe (session);
  g_assert_cmpstr (after, ==, before);
}

static void
test_foreign (Fixture *fixture, gconstpointer data)
{
  static const char newer[] = "majakka-session 2\tanything\n";
  static const char other[] = "<?xml version=\"1.0\"?>\n";
  static const char torn[] = "majakka-session 1\tplan se";
  g_autofree char *path = fixture_make_session (fixture);
  g_autofree char *kept = NULL;
  gsize length;

  fixture_write_file (path, newer, strlen (newer));
  fixture_assert_unreadable (path, MAJAKKA_SESSION_ERROR_NEWER);
  kept = fixture_read_file (path, &length);
  g_assert_cmpstr (kept, ==, newer);
  fixture_write_file (path, other, strlen (other));
  fixture_assert_unreadable (path, MAJAKKA_SESSION_ERROR_DAMAGED);
  fixture_write_file (path, torn, strlen (torn));
  fixture_assert_unreadable (path, MAJAKKA_SESSION_ERROR_DAMAGED);
  fixture_write_file (path, "", 0);
  fixture_assert_unreadable (path, MAJAKKA_SESSION_ERROR_DAMAGED);
  g_assert_cmpint (truncate (path, 17 * 1024 * 1024), ==, 0);
  fixture_assert_unreadable (path, MAJAKKA_SESSION_ERROR_DAMAGED);
  fixture_assert_unreadable (fixture->folder, MAJAKKA_SESSION_ERROR_FAILED);
}

/* The same file with a plan that lost a part. */
static void
test_plan_changed (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path = fixture_make_session (fixture);
  g_autoptr (MajakkaDeck) deck = majakka_deck_drop_part (fixture->deck, "opening", NULL);
  g_autoptr (GError) error = NULL;

  g_assert_null (majakka_session_resume (deck, majakka_session_journal_open (path, NULL), &error));
  g_assert_error (error, MAJAKKA_SESSION_ERROR, MAJAKKA_SESSION_ERROR_PLAN);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  FIXTURE_ADD ("/journal/header", test_header);
  FIXTURE_ADD ("/journal/torn", test_torn);
  FIXTURE_ADD ("/journal/damaged", test_damaged);
  FIXTURE_ADD ("/journal/doubled", test_doubled);
  FIXTURE_ADD ("/journal/mixed", test_mixed);
  FIXTURE_ADD ("/journal/lesson", test_lesson);
  FIXTURE_ADD ("/journal/foreign", test_foreign);
  FIXTURE_ADD ("/journal/plan-changed", test_plan_changed);

  return g_test_run ();
}
