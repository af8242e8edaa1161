/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* A question that is worth talking about again: what most took for right, what to say to it, and what to talk about. */

#include "majakka-misunderstanding.h"

#include "majakka-accessible.h"
#include "majakka-block-view.h"
#include "majakka-report-words.h"

#include <glib/gi18n-lib.h>

static GtkWidget *
append_label (GtkBox *box, const char *words, const char *css_class)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "label", words, "xalign", 0.0, "wrap", TRUE,
                                   "wrap-mode", PANGO_WRAP_WORD_CHAR, "width-chars", 6, NULL);

  if (css_class != NULL)
    gtk_widget_add_css_class (label, css_class);
  gtk_box_append (box, label);

  return label;
}

static void
append_wrong (GtkBox *box, MajakkaReading *reading, const MajakkaReportQuestion *asked)
{
  g_autofree char *words = majakka_report_words_describe_wrong (
      majakka_context_get_translator (reading->context), asked);
  const MajakkaOption *option;

  if (words == NULL)
    return;

  append_label (box, words, NULL);
  option = g_ptr_array_index (asked->question->options, asked->commonest_wrong);
  if (MAJAKKA_MESSAGE_IS_SET (&option->feedback))
    gtk_box_append (box, majakka_reading_create_label (reading, &option->feedback));
}

static void
append_notes (GtkBox *box, MajakkaReading *reading, const MajakkaReportQuestion *asked)
{
  GtkWidget *notes = gtk_box_new (GTK_ORIENTATION_VERTICAL, 8);
  GtkWidget *title;

  gtk_widget_add_css_class (notes, "facilitator");
  title = append_label (GTK_BOX (notes), _ ("To talk about"), "block-title");
  majakka_accessible_set_labelled_by (notes, title);
  majakka_block_view_append_all (reading, GTK_BOX (notes), (GPtrArray *) asked->notes);
  gtk_box_append (box, notes);
}

/**
 * majakka_misunderstanding_new:
 * @reading: what the words belong to
 * @asked: a question of a report
 *
 * Returns: (transfer floating): a card about it
 */
GtkWidget *
majakka_misunderstanding_new (MajakkaReading *reading, const MajakkaReportQuestion *asked)
{
  GtkWidget *self;
  GtkWidget *prompt;
  g_autofree char *right = NULL;

  g_return_val_if_fail (reading != NULL, NULL);
  g_return_val_if_fail (asked != NULL, NULL);

  self = g_object_new (GTK_TYPE_BOX, "orientation", GTK_ORIENTATION_VERTICAL, "spacing", 8,
                       "accessible-role", GTK_ACCESSIBLE_ROLE_GROUP, NULL);
  gtk_widget_add_css_class (self, "block-card");
  prompt = majakka_reading_create_label (reading, &asked->question->prompt);
  gtk_widget_add_css_class (prompt, "heading");
  gtk_box_append (GTK_BOX (self), prompt);
  majakka_accessible_set_labelled_by (self, prompt);
  right = majakka_report_words_describe_right (asked);
  append_label (GTK_BOX (self), right, NULL);
  append_wrong (GTK_BOX (self), reading, asked);
  if (asked->notes->len > 0)
    append_notes (GTK_BOX (self), reading, asked);

  return self;
}
