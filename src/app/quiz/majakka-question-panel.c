/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-question-panel.h"

#include "majakka-accessible.h"
#include "majakka-message-label.h"
#include "majakka-question-kinds.h"
#include "majakka-tab.h"
#include "majakka-verdict-line.h"
#include "majakka-wrap-box.h"
#include "majakka-wrap-button.h"

#include <glib/gi18n-lib.h>

struct _MajakkaQuestionPanel
{
  GtkWidget parent_instance;

  /* template widgets */
  GtkWidget *prompt_box;
  GtkWidget *several_label;
  MajakkaVerdictLine *verdict_line;
  GtkWidget *view_box;
  GtkWidget *error_box;
  GtkLabel *error_title;
  GtkLabel *error_body;
  GtkWidget *check_button;
  GtkButton *again_button;
  GtkButton *next_button;

  /* owned */
  MajakkaContext *context;
  MajakkaLesson *lesson;

  /* borrowed */
  const MajakkaQuestion *question;
  MajakkaQuestionView *view;

  guint round;
};

enum
{
  ANSWERED,
  TRY_AGAIN,
  NEXT,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (MajakkaQuestionPanel, majakka_question_panel, GTK_TYPE_WIDGET)

/* An answer on its way to the disk. */
typedef struct
{
  MajakkaQuestionPanel *panel;
  MajakkaResponse *response;
} Writing;

static void
writing_free (Writing *writing)
{
  g_object_unref (writing->panel);
  majakka_response_unref (writing->response);
  g_free (writing);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Writing, writing_free)

static gboolean
has_next (MajakkaQuestionPanel *self)
{
  return gtk_button_get_label (self->next_button) != NULL;
}

static void
show_mark (MajakkaQuestionPanel *self, const MajakkaMark *mark)
{
  gboolean right = majakka_mark_is_right (mark);

  majakka_question_view_show_mark (self->view, mark);
  majakka_verdict_line_set_mark (self->verdict_line, self->question, mark);
  gtk_widget_set_visible (GTK_WIDGET (self->verdict_line), TRUE);
  gtk_widget_set_visible (self->check_button, FALSE);
  gtk_widget_set_visible (GTK_WIDGET (self->next_button), has_next (self));
  gtk_widget_set_visible (GTK_WIDGET (self->again_button), !right || !has_next (self));
  gtk_button_set_label (self->again_button, right ? _ ("Answer once more") : _ ("Try again"));
}

static void
recorded_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (Writing) writing = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (MajakkaMark) mark = NULL;
  MajakkaQuestionPanel *self = writing->panel;

  majakka_learner_store_record_answer_finish (MAJAKKA_LEARNER_STORE (store), result, &error);
  if (self->context == NULL)
    return;

  mark = majakka_mark_new (self->question, writing->response);
  show_mark (self, mark);
  if (error != NULL)
    majakka_question_panel_show_error (self, error);
  g_signal_emit (self, signals[ANSWERED], 0, writing->response);
  gtk_widget_grab_focus (GTK_WIDGET (self->verdict_line));
}

static void
check_cb (MajakkaQuestionPanel *self)
{
  Writing *writing;
  g_autoptr (MajakkaMark) mark = NULL;
  g_autoptr (MajakkaAnswer) answer = NULL;

  writing = g_new0 (Writing, 1);
  writing->panel = g_object_ref (self);
  writing->response = majakka_question_view_get_response (self->view);
  mark = majakka_mark_new (self->question, writing->response);
  answer = majakka_answer_new (self->question->id, self->round, writing->response,
                               majakka_mark_is_right (mark));

  majakka_question_view_lock (self->view);
  gtk_widget_set_sensitive (self->check_button, FALSE);
  majakka_learner_store_record_answer_async (majakka_context_get_store (self->context),
                                             self->lesson->id, answer, /* cancellable= */ NULL,
                                             recorded_cb, writing);
}

static void
again_cb (MajakkaQuestionPanel *self)
{
  g_signal_emit (self, signals[TRY_AGAIN], 0);
}

static void
next_cb (MajakkaQuestionPanel *self)
{
  g_signal_emit (self, signals[NEXT], 0);
}

