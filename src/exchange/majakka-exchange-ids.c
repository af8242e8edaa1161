/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Ids of the lesson format are made of names, which can be anything. */

#include "majakka-exchange-intake-private.h"
#include "majakka-lesson-format.h"

#include <string.h>

/* With room for a number behind it */
#define MAX_STEM (MAJAKKA_FORMAT_MAX_ID - 8)

static char *
make_stem (const char *name)
{
  g_autofree char *plain = majakka_markup_strip (name);
  g_autofree char *ascii = g_str_to_ascii (plain, "C");
  GString *stem = g_string_new (NULL);

  for (const char *p = ascii; *p != '\0' && stem->len < MAJAKKA_FORMAT_MAX_ID; p++)
    {
      if (g_ascii_isalnum (*p))
        g_string_append_c (stem, g_ascii_tolower (*p));
      else if (*p == '-' || (stem->len > 0 && stem->str[stem->len - 1] != '-' && *p != '?'))
        g_string_append_c (stem, '-');
    }
  while (stem->len > 0 && stem->str[stem->len - 1] == '-' && name[strlen (name) - 1] != '-')
    g_string_truncate (stem, stem->len - 1);
  if (stem->len > 0 && !g_ascii_isalpha (stem->str[0]))
    g_string_prepend (stem, "q-");
  g_string_truncate (stem, MIN (stem->len, MAJAKKA_FORMAT_MAX_ID));

  return g_string_free (stem, stem->len == 0);
}

/* With the id goes the last number that was put behind it. */
static void
take_id (MajakkaIntake *self, const char *id)
{
  guint *last = g_new (guint, 1);

  *last = 1;
  g_hash_table_insert (self->ids, g_strdup (id), last);
}

/* Returns an id that no question had before: @name itself where it is one. */
char *
majakka_intake_make_id (MajakkaIntake *self, const char *name)
{
  g_autofree char *stem = name != NULL ? make_stem (name) : NULL;
  char *id;

  if (stem == NULL)
    stem = g_strdup_printf ("q-%u", self->n_seen);

  id = g_strdup (stem);
  if (g_hash_table_contains (self->ids, id))
    {
      guint *last;

      stem[MIN (strlen (stem), MAX_STEM)] = '\0';
      while (g_str_has_suffix (stem, "-"))
        stem[strlen (stem) - 1] = '\0';
      /* Many long names may share a stem: they count on, or each would try all the numbers anew. */
      if (!g_hash_table_contains (self->ids, stem))
        take_id (self, stem);
      last = g_hash_table_lookup (self->ids, stem);
      do
        {
          g_free (id);
          id = g_strdup_printf ("%s-%u", stem, ++*last);
        }
      while (g_hash_table_contains (self->ids, id));
    }
  take_id (self, id);

  return id;
}
