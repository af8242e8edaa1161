/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* A report as one table, after RFC 4180: every line has all columns, lines end with CR and LF. The mark of byte order is
 * for spreadsheet programs, which otherwise take the text for something else than UTF-8. */

#include "majakka-option-words.h"
#include "majakka-report-words.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define BYTE_ORDER_MARK "\xEF\xBB\xBF"
#define LINE_END        "\r\n"

typedef enum
{
  COLUMN_ROW,
  COLUMN_NAME,
  COLUMN_STATE,
  COLUMN_QUESTION,
  COLUMN_ANSWER,
  COLUMN_RIGHT,
  COLUMN_COUNT,
  COLUMN_PERCENT,
  COLUMN_CHANGE,
  COLUMN_PLANNED,
  COLUMN_MINUTES,
  N_COLUMNS,
} Column;

/* Translators: "column" is the heading of a column in a table for spreadsheet programs, "row" says what a row of it is */
static const char *const headings[N_COLUMNS] = {
  [COLUMN_ROW] = NC_ ("column", "Row"),
  [COLUMN_NAME] = NC_ ("column", "Name"),
  [COLUMN_STATE] = NC_ ("column", "State"),
  [COLUMN_QUESTION] = NC_ ("column", "Question"),
  [COLUMN_ANSWER] = NC_ ("column", "Answer"),
  [COLUMN_RIGHT] = NC_ ("column", "Right answer"),
  [COLUMN_COUNT] = NC_ ("column", "Count"),
  [COLUMN_PERCENT] = NC_ ("column", "Percent"),
  [COLUMN_CHANGE] = NC_ ("column", "Change in percentage points"),
  [COLUMN_PLANNED] = NC_ ("column", "Planned minutes"),
  [COLUMN_MINUTES] = NC_ ("column", "Minutes"),
};

typedef struct
{
  const MajakkaSessionReport *report;
  const MajakkaTranslator *translator;
  GString *text;
  char *cells[N_COLUMNS]; /* of the row that is made; NULL for an empty one */
} Writer;

/* Spreadsheet programs compute what begins like this, wherever it comes from; some look through white space. */
static gboolean
is_formula (const char *words)
{
  static const gunichar starts[] = { '=', '+', '-', '@', 0xFF1D, 0xFF0B, 0xFF0D, 0xFF20 };
  gunichar first;

  while (g_unichar_isspace (g_utf8_get_char (words)))
    words = g_utf8_next_char (words);
  first = g_utf8_get_char (words);
  for (gsize i = 0; i < G_N_ELEMENTS (starts); i++)
    if (first == starts[i])
      return TRUE;

  return FALSE;
}

static void
append_cell (GString *text, const char *cell)
{
  gboolean quoted = strpbrk (cell, "\",\r\n;\t") != NULL;

  if (quoted)
    g_string_append_c (text, '"');
  for (const char *at = cell; *at != '\0'; at++)
    {
      if (*at == '"')
        g_string_append_c (text, '"');
      g_string_append_c (text, *at);
    }
  if (quoted)
    g_string_append_c (text, '"');
}

static void
end_row (Writer *self)
{
  for (guint i = 0; i < N_COLUMNS; i++)
    {
      if (i > 0)
        g_string_append_c (self->text, ',');
      if (self->cells[i] != NULL)
        append_cell (self->text, self->cells[i]);
      g_clear_pointer (&self->cells[i], g_free);
    }
  g_string_append (self->text, LINE_END);
}

static void
set_words (Writer *self, Column column, const char *words)
{
  g_free (self->cells[column]);
  self->cells[column] = g_strconcat (is_formula (words) ? "'" : "", words, NULL);
}

static void
set_part (Writer *self, const MajakkaMessage *title)
{
  g_autofree char *words = majakka_report_words_get_part (self->translator, title);

  set_words (self, COLUMN_NAME, words);
}

static void
set_message (Writer *self, Column column, const MajakkaMessage *message)
{
  g_autofree char *words = NULL;

  if (message == NULL || !MAJAKKA_MESSAGE_IS_SET (message))
    return;
  words = majakka_translator_plain (self->translator, message);
  set_words (self, column, words);
}

/* Numbers are ours, so a minus before one is no formula; they have no separators, which depend on the language. */
static void
set_number (Writer *self, Column column, int number)
{
  g_free (self->cells[column]);
  self->cells[column] = g_strdup_printf ("%d", number);
}

static void
write_headings (Writer *self)
{
  for (guint i = 0; i < N_COLUMNS; i++)
    set_words (self, (Column) i, g_dpgettext2 (GETTEXT_PACKAGE, "column", headings[i]));
  end_row (self);
}

