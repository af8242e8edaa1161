/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Small readers that all builders use. The builders trust nothing but the tree: a file with faults
 * is built as far as it goes, so that the checker can find the rest of them. */

#include "majakka-lesson-private.h"
#include "majakka-values-private.h"

#include <string.h>

char *
majakka_build_attribute (const MajakkaXmlNode *element, const char *name)
{
  return g_strdup (majakka_xml_node_get_attribute (element, name));
}

GStrv
majakka_build_words (const MajakkaXmlNode *element, const char *name)
{
  const char *value = majakka_xml_node_get_attribute (element, name);
  g_auto (GStrv) parts = g_strsplit_set (value != NULL ? value : "", " \t\n", -1);
  GStrvBuilder *builder = g_strv_builder_new ();
  GStrv words;

  for (guint i = 0; parts[i] != NULL; i++)
    if (*parts[i] != '\0')
      g_strv_builder_add (builder, parts[i]);
  words = g_strv_builder_end (builder);
  g_strv_builder_unref (builder);

  return words;
}

guint
majakka_build_number (const MajakkaXmlNode *element, const char *name)
{
  const char *value = majakka_xml_node_get_attribute (element, name);
  guint number = 0;

  if (value != NULL)
    majakka_value_to_number (value, &number);

  return number;
}

gboolean
majakka_build_flag (const MajakkaXmlNode *element, const char *name)
{
  return g_strcmp0 (majakka_xml_node_get_attribute (element, name), "yes") == 0;
}

/* Takes the words of the first child called @name. */
void
majakka_build_child (const MajakkaXmlNode *element, const char *name, MajakkaMessage *message)
{
  for (const MajakkaXmlNode *child = majakka_xml_node_first_element (element); child != NULL;
       child = majakka_xml_node_next_element (child))
    if (majakka_xml_node_is (child, name))
      {
        majakka_message_init_from_element (message, child);
        return;
      }
}

static void
message_free (MajakkaMessage *message)
{
  majakka_message_clear (message);
  g_free (message);
}

/* Returns the messages of all children called "p". */
GPtrArray *
majakka_build_paragraphs (const MajakkaXmlNode *element)
{
  GPtrArray *paragraphs = g_ptr_array_new_with_free_func ((GDestroyNotify) message_free);

  for (const MajakkaXmlNode *child = majakka_xml_node_first_element (element); child != NULL;
       child = majakka_xml_node_next_element (child))
    {
      g_autofree MajakkaMessage *message = NULL;

      if (!majakka_xml_node_is (child, "p"))
        continue;
      message = g_new0 (MajakkaMessage, 1);
      majakka_message_init_from_element (message, child);
      if (MAJAKKA_MESSAGE_IS_SET (message))
        g_ptr_array_add (paragraphs, g_steal_pointer (&message));
    }

  return paragraphs;
}
