/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-quiz-view.h"

#include "majakka-question-panel.h"
#include "majakka-quiz-result-view.h"
#include "majakka-tab.h"

#include <glib/gi18n-lib.h>

struct _MajakkaQuizView
{
  GtkWidget parent_instance;

  /* template widgets */
  GtkWidget *progress_box;
  GtkWidget *previous_button;
  GtkLabel *position_label;
  GtkProgressBar *progress_bar;
  GtkWidget *slot;

  /* owned */
  MajakkaContext *context;
  MajakkaLesson *lesson;
  MajakkaQuizRound *round;
};

G_DEFINE_FINAL_TYPE (MajakkaQuizView, majakka_quiz_view, GTK_TYPE_WIDGET)

static void show_question (MajakkaQuizView *self);
static void begin_again_cb (MajakkaQuizView *self);

static MajakkaLearnerStore *
get_store (MajakkaQuizView *self)
{
  return majakka_context_get_store (self->context);
}

static void
fill_slot (MajakkaQuizView *self, GtkWidget *widget)
{
  GtkWidget *old = gtk_widget_get_first_child (self->slot);

  if (old != NULL)
    gtk_box_remove (GTK_BOX (self->slot), old);
  gtk_box_append (GTK_BOX (self->slot), widget);
}

/* The round is over as soon as every question is answered; another try later is kept in it too. */
static void
finish_round (MajakkaQuizView *self, GError **error)
{
  majakka_learner_store_finish_round (get_store (self), self->lesson->id,
                                      majakka_quiz_round_get_number (self->round),
                                      majakka_quiz_round_get_n_right (self->round),
                                      majakka_quiz_round_get_n_questions (self->round), error);
}

static void
show_progress (MajakkaQuizView *self)
{
  guint n_questions = majakka_quiz_round_get_n_questions (self->round);
  guint n_answered = majakka_quiz_round_get_n_answered (self->round);
  guint position = majakka_quiz_round_get_position (self->round);
  /* Translators: which question it is, and how many there are */
  g_autofree char *words = g_strdup_printf (_ ("Question %u of %u"), position + 1, n_questions);

  gtk_label_set_label (self->position_label, words);
  gtk_progress_bar_set_fraction (self->progress_bar, (double) n_answered / n_questions);
  gtk_widget_set_visible (self->previous_button, position > 0);
}