static void
write_session (Writer *self)
{
  const MajakkaSessionHeader *header = self->report->header;

  set_words (self, COLUMN_ROW, C_ ("row", "Session"));
  set_message (self, COLUMN_NAME, &majakka_deck_get_lesson (self->report->deck)->title);
  set_words (self, COLUMN_STATE,
             self->report->finished ? C_ ("session", "finished") : C_ ("session", "not finished"));
  if (self->report->planned > 0)
    set_number (self, COLUMN_PLANNED, (int) self->report->planned);
  set_number (self, COLUMN_MINUTES, (int) self->report->minutes);
  end_row (self);

  if (header != NULL)
    {
      g_autoptr (GDateTime) time = g_date_time_new_from_unix_local (header->created);
      g_autofree char *day = time != NULL ? g_date_time_format (time, "%F") : g_strdup ("");

      set_words (self, COLUMN_ROW, C_ ("row", "Class"));
      set_words (self, COLUMN_NAME, header->class_name);
      end_row (self);
      set_words (self, COLUMN_ROW, C_ ("row", "Day"));
      set_words (self, COLUMN_NAME, day);
      end_row (self);
    }
}

static void
write_part (Writer *self, const MajakkaReportPart *part)
{
  set_words (self, COLUMN_ROW, C_ ("row", "Part"));
  set_part (self, part->title);
  set_words (self, COLUMN_STATE, majakka_report_words_get_status (part->status));
  if (part->planned > 0)
    set_number (self, COLUMN_PLANNED, (int) part->planned);
  set_number (self, COLUMN_MINUTES, (int) part->minutes);
  end_row (self);
}

static void
set_option (Writer *self, const MajakkaQuestion *question, guint position)
{
  g_autofree char *words = majakka_option_words_dup_plain (self->translator, question, position);

  set_words (self, COLUMN_ANSWER, words);
}

static void
write_option (Writer *self, const MajakkaReportQuestion *asked, guint position)
{
  const MajakkaOption *option = g_ptr_array_index (asked->question->options, position);

  set_words (self, COLUMN_ROW, C_ ("row", "Answer"));
  set_part (self, asked->part);
  set_message (self, COLUMN_QUESTION, &asked->question->prompt);
  set_option (self, asked->question, position);
  set_words (self, COLUMN_RIGHT, option->right ? C_ ("answer", "yes") : C_ ("answer", "no"));
  set_number (self, COLUMN_COUNT, (int) asked->tally.counts[position]);
  if (asked->tally.total > 0)
    set_number (self, COLUMN_PERCENT, (int) majakka_report_question_get_percent (asked, position));
  end_row (self);
}

/* Also what most took for right and is not. */
static void
write_question (Writer *self, const MajakkaReportQuestion *asked)
{
  set_words (self, COLUMN_ROW, C_ ("row", "Right answers"));
  set_part (self, asked->part);
  set_words (self, COLUMN_STATE,
             asked->phase == MAJAKKA_PHASE_NONE ? C_ ("question", "not asked")
                                                : C_ ("question", "asked"));
  set_message (self, COLUMN_QUESTION, &asked->question->prompt);
  set_number (self, COLUMN_COUNT, (int) asked->n_right);
  if (asked->percent_right >= 0)
    set_number (self, COLUMN_PERCENT, asked->percent_right);
  end_row (self);

  if (asked->commonest_wrong >= 0)
    {
      set_words (self, COLUMN_ROW, C_ ("row", "Commonest wrong answer"));
      set_part (self, asked->part);
      set_message (self, COLUMN_QUESTION, &asked->question->prompt);
      set_option (self, asked->question, (guint) asked->commonest_wrong);
      set_number (self, COLUMN_COUNT, (int) asked->tally.counts[asked->commonest_wrong]);
      end_row (self);
    }
}

static void
write_questions (Writer *self)
{
  for (guint i = 0; i < self->report->questions->len; i++)
    {
      const MajakkaReportQuestion *asked =
          &g_array_index (self->report->questions, MajakkaReportQuestion, i);

      for (guint j = 0; j < asked->question->options->len; j++)
        write_option (self, asked, j);
      write_question (self, asked);
    }
}

static void
write_pair (Writer *self, const MajakkaReportPair *pair)
{
  const MajakkaReportQuestion *before =
      &g_array_index (self->report->questions, MajakkaReportQuestion, pair->before);

  set_words (self, COLUMN_ROW, C_ ("row", "Before and after"));
  set_message (self, COLUMN_QUESTION, &before->question->prompt);
  if (pair->is_known)
    set_number (self, COLUMN_CHANGE, pair->change);
  end_row (self);
}

/**
 * majakka_session_report_to_csv:
 * @self: a report
 * @translator: for the words of the plan or lesson
 *
 * Writes the report for spreadsheet programs, in the language of the program. What they would take for a formula begins
 * with an apostrophe.
 *
 * Returns: (transfer full): the bytes of the file, UTF-8
 */
char *
majakka_session_report_to_csv (const MajakkaSessionReport *self,
                               const MajakkaTranslator *translator)
{
  Writer writer = { .report = self, .translator = translator };

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (translator != NULL, NULL);

  writer.text = g_string_new (BYTE_ORDER_MARK);
  write_headings (&writer);
  write_session (&writer);
  for (guint i = 0; i < self->parts->len; i++)
    write_part (&writer, &g_array_index (self->parts, MajakkaReportPart, i));
  write_questions (&writer);
  for (guint i = 0; i < self->pairs->len; i++)
    write_pair (&writer, &g_array_index (self->pairs, MajakkaReportPair, i));

  return g_string_free (writer.text, FALSE);
}