static void
update_check_button (MajakkaQuestionPanel *self)
{
  g_autoptr (MajakkaResponse) response = majakka_question_view_get_response (self->view);

  gtk_widget_set_sensitive (self->check_button,
                            majakka_response_is_complete (response, self->question));
}

static gboolean
majakka_question_panel_grab_focus (GtkWidget *widget)
{
  return !majakka_tab_is_passing (widget) &&
         gtk_widget_grab_focus (MAJAKKA_QUESTION_PANEL (widget)->prompt_box);
}

static void
majakka_question_panel_dispose (GObject *object)
{
  MajakkaQuestionPanel *self = MAJAKKA_QUESTION_PANEL (object);
  GtkWidget *child;

  gtk_widget_dispose_template (GTK_WIDGET (self), MAJAKKA_TYPE_QUESTION_PANEL);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&self->context);
  g_clear_pointer (&self->lesson, majakka_lesson_unref);

  G_OBJECT_CLASS (majakka_question_panel_parent_class)->dispose (object);
}

static void
majakka_question_panel_class_init (MajakkaQuestionPanelClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = majakka_question_panel_dispose;
  widget_class->grab_focus = majakka_question_panel_grab_focus;
  majakka_tab_let_through (widget_class);

  signals[ANSWERED] =
      g_signal_new ("answered", MAJAKKA_TYPE_QUESTION_PANEL, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                    G_TYPE_NONE, 1, MAJAKKA_TYPE_RESPONSE | G_SIGNAL_TYPE_STATIC_SCOPE);
  signals[TRY_AGAIN] = g_signal_new ("try-again", MAJAKKA_TYPE_QUESTION_PANEL, G_SIGNAL_RUN_LAST, 0,
                                     NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[NEXT] = g_signal_new ("next", MAJAKKA_TYPE_QUESTION_PANEL, G_SIGNAL_RUN_LAST, 0, NULL,
                                NULL, NULL, G_TYPE_NONE, 0);

  g_type_ensure (MAJAKKA_TYPE_VERDICT_LINE);
  g_type_ensure (MAJAKKA_TYPE_WRAP_BOX);
  g_type_ensure (MAJAKKA_TYPE_WRAP_BUTTON);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/majakka/Majakka/ui/quiz/majakka-question-panel.ui");
  gtk_widget_class_bind_template_child (widget_class, MajakkaQuestionPanel, prompt_box);
  gtk_widget_class_bind_template_child (widget_class, MajakkaQuestionPanel, several_label);
  gtk_widget_class_bind_template_child (widget_class, MajakkaQuestionPanel, verdict_line);
  gtk_widget_class_bind_template_child (widget_class, MajakkaQuestionPanel, view_box);
  gtk_widget_class_bind_template_child (widget_class, MajakkaQuestionPanel, error_box);
  gtk_widget_class_bind_template_child (widget_class, MajakkaQuestionPanel, error_title);
  gtk_widget_class_bind_template_child (widget_class, MajakkaQuestionPanel, error_body);
  gtk_widget_class_bind_template_child (widget_class, MajakkaQuestionPanel, check_button);
  gtk_widget_class_bind_template_child (widget_class, MajakkaQuestionPanel, again_button);
  gtk_widget_class_bind_template_child (widget_class, MajakkaQuestionPanel, next_button);
  gtk_widget_class_bind_template_callback (widget_class, check_cb);
  gtk_widget_class_bind_template_callback (widget_class, again_cb);
  gtk_widget_class_bind_template_callback (widget_class, next_cb);
  gtk_widget_class_set_css_name (widget_class, "question-panel");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
majakka_question_panel_init (MajakkaQuestionPanel *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
add_prompt (MajakkaQuestionPanel *self)
{
  g_autofree char *plain = majakka_translator_plain (majakka_context_get_translator (self->context),
                                                     &self->question->prompt);

  gtk_box_append (
      GTK_BOX (self->prompt_box),
      majakka_message_label_new (self->context, self->lesson->sources, &self->question->prompt));
  majakka_accessible_set_label (self->prompt_box, plain);
  gtk_widget_set_visible (self->several_label, self->question->kind == MAJAKKA_QUESTION_SEVERAL);
}

/**
 * majakka_question_panel_new:
 * @context: the context
 * @lesson: the lesson
 * @question: a question of it
 * @round: the round of the quiz; 0 for a practice question in the reading
 * @attempt: for which time it is put, from 1
 *
 * Returns: (transfer floating): the question, open
 */
GtkWidget *
majakka_question_panel_new (MajakkaContext *context,
                            MajakkaLesson *lesson,
                            const MajakkaQuestion *question,
                            guint round,
                            guint attempt)
{
  MajakkaQuestionPanel *self;
  GtkWidget *view;

  g_return_val_if_fail (MAJAKKA_IS_CONTEXT (context), NULL);
  g_return_val_if_fail (lesson != NULL, NULL);
  g_return_val_if_fail (question != NULL, NULL);

  self = g_object_new (MAJAKKA_TYPE_QUESTION_PANEL, NULL);
  self->context = g_object_ref (context);
  self->lesson = majakka_lesson_ref (lesson);
  self->question = question;
  self->round = round;
  add_prompt (self);

  view = majakka_question_view_new (context, lesson, question, attempt);
  self->view = MAJAKKA_QUESTION_VIEW (view);
  gtk_box_append (GTK_BOX (self->view_box), view);
  majakka_accessible_set_labelled_by (view, self->prompt_box);
  g_signal_connect_object (view, "changed", G_CALLBACK (update_check_button), self,
                           G_CONNECT_SWAPPED);
  update_check_button (self);

  return GTK_WIDGET (self);
}

/**
 * majakka_question_panel_set_next_label:
 * @self: a panel
 * @label: words of the button that leads on after the answer
 *
 * Makes it a step of a quiz: checking and going on are the one thing to do next.
 */
void
majakka_question_panel_set_next_label (MajakkaQuestionPanel *self, const char *label)
{
  g_return_if_fail (MAJAKKA_IS_QUESTION_PANEL (self));
  g_return_if_fail (label != NULL);

  gtk_button_set_label (self->next_button, label);
  gtk_widget_add_css_class (self->check_button, "next");
}

/**
 * majakka_question_panel_set_response:
 * @self: a panel
 * @response: what was answered before
 *
 * Shows an answer that was given before, with its feedback.
 */
void
majakka_question_panel_set_response (MajakkaQuestionPanel *self, MajakkaResponse *response)
{
  g_autoptr (MajakkaMark) mark = NULL;

  g_return_if_fail (MAJAKKA_IS_QUESTION_PANEL (self));
  g_return_if_fail (response != NULL);

  mark = majakka_mark_new (self->question, response);
  majakka_question_view_set_response (self->view, response);
  majakka_question_view_lock (self->view);
  show_mark (self, mark);
}

/**
 * majakka_question_panel_set_description:
 * @self: a panel
 * @description: where in the quiz it is, for the screen reader
 */
void
majakka_question_panel_set_description (MajakkaQuestionPanel *self, const char *description)
{
  g_return_if_fail (MAJAKKA_IS_QUESTION_PANEL (self));

  majakka_accessible_set_description (self->prompt_box, description);
}

/**
 * majakka_question_panel_show_error:
 * @self: a panel
 * @error: why something was not kept
 *
 * Tells what happened, what was kept and what to do.
 */
void
majakka_question_panel_show_error (MajakkaQuestionPanel *self, const GError *error)
{
  g_autofree char *title = NULL;
  g_autofree char *body = NULL;

  g_return_if_fail (MAJAKKA_IS_QUESTION_PANEL (self));
  g_return_if_fail (error != NULL);

  majakka_store_error_describe (error, /* path= */ NULL, &title, &body);
  gtk_label_set_label (self->error_title, title);
  gtk_label_set_label (self->error_body, body);
  gtk_widget_set_visible (self->error_box, TRUE);
}

/**
 * majakka_question_panel_get_view:
 * @self: a panel
 *
 * Returns: (transfer none): where it is answered
 */
MajakkaQuestionView *
majakka_question_panel_get_view (MajakkaQuestionPanel *self)
{
  g_return_val_if_fail (MAJAKKA_IS_QUESTION_PANEL (self), NULL);

  return self->view;
}
