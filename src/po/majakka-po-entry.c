/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-po-entry-private.h"

#include <string.h>

void
majakka_po_entry_free (MajakkaPoEntry *self)
{
  g_free (self->context);
  g_free (self->id);
  g_free (self->plural);
  g_strfreev (self->strings);
  g_free (self->previous_id);
  g_free (self->comment);
  g_free (self->note);
  /* The names are the file's: most messages share them. */
  g_free (self->references);
  g_free (self->flags);
  g_free (self);
}

/* By context and id. A tree of entries takes the same time whatever the words are; the hashes of strings can be made to
 * be all the same. */
int
majakka_po_entry_compare (gconstpointer a, gconstpointer b, gpointer user_data G_GNUC_UNUSED)
{
  const MajakkaPoEntry *one = a;
  const MajakkaPoEntry *other = b;
  const int order = strcmp (one->id, other->id);

  return order != 0 ? order : g_strcmp0 (one->context, other->context);
}

gboolean
majakka_po_entry_is_header (const MajakkaPoEntry *self)
{
  return self->context == NULL && *self->id == '\0';
}

/**
 * majakka_po_entry_is_translated:
 * @self: a message of a catalogue
 *
 * Returns: whether it has a translation that is not stale, in every plural form
 */
gboolean
majakka_po_entry_is_translated (const MajakkaPoEntry *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  if (self->fuzzy || self->strings[0] == NULL)
    return FALSE;
  for (guint i = 0; self->strings[i] != NULL; i++)
    if (*self->strings[i] == '\0')
      return FALSE;

  return TRUE;
}
