/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-presenter-question.h"

#include "majakka-button-layout.h"
#include "majakka-hands-row.h"
#include "majakka-key-words.h"
#include "majakka-message-label.h"
#include "majakka-option-words.h"

#include <glib/gi18n-lib.h>

struct _MajakkaPresenterQuestion
{
  GtkWidget parent_instance;

  /* template widgets */
  GtkWidget *all;
  GtkLabel *phase_label;
  GtkBox *rows_box;
  GtkLabel *total_label;
  GtkWidget *legend_label;
  GtkWidget *close_button;
  GtkWidget *reveal_button;
  GtkWidget *reopen_button;
  GtkWidget *wrong_box;
  GtkLabel *wrong_label;
  GtkBox *wrong_words;

  /* owned */
  MajakkaContext *context;
  MajakkaSession *session;
  GPtrArray *rows; /* of MajakkaHandsRow, borrowed from the box */

  /* borrowed from the deck: what the rows are about, and whose words are shown as wrong */
  const MajakkaQuestion *question;
  const MajakkaOption *wrong;
};

G_DEFINE_FINAL_TYPE (MajakkaPresenterQuestion, majakka_presenter_question, GTK_TYPE_WIDGET)

static void
remove_rows (MajakkaPresenterQuestion *self)
{
  for (guint i = 0; i < self->rows->len; i++)
    gtk_box_remove (self->rows_box, g_ptr_array_index (self->rows, i));
  g_ptr_array_set_size (self->rows, 0);
}

static void
show_question (MajakkaPresenterQuestion *self, const MajakkaQuestion *question)
{
  if (question == self->question)
    return;

  self->question = question;
  remove_rows (self);
  for (guint i = 0; question != NULL && i < question->options->len; i++)
    {
      GtkWidget *row = majakka_hands_row_new (self->context, question, i);

      gtk_box_append (self->rows_box, row);
      g_ptr_array_add (self->rows, row);
    }
}

static const char *
describe_phase (MajakkaPhase phase, const MajakkaSessionState *state)
{
  gboolean seen = !state->blank && state->shown.position == state->position &&
                  state->shown.phase == MAJAKKA_PHASE_REVEALED;

  if (phase == MAJAKKA_PHASE_CLOSED)
    return _ ("Closed. The class does not see the answer yet.");
  if (phase == MAJAKKA_PHASE_REVEALED)
    return seen ? _ ("The class sees the answer.")
                : _ ("The answer is shown, but the projector is frozen or blank.");

  return _ ("The class is being asked.");
}

static void
show_words (MajakkaPresenterQuestion *self, const MajakkaOption *wrong)
{
  GtkWidget *old = gtk_widget_get_first_child (GTK_WIDGET (self->wrong_words));

  if (wrong == self->wrong)
    return;

  self->wrong = wrong;
  if (old != NULL)
    gtk_box_remove (self->wrong_words, old);
  if (wrong != NULL && MAJAKKA_MESSAGE_IS_SET (&wrong->feedback))
    {
      MajakkaLesson *lesson = majakka_deck_get_lesson (majakka_session_get_deck (self->session));

      gtk_box_append (self->wrong_words,
                      majakka_message_label_new (self->context, lesson->sources, &wrong->feedback));
    }
}

/* What to talk about when many took the same wrong answer for right. */
static void
show_wrong (MajakkaPresenterQuestion *self, const MajakkaTally *tally, MajakkaPhase phase)
{
  int wrong = phase >= MAJAKKA_PHASE_CLOSED ? majakka_tally_find_wrong (tally, self->question) : -1;
  g_autofree char *both = NULL;
  g_autofree char *words = NULL;

  gtk_widget_set_visible (self->wrong_box, wrong >= 0);
  show_words (self, wrong >= 0 ? g_ptr_array_index (self->question->options, wrong) : NULL);
  if (wrong < 0)
    return;

  both = majakka_option_words_dup_both (majakka_context_get_translator (self->context),
                                        self->question, (guint) wrong);
  /* Translators: %s is a wrong answer with its letter */
  words = g_strdup_printf (_ ("The commonest wrong answer: %s"), both);
  gtk_label_set_label (self->wrong_label, words);
}

static void
show_total (MajakkaPresenterQuestion *self, guint total)
{
  g_autofree char *words = g_strdup_printf (
      g_dngettext (GETTEXT_PACKAGE, "%u hand in all", "%u hands in all", total), total);

  gtk_label_set_label (self->total_label, words);
}

/* The focus does not go on to the next button: a key that was meant for the next slide would show the answer. */
static void
show_buttons (MajakkaPresenterQuestion *self, MajakkaPhase phase)
{
  gtk_widget_set_visible (self->reopen_button, phase == MAJAKKA_PHASE_CLOSED);
  gtk_widget_set_visible (self->reveal_button, phase == MAJAKKA_PHASE_CLOSED);
  gtk_widget_set_visible (self->close_button, phase == MAJAKKA_PHASE_ASKING);
  gtk_widget_set_visible (self->legend_label, phase < MAJAKKA_PHASE_REVEALED);
}

