/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-source.h"

#include "majakka-lesson-private.h"

static void
source_free (MajakkaSource *source)
{
  g_free (source->id);
  g_free (source->publisher);
  g_free (source->url);
  g_free (source->date);
  g_free (source->read);
  g_free (source->title);
  g_free (source);
}

static char *
plain_text (const MajakkaXmlNode *element)
{
  GString *text = g_string_new (NULL);

  for (const MajakkaXmlNode *child = element->first_child; child != NULL; child = child->next)
    if (child->text != NULL)
      g_string_append (text, child->text);

  return g_strstrip (g_string_free (text, FALSE));
}

/* Returns an empty list of sources. */
GPtrArray *
majakka_sources_new (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify) source_free);
}

/* Adds what the children of an element "sources" say. */
void
majakka_sources_build (GPtrArray *sources, const MajakkaXmlNode *element)
{
  for (const MajakkaXmlNode *child = majakka_xml_node_first_element (element); child != NULL;
       child = majakka_xml_node_next_element (child))
    {
      MajakkaSource *source = g_new0 (MajakkaSource, 1);

      source->id = majakka_build_attribute (child, "id");
      source->publisher = majakka_build_attribute (child, "publisher");
      source->url = majakka_build_attribute (child, "url");
      source->date = majakka_build_attribute (child, "date");
      source->read = majakka_build_attribute (child, "read");
      source->title = plain_text (child);
      source->line = child->line;
      source->column = child->column;
      g_ptr_array_add (sources, source);
    }
}

/**
 * majakka_sources_find:
 * @sources: (element-type MajakkaSource): the sources of a file
 * @id: (nullable): the id of one
 * @number: (out) (optional): its number in the list, from 1; untouched when not found
 *
 * Returns: (transfer none) (nullable): the source
 */
const MajakkaSource *
majakka_sources_find (const GPtrArray *sources, const char *id, guint *number)
{
  g_return_val_if_fail (sources != NULL, NULL);

  for (guint i = 0; i < sources->len; i++)
    {
      const MajakkaSource *source = g_ptr_array_index (sources, i);

      if (g_strcmp0 (source->id, id) != 0)
        continue;
      if (number != NULL)
        *number = i + 1;
      return source;
    }

  return NULL;
}
