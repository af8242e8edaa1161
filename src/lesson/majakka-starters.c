/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The sentences of a lesson that begin a talk: on paper each becomes a card. */

#include "majakka-starters.h"

static void
add_starters (const GPtrArray *blocks, guint ages, GPtrArray *starters)
{
  for (guint i = 0; blocks != NULL && i < blocks->len; i++)
    {
      const MajakkaBlock *block = g_ptr_array_index (blocks, i);

      add_starters (block->blocks, ages, starters);
      if (block->kind != MAJAKKA_BLOCK_STARTERS)
        continue;
      for (guint j = 0; j < block->items->len; j++)
        {
          const MajakkaItem *item = g_ptr_array_index (block->items, j);
          int band = majakka_age_band_find (item->age);

          if (band >= 0 && (ages & (1u << band)) != 0)
            g_ptr_array_add (starters, (gpointer) item);
        }
    }
}

/**
 * majakka_lesson_list_starters:
 * @self: a lesson, not a head
 * @ages: for which age bands, a bit for each of majakka_age_bands
 *
 * Returns: (transfer container) (element-type MajakkaItem): its conversation starters for these ages, in
 *   the order in which they are read
 */
GPtrArray *
majakka_lesson_list_starters (const MajakkaLesson *self, guint ages)
{
  GPtrArray *starters;

  g_return_val_if_fail (self != NULL, NULL);

  starters = g_ptr_array_new ();
  for (guint i = 0; self->sections != NULL && i < self->sections->len; i++)
    add_starters (((const MajakkaSection *) g_ptr_array_index (self->sections, i))->blocks, ages,
                  starters);

  return starters;
}
