/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-question-view.h"

#include "majakka-message-label.h"
#include "majakka-option-feedback.h"

typedef struct
{
  /* owned */
  MajakkaContext *context;
  MajakkaLesson *lesson;
  GPtrArray *options; /* of MajakkaOption, as they are shown; the lesson's */

  const MajakkaQuestion *question; /* the lesson's */
  guint attempt;
} MajakkaQuestionViewPrivate;

enum
{
  CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (MajakkaQuestionView, majakka_question_view, GTK_TYPE_WIDGET)

static MajakkaQuestionViewPrivate *
get_private (MajakkaQuestionView *self)
{
  return majakka_question_view_get_instance_private (self);
}

static void
majakka_question_view_dispose (GObject *object)
{
  MajakkaQuestionViewPrivate *priv = get_private (MAJAKKA_QUESTION_VIEW (object));
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&priv->context);
  g_clear_pointer (&priv->options, g_ptr_array_unref);
  g_clear_pointer (&priv->lesson, majakka_lesson_unref);

  G_OBJECT_CLASS (majakka_question_view_parent_class)->dispose (object);
}

static void
majakka_question_view_class_init (MajakkaQuestionViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = majakka_question_view_dispose;

  signals[CHANGED] = g_signal_new ("changed", MAJAKKA_TYPE_QUESTION_VIEW, G_SIGNAL_RUN_LAST, 0,
                                   NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "question");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
majakka_question_view_init (MajakkaQuestionView *self)
{
  gtk_orientable_set_orientation (
      GTK_ORIENTABLE (gtk_widget_get_layout_manager (GTK_WIDGET (self))), GTK_ORIENTATION_VERTICAL);
}

/**
 * majakka_question_view_build:
 * @self: a view just made
 * @context: the context
 * @lesson: the lesson
 * @question: a question of it
 * @attempt: for which time it is put, from 1: the options are in another order each time
 *
 * Makes the controls.
 */
void
majakka_question_view_build (MajakkaQuestionView *self,
                             MajakkaContext *context,
                             MajakkaLesson *lesson,
                             const MajakkaQuestion *question,
                             guint attempt)
{
  MajakkaQuestionViewPrivate *priv = get_private (self);
  gint64 learner = majakka_learner_store_get_current (majakka_context_get_store (context));

  g_return_if_fail (MAJAKKA_IS_QUESTION_VIEW (self));
  g_return_if_fail (question != NULL);
  g_return_if_fail (priv->question == NULL);

  priv->context = g_object_ref (context);
  priv->lesson = majakka_lesson_ref (lesson);
  priv->question = question;
  priv->attempt = attempt;
  priv->options = majakka_shuffle_options (question, learner, attempt);

  MAJAKKA_QUESTION_VIEW_GET_CLASS (self)->build (self);
}

/**
 * majakka_question_view_get_response:
 * @self: a view
 *
 * Returns: (transfer full): what is answered so far
 */
MajakkaResponse *
majakka_question_view_get_response (MajakkaQuestionView *self)
{
  MajakkaResponse *response;

  g_return_val_if_fail (MAJAKKA_IS_QUESTION_VIEW (self), NULL);

  response = majakka_response_new (get_private (self)->question->kind);
  MAJAKKA_QUESTION_VIEW_GET_CLASS (self)->read (self, response);

  return response;
}

/**
 * majakka_question_view_set_response:
 * @self: a view
 * @response: what the controls shall say
 */
void
majakka_question_view_set_response (MajakkaQuestionView *self, const MajakkaResponse *response)
{
  g_return_if_fail (MAJAKKA_IS_QUESTION_VIEW (self));
  g_return_if_fail (response != NULL);

  MAJAKKA_QUESTION_VIEW_GET_CLASS (self)->show (self, response);
  majakka_question_view_changed (self);
}

/**
 * majakka_question_view_lock:
 * @self: a view
 *
 * Keeps the controls as they are, to be read and not to be changed: for ever.
 */
void
majakka_question_view_lock (MajakkaQuestionView *self)
{
  g_return_if_fail (MAJAKKA_IS_QUESTION_VIEW (self));

  gtk_widget_add_css_class (GTK_WIDGET (self), "locked");
  MAJAKKA_QUESTION_VIEW_GET_CLASS (self)->lock (self);
}

/**
 * majakka_question_view_show_mark:
 * @self: a view
 * @mark: what became of the response
 *
 * Shows the feedback, once.
 */
void
majakka_question_view_show_mark (MajakkaQuestionView *self, const MajakkaMark *mark)
{
  g_return_if_fail (MAJAKKA_IS_QUESTION_VIEW (self));
  g_return_if_fail (mark != NULL);

  MAJAKKA_QUESTION_VIEW_GET_CLASS (self)->show_mark (self, mark);
}

MajakkaContext *
majakka_question_view_get_context (MajakkaQuestionView *self)
{
  return get_private (self)->context;
}

MajakkaLesson *
majakka_question_view_get_lesson (MajakkaQuestionView *self)
{
  return get_private (self)->lesson;
}

const MajakkaQuestion *
majakka_question_view_get_question (MajakkaQuestionView *self)
{
  return get_private (self)->question;
}

/**
 * majakka_question_view_get_options:
 * @self: a view
 *
 * Returns: (transfer none) (element-type MajakkaOption): the options as they are shown
 */
GPtrArray *
majakka_question_view_get_options (MajakkaQuestionView *self)
{
  return get_private (self)->options;
}

/**
 * majakka_question_view_list_partners:
 * @self: a view of a match question
 *
 * Returns: (transfer container) (element-type MajakkaOption): the options whose partners are shown,
 *   in the order of these
 */
GPtrArray *
majakka_question_view_list_partners (MajakkaQuestionView *self)
{
  MajakkaQuestionViewPrivate *priv = get_private (self);
  MajakkaLearnerStore *store = majakka_context_get_store (priv->context);

  return majakka_shuffle_partners (priv->question, majakka_learner_store_get_current (store),
                                   priv->attempt);
}

/**
 * majakka_question_view_dup_plain:
 * @self: a view
 * @message: words of the lesson
 *
 * Returns: (transfer full): them in the reader's language, without markup
 */
char *
majakka_question_view_dup_plain (MajakkaQuestionView *self, const MajakkaMessage *message)
{
  return majakka_translator_plain (majakka_context_get_translator (get_private (self)->context),
                                   message);
}

/**
 * majakka_question_view_create_label:
 * @self: a view
 * @message: words of the lesson
 *
 * Returns: (transfer floating): a label that takes all the room there is
 */
GtkWidget *
majakka_question_view_create_label (MajakkaQuestionView *self, const MajakkaMessage *message)
{
  MajakkaQuestionViewPrivate *priv = get_private (self);
  GtkWidget *label = majakka_message_label_new (priv->context, priv->lesson->sources, message);

  gtk_widget_set_hexpand (label, TRUE);
  gtk_widget_set_valign (label, GTK_ALIGN_CENTER);

  return label;
}

/**
 * majakka_question_view_create_list:
 * @self: a view
 * @role: what it is to the screen reader
 *
 * Appends a boxed list. It is no #GtkListBox, which would put a stop of its own for the keyboard
 * and the screen reader before each control.
 *
 * Returns: (transfer none): the box that the rows go into
 */
GtkWidget *
majakka_question_view_create_list (MajakkaQuestionView *self, GtkAccessibleRole role)
{
  GtkWidget *list = g_object_new (GTK_TYPE_BOX, "css-name", "list", "accessible-role", role,
                                  "orientation", GTK_ORIENTATION_VERTICAL, NULL);

  gtk_widget_add_css_class (list, "boxed-list");
  gtk_widget_set_parent (list, GTK_WIDGET (self));

  return list;
}

/**
 * majakka_question_view_create_feedback:
 * @self: a view
 * @mark: what became of the response
 * @option: an option
 *
 * What is in place among others that are not says so, and keeps its feedback for when all are.
 *
 * Returns: (transfer floating) (nullable): the feedback of @option, where it is to be shown
 */
GtkWidget *
majakka_question_view_create_feedback (MajakkaQuestionView *self,
                                       const MajakkaMark *mark,
                                       const MajakkaOption *option)
{
  MajakkaQuestionViewPrivate *priv = get_private (self);

  MajakkaVerdict verdict = majakka_mark_get_verdict (mark, option->id);
  gboolean whole = majakka_mark_shows_feedback (mark, option->id);

  if (!whole && verdict != MAJAKKA_VERDICT_IN_PLACE)
    return NULL;

  return majakka_option_feedback_new (priv->context, priv->lesson, priv->question, option, verdict,
                                      whole);
}

/**
 * majakka_question_view_changed:
 * @self: a view
 *
 * For subclasses: the response is another one now.
 */
void
majakka_question_view_changed (MajakkaQuestionView *self)
{
  g_signal_emit (self, signals[CHANGED], 0);
}
