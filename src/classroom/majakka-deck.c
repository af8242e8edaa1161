/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-deck-private.h"

#include "majakka-session-error.h"

/* The ids of the steps that are of no part. They have a character that no id of a lesson has. */
#define RULES_ID "*rules"
#define END_ID   "*end"

static void
step_free (MajakkaStep *self)
{
  g_free (self->id);
  g_ptr_array_unref (self->blocks);
  g_ptr_array_unref (self->notes);
  g_free (self);
}

/* A slide or a question is of the part that was added last. */
MajakkaStep *
majakka_deck_add_step (MajakkaDeck *self, MajakkaStepKind kind, const char *id)
{
  MajakkaStep *step = g_new0 (MajakkaStep, 1);

  step->kind = kind;
  step->id = g_strdup (id);
  step->part = MAJAKKA_DECK_NO_PART;
  step->blocks = g_ptr_array_new ();
  step->notes = g_ptr_array_new ();
  step->n_lines = G_MAXUINT;
  if (kind == MAJAKKA_STEP_SLIDE || kind == MAJAKKA_STEP_QUESTION)
    {
      MajakkaDeckPart *part = g_ptr_array_index (self->parts, self->parts->len - 1);

      step->part = self->parts->len - 1;
      part->n_steps++;
    }
  g_hash_table_insert (self->places, step->id, GUINT_TO_POINTER (self->steps->len));
  g_ptr_array_add (self->steps, step);

  return step;
}

MajakkaDeckPart *
majakka_deck_add_part (MajakkaDeck *self, const char *id)
{
  MajakkaDeckPart *part = g_new0 (MajakkaDeckPart, 1);

  part->id = id;
  part->first_step = self->steps->len;
  g_ptr_array_add (self->parts, part);
  g_ptr_array_insert (self->part_ids, (int) self->part_ids->len - 1, g_strdup (id));

  return part;
}

/* Hands and cards can answer with one letter, or with several one after the other. */
static gboolean
can_hands_answer (const MajakkaQuestion *question)
{
  switch (question->kind)
    {
    case MAJAKKA_QUESTION_ONE:
    case MAJAKKA_QUESTION_SEVERAL:
    case MAJAKKA_QUESTION_TRUE_FALSE:
      return question->options->len > 0 && question->options->len <= MAJAKKA_DECK_MAX_OPTIONS;

    case MAJAKKA_QUESTION_ORDER:
    case MAJAKKA_QUESTION_MATCH:
    case MAJAKKA_QUESTION_SORT:
    case MAJAKKA_QUESTION_SPOT:
    default:
      return FALSE;
    }
}

/* Returns: whether a class can answer it, and it is a step now */
gboolean
majakka_deck_add_question (MajakkaDeck *self, const MajakkaBlock *block)
{
  MajakkaStep *step;

  if (!can_hands_answer (block->question))
    return FALSE;

  step = majakka_deck_add_step (self, MAJAKKA_STEP_QUESTION, block->question->id);
  step->question = block->question;
  if (block->facilitator != NULL)
    g_ptr_array_extend (step->notes, block->facilitator, NULL, NULL);

  return TRUE;
}

static void
add_rules (MajakkaDeck *self)
{
  const MajakkaSection *rules = self->plan != NULL ? self->plan->ground_rules : NULL;
  MajakkaStep *step;

  if (rules == NULL)
    return;
  step = majakka_deck_add_step (self, MAJAKKA_STEP_RULES, RULES_ID);
  step->title = MAJAKKA_MESSAGE_IS_SET (&rules->title) ? &rules->title : NULL;
  g_ptr_array_extend (step->blocks, rules->blocks, NULL, NULL);
}

static const MajakkaBlock *
find_plan_part (const MajakkaSessionPlan *plan, const char *id)
{
  for (guint i = 0; i < plan->parts->len; i++)
    {
      const MajakkaBlock *part = g_ptr_array_index (plan->parts, i);

      if (g_strcmp0 (part->id, id) == 0)
        return part;
    }

  return NULL;
}

