/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-quiz-result-view.h"

#include "majakka-accessible.h"
#include "majakka-picture.h"
#include "majakka-result-row.h"
#include "majakka-tab.h"
#include "majakka-wrap-box.h"
#include "majakka-wrap-button.h"

#include <glib/gi18n-lib.h>

struct _MajakkaQuizResultView
{
  GtkWidget parent_instance;

  /* template widgets */
  GtkWidget *heading_box;
  GtkLabel *heading_label;
  GtkWidget *settled_list;
  GtkWidget *read_again_box;
  GtkWidget *read_again_list;
};

enum
{
  BEGIN_AGAIN,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (MajakkaQuizResultView, majakka_quiz_result_view, GTK_TYPE_WIDGET)

static void
begin_again_cb (MajakkaQuizResultView *self)
{
  g_signal_emit (self, signals[BEGIN_AGAIN], 0);
}

static gboolean
majakka_quiz_result_view_grab_focus (GtkWidget *widget)
{
  return !majakka_tab_is_passing (widget) &&
         gtk_widget_grab_focus (MAJAKKA_QUIZ_RESULT_VIEW (widget)->heading_box);
}

static void
majakka_quiz_result_view_dispose (GObject *object)
{
  MajakkaQuizResultView *self = MAJAKKA_QUIZ_RESULT_VIEW (object);
  GtkWidget *child;

  gtk_widget_dispose_template (GTK_WIDGET (self), MAJAKKA_TYPE_QUIZ_RESULT_VIEW);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (majakka_quiz_result_view_parent_class)->dispose (object);
}

static void
majakka_quiz_result_view_class_init (MajakkaQuizResultViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = majakka_quiz_result_view_dispose;
  widget_class->grab_focus = majakka_quiz_result_view_grab_focus;
  majakka_tab_let_through (widget_class);

  signals[BEGIN_AGAIN] = g_signal_new ("begin-again", MAJAKKA_TYPE_QUIZ_RESULT_VIEW,
                                       G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  g_type_ensure (MAJAKKA_TYPE_PICTURE);
  g_type_ensure (MAJAKKA_TYPE_WRAP_BOX);
  g_type_ensure (MAJAKKA_TYPE_WRAP_BUTTON);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/majakka/Majakka/ui/quiz/majakka-quiz-result-view.ui");
  gtk_widget_class_bind_template_child (widget_class, MajakkaQuizResultView, heading_box);
  gtk_widget_class_bind_template_child (widget_class, MajakkaQuizResultView, heading_label);
  gtk_widget_class_bind_template_child (widget_class, MajakkaQuizResultView, settled_list);
  gtk_widget_class_bind_template_child (widget_class, MajakkaQuizResultView, read_again_box);
  gtk_widget_class_bind_template_child (widget_class, MajakkaQuizResultView, read_again_list);
  gtk_widget_class_bind_template_callback (widget_class, begin_again_cb);
  gtk_widget_class_set_css_name (widget_class, "quiz-result");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
majakka_quiz_result_view_init (MajakkaQuizResultView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * majakka_quiz_result_view_new:
 * @context: the context
 * @lesson: the lesson
 * @result: what came of a round of its quiz; not kept
 *
 * Returns: (transfer floating): the page after the last question
 */
GtkWidget *
majakka_quiz_result_view_new (MajakkaContext *context,
                              MajakkaLesson *lesson,
                              const MajakkaQuizResult *result)
{
  MajakkaQuizResultView *self;
  const char *heading;

  g_return_val_if_fail (MAJAKKA_IS_CONTEXT (context), NULL);
  g_return_val_if_fail (result != NULL, NULL);

  self = g_object_new (MAJAKKA_TYPE_QUIZ_RESULT_VIEW, NULL);
  for (guint i = 0; i < result->settled->len; i++)
    gtk_box_append (
        GTK_BOX (self->settled_list),
        majakka_result_row_new_settled (context, lesson, g_ptr_array_index (result->settled, i)));
  for (guint i = 0; i < result->read_again->len; i++)
    gtk_box_append (GTK_BOX (self->read_again_list),
                    majakka_result_row_new_section (context, lesson,
                                                    g_ptr_array_index (result->read_again, i)));

  /* Translators: the heading of a list of things, as in "You can now: tell a sign from a proof" */
  heading =
      result->settled->len > 0 ? _ ("You can now") : _ ("You have been through the questions");
  gtk_label_set_label (self->heading_label, heading);
  majakka_accessible_set_label (self->heading_box, heading);
  gtk_widget_set_visible (self->settled_list, result->settled->len > 0);
  gtk_widget_set_visible (self->read_again_box, result->read_again->len > 0);

  return GTK_WIDGET (self);
}
