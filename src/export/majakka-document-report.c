/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What came of a session with a class, for the binder of the teacher: first what to talk about again, then the numbers.
 * The page in the window says the same in the same order. */

#include "majakka-document-writer-private.h"
#include "majakka-option-words.h"
#include "majakka-report-words.h"

#include <glib/gi18n-lib.h>

static void
add_plain (const MajakkaDocumentWriter *self, MajakkaTextStyle style, const char *words)
{
  majakka_document_builder_add_plain (self->builder, style, words);
}

static void
add_head (const MajakkaDocumentWriter *self, const MajakkaSessionReport *report)
{
  g_autofree char *minutes = majakka_report_words_describe_minutes (report);

  majakka_writer_add_message (self, MAJAKKA_TEXT_TITLE, &self->lesson->title);
  if (report->header != NULL)
    {
      g_autofree char *words = majakka_report_words_describe_class (report->header);

      add_plain (self, MAJAKKA_TEXT_LEAD, words);
    }
  add_plain (self, MAJAKKA_TEXT_BODY, minutes);
  if (!report->finished)
    add_plain (self, MAJAKKA_TEXT_BODY, _ ("This session is not finished."));
  if (!majakka_session_report_is_answered (report))
    add_plain (self, MAJAKKA_TEXT_BODY, _ ("No answers were counted in this session."));
  else if (majakka_session_report_is_small (report))
    add_plain (
        self, MAJAKKA_TEXT_BODY,
        _ ("Few answers were counted, so each one moves the percentages much. Look at the counts."));
}

static void
add_prompt (const MajakkaDocumentWriter *self, const MajakkaReportQuestion *asked)
{
  majakka_writer_add_message (self, MAJAKKA_TEXT_LABEL, &asked->question->prompt);
  majakka_document_builder_keep_with_next (self->builder);
}

static void
add_right (const MajakkaDocumentWriter *self, const MajakkaReportQuestion *asked)
{
  g_autofree char *words = majakka_report_words_describe_right (asked);

  add_plain (self, MAJAKKA_TEXT_BODY, words);
}

static void
add_misunderstanding (MajakkaDocumentWriter *self, const MajakkaReportQuestion *asked)
{
  g_autofree char *wrong = majakka_report_words_describe_wrong (self->settings->translator, asked);

  majakka_document_builder_begin_box (self->builder, MAJAKKA_BOX_CARD);
  add_prompt (self, asked);
  add_right (self, asked);
  if (wrong != NULL)
    {
      const MajakkaOption *option =
          g_ptr_array_index (asked->question->options, asked->commonest_wrong);

      add_plain (self, MAJAKKA_TEXT_BODY, wrong);
      majakka_writer_add_message (self, MAJAKKA_TEXT_BODY, &option->feedback);
    }
  if (asked->notes->len > 0)
    {
      majakka_document_builder_begin_box (self->builder, MAJAKKA_BOX_SIDE);
      add_plain (self, MAJAKKA_TEXT_LABEL, _ ("To talk about"));
      majakka_document_builder_keep_with_next (self->builder);
      majakka_writer_add_blocks (self, asked->notes);
      majakka_document_builder_end (self->builder);
    }
  majakka_document_builder_end (self->builder);
}

static void
add_misunderstood (MajakkaDocumentWriter *self, const MajakkaSessionReport *report)
{
  g_autoptr (GPtrArray) found = majakka_session_report_list_misunderstood (report);

  if (found->len == 0)
    return;

  add_plain (self, MAJAKKA_TEXT_HEADING, _ ("Worth talking about again"));
  for (guint i = 0; i < found->len; i++)
    add_misunderstanding (self, g_ptr_array_index (found, i));
}

static void
add_known (const MajakkaDocumentWriter *self, const MajakkaSessionReport *report)
{
  g_autoptr (GPtrArray) found = majakka_session_report_list_known (report);

  if (found->len == 0)
    return;

  add_plain (self, MAJAKKA_TEXT_HEADING, _ ("What the class knew"));
  for (guint i = 0; i < found->len; i++)
    {
      const MajakkaReportQuestion *asked = g_ptr_array_index (found, i);
      g_autofree char *prompt = majakka_writer_get_markup (self, &asked->question->prompt);
      g_autofree char *right = majakka_report_words_describe_right (asked);
      g_autofree char *escaped = g_markup_escape_text (right, -1);
      g_autofree char *markup = g_strdup_printf ("%s\n%s", prompt, escaped);

      majakka_document_builder_add_item (self->builder, MAJAKKA_TEXT_BODY, MAJAKKA_ITEM_DO,
                                         /* mark_words= */ NULL, markup);
    }
}

