/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* From the lessons that there were to those that there are now. */

#include "majakka-catalogue-changes-private.h"

#include "majakka-catalogue-entry.h"

/* A lesson whose file has not changed keeps its entry: @entries are the new ones, those of @before take their places. */
void
majakka_catalogue_keep_entries (const GPtrArray *before, GPtrArray *entries)
{
  g_autoptr (GHashTable) by_path = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < before->len; i++)
    {
      MajakkaCatalogueEntry *entry = g_ptr_array_index (before, i);

      g_hash_table_insert (by_path, (gpointer) majakka_catalogue_entry_get_path (entry), entry);
    }
  for (guint i = 0; i < entries->len; i++)
    {
      MajakkaCatalogueEntry *entry = g_ptr_array_index (entries, i);
      MajakkaCatalogueEntry *known =
          g_hash_table_lookup (by_path, majakka_catalogue_entry_get_path (entry));

      if (known != NULL && majakka_catalogue_entry_is_same (known, entry))
        {
          g_object_unref (entry);
          entries->pdata[i] = g_object_ref (known);
        }
    }
}

/* Says what is new between what stays before it and what stays behind it. */
void
majakka_catalogue_tell_changes (GListModel *model, const GPtrArray *before, const GPtrArray *after)
{
  guint shorter = MIN (before->len, after->len);
  guint n_first = 0, n_last = 0;

  while (n_first < shorter && before->pdata[n_first] == after->pdata[n_first])
    n_first++;
  while (n_first + n_last < shorter &&
         before->pdata[before->len - 1 - n_last] == after->pdata[after->len - 1 - n_last])
    n_last++;

  if (before->len != n_first + n_last || after->len != n_first + n_last)
    g_list_model_items_changed (model, n_first, before->len - n_first - n_last,
                                after->len - n_first - n_last);
}
