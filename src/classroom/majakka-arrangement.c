/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-arrangement.h"

/* A part of the whole deck, by its position there */
typedef struct
{
  guint part;
  gboolean kept;
} Place;

struct _MajakkaArrangement
{
  MajakkaDeck *whole; /* with all parts as written */
  GArray *places;     /* of Place, in the order of the teacher */
};

static Place *
get_place (const MajakkaArrangement *self, guint position)
{
  return &g_array_index (self->places, Place, position);
}

/**
 * majakka_arrangement_new:
 * @deck: the steps of a plan or lesson, with all parts as written
 *
 * Returns: (transfer full): that order, with nothing left out
 */
MajakkaArrangement *
majakka_arrangement_new (MajakkaDeck *deck)
{
  MajakkaArrangement *self;

  g_return_val_if_fail (deck != NULL, NULL);

  self = g_new0 (MajakkaArrangement, 1);
  self->whole = majakka_deck_ref (deck);
  self->places = g_array_new (FALSE, FALSE, sizeof (Place));
  majakka_arrangement_reset (self);

  return self;
}

/**
 * majakka_arrangement_free:
 * @self: (transfer full): an arrangement
 */
void
majakka_arrangement_free (MajakkaArrangement *self)
{
  g_return_if_fail (self != NULL);

  majakka_deck_unref (self->whole);
  g_array_unref (self->places);
  g_free (self);
}

/**
 * majakka_arrangement_get_whole:
 * @self: an arrangement
 *
 * Returns: (transfer none): the deck that it was made of, with all parts as written
 */
MajakkaDeck *
majakka_arrangement_get_whole (const MajakkaArrangement *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->whole;
}

/**
 * majakka_arrangement_get_n_parts:
 * @self: an arrangement
 *
 * Returns: how many parts there are, with those that are left out
 */
guint
majakka_arrangement_get_n_parts (const MajakkaArrangement *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->places->len;
}

/**
 * majakka_arrangement_get_part:
 * @self: an arrangement
 * @position: in the order of the teacher
 *
 * Returns: (transfer none): the part there
 */
const MajakkaDeckPart *
majakka_arrangement_get_part (const MajakkaArrangement *self, guint position)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (position < self->places->len, NULL);

  return majakka_deck_get_part (self->whole, get_place (self, position)->part);
}

/**
 * majakka_arrangement_get_kept:
 * @self: an arrangement
 * @position: in the order of the teacher
 *
 * Returns: whether the part there is not left out
 */
gboolean
majakka_arrangement_get_kept (const MajakkaArrangement *self, guint position)
{
  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (position < self->places->len, FALSE);

  return get_place (self, position)->kept;
}

/**
 * majakka_arrangement_set_kept:
 * @self: an arrangement
 * @position: in the order of the teacher
 * @kept: FALSE to leave the part out
 *
 * Returns: FALSE, and nothing has changed, when no part would be left
 */
gboolean
majakka_arrangement_set_kept (MajakkaArrangement *self, guint position, gboolean kept)
{
  Place *place;

  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (position < self->places->len, FALSE);

  place = get_place (self, position);
  if (!kept && place->kept && majakka_arrangement_count_kept (self) == 1)
    return FALSE;

  place->kept = kept;

  return TRUE;
}

/**
 * majakka_arrangement_move:
 * @self: an arrangement
 * @from: where a part is, in the order of the teacher
 * @to: where it is to be
 */
void
majakka_arrangement_move (MajakkaArrangement *self, guint from, guint to)
{
  Place place;

  g_return_if_fail (self != NULL);
  g_return_if_fail (from < self->places->len);
  g_return_if_fail (to < self->places->len);

  place = *get_place (self, from);
  g_array_remove_index (self->places, from);
  g_array_insert_val (self->places, to, place);
}

/**
 * majakka_arrangement_reset:
 * @self: an arrangement
 *
 * Puts all parts back as they are written.
 */
void
majakka_arrangement_reset (MajakkaArrangement *self)
{
  g_return_if_fail (self != NULL);

  g_array_set_size (self->places, 0);
  for (guint i = 0; i < majakka_deck_get_n_parts (self->whole); i++)
    {
      const Place place = { .part = i, .kept = TRUE };

      g_array_append_val (self->places, place);
    }
}

/**
 * majakka_arrangement_is_as_written:
 * @self: an arrangement
 *
 * Returns: whether nothing is left out or moved
 */
gboolean
majakka_arrangement_is_as_written (const MajakkaArrangement *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  for (guint i = 0; i < self->places->len; i++)
    if (get_place (self, i)->part != i || !get_place (self, i)->kept)
      return FALSE;

  return TRUE;
}

/**
 * majakka_arrangement_count_kept:
 * @self: an arrangement
 *
 * Returns: how many parts are not left out
 */
guint
majakka_arrangement_count_kept (const MajakkaArrangement *self)
{
  guint n = 0;

  g_return_val_if_fail (self != NULL, 0);

  for (guint i = 0; i < self->places->len; i++)
    n += get_place (self, i)->kept ? 1 : 0;

  return n;
}

/**
 * majakka_arrangement_get_minutes:
 * @self: an arrangement
 *
 * Returns: what the parts take that are not left out; 0 when nobody said
 */
guint
majakka_arrangement_get_minutes (const MajakkaArrangement *self)
{
  guint minutes = 0;

  g_return_val_if_fail (self != NULL, 0);

  for (guint i = 0; i < self->places->len; i++)
    if (get_place (self, i)->kept)
      minutes += majakka_arrangement_get_part (self, i)->minutes;

  return minutes;
}

/**
 * majakka_arrangement_create_deck:
 * @self: an arrangement
 *
 * Returns: (transfer full): the steps of the session as it is arranged
 */
MajakkaDeck *
majakka_arrangement_create_deck (const MajakkaArrangement *self)
{
  g_autoptr (GPtrArray) ids = g_ptr_array_new ();

  g_return_val_if_fail (self != NULL, NULL);

  for (guint i = 0; i < self->places->len; i++)
    if (get_place (self, i)->kept)
      g_ptr_array_add (ids, (gpointer) majakka_arrangement_get_part (self, i)->id);
  g_ptr_array_add (ids, NULL);

  /* Its own parts, each once, and at least one: nothing can be wrong with that. */
  return majakka_deck_rearrange (self->whole, (const char *const *) ids->pdata, NULL);
}
