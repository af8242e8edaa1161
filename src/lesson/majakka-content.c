/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Understands the content of an element as the format writes it: "title (p|list)+ by?". */

#include "majakka-content-private.h"

#include <string.h>

static void
part_free (MajakkaContentPart *part)
{
  g_strfreev (part->names);
  g_free (part);
}

static MajakkaContentPart *
part_parse (const char *token)
{
  MajakkaContentPart *part = g_new0 (MajakkaContentPart, 1);
  gsize length = strlen (token);
  g_autofree char *names = NULL;

  part->optional = strchr ("?*", token[length - 1]) != NULL;
  part->repeated = strchr ("+*", token[length - 1]) != NULL;
  if (part->optional || part->repeated)
    length--;
  if (*token == '(')
    {
      token++;
      length -= 2;
    }
  names = g_strndup (token, length);
  part->names = g_strsplit (names, "|", -1);

  return part;
}

/* Returns the parts in their order. */
GPtrArray *
majakka_content_parse (const char *content)
{
  GPtrArray *parts = g_ptr_array_new_with_free_func ((GDestroyNotify) part_free);
  g_auto (GStrv) tokens = g_strsplit (content, " ", -1);

  for (guint i = 0; tokens[i] != NULL; i++)
    if (*tokens[i] != '\0')
      g_ptr_array_add (parts, part_parse (tokens[i]));

  return parts;
}

/* Returns the position of the part that @name may stand in, or -1. */
int
majakka_content_find (const GPtrArray *parts, const char *name)
{
  for (guint i = 0; i < parts->len; i++)
    {
      const MajakkaContentPart *part = g_ptr_array_index (parts, i);

      if (g_strv_contains ((const char *const *) part->names, name))
        return (int) i;
    }

  return -1;
}
