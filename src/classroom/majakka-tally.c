/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What follows from the counts of a question, for the teacher's window, the wall and the report alike. */

#include "majakka-tally.h"

/**
 * majakka_tally_percent:
 * @count: some of them
 * @total: all of them
 *
 * Returns: how many of a hundred @count is, rounded; 0 of nothing
 */
guint
majakka_tally_percent (guint count, guint total)
{
  return total > 0 ? (count * 100 + total / 2) / total : 0;
}

/**
 * majakka_tally_find_wrong:
 * @self: the counts
 * @question: of this question
 *
 * Returns: the position of the option that most took for right and is not; -1 when nobody did
 */
int
majakka_tally_find_wrong (const MajakkaTally *self, const MajakkaQuestion *question)
{
  guint most = 0;
  int found = -1;

  g_return_val_if_fail (self != NULL, -1);
  g_return_val_if_fail (question != NULL, -1);

  for (guint i = 0; i < question->options->len; i++)
    if (!((MajakkaOption *) g_ptr_array_index (question->options, i))->right &&
        self->counts[i] > most)
      {
        most = self->counts[i];
        found = (int) i;
      }

  return found;
}
