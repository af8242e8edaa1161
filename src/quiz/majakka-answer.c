/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "majakka-answer.h"

#define DAY (24 * 60 * 60)

/* How long to wait after the first, second, third and any later right answer. */
static const gint64 waits[] = { 1 * DAY, 3 * DAY, 7 * DAY, 21 * DAY };

/* What the history says about one question. */
typedef struct
{
  const MajakkaQuestion *question;
  gboolean missed;
  gint64 due;
} Standing;

G_DEFINE_BOXED_TYPE (MajakkaAnswer, majakka_answer, majakka_answer_copy, majakka_answer_free)

/**
 * majakka_answer_new:
 * @question: the id of the question
 * @round: the round of the quiz, from 1; 0 for a practice question in the reading
 * @response: what was answered
 * @right: whether that was right
 *
 * Returns: (transfer full): the answer of this moment, ready to be kept
 */
MajakkaAnswer *
majakka_answer_new (const char *question,
                    guint round,
                    const MajakkaResponse *response,
                    gboolean right)
{
  MajakkaAnswer *self;

  g_return_val_if_fail (question != NULL, NULL);
  g_return_val_if_fail (response != NULL, NULL);

  self = g_new0 (MajakkaAnswer, 1);
  self->question = g_strdup (question);
  self->round = round;
  self->response = majakka_response_to_string (response);
  self->right = right;
  self->when = g_get_real_time () / G_USEC_PER_SEC;

  return self;
}

/**
 * majakka_answer_copy:
 * @self: an answer
 *
 * Returns: (transfer full): a copy
 */
MajakkaAnswer *
majakka_answer_copy (const MajakkaAnswer *self)
{
  MajakkaAnswer *copy;

  g_return_val_if_fail (self != NULL, NULL);

  copy = g_memdup2 (self, sizeof *self);
  copy->question = g_strdup (self->question);
  copy->response = g_strdup (self->response);

  return copy;
}

/**
 * majakka_answer_free:
 * @self: (transfer full): an answer
 */
void
majakka_answer_free (MajakkaAnswer *self)
{
  g_return_if_fail (self != NULL);

  g_free (self->question);
  g_free (self->response);
  g_free (self);
}

static Standing
find_standing (const GPtrArray *history, const char *question, gint64 now)
{
  Standing standing = { .missed = FALSE, .due = now };
  gsize n_right = 0;

  for (guint i = 0; history != NULL && i < history->len; i++)
    {
      const MajakkaAnswer *answer = g_ptr_array_index (history, i);
      gint64 when = MIN (answer->when, now); /* the clock may have been set back */

      if (g_strcmp0 (answer->question, question) != 0)
        continue;

      standing.missed = !answer->right;

      if (!answer->right)
        {
          n_right = 0;
          standing.due = when;
        }
      else if (n_right == 0 || when >= standing.due)
        {
          standing.due = when + waits[MIN (n_right, G_N_ELEMENTS (waits) - 1)];
          n_right++;
        }
    }

  return standing;
}

/**
 * majakka_quiz_next_due:
 * @history: (element-type MajakkaAnswer) (nullable): answers to any questions of a lesson, oldest
 *   first
 * @question: the id of a question
 * @now: seconds since 1970
 *
 * Says when to ask again: at once after a miss, otherwise 1, 3, 7 and then every 21 days after a
 * right answer. One given before its time shows only that it is still fresh, and moves nothing.
 *
 * Returns: when @question is due, seconds since 1970; @now when it was never asked
 */
gint64
majakka_quiz_next_due (const GPtrArray *history, const char *question, gint64 now)
{
  g_return_val_if_fail (question != NULL, now);

  return find_standing (history, question, now).due;
}

static int
compare_standing (gconstpointer a, gconstpointer b)
{
  const Standing *one = a;
  const Standing *other = b;

  if (one->missed != other->missed)
    return one->missed ? -1 : 1;

  /* The missed ones stay in the order of the lesson. */
  if (one->missed || one->due == other->due)
    return 0;

  return one->due < other->due ? -1 : 1;
}

/**
 * majakka_quiz_list_due:
 * @lesson: a lesson
 * @history: (element-type MajakkaAnswer) (nullable): the answers given in it, oldest first
 * @now: seconds since 1970
 *
 * Lists the questions of the quiz that are due: first those missed last time, then those that have
 * waited longest, then those never asked.
 *
 * Returns: (transfer container) (element-type MajakkaQuestion): the questions, owned by @lesson
 */
GPtrArray *
majakka_quiz_list_due (const MajakkaLesson *lesson, const GPtrArray *history, gint64 now)
{
  const MajakkaSection *quiz;
  g_autoptr (GArray) standings = NULL;
  GPtrArray *due;

  g_return_val_if_fail (lesson != NULL, NULL);

  quiz = majakka_lesson_get_quiz (lesson);
  standings = g_array_new (FALSE, FALSE, sizeof (Standing));

  for (guint i = 0; quiz != NULL && i < quiz->blocks->len; i++)
    {
      const MajakkaBlock *block = g_ptr_array_index (quiz->blocks, i);
      Standing standing = find_standing (history, block->question->id, now);

      standing.question = block->question;

      if (standing.due <= now)
        g_array_append_val (standings, standing);
    }

  g_array_sort (standings, compare_standing);
  due = g_ptr_array_sized_new (standings->len);

  for (guint i = 0; i < standings->len; i++)
    g_ptr_array_add (due, (gpointer) g_array_index (standings, Standing, i).question);

  return due;
}
