/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-manual.h"

#include "majakka-lesson-private.h"

static void
topic_free (MajakkaManualTopic *topic)
{
  g_free (topic->id);
  majakka_message_clear (&topic->title);
  g_ptr_array_unref (topic->blocks);
  g_free (topic);
}

static void
add_topic (MajakkaManual *self, const MajakkaXmlNode *element)
{
  MajakkaManualTopic *topic = g_new0 (MajakkaManualTopic, 1);

  topic->id = majakka_build_attribute (element, "id");
  topic->line = element->line;
  topic->column = element->column;
  topic->blocks = g_ptr_array_new_with_free_func ((GDestroyNotify) majakka_block_free);
  majakka_build_child (element, "title", &topic->title);
  for (const MajakkaXmlNode *child = majakka_xml_node_first_element (element); child != NULL;
       child = majakka_xml_node_next_element (child))
    {
      MajakkaBlock *block = majakka_block_build (child);

      if (block != NULL)
        g_ptr_array_add (topic->blocks, block);
    }
  g_ptr_array_add (self->topics, topic);
}

/**
 * majakka_manual_read:
 * @path: a file
 * @faults: where faults go
 *
 * Reads a manual. What is built in spite of faults is for the checker; it is not to be shown when
 * majakka_faults_first_error() finds an error.
 *
 * Returns: (transfer full) (nullable): the manual; NULL when the file is none
 */
MajakkaManual *
majakka_manual_read (const char *path, MajakkaFaults *faults)
{
  g_autoptr (MajakkaXmlDocument) document = NULL;
  const MajakkaXmlNode *root;
  MajakkaManual *self;

  g_return_val_if_fail (path != NULL, NULL);
  g_return_val_if_fail (faults != NULL, NULL);

  document = majakka_xml_read_file (path, &majakka_xml_default_limits, faults);
  if (document == NULL || !majakka_lesson_validate (document, "manual", FALSE, faults))
    return NULL;

  root = majakka_xml_document_get_root (document);
  self = g_atomic_rc_box_new0 (MajakkaManual);
  self->file = g_strdup (path);
  self->language = majakka_build_attribute (root, "xml:lang");
  self->topics = g_ptr_array_new_with_free_func ((GDestroyNotify) topic_free);
  for (const MajakkaXmlNode *child = majakka_xml_node_first_element (root); child != NULL;
       child = majakka_xml_node_next_element (child))
    if (majakka_xml_node_is (child, "topic"))
      add_topic (self, child);

  return self;
}

/**
 * majakka_manual_ref:
 * @self: a manual
 *
 * Returns: (transfer full): @self
 */
MajakkaManual *
majakka_manual_ref (MajakkaManual *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return g_atomic_rc_box_acquire (self);
}

static void
manual_clear (MajakkaManual *self)
{
  g_free (self->file);
  g_free (self->language);
  g_ptr_array_unref (self->topics);
}

/**
 * majakka_manual_unref:
 * @self: (transfer full): a manual
 */
void
majakka_manual_unref (MajakkaManual *self)
{
  g_return_if_fail (self != NULL);

  g_atomic_rc_box_release_full (self, (GDestroyNotify) manual_clear);
}

/**
 * majakka_manual_get_topic:
 * @self: a manual
 * @position: which, from 0
 *
 * Returns: (transfer none): the topic
 */
const MajakkaManualTopic *
majakka_manual_get_topic (const MajakkaManual *self, guint position)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (position < self->topics->len, NULL);

  return g_ptr_array_index (self->topics, position);
}

/**
 * majakka_manual_find:
 * @self: a manual
 * @id: (nullable): the id of a topic
 * @position: (out) (optional): where it stands, from 0
 *
 * Returns: whether there is such a topic
 */
gboolean
majakka_manual_find (const MajakkaManual *self, const char *id, guint *position)
{
  g_return_val_if_fail (self != NULL, FALSE);

  for (guint i = 0; id != NULL && i < self->topics->len; i++)
    if (g_strcmp0 (majakka_manual_get_topic (self, i)->id, id) == 0)
      {
        if (position != NULL)
          *position = i;
        return TRUE;
      }

  return FALSE;
}
