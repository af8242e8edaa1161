/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* A question with its answers, for the one who asks it: which are right, and what there is to say about each. */

#include "majakka-answer-list.h"

#include "majakka-class-rows.h"
#include "majakka-hanging-row.h"
#include "majakka-option-words.h"
#include "majakka-truth-words.h"

#include <glib/gi18n-lib.h>

/* As on the projector and on the cards */
static GtkWidget *
create_letter (const MajakkaQuestion *question, guint position)
{
  g_autofree char *letter = majakka_option_words_dup_letter (question, position);
  GtkWidget *label = gtk_label_new (letter);

  gtk_widget_add_css_class (label, "step-number");

  return label;
}

static GtkWidget *
create_words (const MajakkaReading *reading,
              const MajakkaQuestion *question,
              const MajakkaOption *option)
{
  if (question->kind != MAJAKKA_QUESTION_TRUE_FALSE)
    return majakka_reading_create_label (reading, &option->text);

  return majakka_class_rows_create_words (
      majakka_truth_words_get (majakka_truth_words_is_true (option)));
}

/* Never by colour alone */
static GtkWidget *
create_verdict (void)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *words = majakka_class_rows_create_words (_ ("Right answer"));

  gtk_box_append (GTK_BOX (box),
                  g_object_new (GTK_TYPE_IMAGE, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                "icon-name", "majakka-do-symbolic", NULL));
  gtk_box_append (GTK_BOX (box), words);
  gtk_widget_add_css_class (box, "right-answer");

  return box;
}

static GtkWidget *
create_option (const MajakkaReading *reading, const MajakkaQuestion *question, guint position)
{
  const MajakkaOption *option = g_ptr_array_index (question->options, position);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);

  gtk_box_append (GTK_BOX (box), create_words (reading, question, option));
  if (option->right)
    gtk_box_append (GTK_BOX (box), create_verdict ());
  if (MAJAKKA_MESSAGE_IS_SET (&option->feedback))
    {
      GtkWidget *feedback = majakka_reading_create_label (reading, &option->feedback);

      gtk_widget_add_css_class (feedback, "dim-words");
      gtk_box_append (GTK_BOX (box), feedback);
    }

  return majakka_hanging_row_new (create_letter (question, position), box);
}

/**
 * majakka_answer_list_new:
 * @reading: what it belongs to
 * @question: a question that a class can answer with cards or hands
 *
 * Returns: (transfer floating): the answers, each with its letter
 */
GtkWidget *
majakka_answer_list_new (MajakkaReading *reading, const MajakkaQuestion *question)
{
  GtkWidget *list;

  g_return_val_if_fail (reading != NULL, NULL);
  g_return_val_if_fail (question != NULL, NULL);

  list = g_object_new (GTK_TYPE_BOX, "accessible-role", GTK_ACCESSIBLE_ROLE_LIST, "orientation",
                       GTK_ORIENTATION_VERTICAL, "spacing", 8, NULL);
  for (guint i = 0; i < question->options->len; i++)
    gtk_box_append (GTK_BOX (list), create_option (reading, question, i));

  return list;
}
