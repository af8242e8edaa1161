/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-glossary.h"

#include "majakka-lesson-private.h"

struct _MajakkaGlossary
{
  gatomicrefcount ref_count;
  char *language;
  GPtrArray *entries; /* of MajakkaGlossaryEntry */
  GHashTable *by_id;  /* char* -> MajakkaGlossaryEntry, both of the array */
};

static void
entry_free (MajakkaGlossaryEntry *entry)
{
  g_free (entry->id);
  majakka_message_clear (&entry->name);
  majakka_message_clear (&entry->definition);
  g_free (entry);
}

static void
add_entry (MajakkaGlossary *self, const MajakkaXmlNode *element)
{
  MajakkaGlossaryEntry *entry = g_new0 (MajakkaGlossaryEntry, 1);

  entry->id = majakka_build_attribute (element, "id");
  entry->line = element->line;
  entry->column = element->column;
  majakka_build_child (element, "name", &entry->name);
  majakka_build_child (element, "definition", &entry->definition);
  g_ptr_array_add (self->entries, entry);
  if (entry->id != NULL && MAJAKKA_MESSAGE_IS_SET (&entry->name) &&
      MAJAKKA_MESSAGE_IS_SET (&entry->definition))
    g_hash_table_insert (self->by_id, entry->id, entry);
}

/**
 * majakka_glossary_read:
 * @path: a file
 * @faults: where faults go
 *
 * Reads a glossary. Entries with faults are left out of look-ups.
 *
 * Returns: (transfer full) (nullable): the glossary; NULL when the file is none
 */
MajakkaGlossary *
majakka_glossary_read (const char *path, MajakkaFaults *faults)
{
  g_autoptr (MajakkaXmlDocument) document = NULL;
  MajakkaGlossary *self;
  const MajakkaXmlNode *root;

  g_return_val_if_fail (path != NULL, NULL);
  g_return_val_if_fail (faults != NULL, NULL);

  document = majakka_xml_read_file (path, &majakka_xml_default_limits, faults);
  if (document == NULL || !majakka_lesson_validate (document, "glossary", FALSE, faults))
    return NULL;

  self = g_new0 (MajakkaGlossary, 1);
  g_atomic_ref_count_init (&self->ref_count);
  self->entries = g_ptr_array_new_with_free_func ((GDestroyNotify) entry_free);
  self->by_id = g_hash_table_new (g_str_hash, g_str_equal);
  root = majakka_xml_document_get_root (document);
  self->language = majakka_build_attribute (root, "xml:lang");
  for (const MajakkaXmlNode *child = majakka_xml_node_first_element (root); child != NULL;
       child = majakka_xml_node_next_element (child))
    add_entry (self, child);

  return self;
}

/**
 * majakka_glossary_ref:
 * @self: a glossary
 *
 * Returns: (transfer full): @self
 */
MajakkaGlossary *
majakka_glossary_ref (MajakkaGlossary *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->ref_count);

  return self;
}

/**
 * majakka_glossary_unref:
 * @self: (transfer full): a glossary
 */
void
majakka_glossary_unref (MajakkaGlossary *self)
{
  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;

  g_hash_table_unref (self->by_id);
  g_ptr_array_unref (self->entries);
  g_free (self->language);
  g_free (self);
}

/**
 * majakka_glossary_get_language:
 * @self: a glossary
 *
 * Returns: (transfer none) (nullable): the language it is written in, as in "en"; NULL when the file
 *   does not say
 */
const char *
majakka_glossary_get_language (const MajakkaGlossary *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->language;
}

/**
 * majakka_glossary_find:
 * @self: a glossary
 * @id: the id of an entry
 *
 * Returns: (transfer none) (nullable): the entry
 */
const MajakkaGlossaryEntry *
majakka_glossary_find (const MajakkaGlossary *self, const char *id)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (id != NULL, NULL);

  return g_hash_table_lookup (self->by_id, id);
}

/**
 * majakka_glossary_get_n_entries:
 * @self: a glossary
 *
 * Returns: how many entries it has
 */
guint
majakka_glossary_get_n_entries (const MajakkaGlossary *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->entries->len;
}

/**
 * majakka_glossary_get_entry:
 * @self: a glossary
 * @position: from 0
 *
 * Returns: (transfer none): an entry
 */
const MajakkaGlossaryEntry *
majakka_glossary_get_entry (const MajakkaGlossary *self, guint position)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (position < self->entries->len, NULL);

  return g_ptr_array_index (self->entries, position);
}
