/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "classroom-fixture.h"
#include "majakka-report-words.h"

#include <string.h>

#define N_COLUMNS 11

static void
ask (Fixture *fixture, MajakkaSession *session, guint step, int first, int second, int third)
{
  fixture_do (session, GO, .position = step);
  fixture_do (session, SET, .option = 0, .value = first);
  fixture_do (session, SET, .option = 1, .value = second);
  if (step == STEP_TELL)
    fixture_do (session, SET, .option = 2, .value = third);
  fixture_do (session, CLOSE);
  fixture_do (session, REVEAL);
  fixture->now += 4 * 60000;
}

static MajakkaSession *
hold_session (Fixture *fixture)
{
  MajakkaSession *session = fixture_begin (fixture);

  fixture_do (session, NEXT);
  ask (fixture, session, STEP_BEFORE, 15, 5, 0);
  ask (fixture, session, STEP_TELL, 2, 9, 12);
  ask (fixture, session, STEP_AFTER, 3, 17, 0);

  return session;
}

static const MajakkaReportQuestion *
get_question (const MajakkaSessionReport *report, guint position)
{
  return &g_array_index (report->questions, MajakkaReportQuestion, position);
}

static MajakkaReportPart
get_part (const MajakkaSessionReport *report, guint position)
{
  return g_array_index (report->parts, MajakkaReportPart, position);
}

static void
test_report (Fixture *fixture, gconstpointer data)
{
  g_autoptr (MajakkaSession) session = hold_session (fixture);
  g_autoptr (MajakkaSessionReport) report = majakka_session_report_new (session);
  const MajakkaReportPair *pair;

  g_assert_cmpstr (report->header->class_name, ==, "5B");
  g_assert_false (report->finished);
  g_assert_cmpuint (report->planned, ==, 45);
  g_assert_cmpuint (report->minutes, ==, 12);

  g_assert_cmpuint (report->parts->len, ==, 3);
  g_assert_cmpint (get_part (report, 0).status, ==, MAJAKKA_PART_DONE);
  g_assert_cmpuint (get_part (report, 0).minutes, ==, 4);
  g_assert_cmpint (get_part (report, 1).status, ==, MAJAKKA_PART_BEGUN);
  g_assert_cmpint (get_part (report, 2).status, ==, MAJAKKA_PART_BEGUN);
  g_assert_cmpuint (get_part (report, 2).planned, ==, 10);

  g_assert_cmpuint (report->questions->len, ==, 3);
  g_assert_cmpuint (get_question (report, 0)->n_right, ==, 5);
  g_assert_cmpint (get_question (report, 0)->percent_right, ==, 25);
  g_assert_cmpint (get_question (report, 0)->commonest_wrong, ==, 0);
  g_assert_cmpuint (get_question (report, 1)->tally.total, ==, 23);
  g_assert_cmpint (get_question (report, 1)->percent_right, ==, 91);

  g_assert_cmpuint (report->pairs->len, ==, 1);
  pair = &g_array_index (report->pairs, MajakkaReportPair, 0);
  g_assert_true (pair->is_known);
  g_assert_cmpuint (pair->before, ==, 0);
  g_assert_cmpuint (pair->after, ==, 2);
  g_assert_cmpint (pair->change, ==, 60);
}

static const char *
get_id (const GPtrArray *asked, guint position)
{
  return ((const MajakkaReportQuestion *) g_ptr_array_index (asked, position))->question->id;
}

/* What was asked twice counts by its second answers; the most misunderstood comes first. */
static void
test_lists (Fixture *fixture, gconstpointer data)
{
  g_autoptr (MajakkaSession) session = hold_session (fixture);
  g_autoptr (MajakkaSessionReport) report = majakka_session_report_new (session);
  g_autoptr (GPtrArray) again = majakka_session_report_list_misunderstood (report);
  g_autoptr (GPtrArray) known = majakka_session_report_list_known (report);

  g_assert_true (majakka_session_report_is_answered (report));
  g_assert_false (majakka_session_report_is_small (report));
  g_assert_cmpuint (again->len, ==, 0);
  g_assert_cmpuint (known->len, ==, 2);
  g_assert_cmpstr (get_id (known, 0), ==, "q-tell");
  g_assert_cmpstr (get_id (known, 1), ==, "q-ask-after");
  g_assert_cmpuint (majakka_report_question_get_percent (get_question (report, 1), 2), ==, 52);
  g_assert_cmpuint (get_question (report, 0)->notes->len, ==, 1);

  /* Counts can be put right. */
  fixture_do (session, GO, .position = STEP_TELL);
  fixture_do (session, SET, .option = 0, .value = 40);
  fixture_do (session, GO, .position = STEP_AFTER);
  fixture_do (session, SET, .option = 0, .value = 1);
  fixture_do (session, SET, .option = 1, .value = 3);
  g_clear_pointer (&report, majakka_session_report_free);
  g_ptr_array_unref (again);
  report = majakka_session_report_new (session);
  again = majakka_session_report_list_misunderstood (report);
  g_assert_cmpuint (again->len, ==, 2);
  g_assert_cmpstr (get_id (again, 0), ==, "q-tell");
  g_assert_cmpstr (get_id (again, 1), ==, "q-ask-after");
  g_assert_true (majakka_session_report_is_small (report));
}

