/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-answer-words.h"

#include "majakka-tally.h"

#include <glib/gi18n-lib.h>

/**
 * majakka_answer_format_count:
 * @count: how many chose an answer
 * @total: how many chose any; 0 when one could choose several, and there are no shares
 *
 * Returns: (transfer full): what stands beside a bar
 */
char *
majakka_answer_format_count (guint count, guint total)
{
  if (total == 0)
    return g_strdup_printf ("%u", count);

  /* Translators: beside a bar: how many pupils chose this answer, and how many of a hundred that are. %% is a percent
   * sign. Put a no-break space before it where your language has one. */
  return g_strdup_printf (_ ("%1$u · %2$u%%"), count, majakka_tally_percent (count, total));
}
