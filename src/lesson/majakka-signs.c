/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-signs.h"

#include "majakka-lesson-private.h"

static void
entry_free (MajakkaSignEntry *entry)
{
  g_free (entry->id);
  majakka_message_clear (&entry->name);
  majakka_message_clear (&entry->may_mean);
  majakka_message_clear (&entry->may_be_else);
  majakka_message_clear (&entry->do_first);
  g_free (entry);
}

static void
add_entry (MajakkaSigns *self, const MajakkaXmlNode *element)
{
  MajakkaSignEntry *entry = g_new0 (MajakkaSignEntry, 1);
  const char *about = majakka_xml_node_get_attribute (element, "about");

  entry->id = majakka_build_attribute (element, "id");
  entry->about =
      g_strcmp0 (about, "adult") == 0 ? MAJAKKA_SIGN_ABOUT_ADULT : MAJAKKA_SIGN_ABOUT_CHILD;
  entry->urgent = majakka_build_flag (element, "urgent");
  entry->line = element->line;
  entry->column = element->column;
  majakka_build_child (element, "name", &entry->name);
  majakka_build_child (element, "may-mean", &entry->may_mean);
  majakka_build_child (element, "may-be-else", &entry->may_be_else);
  majakka_build_child (element, "do-first", &entry->do_first);
  g_ptr_array_add (self->entries, entry);
}

/**
 * majakka_signs_read:
 * @path: a file
 * @faults: where faults go
 *
 * Reads a table of warning signs. What is built in spite of faults is for the checker; it is not to be
 * shown when majakka_faults_first_error() finds an error.
 *
 * Returns: (transfer full) (nullable): the table; NULL when the file is none
 */
MajakkaSigns *
majakka_signs_read (const char *path, MajakkaFaults *faults)
{
  g_autoptr (MajakkaXmlDocument) document = NULL;
  const MajakkaXmlNode *root;
  MajakkaSigns *self;

  g_return_val_if_fail (path != NULL, NULL);
  g_return_val_if_fail (faults != NULL, NULL);

  document = majakka_xml_read_file (path, &majakka_xml_default_limits, faults);
  if (document == NULL || !majakka_lesson_validate (document, "signs", FALSE, faults))
    return NULL;

  root = majakka_xml_document_get_root (document);
  self = g_atomic_rc_box_new0 (MajakkaSigns);
  self->file = g_strdup (path);
  self->line = root->line;
  self->column = root->column;
  self->language = majakka_build_attribute (root, "xml:lang");
  self->reviewed = majakka_build_attribute (root, "reviewed");
  self->sources = majakka_sources_new ();
  self->entries = g_ptr_array_new_with_free_func ((GDestroyNotify) entry_free);
  for (const MajakkaXmlNode *child = majakka_xml_node_first_element (root); child != NULL;
       child = majakka_xml_node_next_element (child))
    if (majakka_xml_node_is (child, "sources"))
      majakka_sources_build (self->sources, child);
    else if (majakka_xml_node_is (child, "sign"))
      add_entry (self, child);

  return self;
}

/**
 * majakka_signs_ref:
 * @self: a table of signs
 *
 * Returns: (transfer full): @self
 */
MajakkaSigns *
majakka_signs_ref (MajakkaSigns *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return g_atomic_rc_box_acquire (self);
}

static void
signs_clear (MajakkaSigns *self)
{
  g_free (self->file);
  g_free (self->language);
  g_free (self->reviewed);
  g_ptr_array_unref (self->sources);
  g_ptr_array_unref (self->entries);
}

/**
 * majakka_signs_unref:
 * @self: (transfer full): a table of signs
 */
void
majakka_signs_unref (MajakkaSigns *self)
{
  g_return_if_fail (self != NULL);

  g_atomic_rc_box_release_full (self, (GDestroyNotify) signs_clear);
}

/**
 * majakka_signs_find:
 * @self: a table of signs
 * @id: (nullable): the id of a sign
 *
 * Returns: (transfer none) (nullable): the sign
 */
const MajakkaSignEntry *
majakka_signs_find (const MajakkaSigns *self, const char *id)
{
  g_return_val_if_fail (self != NULL, NULL);

  for (guint i = 0; i < self->entries->len; i++)
    {
      const MajakkaSignEntry *entry = g_ptr_array_index (self->entries, i);

      if (entry->id != NULL && g_strcmp0 (entry->id, id) == 0)
        return entry;
    }

  return NULL;
}

/**
 * majakka_signs_list_ids:
 * @self: a table of signs
 *
 * Returns: (transfer full): the ids of its signs as paths, as in "signs/sign/hides-the-screen", in the
 *   order of the file; they stand among those of majakka_lesson_list_ids() in a release
 */
GStrv
majakka_signs_list_ids (const MajakkaSigns *self)
{
  GStrvBuilder *builder;
  GStrv ids;

  g_return_val_if_fail (self != NULL, NULL);

  builder = g_strv_builder_new ();
  for (guint i = 0; i < self->entries->len; i++)
    {
      const MajakkaSignEntry *entry = g_ptr_array_index (self->entries, i);
      g_autofree char *path = g_strconcat ("signs/sign/", entry->id, NULL);

      if (entry->id != NULL)
        g_strv_builder_add (builder, path);
    }
  ids = g_strv_builder_end (builder);
  g_strv_builder_unref (builder);

  return ids;
}