/* The count stands beside every percent; what nobody answered has neither. */
static void
test_words (Fixture *fixture, gconstpointer data)
{
  g_autoptr (MajakkaTranslator) translator =
      majakka_translator_new (LESSONS_DOMAIN, "/nowhere", "en");
  g_autoptr (MajakkaSession) session = hold_session (fixture);
  g_autoptr (MajakkaSessionReport) report = majakka_session_report_new (session);
  g_autoptr (MajakkaSession) empty = fixture_preview (fixture);
  g_autoptr (MajakkaSessionReport) nothing = majakka_session_report_new (empty);
  const MajakkaReportPair *pair = &g_array_index (report->pairs, MajakkaReportPair, 0);
  g_autoptr (GDateTime) noon = g_date_time_new_local (2026, 11, 26, 12, 0, 0);
  const MajakkaSessionHeader header = { .class_name = (char *) "5B",
                                        .created = g_date_time_to_unix (noon) };
  const struct
  {
    char *words;
    const char *expected;
  } words[] = {
    { majakka_report_words_describe_class (&header), "5B · 26 November 2026" },
    { majakka_report_words_describe_minutes (report), "12 minutes, 45 planned" },
    { majakka_report_words_describe_part (&g_array_index (report->parts, MajakkaReportPart, 0)),
      "done · 4 minutes, 10 planned" },
    { majakka_report_words_describe_answer (get_question (report, 0), 0), "15 of 20 · 75%" },
    { majakka_report_words_describe_answer (get_question (report, 0), 1),
      "5 of 20 · 25% · right answer" },
    { majakka_report_words_describe_answer (get_question (nothing, 0), 0), "" },
    { majakka_report_words_describe_answer (get_question (nothing, 0), 1), "right answer" },
    { majakka_report_words_describe_right (get_question (report, 0)),
      "5 of 20 answers were right (25%)." },
    { majakka_report_words_describe_right (get_question (report, 1)),
      "21 of 23 raised hands were for a right answer (91%)." },
    { majakka_report_words_describe_right (get_question (nothing, 0)), "It was not asked." },
    { majakka_report_words_describe_wrong (translator, get_question (report, 0)),
      "Commonest other answer: “True” (15 of 20)" },
    { majakka_report_words_describe_wrong (translator, get_question (nothing, 0)), NULL },
    { majakka_report_words_describe_before (get_question (report, 0)),
      "Before: 5 of 20 right (25%)" },
    { majakka_report_words_describe_after (get_question (report, 2)),
      "After: 17 of 20 right (85%)" },
    { majakka_report_words_describe_change (pair), "More are right now: 60 percentage points." },
  };

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    {
      g_assert_cmpstr (words[i].words, ==, words[i].expected);
      g_free (words[i].words);
    }
}

/* Nobody answered, and a part was left out. */
static void
test_empty (Fixture *fixture, gconstpointer data)
{
  g_autoptr (MajakkaDeck) deck = majakka_deck_drop_part (fixture->deck, "closing", NULL);
  g_autoptr (MajakkaSession) session = majakka_session_new_preview (deck);
  g_autoptr (MajakkaSessionReport) report = majakka_session_report_new (session);

  g_assert_null (report->header);
  g_assert_cmpuint (report->parts->len, ==, 3);
  g_assert_cmpint (get_part (report, 1).status, ==, MAJAKKA_PART_NOT_BEGUN);
  g_assert_cmpint (get_part (report, 2).status, ==, MAJAKKA_PART_LEFT_OUT);
  g_assert_cmpuint (report->planned, ==, 35);
  g_assert_cmpint (get_question (report, 0)->percent_right, ==, -1);
  g_assert_cmpint (get_question (report, 0)->commonest_wrong, ==, -1);
  g_assert_cmpuint (report->pairs->len, ==, 0);
}

/* A reader after RFC 4180, and nothing more lenient.
 *
 * Returns: (element-type GPtrArray): rows of cells */
