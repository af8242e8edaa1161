/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Which messages of the program may not reach printf() as they are translated, by the rule of the check. */

#include "majakka-locale-check.h"
#include "majakka-locale-pair-private.h"

/**
 * majakka_locale_find_unfit:
 * @catalogue: a catalogue of the program's words
 * @faults: where faults go, one a message, at the line of its translation
 *
 * Finds the translations whose placeholders are not those of their sources: the program would read other arguments than
 * it was given, and end. Messages that the files do not call formats are looked at as well. In any thread.
 *
 * Returns: (transfer full) (element-type MajakkaPoEntry): the messages of @catalogue that have one
 */
GHashTable *
majakka_locale_find_unfit (const MajakkaPoFile *catalogue, MajakkaFaults *faults)
{
  const MajakkaLocaleContext nothing = { NULL };
  const LocaleCheck check = { .catalogue = catalogue, .context = &nothing, .faults = faults };
  GHashTable *unfit;

  g_return_val_if_fail (catalogue != NULL, NULL);
  g_return_val_if_fail (faults != NULL, NULL);

  unfit = g_hash_table_new (NULL, NULL);
  for (guint i = 0; i < majakka_po_file_get_n_entries (catalogue); i++)
    {
      const MajakkaPoEntry *entry = majakka_po_file_get_entry (catalogue, i);
      LocalePair pair = { .check = &check, .entry = entry };

      /* What is stale or half translated is not shown. */
      if (majakka_po_entry_is_translated (entry))
        majakka_locale_foreach_form (&pair, majakka_locale_check_placeholders);
      if (pair.told != 0)
        g_hash_table_add (unfit, (gpointer) entry);
    }

  return unfit;
}
