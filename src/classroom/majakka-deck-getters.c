/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What a deck says of itself. */

#include "majakka-deck-private.h"

/**
 * majakka_deck_get_plan:
 * @self: a deck
 *
 * Returns: (transfer none) (nullable): its plan; NULL when it is made of a lesson
 */
MajakkaSessionPlan *
majakka_deck_get_plan (const MajakkaDeck *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->plan;
}

/**
 * majakka_deck_get_lesson:
 * @self: a deck
 *
 * Returns: (transfer none): its lesson; of a plan that with the texts of the plan
 */
MajakkaLesson *
majakka_deck_get_lesson (const MajakkaDeck *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->lesson;
}

/**
 * majakka_deck_get_country:
 * @self: a deck
 *
 * Returns: (transfer none) (nullable): the country whose blocks it shows
 */
const char *
majakka_deck_get_country (const MajakkaDeck *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->country;
}

/**
 * majakka_deck_get_part_ids:
 * @self: a deck
 *
 * Returns: (transfer none) (array zero-terminated=1): its arrangement
 */
const char *const *
majakka_deck_get_part_ids (const MajakkaDeck *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return (const char *const *) self->part_ids->pdata;
}

/**
 * majakka_deck_get_minutes:
 * @self: a deck
 *
 * Returns: what its parts take together; 0 when nobody said
 */
guint
majakka_deck_get_minutes (const MajakkaDeck *self)
{
  guint minutes = 0;

  g_return_val_if_fail (self != NULL, 0);

  for (guint i = 0; i < self->parts->len; i++)
    minutes += majakka_deck_get_part (self, i)->minutes;

  return minutes;
}

/**
 * majakka_deck_get_n_parts:
 * @self: a deck
 *
 * Returns: how many parts it has
 */
guint
majakka_deck_get_n_parts (const MajakkaDeck *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->parts->len;
}

/**
 * majakka_deck_get_part:
 * @self: a deck
 * @position: which one
 *
 * Returns: (transfer none): the part
 */
const MajakkaDeckPart *
majakka_deck_get_part (const MajakkaDeck *self, guint position)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (position < self->parts->len, NULL);

  return g_ptr_array_index (self->parts, position);
}

/**
 * majakka_deck_get_n_steps:
 * @self: a deck
 *
 * Returns: how many steps it has; at least one slide or question, and the end
 */
guint
majakka_deck_get_n_steps (const MajakkaDeck *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->steps->len;
}

/**
 * majakka_deck_get_step:
 * @self: a deck
 * @position: which one
 *
 * Returns: (transfer none): the step
 */
const MajakkaStep *
majakka_deck_get_step (const MajakkaDeck *self, guint position)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (position < self->steps->len, NULL);

  return g_ptr_array_index (self->steps, position);
}

/**
 * majakka_deck_find_step:
 * @self: a deck
 * @id: an id
 * @position: (out): where the step is; left alone when there is none
 *
 * Returns: whether there is such a step
 */
gboolean
majakka_deck_find_step (const MajakkaDeck *self, const char *id, guint *position)
{
  gpointer found;

  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (id != NULL, FALSE);
  g_return_val_if_fail (position != NULL, FALSE);

  if (!g_hash_table_lookup_extended (self->places, id, NULL, &found))
    return FALSE;
  *position = GPOINTER_TO_UINT (found);

  return TRUE;
}
