/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What a class misunderstood so far: of each question that was closed, the wrong answer that most took for right. */

#include "majakka-misconceptions.h"

#include "majakka-class-rows.h"
#include "majakka-message-label.h"
#include "majakka-option-words.h"
#include "majakka-session-report.h"

#include <glib/gi18n-lib.h>

static void
add_question (GtkBox *box, MajakkaContext *context, const MajakkaReportQuestion *asked)
{
  MajakkaTranslator *translator = majakka_context_get_translator (context);
  guint wrong = (guint) asked->commonest_wrong;
  g_autofree char *answer = majakka_option_words_dup_both (translator, asked->question, wrong);
  g_autofree char *share = NULL;
  GtkWidget *prompt = majakka_message_label_new (context, NULL, &asked->question->prompt);

  /* Translators: how many hands were raised for an answer: first for it, then for all answers together */
  share = g_strdup_printf (
      g_dngettext (GETTEXT_PACKAGE, "%1$u of %2$u hand", "%1$u of %2$u hands", asked->tally.total),
      asked->tally.counts[wrong], asked->tally.total);
  gtk_widget_set_margin_top (prompt, 6);
  gtk_box_append (box, prompt);
  gtk_box_append (box, majakka_class_rows_create_words (answer));
  gtk_widget_add_css_class (gtk_widget_get_last_child (GTK_WIDGET (box)), "heading");
  gtk_box_append (box, majakka_class_rows_create_words (share));
  gtk_widget_add_css_class (gtk_widget_get_last_child (GTK_WIDGET (box)), "dim-words");
}

/**
 * majakka_misconceptions_new:
 * @context: the context
 * @session: a session
 *
 * Returns: (transfer floating): a list of what the class misunderstood until now
 */
GtkWidget *
majakka_misconceptions_new (MajakkaContext *context, MajakkaSession *session)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 4);
  GtkWidget *heading =
      majakka_class_rows_create_words (_ ("What many in the class took for right"));
  g_autoptr (MajakkaSessionReport) report = NULL;
  guint n = 0;

  g_return_val_if_fail (MAJAKKA_IS_CONTEXT (context), NULL);
  g_return_val_if_fail (MAJAKKA_IS_SESSION (session), NULL);

  gtk_widget_add_css_class (heading, "heading");
  gtk_box_append (GTK_BOX (box), heading);
  report = majakka_session_report_new (session);
  for (guint i = 0; i < report->questions->len; i++)
    {
      const MajakkaReportQuestion *asked =
          &g_array_index (report->questions, MajakkaReportQuestion, i);

      if (asked->phase < MAJAKKA_PHASE_CLOSED || asked->commonest_wrong < 0)
        continue;
      add_question (GTK_BOX (box), context, asked);
      n++;
    }
  if (n == 0)
    gtk_box_append (GTK_BOX (box), majakka_class_rows_create_words (
                                       _ ("Nothing was counted for a wrong answer.")));

  return box;
}
