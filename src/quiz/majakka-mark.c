/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "majakka-mark.h"

typedef struct
{
  char *option;
  MajakkaVerdict verdict;
  gboolean shows_feedback;
} Line;

struct _MajakkaMark
{
  gatomicrefcount ref_count;
  gboolean right;
  GArray *lines; /* of Line, in the order of the question */
};

G_DEFINE_BOXED_TYPE (MajakkaMark, majakka_mark, majakka_mark_ref, majakka_mark_unref)

static void
line_clear (Line *line)
{
  g_free (line->option);
}

static MajakkaVerdict
judge_chosen (gboolean chosen, gboolean right)
{
  if (chosen)
    return right ? MAJAKKA_VERDICT_RIGHTLY_CHOSEN : MAJAKKA_VERDICT_WRONGLY_CHOSEN;

  return right ? MAJAKKA_VERDICT_MISSED : MAJAKKA_VERDICT_RIGHTLY_LEFT;
}

static gboolean
is_paired_rightly (const MajakkaQuestion *question,
                   const MajakkaOption *option,
                   const MajakkaResponse *response)
{
  const char *target = majakka_response_get_target (response, option->id);
  const char *wanted = question->kind == MAJAKKA_QUESTION_SORT ? option->group : option->id;

  return target != NULL && g_strcmp0 (target, wanted) == 0;
}

/* The place in the question of each option in the order given, without those it has no more. */
static GArray *
list_places (const MajakkaQuestion *question, const MajakkaResponse *response)
{
  const char *const *order = majakka_response_get_order (response);
  GArray *places = g_array_new (FALSE, FALSE, sizeof (guint));

  for (guint i = 0; order[i] != NULL; i++)
    for (guint place = 0; place < question->options->len; place++)
      {
        const MajakkaOption *option = g_ptr_array_index (question->options, place);

        if (g_strcmp0 (option->id, order[i]) == 0)
          {
            g_array_append_val (places, place);
            break;
          }
      }

  return places;
}

/* For each element, the length of the longest rising run that begins with it. */
static GArray *
measure_runs (GArray *places)
{
  GArray *runs = g_array_new (FALSE, TRUE, sizeof (guint));

  g_array_set_size (runs, places->len);

  for (guint i = places->len; i-- > 0;)
    {
      guint longest = 0;

      for (guint j = i + 1; j < places->len; j++)
        if (g_array_index (places, guint, j) > g_array_index (places, guint, i))
          longest = MAX (longest, g_array_index (runs, guint, j));

      g_array_index (runs, guint, i) = longest + 1;
    }

  return runs;
}

/* Who put the last step first has misplaced one step, not all of them. So the options that stand in
 * the right order among each other are in place, and the misplaced ones are the fewest that must be
 * moved: those outside of the longest rising run (of equal ones, the one that begins earliest). */
static void
judge_order (MajakkaMark *self, const MajakkaQuestion *question, const MajakkaResponse *response)
{
  g_autoptr (GArray) places = list_places (question, response);
  g_autoptr (GArray) runs = measure_runs (places);
  guint wanted = 0;
  gboolean begun = FALSE;
  guint last = 0;

  for (guint i = 0; i < runs->len; i++)
    wanted = MAX (wanted, g_array_index (runs, guint, i));

  for (guint i = 0; i < places->len && wanted > 0; i++)
    {
      guint place = g_array_index (places, guint, i);

      if (g_array_index (runs, guint, i) != wanted || (begun && place <= last))
        continue;

      g_array_index (self->lines, Line, place).verdict = MAJAKKA_VERDICT_IN_PLACE;
      begun = TRUE;
      last = place;
      wanted--;
    }
}

static MajakkaVerdict
judge_option (const MajakkaQuestion *question,
              const MajakkaOption *option,
              const MajakkaResponse *response)
{
  switch (question->kind)
    {
    case MAJAKKA_QUESTION_MATCH:
    case MAJAKKA_QUESTION_SORT:
      return is_paired_rightly (question, option, response) ? MAJAKKA_VERDICT_IN_PLACE
                                                            : MAJAKKA_VERDICT_MISPLACED;

    case MAJAKKA_QUESTION_ORDER:
      return MAJAKKA_VERDICT_MISPLACED; /* judge_order () knows better */

    case MAJAKKA_QUESTION_ONE:
    case MAJAKKA_QUESTION_SEVERAL:
    case MAJAKKA_QUESTION_TRUE_FALSE:
    case MAJAKKA_QUESTION_SPOT:
    default:
      return judge_chosen (majakka_response_get_chosen (response, option->id), option->right);
    }
}

static gboolean
wants_feedback (MajakkaVerdict verdict, gboolean all_right)
{
  switch (verdict)
    {
    case MAJAKKA_VERDICT_RIGHTLY_CHOSEN:
    case MAJAKKA_VERDICT_WRONGLY_CHOSEN:
    case MAJAKKA_VERDICT_MISSED:
    case MAJAKKA_VERDICT_MISPLACED:
      return TRUE;

    case MAJAKKA_VERDICT_IN_PLACE:
      return all_right;

    case MAJAKKA_VERDICT_RIGHTLY_LEFT:
    default:
      return FALSE;
    }
}

