/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-po-file-private.h"

#include "majakka-xml-reader.h"

#include <string.h>

static const MajakkaXmlLimits limits = { .max_bytes = MAJAKKA_PO_MAX_BYTES };

static int
compare_names (gconstpointer a, gconstpointer b, gpointer user_data G_GNUC_UNUSED)
{
  return strcmp (a, b);
}

static MajakkaPoFile *
new_file (const char *name)
{
  MajakkaPoFile *self = g_new0 (MajakkaPoFile, 1);

  g_atomic_ref_count_init (&self->ref_count);
  self->name = g_strdup (name);
  self->entries = g_ptr_array_new_with_free_func ((GDestroyNotify) majakka_po_entry_free);
  self->by_id = g_tree_new_with_data (majakka_po_entry_compare, NULL);
  self->names = g_tree_new_full (compare_names, NULL, g_free, NULL);

  return self;
}

/**
 * majakka_po_file_parse:
 * @name: the file, as messages call it
 * @text: its bytes
 * @length: how many
 * @faults: where faults go
 *
 * Reads a catalogue from memory.
 *
 * Returns: (transfer full) (nullable): the catalogue; NULL when there is a fault that gettext would
 *   not accept either
 */
MajakkaPoFile *
majakka_po_file_parse (const char *name, const char *text, gsize length, MajakkaFaults *faults)
{
  g_autoptr (MajakkaPoFile) self = NULL;

  g_return_val_if_fail (name != NULL, NULL);
  g_return_val_if_fail (text != NULL || length == 0, NULL);
  g_return_val_if_fail (faults != NULL, NULL);

  if (!majakka_xml_check_bytes (text, length, name, &limits, faults))
    return NULL;

  self = new_file (name);
  if (!majakka_po_file_fill (self, text, length, faults) ||
      !majakka_po_file_read_header (self, faults))
    return NULL;

  return g_steal_pointer (&self);
}

/**
 * majakka_po_file_read:
 * @path: a catalogue, as in "po/lessons/fi.po"
 * @faults: where faults go
 *
 * Reads a catalogue. A template (.pot) can be read too: its language is empty.
 *
 * Returns: (transfer full) (nullable): the catalogue; NULL when it cannot be used
 */
MajakkaPoFile *
majakka_po_file_read (const char *path, MajakkaFaults *faults)
{
  g_autofree char *text = NULL;
  gsize length;

  g_return_val_if_fail (path != NULL, NULL);
  g_return_val_if_fail (faults != NULL, NULL);

  text = majakka_xml_load_file (path, &limits, &length, faults);

  return text != NULL ? majakka_po_file_parse (path, text, length, faults) : NULL;
}

/**
 * majakka_po_file_ref:
 * @self: a catalogue
 *
 * Returns: (transfer full): @self
 */
MajakkaPoFile *
majakka_po_file_ref (MajakkaPoFile *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->ref_count);

  return self;
}

/**
 * majakka_po_file_unref:
 * @self: (transfer full): a catalogue
 */
void
majakka_po_file_unref (MajakkaPoFile *self)
{
  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;

  g_tree_unref (self->by_id);
  g_ptr_array_unref (self->entries);
  g_clear_pointer (&self->header, majakka_po_entry_free);
  g_clear_pointer (&self->plural, majakka_po_plural_free);
  g_tree_unref (self->names);
  g_free (self->language);
  g_free (self->name);
  g_free (self);
}

/**
 * majakka_po_file_get_name:
 * @self: a catalogue
 *
 * Returns: (transfer none): the file, as the caller named it
 */
const char *
majakka_po_file_get_name (const MajakkaPoFile *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->name;
}

/**
 * majakka_po_file_get_language:
 * @self: a catalogue
 *
 * Returns: (transfer none): its language as gettext names it, as in "fi" or "pt_BR"; empty for a
 *   template
 */
const char *
majakka_po_file_get_language (const MajakkaPoFile *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->language;
}

/**
 * majakka_po_file_get_header_entry:
 * @self: a catalogue
 *
 * Returns: (transfer none): the message without words of its own, which is the header
 */
const MajakkaPoEntry *
majakka_po_file_get_header_entry (const MajakkaPoFile *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->header;
}

/**
 * majakka_po_file_get_n_plurals:
 * @self: a catalogue
 *
 * Returns: how many plural forms its language has; 0 when the header does not say
 */
guint
majakka_po_file_get_n_plurals (const MajakkaPoFile *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->plural != NULL ? majakka_po_plural_get_n_forms (self->plural) : 0;
}

/**
 * majakka_po_file_choose_plural:
 * @self: a catalogue
 * @n: a count
 *
 * Returns: which plural form @n takes, from 0
 */
guint
majakka_po_file_choose_plural (const MajakkaPoFile *self, gulong n)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->plural != NULL ? majakka_po_plural_choose (self->plural, n) : 0;
}

/**
 * majakka_po_file_get_n_entries:
 * @self: a catalogue
 *
 * Returns: how many messages it has, without the header and the obsolete ones
 */
guint
majakka_po_file_get_n_entries (const MajakkaPoFile *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->entries->len;
}

/**
 * majakka_po_file_get_entry:
 * @self: a catalogue
 * @position: of a message, from 0, in the order of the file
 *
 * Returns: (transfer none): the message
 */
const MajakkaPoEntry *
majakka_po_file_get_entry (const MajakkaPoFile *self, guint position)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (position < self->entries->len, NULL);

  return g_ptr_array_index (self->entries, position);
}

/**
 * majakka_po_file_find:
 * @self: a catalogue
 * @context: (nullable): the msgctxt
 * @id: the msgid
 *
 * Returns: (transfer none) (nullable): the message
 */
const MajakkaPoEntry *
majakka_po_file_find (const MajakkaPoFile *self, const char *context, const char *id)
{
  const MajakkaPoEntry key = { .context = (char *) context, .id = (char *) id };

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (id != NULL, NULL);

  return g_tree_lookup (self->by_id, &key);
}
