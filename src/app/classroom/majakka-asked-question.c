/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-asked-question.h"

#include "majakka-class-rows.h"
#include "majakka-hanging-row.h"
#include "majakka-option-words.h"
#include "majakka-report-words.h"

struct _MajakkaAskedQuestion
{
  GtkWidget parent_instance;

  /* template widgets */
  GtkBox *prompt;
  GtkLabel *right_label;
  GtkBox *options;
};

G_DEFINE_FINAL_TYPE (MajakkaAskedQuestion, majakka_asked_question, GTK_TYPE_WIDGET)

/* The words beside it say all that it says. */
static GtkWidget *
create_bar (const MajakkaReportQuestion *asked, guint position, gboolean right)
{
  GtkWidget *bar = g_object_new (GTK_TYPE_PROGRESS_BAR, "accessible-role",
                                 GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);

  gtk_progress_bar_set_fraction (GTK_PROGRESS_BAR (bar), (double) asked->tally.counts[position] /
                                                             MAX (asked->tally.total, 1));
  gtk_widget_add_css_class (bar, "answer-bar");
  gtk_widget_add_css_class (bar, right ? "right" : "other");

  return bar;
}

static GtkWidget *
create_mark (gboolean right)
{
  GtkWidget *mark;

  if (right)
    return g_object_new (GTK_TYPE_IMAGE, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                         "icon-name", "majakka-done-symbolic", NULL);

  mark = g_object_new (GTK_TYPE_LABEL, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, "label",
                       "•", "width-request", 16, NULL);
  gtk_widget_add_css_class (mark, "point");

  return mark;
}

static void
add_option (MajakkaAskedQuestion *self,
            MajakkaReading *reading,
            const MajakkaReportQuestion *asked,
            guint position)
{
  const MajakkaOption *option = g_ptr_array_index (asked->question->options, position);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 4);
  g_autofree char *words = majakka_report_words_describe_answer (asked, position);

  if (asked->question->kind == MAJAKKA_QUESTION_TRUE_FALSE)
    {
      g_autofree char *answer = majakka_option_words_dup_plain (
          majakka_context_get_translator (reading->context), asked->question, position);

      gtk_box_append (GTK_BOX (box), majakka_class_rows_create_words (answer));
    }
  else
    {
      gtk_box_append (GTK_BOX (box), majakka_reading_create_label (reading, &option->text));
    }

  if (*words != '\0')
    {
      GtkWidget *label = majakka_class_rows_create_words (words);

      gtk_widget_add_css_class (label, "dim-words");
      gtk_widget_add_css_class (label, "numeric");
      gtk_box_append (GTK_BOX (box), label);
    }
  if (asked->tally.total > 0)
    gtk_box_append (GTK_BOX (box), create_bar (asked, position, option->right));
  gtk_box_append (self->options, majakka_hanging_row_new (create_mark (option->right), box));
}

static void
majakka_asked_question_dispose (GObject *object)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (majakka_asked_question_parent_class)->dispose (object);
}

static void
majakka_asked_question_class_init (MajakkaAskedQuestionClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = majakka_asked_question_dispose;

  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/majakka/Majakka/ui/classroom/majakka-asked-question.ui");
  gtk_widget_class_bind_template_child (widget_class, MajakkaAskedQuestion, prompt);
  gtk_widget_class_bind_template_child (widget_class, MajakkaAskedQuestion, right_label);
  gtk_widget_class_bind_template_child (widget_class, MajakkaAskedQuestion, options);
  gtk_widget_class_set_css_name (widget_class, "asked");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
majakka_asked_question_init (MajakkaAskedQuestion *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * majakka_asked_question_new:
 * @reading: what the words belong to
 * @asked: a question of a report
 *
 * Returns: (transfer floating): the question with its counts
 */
GtkWidget *
majakka_asked_question_new (MajakkaReading *reading, const MajakkaReportQuestion *asked)
{
  MajakkaAskedQuestion *self;
  g_autofree char *right = NULL;

  g_return_val_if_fail (reading != NULL, NULL);
  g_return_val_if_fail (asked != NULL, NULL);

  self = g_object_new (MAJAKKA_TYPE_ASKED_QUESTION, NULL);
  right = majakka_report_words_describe_right (asked);
  gtk_box_append (self->prompt, majakka_reading_create_label (reading, &asked->question->prompt));
  gtk_label_set_label (self->right_label, right);
  for (guint i = 0; i < asked->question->options->len; i++)
    add_option (self, reading, asked, i);

  return GTK_WIDGET (self);
}