static void
show_result (MajakkaQuizView *self)
{
  g_autoptr (MajakkaQuizResult) result = majakka_quiz_result_new (self->round);
  GtkWidget *view = majakka_quiz_result_view_new (self->context, self->lesson, result);

  g_signal_connect_object (view, "begin-again", G_CALLBACK (begin_again_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_widget_set_visible (self->progress_box, FALSE);
  fill_slot (self, view);
}

static void
answered_cb (MajakkaQuizView *self, MajakkaResponse *response, MajakkaQuestionPanel *panel)
{
  g_autoptr (GError) error = NULL;

  majakka_quiz_round_answer (self->round, response);
  show_progress (self);
  if (majakka_quiz_round_is_finished (self->round))
    finish_round (self, &error);
  if (error != NULL)
    majakka_question_panel_show_error (panel, error);
}

static void
try_again_cb (MajakkaQuizView *self)
{
  majakka_quiz_round_try_again (self->round);
  show_question (self);
  gtk_widget_grab_focus (GTK_WIDGET (self));
}

static void
previous_cb (MajakkaQuizView *self)
{
  majakka_quiz_round_previous (self->round);
  show_question (self);
  gtk_widget_grab_focus (GTK_WIDGET (self));
}

/* After the last question come those that were opened again and left, then the result. */
static gboolean
go_on (MajakkaQuizView *self)
{
  if (majakka_quiz_round_next (self->round))
    return TRUE;

  for (guint i = 0; i < majakka_quiz_round_get_n_questions (self->round); i++)
    if (majakka_quiz_round_get_mark_at (self->round, i) == NULL)
      return majakka_quiz_round_go_to (self->round, i);

  return FALSE;
}

static void
next_cb (MajakkaQuizView *self)
{
  if (go_on (self))
    show_question (self);
  else
    show_result (self);
  gtk_widget_grab_focus (GTK_WIDGET (self));
}

static void
show_question (MajakkaQuizView *self)
{
  const MajakkaQuestion *question = majakka_quiz_round_get_question (self->round);
  MajakkaResponse *response = majakka_quiz_round_get_response (self->round);
  gboolean last = majakka_quiz_round_get_position (self->round) + 1 ==
                  majakka_quiz_round_get_n_questions (self->round);
  GtkWidget *widget = majakka_question_panel_new (self->context, self->lesson, question,
                                                  majakka_quiz_round_get_number (self->round),
                                                  majakka_quiz_round_get_attempt (self->round));
  MajakkaQuestionPanel *panel = MAJAKKA_QUESTION_PANEL (widget);

  show_progress (self);
  majakka_question_panel_set_next_label (panel, last ? _ ("See what you can do now")
                                                     : _ ("Next question"));
  majakka_question_panel_set_description (panel, gtk_label_get_label (self->position_label));
  if (response != NULL)
    majakka_question_panel_set_response (panel, response);
  g_signal_connect_object (panel, "answered", G_CALLBACK (answered_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (panel, "try-again", G_CALLBACK (try_again_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (panel, "next", G_CALLBACK (next_cb), self, G_CONNECT_SWAPPED);

  gtk_widget_set_visible (self->progress_box, TRUE);
  fill_slot (self, widget);
}

static MajakkaQuizRound *
create_round (MajakkaQuizView *self, guint number)
{
  g_autoptr (GPtrArray) history =
      majakka_learner_store_list_answers (get_store (self), self->lesson->id);

  return majakka_quiz_round_new (self->lesson, majakka_learner_store_get_current (get_store (self)),
                                 number, history);
}

static void
begin_again_cb (MajakkaQuizView *self)
{
  guint number = majakka_quiz_round_get_number (self->round) + 1;

  g_clear_object (&self->round);
  self->round = create_round (self, number);
  show_question (self);
  gtk_widget_grab_focus (GTK_WIDGET (self));
}

/* Where the learner left it: in the middle of a round, at the result of the last one, or nowhere. */
static void
go_where_it_was (MajakkaQuizView *self)
{
  guint number = majakka_learner_store_get_round (get_store (self), self->lesson->id);

  g_clear_object (&self->round);
  self->round = create_round (self, number);
  if (number > 1 && majakka_quiz_round_get_n_answered (self->round) == 0)
    {
      g_object_unref (self->round);
      self->round = create_round (self, number - 1);
    }

  if (majakka_quiz_round_get_n_questions (self->round) == 0)
    return;
  if (!majakka_quiz_round_is_finished (self->round))
    {
      show_question (self);
      return;
    }
  if (majakka_quiz_round_get_number (self->round) == number)
    finish_round (self, /* error= */ NULL);
  show_result (self);
}

static gboolean
majakka_quiz_view_grab_focus (GtkWidget *widget)
{
  GtkWidget *child = gtk_widget_get_first_child (MAJAKKA_QUIZ_VIEW (widget)->slot);

  return !majakka_tab_is_passing (widget) && child != NULL && gtk_widget_grab_focus (child);
}

static void
majakka_quiz_view_dispose (GObject *object)
{
  MajakkaQuizView *self = MAJAKKA_QUIZ_VIEW (object);
  GtkWidget *child;

  gtk_widget_dispose_template (GTK_WIDGET (self), MAJAKKA_TYPE_QUIZ_VIEW);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&self->round);
  g_clear_object (&self->context);
  g_clear_pointer (&self->lesson, majakka_lesson_unref);

  G_OBJECT_CLASS (majakka_quiz_view_parent_class)->dispose (object);
}

static void
majakka_quiz_view_class_init (MajakkaQuizViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = majakka_quiz_view_dispose;
  widget_class->grab_focus = majakka_quiz_view_grab_focus;
  majakka_tab_let_through (widget_class);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/majakka/Majakka/ui/quiz/majakka-quiz-view.ui");
  gtk_widget_class_bind_template_child (widget_class, MajakkaQuizView, progress_box);
  gtk_widget_class_bind_template_child (widget_class, MajakkaQuizView, previous_button);
  gtk_widget_class_bind_template_child (widget_class, MajakkaQuizView, position_label);
  gtk_widget_class_bind_template_child (widget_class, MajakkaQuizView, progress_bar);
  gtk_widget_class_bind_template_child (widget_class, MajakkaQuizView, slot);
  gtk_widget_class_bind_template_callback (widget_class, previous_cb);
  gtk_widget_class_set_css_name (widget_class, "quiz");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
majakka_quiz_view_init (MajakkaQuizView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * majakka_quiz_view_new:
 * @context: the context
 * @lesson: a lesson with its sections
 *
 * Returns: (transfer floating): its quiz, where the current learner left it
 */
GtkWidget *
majakka_quiz_view_new (MajakkaContext *context, MajakkaLesson *lesson)
{
  MajakkaQuizView *self;

  g_return_val_if_fail (MAJAKKA_IS_CONTEXT (context), NULL);
  g_return_val_if_fail (lesson != NULL, NULL);

  self = g_object_new (MAJAKKA_TYPE_QUIZ_VIEW, NULL);
  self->context = g_object_ref (context);
  self->lesson = majakka_lesson_ref (lesson);
  g_signal_connect_object (get_store (self), "notify::current", G_CALLBACK (go_where_it_was), self,
                           G_CONNECT_SWAPPED);
  go_where_it_was (self);

  return GTK_WIDGET (self);
}
