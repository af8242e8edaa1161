/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Whatever a catalogue holds, it is read whole or refused with a reason. */

#include "majakka-po-file.h"

#include "fuzz.h"

int
LLVMFuzzerTestOneInput (const guint8 *data, gsize size)
{
  g_autoptr (MajakkaFaults) faults = majakka_faults_new ();
  g_autoptr (MajakkaPoFile) po = majakka_po_file_parse ("x.po", (const char *) data, size, faults);

  g_assert_true ((po == NULL) == (majakka_faults_first_error (faults) != NULL));
  for (guint i = 0; po != NULL && i < majakka_po_file_get_n_entries (po); i++)
    {
      const MajakkaPoEntry *entry = majakka_po_file_get_entry (po, i);

      g_assert_true (majakka_po_file_find (po, entry->context, entry->id) == entry);
      g_assert_cmpuint (entry->string_line, >=, entry->line);
      g_assert_nonnull (entry->strings[0]);
    }
  if (po != NULL)
    g_bytes_unref (majakka_po_file_to_mo (po, /* left_out= */ NULL));

  return 0;
}
