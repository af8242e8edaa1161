/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What came of a session: the page, the paper and the file for spreadsheet programs say the same, in every language. */

#include "config.h"

#include "report-fixture.h"

#include "majakka-held-session.h"
#include "majakka-pages.h"
#include "majakka-paper.h"
#include "majakka-pdf.h"
#include "majakka-printable.h"
#include "majakka-report-page.h"
#include "majakka-report-save.h"
#include "majakka-session-shelf.h"

#include <glib/gstdio.h>
#include <string.h>

#define DOMAIN "majakka"

/* The columns of the file */
enum
{
  KIND,
  NAME,
  STATE,
  QUESTION,
  ANSWER,
  RIGHT,
  COUNT,
  PERCENT,
  CHANGE,
  PLANNED,
  MINUTES,
  N_COLUMNS,
};

static char *
read_cell (const char **text)
{
  GString *cell = g_string_new (NULL);
  gboolean quoted = **text == '"';

  for (*text += quoted;
       quoted ? !((*text)[0] == '"' && (*text)[1] != '"') : strchr (",\r", **text) == NULL;
       (*text)++)
    {
      g_assert_true (**text != '\0');
      *text += **text == '"';
      g_string_append_c (cell, **text);
    }
  *text += quoted;

  return g_string_free (cell, FALSE);
}

/* Returns: (element-type GStrv): the rows without the headings */
static GPtrArray *
parse_csv (const char *text)
{
  GPtrArray *rows = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);

  text += strlen ("\xEF\xBB\xBF");
  while (*text != '\0')
    {
      GStrv row = g_new0 (char *, N_COLUMNS + 1);

      for (guint i = 0; i < N_COLUMNS; i++, text++)
        row[i] = read_cell (&text);
      text++;
      g_ptr_array_add (rows, row);
    }
  g_ptr_array_remove_index (rows, 0);

  return rows;
}

static gboolean
is_kind (GStrv row, const char *kind)
{
  return g_str_equal (row[KIND], g_dpgettext2 (DOMAIN, "row", kind));
}

/* Finds words in a text, wherever lines, pages and hyphens break them: letters and digits count alone.
 *
 * Returns: (nullable): what follows them */
static const char *
find_words (const char *text, const char *words)
{
  for (; *text != '\0'; text = g_utf8_next_char (text))
    {
      const char *at = text;
      const char *wanted = words;

      while (*wanted != '\0' && *at != '\0')
        if (!g_unichar_isalnum (g_utf8_get_char (wanted)))
          wanted = g_utf8_next_char (wanted);
        else if (at > text && !g_unichar_isalnum (g_utf8_get_char (at)))
          at = g_utf8_next_char (at);
        else if (g_utf8_get_char (at) == g_utf8_get_char (wanted))
          {
            at = g_utf8_next_char (at);
            wanted = g_utf8_next_char (wanted);
          }
        else
          break;
      while (*wanted != '\0' && !g_unichar_isalnum (g_utf8_get_char (wanted)))
        wanted = g_utf8_next_char (wanted);
      if (*wanted == '\0' && at > text)
        return at;
    }

  return NULL;
}

static void
expect_words (const char **text, const char *words)
{
  const char *found = find_words (*text, words);

  if (found == NULL)
    g_error ("“%s” is missing after: %.300s", words, *text);
  *text = found;
}

static void
expect_number (const char **text, gint64 number)
{
  char *end;

  while (**text != '\0' && !g_ascii_isdigit (**text))
    (*text)++;
  if (g_ascii_strtoll (*text, &end, 10) != number)
    g_error ("%" G_GINT64_FORMAT " is missing at: %.200s", number, *text);
  *text = end;
}

static gint64
get_number (GStrv row, guint column)
{
  return g_ascii_strtoll (row[column], NULL, 10);
}

static void
expect_share (const char **text, gint64 count, gint64 total, GStrv row)
{
  if (total == 0)
    return;

  expect_number (text, count);
  expect_number (text, total);
  expect_number (text, get_number (row, PERCENT));
}

/* The answers of a question stand before the row of the right ones.
 *
 * Returns: the position of that row */
static guint
find_right_row (const GPtrArray *rows, guint first, gint64 *total)
{
  guint i = first;

  for (*total = 0; !is_kind (rows->pdata[i], "Right answers"); i++)
    *total += get_number (rows->pdata[i], COUNT);

  return i;
}

