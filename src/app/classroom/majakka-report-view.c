/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Fills the page of a report: first what a teacher asks, then the numbers. */

#include "majakka-report-view.h"

#include "majakka-accessible.h"
#include "majakka-asked-question.h"
#include "majakka-class-rows.h"
#include "majakka-hanging-row.h"
#include "majakka-misunderstanding.h"
#include "majakka-reading.h"
#include "majakka-report-words.h"

#include <adwaita.h>

static GtkWidget *
create_icon (const char *name)
{
  return g_object_new (GTK_TYPE_IMAGE, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                       "icon-name", name, NULL);
}

/**
 * majakka_report_view_add_note:
 * @self: the sections of a page
 * @words: what to know before one reads the numbers
 */
void
majakka_report_view_add_note (MajakkaReportView *self, const char *words)
{
  GtkWidget *note = g_object_new (GTK_TYPE_BOX, "accessible-role", GTK_ACCESSIBLE_ROLE_NOTE, NULL);
  GtkWidget *label = majakka_class_rows_create_words (words);

  gtk_widget_add_css_class (note, "note");
  gtk_box_append (GTK_BOX (note),
                  majakka_hanging_row_new (create_icon ("majakka-fact-symbolic"), label));
  gtk_widget_set_hexpand (gtk_widget_get_first_child (note), TRUE);
  majakka_accessible_set_labelled_by (note, label);
  gtk_box_append (self->notes, note);
}

static void
show_again (MajakkaReportView *self, MajakkaReading *reading, const MajakkaSessionReport *report)
{
  g_autoptr (GPtrArray) found = majakka_session_report_list_misunderstood (report);

  for (guint i = 0; i < found->len; i++)
    gtk_box_append (self->again,
                    majakka_misunderstanding_new (reading, g_ptr_array_index (found, i)));
  gtk_widget_set_visible (self->again_section, found->len > 0);
}

static void
show_known (MajakkaReportView *self, MajakkaReading *reading, const MajakkaSessionReport *report)
{
  g_autoptr (GPtrArray) found = majakka_session_report_list_known (report);

  for (guint i = 0; i < found->len; i++)
    {
      const MajakkaReportQuestion *asked = g_ptr_array_index (found, i);
      g_autofree char *words = majakka_report_words_describe_right (asked);
      GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
      GtkWidget *label = majakka_class_rows_create_words (words);

      gtk_widget_add_css_class (label, "dim-words");
      gtk_box_append (GTK_BOX (box),
                      majakka_reading_create_label (reading, &asked->question->prompt));
      gtk_box_append (GTK_BOX (box), label);
      gtk_box_append (self->known,
                      majakka_hanging_row_new (create_icon ("majakka-done-symbolic"), box));
    }
  gtk_widget_set_visible (self->known_section, found->len > 0);
}

static void
add_pair (MajakkaReportView *self,
          MajakkaReading *reading,
          const MajakkaSessionReport *report,
          const MajakkaReportPair *pair)
{
  const MajakkaReportQuestion *first = majakka_session_report_get_question (report, pair->before);
  const MajakkaReportQuestion *second = majakka_session_report_get_question (report, pair->after);
  g_autofree char *before = majakka_report_words_describe_before (first);
  g_autofree char *after = majakka_report_words_describe_after (second);
  g_autofree char *change = majakka_report_words_describe_change (pair);
  GtkWidget *card = g_object_new (GTK_TYPE_BOX, "orientation", GTK_ORIENTATION_VERTICAL, "spacing",
                                  6, "accessible-role", GTK_ACCESSIBLE_ROLE_GROUP, NULL);
  GtkWidget *prompt = majakka_reading_create_label (reading, &first->question->prompt);

  gtk_widget_add_css_class (card, "block-card");
  gtk_widget_add_css_class (prompt, "heading");
  majakka_accessible_set_labelled_by (card, prompt);
  gtk_box_append (GTK_BOX (card), prompt);
  gtk_box_append (GTK_BOX (card), majakka_class_rows_create_words (before));
  gtk_box_append (GTK_BOX (card), majakka_class_rows_create_words (after));
  if (change != NULL)
    gtk_box_append (GTK_BOX (card), majakka_class_rows_create_words (change));
  gtk_box_append (self->pairs, card);
}

static void
show_pairs (MajakkaReportView *self, MajakkaReading *reading, const MajakkaSessionReport *report)
{
  for (guint i = 0; i < report->pairs->len; i++)
    add_pair (self, reading, report, &g_array_index (report->pairs, MajakkaReportPair, i));
  gtk_widget_set_visible (self->pairs_section, report->pairs->len > 0);
}

static void
show_questions (MajakkaReportView *self,
                MajakkaReading *reading,
                const MajakkaSessionReport *report)
{
  for (guint i = 0; i < report->questions->len; i++)
    gtk_box_append (self->questions, majakka_asked_question_new (
                                         reading, majakka_session_report_get_question (report, i)));
  gtk_widget_set_visible (self->questions_section, report->questions->len > 0);
}

static void
show_parts (MajakkaReportView *self, MajakkaReading *reading, const MajakkaSessionReport *report)
{
  for (guint i = 0; i < report->parts->len; i++)
    {
      const MajakkaReportPart *part = &g_array_index (report->parts, MajakkaReportPart, i);
      g_autofree char *title = majakka_report_words_get_part (
          majakka_context_get_translator (reading->context), part->title);
      g_autofree char *words = majakka_report_words_describe_part (part);
      GtkWidget *row = adw_action_row_new ();

      /* There is nothing to do in it. */
      gtk_widget_set_focusable (row, FALSE);
      adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
      adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
      adw_action_row_set_title_lines (ADW_ACTION_ROW (row), 0);
      adw_action_row_set_subtitle (ADW_ACTION_ROW (row), words);
      adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 0);
      gtk_list_box_append (self->parts, row);
    }
}

/**
 * majakka_report_view_show:
 * @self: the sections of a page, empty
 * @context: the context
 * @report: a report; it stays as long as the page
 *
 * Shows a report. What there is nothing of is not shown.
 */
void
majakka_report_view_show (MajakkaReportView *self,
                          MajakkaContext *context,
                          const MajakkaSessionReport *report)
{
  g_autoptr (MajakkaReading) reading = NULL;

  g_return_if_fail (self != NULL);
  g_return_if_fail (MAJAKKA_IS_CONTEXT (context));
  g_return_if_fail (report != NULL);

  /* Nobody bookmarks a report; its citations and terms lead on as in the lesson. */
  reading = majakka_reading_new_for_manual (context);
  reading->lesson = majakka_lesson_ref (majakka_deck_get_lesson (report->deck));
  show_again (self, reading, report);
  show_known (self, reading, report);
  show_pairs (self, reading, report);
  show_questions (self, reading, report);
  show_parts (self, reading, report);
}
