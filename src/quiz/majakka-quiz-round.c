/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Going through the questions of a round. */

#include "config.h"

#include "majakka-quiz-round.h"

#include "majakka-quiz-round-private.h"

struct _MajakkaQuizRound
{
  GObject parent_instance;

  MajakkaLesson *lesson;
  gint64 learner;
  guint number;
  guint position;
  GArray *items; /* of MajakkaQuizItem */
};

G_DEFINE_FINAL_TYPE (MajakkaQuizRound, majakka_quiz_round, G_TYPE_OBJECT)

enum
{
  PROP_0,
  PROP_POSITION,
  PROP_N_QUESTIONS,
  PROP_N_ANSWERED,
  PROP_N_RIGHT,
  PROP_FINISHED,
  PROP_MARK,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

/* Returns: (transfer none) (nullable): the question there and how it stands */
MajakkaQuizItem *
majakka_quiz_round_get_item (MajakkaQuizRound *self, guint position)
{
  if (position >= self->items->len)
    return NULL;

  return &g_array_index (self->items, MajakkaQuizItem, position);
}

/* Returns: the id of who goes through it */
gint64
majakka_quiz_round_get_learner (MajakkaQuizRound *self)
{
  return self->learner;
}

static void
notify_standing (MajakkaQuizRound *self)
{
  g_object_freeze_notify (G_OBJECT (self));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_MARK]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_N_ANSWERED]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_N_RIGHT]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FINISHED]);
  g_object_thaw_notify (G_OBJECT (self));
}

static void
majakka_quiz_round_finalize (GObject *object)
{
  MajakkaQuizRound *self = MAJAKKA_QUIZ_ROUND (object);

  g_array_unref (self->items);
  g_clear_pointer (&self->lesson, majakka_lesson_unref);

  G_OBJECT_CLASS (majakka_quiz_round_parent_class)->finalize (object);
}