/**
 * majakka_presenter_question_update:
 * @self: a question
 *
 * Shows what the session says, also over a number that was written and not taken.
 */
void
majakka_presenter_question_update (MajakkaPresenterQuestion *self)
{
  const MajakkaSessionState *state = majakka_session_get_state (self->session);
  const MajakkaStepState *step = majakka_session_state_get_step (state, state->position);
  const MajakkaQuestion *question = majakka_session_get_step (self->session)->question;
  MajakkaTally tally;

  g_return_if_fail (MAJAKKA_IS_PRESENTER_QUESTION (self));

  gtk_widget_set_visible (GTK_WIDGET (self), question != NULL);
  show_question (self, question);
  if (question == NULL)
    return;

  majakka_session_state_tally (state, state->position, &tally);
  for (guint i = 0; i < self->rows->len; i++)
    majakka_hands_row_update (g_ptr_array_index (self->rows, i), step, &tally);
  gtk_label_set_label (self->phase_label, describe_phase (step->phase, state));
  show_total (self, tally.total);
  show_buttons (self, step->phase);
  show_wrong (self, &tally, step->phase);
}

static void
majakka_presenter_question_dispose (GObject *object)
{
  MajakkaPresenterQuestion *self = MAJAKKA_PRESENTER_QUESTION (object);

  g_clear_object (&self->session);
  g_clear_object (&self->context);
  g_clear_pointer (&self->all, gtk_widget_unparent);
  g_clear_pointer (&self->rows, g_ptr_array_unref);

  G_OBJECT_CLASS (majakka_presenter_question_parent_class)->dispose (object);
}

static void
majakka_presenter_question_class_init (MajakkaPresenterQuestionClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = majakka_presenter_question_dispose;

  g_type_ensure (MAJAKKA_TYPE_BUTTON_LAYOUT);
  g_type_ensure (MAJAKKA_TYPE_KEY_WORDS);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/majakka/Majakka/ui/classroom/majakka-presenter-question.ui");
  gtk_widget_class_bind_template_child (widget_class, MajakkaPresenterQuestion, all);
  gtk_widget_class_bind_template_child (widget_class, MajakkaPresenterQuestion, phase_label);
  gtk_widget_class_bind_template_child (widget_class, MajakkaPresenterQuestion, rows_box);
  gtk_widget_class_bind_template_child (widget_class, MajakkaPresenterQuestion, total_label);
  gtk_widget_class_bind_template_child (widget_class, MajakkaPresenterQuestion, legend_label);
  gtk_widget_class_bind_template_child (widget_class, MajakkaPresenterQuestion, close_button);
  gtk_widget_class_bind_template_child (widget_class, MajakkaPresenterQuestion, reveal_button);
  gtk_widget_class_bind_template_child (widget_class, MajakkaPresenterQuestion, reopen_button);
  gtk_widget_class_bind_template_child (widget_class, MajakkaPresenterQuestion, wrong_box);
  gtk_widget_class_bind_template_child (widget_class, MajakkaPresenterQuestion, wrong_label);
  gtk_widget_class_bind_template_child (widget_class, MajakkaPresenterQuestion, wrong_words);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
majakka_presenter_question_init (MajakkaPresenterQuestion *self)
{
  self->rows = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * majakka_presenter_question_follow:
 * @self: a question
 * @context: the context
 * @session: the session to show, once
 */
void
majakka_presenter_question_follow (MajakkaPresenterQuestion *self,
                                   MajakkaContext *context,
                                   MajakkaSession *session)
{
  g_return_if_fail (MAJAKKA_IS_PRESENTER_QUESTION (self));
  g_return_if_fail (MAJAKKA_IS_CONTEXT (context));
  g_return_if_fail (MAJAKKA_IS_SESSION (session));
  g_return_if_fail (self->session == NULL);

  self->context = g_object_ref (context);
  self->session = g_object_ref (session);
  g_signal_connect_object (session, "notify::revision",
                           G_CALLBACK (majakka_presenter_question_update), self, G_CONNECT_SWAPPED);
  majakka_presenter_question_update (self);
}

/**
 * majakka_presenter_question_write_next:
 * @self: a question
 *
 * Lets the number of the first option be written, or that of the one after the number that is being written.
 *
 * Returns: whether there is another
 */
gboolean
majakka_presenter_question_write_next (MajakkaPresenterQuestion *self)
{
  guint next = 0;

  g_return_val_if_fail (MAJAKKA_IS_PRESENTER_QUESTION (self), FALSE);

  for (guint i = 0; i < self->rows->len; i++)
    if (majakka_hands_row_has_focus (g_ptr_array_index (self->rows, i)))
      next = i + 1;
  if (next >= self->rows->len)
    return FALSE;
  majakka_hands_row_write (g_ptr_array_index (self->rows, next));

  return TRUE;
}