static void
expect_questions (const char *text, const GPtrArray *rows)
{
  expect_words (&text, g_dgettext (DOMAIN, "Each question"));
  for (guint i = 0; i < rows->len; i++)
    {
      gint64 total;
      guint last;

      if (!is_kind (rows->pdata[i], "Answer"))
        continue;
      last = find_right_row (rows, i, &total);
      expect_words (&text, ((GStrv) rows->pdata[i])[QUESTION]);
      expect_share (&text, get_number (rows->pdata[last], COUNT), total, rows->pdata[last]);
      for (; i < last; i++)
        {
          expect_words (&text, ((GStrv) rows->pdata[i])[ANSWER]);
          expect_share (&text, get_number (rows->pdata[i], COUNT), total, rows->pdata[i]);
        }
    }
}

static void
expect_parts (const char *text, const GPtrArray *rows)
{
  expect_words (&text, g_dgettext (DOMAIN, "Parts of the session"));
  for (guint i = 0; i < rows->len; i++)
    {
      GStrv row = rows->pdata[i];

      if (!is_kind (row, "Part"))
        continue;
      expect_words (&text, row[NAME]);
      expect_words (&text, row[STATE]);
      expect_number (&text, get_number (row, MINUTES));
      if (*row[PLANNED] != '\0')
        expect_number (&text, get_number (row, PLANNED));
    }
}

static void
expect_head (const char *text, const GPtrArray *rows)
{
  GStrv session = rows->pdata[0];
  GStrv class_row = rows->pdata[1];
  GStrv day = rows->pdata[2];
  g_auto (GStrv) date = g_strsplit (day[NAME], "-", 3);

  g_assert_true (is_kind (session, "Session") && is_kind (class_row, "Class") &&
                 is_kind (day, "Day"));
  expect_words (&text, session[NAME]);
  expect_words (&text, class_row[NAME]);
  expect_number (&text, g_ascii_strtoll (date[2], NULL, 10));
  expect_number (&text, g_ascii_strtoll (date[0], NULL, 10));
  expect_number (&text, get_number (session, MINUTES));
  if (*session[PLANNED] != '\0')
    expect_number (&text, get_number (session, PLANNED));
}

/* Returns: the row of the right answers to a question, the first one or the last one */
static GStrv
find_right (const GPtrArray *rows, const char *question, gboolean last, gint64 *total)
{
  GStrv found = NULL;

  for (guint i = 0; i < rows->len; i++)
    if (is_kind (rows->pdata[i], "Answer"))
      {
        gint64 sum;

        i = find_right_row (rows, i, &sum);
        if (g_str_equal (((GStrv) rows->pdata[i])[QUESTION], question) && (found == NULL || last))
          {
            found = rows->pdata[i];
            *total = sum;
          }
      }

  return found;
}

static guint
expect_pairs (const char *text, const GPtrArray *rows)
{
  guint n_pairs = 0;

  for (guint i = 0; i < rows->len; i++)
    {
      GStrv row = rows->pdata[i];
      gint64 before_total, after_total;
      GStrv before, after;

      if (!is_kind (row, "Before and after"))
        continue;
      if (n_pairs++ == 0)
        expect_words (&text, g_dgettext (DOMAIN, "Before and after"));
      before = find_right (rows, row[QUESTION], FALSE, &before_total);
      after = find_right (rows, row[QUESTION], TRUE, &after_total);
      g_assert_true (before != after);
      expect_words (&text, row[QUESTION]);
      expect_share (&text, get_number (before, COUNT), before_total, before);
      expect_share (&text, get_number (after, COUNT), after_total, after);
      if (*row[CHANGE] != '\0' && get_number (row, CHANGE) != 0)
        expect_number (&text, ABS (get_number (row, CHANGE)));
    }

  return n_pairs;
}