static void
sum_up (MajakkaMark *self)
{
  self->right = majakka_mark_count_good (self) == self->lines->len;

  for (guint i = 0; i < self->lines->len; i++)
    {
      Line *line = &g_array_index (self->lines, Line, i);

      line->shows_feedback = wants_feedback (line->verdict, self->right);
    }
}

/**
 * majakka_mark_new:
 * @question: a question
 * @response: what was answered to it
 *
 * Marks a response. What it says about options that the question has not is passed over; an option
 * that it does not speak of was not chosen, or is misplaced.
 *
 * Feedback is for the options that were chosen and those that should have been; in order, match and
 * sort for the misplaced ones, or for all when all is right.
 *
 * Returns: (transfer full): the mark
 */
MajakkaMark *
majakka_mark_new (const MajakkaQuestion *question, const MajakkaResponse *response)
{
  MajakkaMark *self;

  g_return_val_if_fail (question != NULL, NULL);
  g_return_val_if_fail (response != NULL, NULL);

  self = g_new0 (MajakkaMark, 1);
  g_atomic_ref_count_init (&self->ref_count);
  self->lines = g_array_new (FALSE, TRUE, sizeof (Line));
  g_array_set_clear_func (self->lines, (GDestroyNotify) line_clear);

  for (guint i = 0; i < question->options->len; i++)
    {
      const MajakkaOption *option = g_ptr_array_index (question->options, i);
      Line line = { .option = g_strdup (option->id),
                    .verdict = judge_option (question, option, response) };

      g_array_append_val (self->lines, line);
    }

  if (question->kind == MAJAKKA_QUESTION_ORDER)
    judge_order (self, question, response);

  sum_up (self);

  return self;
}

/**
 * majakka_mark_ref:
 * @self: a mark
 *
 * Returns: (transfer full): @self
 */
MajakkaMark *
majakka_mark_ref (MajakkaMark *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->ref_count);

  return self;
}

/**
 * majakka_mark_unref:
 * @self: (transfer full): a mark
 */
void
majakka_mark_unref (MajakkaMark *self)
{
  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;

  g_array_unref (self->lines);
  g_free (self);
}

/**
 * majakka_mark_is_right:
 * @self: a mark
 *
 * Returns: whether the response was right as a whole
 */
gboolean
majakka_mark_is_right (const MajakkaMark *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return self->right;
}

/**
 * majakka_mark_count_good:
 * @self: a mark
 *
 * Returns: for how many options the response was right
 */
guint
majakka_mark_count_good (const MajakkaMark *self)
{
  guint n = 0;

  g_return_val_if_fail (self != NULL, 0);

  for (guint i = 0; i < self->lines->len; i++)
    if (majakka_verdict_is_good (g_array_index (self->lines, Line, i).verdict))
      n++;

  return n;
}

/**
 * majakka_mark_count_options:
 * @self: a mark
 *
 * Returns: how many options the question has
 */
guint
majakka_mark_count_options (const MajakkaMark *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->lines->len;
}

static const Line *
find_line (const MajakkaMark *self, const char *option)
{
  for (guint i = 0; i < self->lines->len; i++)
    {
      const Line *line = &g_array_index (self->lines, Line, i);

      if (g_strcmp0 (line->option, option) == 0)
        return line;
    }

  return NULL;
}

/**
 * majakka_mark_get_verdict:
 * @self: a mark
 * @option: the id of an option of its question
 *
 * Returns: what became of @option
 */
MajakkaVerdict
majakka_mark_get_verdict (const MajakkaMark *self, const char *option)
{
  const Line *line;

  g_return_val_if_fail (self != NULL, MAJAKKA_VERDICT_RIGHTLY_LEFT);
  g_return_val_if_fail (option != NULL, MAJAKKA_VERDICT_RIGHTLY_LEFT);

  line = find_line (self, option);

  return line != NULL ? line->verdict : MAJAKKA_VERDICT_RIGHTLY_LEFT;
}

/**
 * majakka_mark_shows_feedback:
 * @self: a mark
 * @option: the id of an option of its question
 *
 * Returns: whether the feedback of @option is for the one who answered so
 */
gboolean
majakka_mark_shows_feedback (const MajakkaMark *self, const char *option)
{
  const Line *line;

  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (option != NULL, FALSE);

  line = find_line (self, option);

  return line != NULL && line->shows_feedback;
}

/**
 * majakka_verdict_is_good:
 * @verdict: a verdict
 *
 * Returns: whether it stands for something answered rightly
 */
gboolean
majakka_verdict_is_good (MajakkaVerdict verdict)
{
  return verdict == MAJAKKA_VERDICT_RIGHTLY_CHOSEN || verdict == MAJAKKA_VERDICT_RIGHTLY_LEFT ||
         verdict == MAJAKKA_VERDICT_IN_PLACE;
}
