/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-option-feedback.h"

#include "majakka-message-label.h"
#include "majakka-verdict-words.h"

struct _MajakkaOptionFeedback
{
  GtkWidget parent_instance;

  /* template widgets */
  GtkImage *icon;
  GtkLabel *verdict_label;
  GtkWidget *words;
};

G_DEFINE_FINAL_TYPE (MajakkaOptionFeedback, majakka_option_feedback, GTK_TYPE_WIDGET)

static void
majakka_option_feedback_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), MAJAKKA_TYPE_OPTION_FEEDBACK);

  G_OBJECT_CLASS (majakka_option_feedback_parent_class)->dispose (object);
}

static void
majakka_option_feedback_class_init (MajakkaOptionFeedbackClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = majakka_option_feedback_dispose;

  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/majakka/Majakka/ui/quiz/majakka-option-feedback.ui");
  gtk_widget_class_bind_template_child (widget_class, MajakkaOptionFeedback, icon);
  gtk_widget_class_bind_template_child (widget_class, MajakkaOptionFeedback, verdict_label);
  gtk_widget_class_bind_template_child (widget_class, MajakkaOptionFeedback, words);
  gtk_widget_class_set_css_name (widget_class, "feedback");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
majakka_option_feedback_init (MajakkaOptionFeedback *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * majakka_option_feedback_new:
 * @context: the context
 * @lesson: the lesson
 * @question: the question
 * @option: an option of it
 * @verdict: what became of @option
 * @whole: whether to say more than the verdict
 *
 * Returns: (transfer floating): the feedback of @option
 */
GtkWidget *
majakka_option_feedback_new (MajakkaContext *context,
                             MajakkaLesson *lesson,
                             const MajakkaQuestion *question,
                             const MajakkaOption *option,
                             MajakkaVerdict verdict,
                             gboolean whole)
{
  MajakkaOptionFeedback *self;
  g_autofree char *words = NULL;

  g_return_val_if_fail (MAJAKKA_IS_CONTEXT (context), NULL);
  g_return_val_if_fail (option != NULL, NULL);

  self = g_object_new (MAJAKKA_TYPE_OPTION_FEEDBACK, NULL);
  words = majakka_verdict_describe_option (context, question, option, verdict);
  gtk_label_set_label (self->verdict_label, words);
  gtk_image_set_from_icon_name (self->icon, majakka_verdict_is_good (verdict)
                                                ? "majakka-done-symbolic"
                                                : "majakka-tip-symbolic");
  gtk_widget_add_css_class (GTK_WIDGET (self),
                            majakka_verdict_is_good (verdict) ? "in-place" : "look-again");
  if (whole)
    gtk_box_append (GTK_BOX (self->words),
                    majakka_message_label_new (context, lesson->sources, &option->feedback));
  else
    gtk_widget_add_css_class (GTK_WIDGET (self), "short");

  return GTK_WIDGET (self);
}