/* The text of the file that a printer or a reader gets */
static char *
read_paper (GtkWidget *page)
{
  const MajakkaPaper *paper = majakka_paper_find ("a4");
  g_autoptr (MajakkaDocument) document =
      majakka_printable_create_document (MAJAKKA_PRINTABLE (page), FALSE);
  g_autoptr (MajakkaPages) pages = majakka_pages_new (document, paper->width, paper->height);
  g_autofree char *path = g_build_filename (g_get_user_data_dir (), "report.pdf", NULL);
  const char *const command[] = { "pdftotext", "-raw", path, "-", NULL };
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;
  char *normal;

  majakka_pdf_save (pages, path, &error);
  g_assert_no_error (error);
  g_spawn_sync (NULL, (char **) command, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, &text, NULL, NULL,
                &error);
  g_assert_no_error (error);
  g_unlink (path);

  /* Ligatures are letters again. */
  normal = g_utf8_normalize (text, -1, G_NORMALIZE_NFKC);
  g_assert_nonnull (normal);

  return normal;
}

static char *
read_csv (GtkWidget *page, MajakkaContext *context, const char *name)
{
  g_autofree char *path = majakka_held_session_find (name);
  g_autoptr (MajakkaSession) session = majakka_held_session_look_at (context, path, NULL);
  g_autoptr (MajakkaSessionReport) report = majakka_session_report_new (session);
  g_autofree char *csv =
      majakka_session_report_to_csv (report, majakka_context_get_translator (context));
  g_autofree char *to = g_build_filename (g_get_user_data_dir (), "report.csv", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (to);
  char *read = NULL;

  majakka_report_save (page, csv, file);
  g_assert_true (g_file_get_contents (to, &read, NULL, NULL));
  g_assert_cmpstr (read, ==, csv);
  g_unlink (to);

  return read;
}

/* Returns: how many pairs there were */
static guint
compare (ReportFixture *fixture, const char *name)
{
  GtkWidget *page;
  g_autofree char *csv = NULL;
  g_autofree char *shown = NULL;
  g_autofree char *screen = NULL;
  g_autofree char *paper = NULL;
  g_autoptr (GPtrArray) rows = NULL;
  guint n_pairs;

  report_fixture_activate (fixture, "win.open-report", name);
  page = report_fixture_get_page (fixture, MAJAKKA_TYPE_REPORT_PAGE);
  g_assert_nonnull (page);
  shown = report_fixture_get_words (page);
  screen = g_utf8_normalize (shown, -1, G_NORMALIZE_NFKC);
  paper = read_paper (page);
  csv = read_csv (page, fixture->context, name);
  rows = parse_csv (csv);

  n_pairs = expect_pairs (screen, rows);
  expect_head (screen, rows);
  expect_questions (screen, rows);
  expect_parts (screen, rows);
  g_assert_cmpuint (expect_pairs (paper, rows), ==, n_pairs);
  expect_head (paper, rows);
  expect_questions (paper, rows);
  expect_parts (paper, rows);
  report_fixture_activate (fixture, "win.back", NULL);

  return n_pairs;
}

static void
test_agree (ReportFixture *fixture, gconstpointer language G_GNUC_UNUSED)
{
  GPtrArray *plans = majakka_context_get_session_plans (fixture->context);
  guint n_pairs = 0;

  g_assert_cmpuint (plans->len, >=, 10);
  for (guint i = 0; i < plans->len; i++)
    {
      const MajakkaSessionPlan *plan = g_ptr_array_index (plans, i);
      const HeldSession held = {
        .source = plan->lesson->id,
        .class_name = "Klass B",
        .seed = i + 1,
        .n_commands = 600,
        .finish = i % 3 != 0,
      };
      g_autofree char *name = report_fixture_hold (fixture, &held);

      n_pairs += compare (fixture, name);
    }
  g_assert_cmpuint (n_pairs, >=, 8);
}

static void
test_lesson (ReportFixture *fixture, gconstpointer language G_GNUC_UNUSED)
{
  const HeldSession held = {
    .source = "grooming-patterns",
    .is_lesson = TRUE,
    .class_name = "Klass B",
    .seed = 7,
    .n_commands = 900,
    .finish = TRUE,
  };
  g_autofree char *name = report_fixture_hold (fixture, &held);

  compare (fixture, name);
}

int
main (int argc, char *argv[])
{
  if (!report_fixture_init (&argc, &argv))
    return 0;

  REPORT_ADD ("/report/agree/en", "en", test_agree);
  REPORT_ADD ("/report/agree/fi", "fi", test_agree);
  REPORT_ADD ("/report/agree/ru", "ru", test_agree);
  REPORT_ADD ("/report/lesson/en", "en", test_lesson);
  REPORT_ADD ("/report/lesson/fi", "fi", test_lesson);

  return g_test_run ();
}
