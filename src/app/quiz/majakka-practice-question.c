/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-practice-question.h"

#include "majakka-question-panel.h"

struct _MajakkaPracticeQuestion
{
  GtkWidget parent_instance;

  /* children */
  GtkWidget *panel;

  /* owned */
  MajakkaContext *context;
  MajakkaLesson *lesson;

  /* borrowed */
  const MajakkaQuestion *question;

  guint attempt;
};

G_DEFINE_FINAL_TYPE (MajakkaPracticeQuestion, majakka_practice_question, GTK_TYPE_WIDGET)

static void try_again_cb (MajakkaPracticeQuestion *self);

static void
show_panel (MajakkaPracticeQuestion *self)
{
  g_clear_pointer (&self->panel, gtk_widget_unparent);
  self->panel = majakka_question_panel_new (self->context, self->lesson, self->question,
                                            /* round= */ 0, self->attempt);
  gtk_widget_set_parent (self->panel, GTK_WIDGET (self));
  g_signal_connect_object (self->panel, "try-again", G_CALLBACK (try_again_cb), self,
                           G_CONNECT_SWAPPED);
}

static void
try_again_cb (MajakkaPracticeQuestion *self)
{
  self->attempt++;
  show_panel (self);
  gtk_widget_grab_focus (self->panel);
}

/* Returns: (transfer full) (nullable): what was answered last */
static MajakkaAnswer *
find_last_answer (MajakkaPracticeQuestion *self)
{
  MajakkaLearnerStore *store = majakka_context_get_store (self->context);
  g_autoptr (GPtrArray) history = majakka_learner_store_list_answers (store, self->lesson->id);

  for (guint i = history->len; i-- > 0;)
    {
      const MajakkaAnswer *answer = g_ptr_array_index (history, i);

      if (g_str_equal (answer->question, self->question->id))
        return majakka_answer_copy (answer);
    }

  return NULL;
}

/* An answer that was given stays, with its feedback. */
static void
go_where_it_was (MajakkaPracticeQuestion *self)
{
  g_autoptr (MajakkaAnswer) answer = find_last_answer (self);
  g_autoptr (MajakkaResponse) response = NULL;

  if (answer != NULL)
    response = majakka_response_parse (answer->response, self->question->kind);
  self->attempt = answer != NULL ? answer->attempt + (response == NULL ? 1 : 0) : 1;
  show_panel (self);
  if (response != NULL)
    majakka_question_panel_set_response (MAJAKKA_QUESTION_PANEL (self->panel), response);
}

static void
majakka_practice_question_dispose (GObject *object)
{
  MajakkaPracticeQuestion *self = MAJAKKA_PRACTICE_QUESTION (object);

  g_clear_pointer (&self->panel, gtk_widget_unparent);
  g_clear_object (&self->context);
  g_clear_pointer (&self->lesson, majakka_lesson_unref);

  G_OBJECT_CLASS (majakka_practice_question_parent_class)->dispose (object);
}

static void
majakka_practice_question_class_init (MajakkaPracticeQuestionClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = majakka_practice_question_dispose;

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "practice");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
majakka_practice_question_init (MajakkaPracticeQuestion *self G_GNUC_UNUSED)
{
}

/**
 * majakka_practice_question_new:
 * @context: the context
 * @lesson: a lesson with its sections
 * @question: a question in the reading of it
 *
 * Returns: (transfer floating): the question, with what the current learner answered last
 */
GtkWidget *
majakka_practice_question_new (MajakkaContext *context,
                               MajakkaLesson *lesson,
                               const MajakkaQuestion *question)
{
  MajakkaPracticeQuestion *self;

  g_return_val_if_fail (MAJAKKA_IS_CONTEXT (context), NULL);
  g_return_val_if_fail (lesson != NULL, NULL);
  g_return_val_if_fail (question != NULL, NULL);

  self = g_object_new (MAJAKKA_TYPE_PRACTICE_QUESTION, NULL);
  self->context = g_object_ref (context);
  self->lesson = majakka_lesson_ref (lesson);
  self->question = question;
  g_signal_connect_object (majakka_context_get_store (context), "notify::current",
                           G_CALLBACK (go_where_it_was), self, G_CONNECT_SWAPPED);
  go_where_it_was (self);

  return GTK_WIDGET (self);
}