static GPtrArray *
parse_csv (const char *text)
{
  GPtrArray *rows = g_ptr_array_new_with_free_func ((GDestroyNotify) g_ptr_array_unref);

  g_assert_true (g_str_has_prefix (text, "\xEF\xBB\xBF"));
  text += 3;
  while (*text != '\0')
    {
      GPtrArray *row = g_ptr_array_new_with_free_func (g_free);

      while (TRUE)
        {
          GString *cell = g_string_new (NULL);
          gboolean quoted = *text == '"';

          for (text += quoted;
               quoted ? !(text[0] == '"' && text[1] != '"') : strchr (",\r", *text) == NULL; text++)
            {
              g_assert_true (*text != '\0' && (quoted || strchr ("\"\n", *text) == NULL));
              text += *text == '"';
              g_string_append_c (cell, *text);
            }
          text += quoted;
          g_ptr_array_add (row, g_string_free (cell, FALSE));
          if (*text != ',')
            break;
          text++;
        }
      g_assert_true (g_str_has_prefix (text, "\r\n"));
      text += 2;
      g_assert_cmpuint (row->len, ==, N_COLUMNS);
      g_ptr_array_add (rows, row);
    }

  return rows;
}

static const char *
get_cell (const GPtrArray *rows, guint row, guint column)
{
  return g_ptr_array_index ((GPtrArray *) g_ptr_array_index (rows, row), column);
}

static const char *
find_cell (const GPtrArray *rows, const char *kind, const char *question, guint column)
{
  for (guint i = 0; i < rows->len; i++)
    if (g_str_equal (get_cell (rows, i, 0), kind) &&
        (question == NULL || g_str_equal (get_cell (rows, i, 3), question)))
      return get_cell (rows, i, column);

  return NULL;
}

static GPtrArray *
write_and_parse (MajakkaSession *session)
{
  g_autoptr (MajakkaSessionReport) report = majakka_session_report_new (session);
  g_autoptr (MajakkaTranslator) translator =
      majakka_translator_new (LESSONS_DOMAIN, "/nowhere", "en");
  g_autofree char *csv = majakka_session_report_to_csv (report, translator);

  return parse_csv (csv);
}

static void
test_csv (Fixture *fixture, gconstpointer data)
{
  g_autoptr (MajakkaSession) session = hold_session (fixture);
  g_autoptr (GPtrArray) rows = NULL;

  fixture_do (session, FINISH);
  rows = write_and_parse (session);
  g_assert_cmpstr (get_cell (rows, 0, 0), ==, "Row");
  g_assert_cmpstr (find_cell (rows, "Session", NULL, 1), ==, "Kind & brave");
  g_assert_cmpstr (find_cell (rows, "Session", NULL, 2), ==, "finished");
  g_assert_cmpstr (find_cell (rows, "Session", NULL, 10), ==, "12");
  g_assert_cmpstr (find_cell (rows, "Class", NULL, 1), ==, "5B");
  g_assert_cmpstr (find_cell (rows, "Answer", "Whom can you tell?", 4), ==, "Nobody");
  g_assert_cmpstr (find_cell (rows, "Answer", "Whom can you tell?", 6), ==, "2");
  g_assert_cmpstr (find_cell (rows, "Right answers", "Whom can you tell?", 6), ==, "21");
  g_assert_cmpstr (find_cell (rows, "Right answers", "Whom can you tell?", 7), ==, "91");
  g_assert_cmpstr (find_cell (rows, "Commonest wrong answer", "Whom can you tell?", 4), ==,
                   "Nobody");
  g_assert_cmpstr (find_cell (rows, "Before and after", NULL, 8), ==, "60");
}

/* A class name is not computed, and cannot end its cell. */
static void
test_formulas (Fixture *fixture, gconstpointer data)
{
  static const char *const names[] = {
    "=HYPERLINK(\"http://x.example\",\"5B\")", "+1", "-1", "@SUM(A1)", "＝1+1", "5B, \"new\"; 2",
  };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autoptr (MajakkaSession) session =
          majakka_session_begin (fixture->deck, names[i], fixture->folder, NULL);
      g_autoptr (GPtrArray) rows = write_and_parse (session);
      g_autofree char *wanted = g_strconcat (i < 5 ? "'" : "", names[i], NULL);

      g_assert_cmpstr (find_cell (rows, "Class", NULL, 1), ==, wanted);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  FIXTURE_ADD ("/report/numbers", test_report);
  FIXTURE_ADD ("/report/lists", test_lists);
  FIXTURE_ADD ("/report/words", test_words);
  FIXTURE_ADD ("/report/empty", test_empty);
  FIXTURE_ADD ("/report/csv", test_csv);
  FIXTURE_ADD ("/report/formulas", test_formulas);

  return g_test_run ();
}