static void
add_pair (const MajakkaDocumentWriter *self,
          const MajakkaSessionReport *report,
          const MajakkaReportPair *pair)
{
  const MajakkaReportQuestion *first = majakka_session_report_get_question (report, pair->before);
  const MajakkaReportQuestion *second = majakka_session_report_get_question (report, pair->after);
  g_autofree char *before = majakka_report_words_describe_before (first);
  g_autofree char *after = majakka_report_words_describe_after (second);
  g_autofree char *change = majakka_report_words_describe_change (pair);

  majakka_document_builder_begin_box (self->builder, MAJAKKA_BOX_TOGETHER);
  add_prompt (self, first);
  add_plain (self, MAJAKKA_TEXT_BODY, before);
  add_plain (self, MAJAKKA_TEXT_BODY, after);
  if (change != NULL)
    add_plain (self, MAJAKKA_TEXT_BODY, change);
  majakka_document_builder_end (self->builder);
}

static void
add_pairs (const MajakkaDocumentWriter *self, const MajakkaSessionReport *report)
{
  if (report->pairs->len == 0)
    return;

  add_plain (self, MAJAKKA_TEXT_HEADING, _ ("Before and after"));
  for (guint i = 0; i < report->pairs->len; i++)
    add_pair (self, report, &g_array_index (report->pairs, MajakkaReportPair, i));
}

/* A row of a table: what it is, and the numbers of it */
static void
add_row (const MajakkaDocumentWriter *self,
         MajakkaItemMark mark,
         const char *markup,
         const char *numbers)
{
  majakka_document_builder_begin_row (self->builder, MAJAKKA_ROW_TABLE);
  majakka_document_builder_begin_cell (self->builder, 4);
  majakka_document_builder_add_item (self->builder, MAJAKKA_TEXT_BODY, mark, /* mark_words= */ NULL,
                                     markup);
  majakka_document_builder_end (self->builder);
  majakka_document_builder_begin_cell (self->builder, 3);
  add_plain (self, MAJAKKA_TEXT_BODY, numbers);
  majakka_document_builder_end (self->builder);
  majakka_document_builder_end (self->builder);
}

static void
add_option (const MajakkaDocumentWriter *self, const MajakkaReportQuestion *asked, guint position)
{
  const MajakkaOption *option = g_ptr_array_index (asked->question->options, position);
  g_autofree char *words =
      majakka_option_words_dup_plain (self->settings->translator, asked->question, position);
  g_autofree char *markup = g_markup_escape_text (words, -1);
  g_autofree char *numbers = majakka_report_words_describe_answer (asked, position);

  add_row (self, option->right ? MAJAKKA_ITEM_DO : MAJAKKA_ITEM_BULLET, markup, numbers);
}

static void
add_questions (const MajakkaDocumentWriter *self, const MajakkaSessionReport *report)
{
  if (report->questions->len == 0)
    return;

  add_plain (self, MAJAKKA_TEXT_HEADING, _ ("Each question"));
  for (guint i = 0; i < report->questions->len; i++)
    {
      const MajakkaReportQuestion *asked = majakka_session_report_get_question (report, i);

      majakka_document_builder_begin_box (self->builder, MAJAKKA_BOX_TOGETHER);
      add_prompt (self, asked);
      add_right (self, asked);
      for (guint j = 0; j < asked->question->options->len; j++)
        add_option (self, asked, j);
      majakka_document_builder_end (self->builder);
    }
}

static void
add_parts (const MajakkaDocumentWriter *self, const MajakkaSessionReport *report)
{
  add_plain (self, MAJAKKA_TEXT_HEADING, _ ("Parts of the session"));
  for (guint i = 0; i < report->parts->len; i++)
    {
      const MajakkaReportPart *part = &g_array_index (report->parts, MajakkaReportPart, i);
      g_autofree char *title =
          majakka_report_words_get_part (self->settings->translator, part->title);
      g_autofree char *markup = g_markup_escape_text (title, -1);
      g_autofree char *numbers = majakka_report_words_describe_part (part);

      add_row (self, MAJAKKA_ITEM_BULLET, markup, numbers);
    }
}

/**
 * majakka_document_new_for_report:
 * @report: what came of a session
 * @settings: for whom it is
 *
 * Writes the report of a session with a class.
 *
 * Returns: (transfer full): the document, in the language that is chosen now
 */
MajakkaDocument *
majakka_document_new_for_report (const MajakkaSessionReport *report,
                                 const MajakkaExportSettings *settings)
{
  MajakkaDocumentWriter self = { .settings = settings };
  g_autofree char *date = NULL;
  g_autofree char *title = NULL;

  g_return_val_if_fail (report != NULL, NULL);
  g_return_val_if_fail (settings != NULL, NULL);

  date = majakka_date_format (settings->today);
  self.lesson = majakka_deck_get_lesson (report->deck);
  title = majakka_translator_plain (settings->translator, &self.lesson->title);
  self.builder = majakka_document_builder_new (title);
  majakka_document_builder_set_date (self.builder, date);
  add_head (&self, report);
  add_misunderstood (&self, report);
  add_known (&self, report);
  add_pairs (&self, report);
  add_questions (&self, report);
  add_parts (&self, report);

  return majakka_document_builder_finish (self.builder);
}
