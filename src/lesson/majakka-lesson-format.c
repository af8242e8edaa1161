/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-lesson-format.h"

#include "majakka-lesson-elements-private.h"

#include <string.h>

/**
 * majakka_format_get_elements:
 * @n_elements: (out): how many there are
 *
 * Returns: (transfer none) (array length=n_elements): every element of the format
 */
const MajakkaFormatElement *
majakka_format_get_elements (guint *n_elements)
{
  *n_elements = majakka_lesson_n_elements;

  return majakka_lesson_elements;
}

static GHashTable *
index_elements (void)
{
  GHashTable *index = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < majakka_lesson_n_elements; i++)
    g_hash_table_insert (index, (gpointer) majakka_lesson_elements[i].name,
                         (gpointer) &majakka_lesson_elements[i]);

  return index;
}

/**
 * majakka_format_find:
 * @parent: (nullable): the name of the element around it
 * @name: the name of an element
 *
 * Returns: (transfer none) (nullable): what the format says of it; NULL when it is unknown there
 */
const MajakkaFormatElement *
majakka_format_find (const char *parent, const char *name)
{
  static GHashTable *index = NULL;
  const MajakkaFormatElement *found;
  gsize parent_length = parent != NULL ? strlen (parent) : 0;
  gsize length;
  char key[128];

  g_return_val_if_fail (name != NULL, NULL);

  length = strlen (name);
  if (g_once_init_enter (&index))
    g_once_init_leave (&index, index_elements ());

  if (parent != NULL && parent_length + 1 + length < sizeof key)
    {
      memcpy (key, parent, parent_length);
      key[parent_length] = '/';
      memcpy (key + parent_length + 1, name, length + 1);
      found = g_hash_table_lookup (index, key);
      if (found != NULL)
        return found;
    }

  return g_hash_table_lookup (index, name);
}

/**
 * majakka_format_is_id:
 * @value: a word
 *
 * Returns: whether it is written as an id: small letters, digits and "-", a letter first
 */
gboolean
majakka_format_is_id (const char *value)
{
  gsize length;

  g_return_val_if_fail (value != NULL, FALSE);

  length = strlen (value);

  return length <= MAJAKKA_FORMAT_MAX_ID && g_ascii_islower (*value) &&
         strspn (value, "abcdefghijklmnopqrstuvwxyz0123456789-") == length;
}

/**
 * majakka_format_is_inline:
 * @name: the name of an element
 *
 * Returns: whether it stands inside text
 */
gboolean
majakka_format_is_inline (const char *name)
{
  static const char *const names[] = { "em", "strong", "term", "cite", "see", NULL };

  g_return_val_if_fail (name != NULL, FALSE);

  return g_strv_contains (names, name);
}