static void
majakka_quiz_round_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  MajakkaQuizRound *self = MAJAKKA_QUIZ_ROUND (object);

  switch (id)
    {
    case PROP_POSITION:
      g_value_set_uint (value, self->position);
      break;

    case PROP_N_QUESTIONS:
      g_value_set_uint (value, self->items->len);
      break;

    case PROP_N_ANSWERED:
      g_value_set_uint (value, majakka_quiz_round_get_n_answered (self));
      break;

    case PROP_N_RIGHT:
      g_value_set_uint (value, majakka_quiz_round_get_n_right (self));
      break;

    case PROP_FINISHED:
      g_value_set_boolean (value, majakka_quiz_round_is_finished (self));
      break;

    case PROP_MARK:
      g_value_set_boxed (value, majakka_quiz_round_get_mark (self));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
majakka_quiz_round_class_init (MajakkaQuizRoundClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->finalize = majakka_quiz_round_finalize;
  object_class->get_property = majakka_quiz_round_get_property;

  properties[PROP_POSITION] = g_param_spec_uint ("position", NULL, NULL, 0, G_MAXUINT, 0, flags);
  properties[PROP_N_QUESTIONS] =
      g_param_spec_uint ("n-questions", NULL, NULL, 0, G_MAXUINT, 0, flags);
  properties[PROP_N_ANSWERED] =
      g_param_spec_uint ("n-answered", NULL, NULL, 0, G_MAXUINT, 0, flags);
  properties[PROP_N_RIGHT] = g_param_spec_uint ("n-right", NULL, NULL, 0, G_MAXUINT, 0, flags);
  properties[PROP_FINISHED] = g_param_spec_boolean ("finished", NULL, NULL, FALSE, flags);
  properties[PROP_MARK] = g_param_spec_boxed ("mark", NULL, NULL, MAJAKKA_TYPE_MARK, flags);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
majakka_quiz_round_init (MajakkaQuizRound *self)
{
  self->items = g_array_new (FALSE, TRUE, sizeof (MajakkaQuizItem));
  g_array_set_clear_func (self->items, (GDestroyNotify) majakka_quiz_item_clear);
}

static void
go_to_first_open (MajakkaQuizRound *self)
{
  for (guint i = 0; i < self->items->len; i++)
    if (majakka_quiz_round_get_item (self, i)->mark == NULL)
      {
        self->position = i;
        return;
      }
}

/**
 * majakka_quiz_round_new:
 * @lesson: a lesson with its sections
 * @learner: who goes through it: each sees the options in an order of their own
 * @number: which round of this learner through this quiz, from 1
 * @history: (element-type MajakkaAnswer) (nullable): the answers kept for this lesson, oldest first
 *
 * Begins the quiz, all questions in the order of the lesson, or goes on with it: answers of the
 * same round in @history are taken over, and the first open question is the current one.
 *
 * Returns: (transfer full): the round
 */
MajakkaQuizRound *
majakka_quiz_round_new (MajakkaLesson *lesson,
                        gint64 learner,
                        guint number,
                        const GPtrArray *history)
{
  MajakkaQuizRound *self;
  const MajakkaSection *quiz;

  g_return_val_if_fail (lesson != NULL, NULL);
  g_return_val_if_fail (number > 0, NULL);

  self = g_object_new (MAJAKKA_TYPE_QUIZ_ROUND, NULL);
  self->lesson = majakka_lesson_ref (lesson);
  self->learner = learner;
  self->number = number;
  quiz = majakka_lesson_get_quiz (lesson);

  for (guint i = 0; quiz != NULL && i < quiz->blocks->len; i++)
    {
      const MajakkaBlock *block = g_ptr_array_index (quiz->blocks, i);
      MajakkaQuizItem item;

      majakka_quiz_item_init (&item, block->question, number, history);
      g_array_append_val (self->items, item);
    }

  go_to_first_open (self);

  return self;
}

/**
 * majakka_quiz_round_get_lesson:
 * @self: a round
 *
 * Returns: (transfer none): its lesson
 */
MajakkaLesson *
majakka_quiz_round_get_lesson (MajakkaQuizRound *self)
{
  g_return_val_if_fail (MAJAKKA_IS_QUIZ_ROUND (self), NULL);

  return self->lesson;
}

/**
 * majakka_quiz_round_get_number:
 * @self: a round
 *
 * Returns: which round it is, from 1; for majakka_answer_new ()
 */
guint
majakka_quiz_round_get_number (MajakkaQuizRound *self)
{
  g_return_val_if_fail (MAJAKKA_IS_QUIZ_ROUND (self), 0);

  return self->number;
}

/**
 * majakka_quiz_round_get_position:
 * @self: a round
 *
 * Returns: the current question, from 0
 */
guint
majakka_quiz_round_get_position (MajakkaQuizRound *self)
{
  g_return_val_if_fail (MAJAKKA_IS_QUIZ_ROUND (self), 0);

  return self->position;
}

/**
 * majakka_quiz_round_get_n_questions:
 * @self: a round
 *
 * Returns: how many questions are put
 */
guint
majakka_quiz_round_get_n_questions (MajakkaQuizRound *self)
{
  g_return_val_if_fail (MAJAKKA_IS_QUIZ_ROUND (self), 0);

  return self->items->len;
}

static guint
count_items (MajakkaQuizRound *self, gboolean only_right)
{
  guint n = 0;

  for (guint i = 0; i < self->items->len; i++)
    {
      const MajakkaQuizItem *item = majakka_quiz_round_get_item (self, i);

      if (item->mark != NULL && (!only_right || majakka_mark_is_right (item->mark)))
        n++;
    }

  return n;
}

/**
 * majakka_quiz_round_get_n_answered:
 * @self: a round
 *
 * Returns: how many questions have a marked answer
 */
guint
majakka_quiz_round_get_n_answered (MajakkaQuizRound *self)
{
  g_return_val_if_fail (MAJAKKA_IS_QUIZ_ROUND (self), 0);

  return count_items (self, FALSE);
}

/**
 * majakka_quiz_round_get_n_right:
 * @self: a round
 *
 * Returns: how many questions are answered rightly; the last attempt counts
 */
guint
majakka_quiz_round_get_n_right (MajakkaQuizRound *self)
{
  g_return_val_if_fail (MAJAKKA_IS_QUIZ_ROUND (self), 0);

  return count_items (self, TRUE);
}

/**
 * majakka_quiz_round_is_finished:
 * @self: a round
 *
 * Returns: whether every question has a marked answer
 */
gboolean
majakka_quiz_round_is_finished (MajakkaQuizRound *self)
{
  g_return_val_if_fail (MAJAKKA_IS_QUIZ_ROUND (self), FALSE);

  return self->items->len > 0 && count_items (self, FALSE) == self->items->len;
}

/**
 * majakka_quiz_round_answer:
 * @self: a round whose current question is open
 * @response: what is answered to it; not to be changed afterwards
 *
 * Marks @response and takes it as the answer to the current question. Call it when the answer has
 * been kept.
 *
 * Returns: (transfer none): the mark
 */
MajakkaMark *
majakka_quiz_round_answer (MajakkaQuizRound *self, MajakkaResponse *response)
{
  MajakkaQuizItem *item;

  g_return_val_if_fail (MAJAKKA_IS_QUIZ_ROUND (self), NULL);
  g_return_val_if_fail (response != NULL, NULL);

  item = majakka_quiz_round_get_item (self, self->position);
  g_return_val_if_fail (item != NULL && item->mark == NULL, NULL);

  majakka_quiz_item_answer (item, response);
  notify_standing (self);

  return item->mark;
}

/**
 * majakka_quiz_round_try_again:
 * @self: a round whose current question has been answered
 *
 * Opens the current question for another attempt, with its options in another order.
 */
void
majakka_quiz_round_try_again (MajakkaQuizRound *self)
{
  MajakkaQuizItem *item;

  g_return_if_fail (MAJAKKA_IS_QUIZ_ROUND (self));

  item = majakka_quiz_round_get_item (self, self->position);
  g_return_if_fail (item != NULL && item->mark != NULL);

  majakka_quiz_item_reopen (item);
  notify_standing (self);
}

/**
 * majakka_quiz_round_go_to:
 * @self: a round
 * @position: from 0
 *
 * Makes another question the current one.
 *
 * Returns: whether there is such a question
 */
gboolean
majakka_quiz_round_go_to (MajakkaQuizRound *self, guint position)
{
  g_return_val_if_fail (MAJAKKA_IS_QUIZ_ROUND (self), FALSE);

  if (position >= self->items->len)
    return FALSE;

  if (position == self->position)
    return TRUE;

  self->position = position;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_POSITION]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_MARK]);

  return TRUE;
}

/**
 * majakka_quiz_round_next:
 * @self: a round
 *
 * Returns: whether there was a next question to go to
 */
gboolean
majakka_quiz_round_next (MajakkaQuizRound *self)
{
  g_return_val_if_fail (MAJAKKA_IS_QUIZ_ROUND (self), FALSE);

  return majakka_quiz_round_go_to (self, self->position + 1);
}

/**
 * majakka_quiz_round_previous:
 * @self: a round
 *
 * Returns: whether there was a previous question to go to
 */
gboolean
majakka_quiz_round_previous (MajakkaQuizRound *self)
{
  g_return_val_if_fail (MAJAKKA_IS_QUIZ_ROUND (self), FALSE);

  return self->position > 0 && majakka_quiz_round_go_to (self, self->position - 1);
}