static gboolean
add_part (MajakkaDeck *self, const char *id)
{
  const MajakkaBlock *part = self->plan != NULL ? find_plan_part (self->plan, id) : NULL;
  const MajakkaSection *section =
      self->plan == NULL ? majakka_lesson_find_section (self->lesson, id) : NULL;

  for (guint i = 0; i < self->parts->len; i++)
    if (g_str_equal (majakka_deck_get_part (self, i)->id, id))
      return FALSE;
  if (part != NULL)
    majakka_deck_add_plan_part (self, part);
  else if (section != NULL)
    majakka_deck_add_lesson_section (self, section);

  return part != NULL || section != NULL;
}

/* As the file has them; a section of a lesson only when there is something to show in it. */
static void
add_all_parts (MajakkaDeck *self)
{
  if (self->plan != NULL)
    for (guint i = 0; i < self->plan->parts->len; i++)
      majakka_deck_add_plan_part (self, g_ptr_array_index (self->plan->parts, i));
  else
    for (guint i = 0; i < self->lesson->sections->len; i++)
      majakka_deck_add_lesson_section (self, g_ptr_array_index (self->lesson->sections, i));
}

static gboolean
add_parts (MajakkaDeck *self, const char *const *parts, GError **error)
{
  if (parts == NULL)
    add_all_parts (self);
  else
    for (guint i = 0; parts[i] != NULL; i++)
      if (!add_part (self, parts[i]))
        {
          g_set_error (error, MAJAKKA_SESSION_ERROR, MAJAKKA_SESSION_ERROR_UNKNOWN,
                       "%s has no part %s, or it is named twice", self->lesson->id, parts[i]);
          return FALSE;
        }

  if (self->parts->len == 0)
    g_set_error (error, MAJAKKA_SESSION_ERROR, MAJAKKA_SESSION_ERROR_UNKNOWN, "%s without parts",
                 self->lesson->id);

  return self->parts->len > 0;
}

static MajakkaDeck *
deck_new (MajakkaSessionPlan *plan,
          MajakkaLesson *lesson,
          const char *const *parts,
          const char *country,
          GError **error)
{
  g_autoptr (MajakkaDeck) self = g_atomic_rc_box_new0 (MajakkaDeck);

  self->plan = plan != NULL ? majakka_session_plan_ref (plan) : NULL;
  self->lesson = majakka_lesson_ref (lesson);
  self->country = g_strdup (country);
  self->part_ids = g_ptr_array_new_with_free_func (g_free);
  g_ptr_array_add (self->part_ids, NULL);
  self->parts = g_ptr_array_new_with_free_func (g_free);
  self->steps = g_ptr_array_new_with_free_func ((GDestroyNotify) step_free);
  self->places = g_hash_table_new (g_str_hash, g_str_equal);

  add_rules (self);
  if (!add_parts (self, parts, error))
    return NULL;
  majakka_deck_add_step (self, MAJAKKA_STEP_END, END_ID);

  return g_steal_pointer (&self);
}

/**
 * majakka_deck_new_for_plan:
 * @plan: a session plan without errors
 * @parts: (nullable) (array zero-terminated=1): the ids of the parts in their order; NULL for all as written
 * @error: return location: %MAJAKKA_SESSION_ERROR_UNKNOWN when the plan has no such part, or none is named
 *
 * Returns: (transfer full) (nullable): the steps of the session
 */
MajakkaDeck *
majakka_deck_new_for_plan (MajakkaSessionPlan *plan, const char *const *parts, GError **error)
{
  g_return_val_if_fail (plan != NULL, NULL);

  return deck_new (plan, plan->lesson, parts, /* country= */ NULL, error);
}

/**
 * majakka_deck_new_for_lesson:
 * @lesson: a lesson with its sections
 * @parts: (nullable) (array zero-terminated=1): the ids of the sections in their order; NULL for all as written
 * @country: (nullable): ISO 3166 code of the country whose blocks are shown
 * @error: return location: %MAJAKKA_SESSION_ERROR_UNKNOWN when the lesson has no such section, or nothing to show
 *
 * Makes slides of a lesson: a section is a part, a block is a slide, and a question that hands can answer is a question.
 *
 * Returns: (transfer full) (nullable): the steps of the session
 */
MajakkaDeck *
majakka_deck_new_for_lesson (MajakkaLesson *lesson,
                             const char *const *parts,
                             const char *country,
                             GError **error)
{
  g_return_val_if_fail (lesson != NULL && lesson->sections != NULL, NULL);

  return deck_new (/* plan= */ NULL, lesson, parts, country, error);
}

/**
 * majakka_deck_rearrange:
 * @self: a deck
 * @parts: (array zero-terminated=1): the ids of the parts in their new order
 * @error: return location: as majakka_deck_new_for_plan()
 *
 * Returns: (transfer full) (nullable): a deck of the same plan or lesson, arranged otherwise
 */
MajakkaDeck *
majakka_deck_rearrange (const MajakkaDeck *self, const char *const *parts, GError **error)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (parts != NULL, NULL);

  return deck_new (self->plan, self->lesson, parts, self->country, error);
}

/* The ids of the parts but one. */
static GPtrArray *
list_other_parts (const MajakkaDeck *self, const char *id)
{
  GPtrArray *parts = g_ptr_array_new ();

  for (guint i = 0; i < self->parts->len; i++)
    if (!g_str_equal (majakka_deck_get_part (self, i)->id, id))
      g_ptr_array_add (parts, (gpointer) majakka_deck_get_part (self, i)->id);

  return parts;
}

/**
 * majakka_deck_drop_part:
 * @self: a deck
 * @id: a part of it
 * @error: return location: %MAJAKKA_SESSION_ERROR_UNKNOWN when nothing would be left
 *
 * Returns: (transfer full) (nullable): the deck without the part
 */
MajakkaDeck *
majakka_deck_drop_part (const MajakkaDeck *self, const char *id, GError **error)
{
  g_autoptr (GPtrArray) parts = NULL;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (id != NULL, NULL);

  parts = list_other_parts (self, id);
  g_ptr_array_add (parts, NULL);

  return majakka_deck_rearrange (self, (const char *const *) parts->pdata, error);
}

/**
 * majakka_deck_move_part:
 * @self: a deck
 * @id: a part of the plan or lesson; one that was dropped comes back
 * @position: where it is to be among the parts; after all others when it is too large
 * @error: return location: %MAJAKKA_SESSION_ERROR_UNKNOWN when there is no such part
 *
 * Returns: (transfer full) (nullable): the deck with the part in its new place
 */
MajakkaDeck *
majakka_deck_move_part (const MajakkaDeck *self, const char *id, guint position, GError **error)
{
  g_autoptr (GPtrArray) parts = NULL;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (id != NULL, NULL);

  parts = list_other_parts (self, id);
  g_ptr_array_insert (parts, (int) MIN (position, parts->len), (gpointer) id);
  g_ptr_array_add (parts, NULL);

  return majakka_deck_rearrange (self, (const char *const *) parts->pdata, error);
}

/**
 * majakka_deck_ref:
 * @self: a deck
 *
 * Returns: (transfer full): @self
 */
MajakkaDeck *
majakka_deck_ref (MajakkaDeck *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return g_atomic_rc_box_acquire (self);
}

static void
deck_clear (MajakkaDeck *self)
{
  g_hash_table_unref (self->places);
  g_ptr_array_unref (self->steps);
  g_ptr_array_unref (self->parts);
  g_ptr_array_unref (self->part_ids);
  g_free (self->country);
  majakka_lesson_unref (self->lesson);
  g_clear_pointer (&self->plan, majakka_session_plan_unref);
}

/**
 * majakka_deck_unref:
 * @self: (transfer full): a deck
 */
void
majakka_deck_unref (MajakkaDeck *self)
{
  g_return_if_fail (self != NULL);

  g_atomic_rc_box_release_full (self, (GDestroyNotify) deck_clear);
}
