/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-locale-status.h"

#include "majakka-text.h"

#include <string.h>

#define PROGRAM "program"

struct _MajakkaLocaleStatus
{
  char *language;
  GPtrArray *parts;    /* of MajakkaLocaleCount, the program first, then by name */
  GHashTable *by_name; /* char* -> MajakkaLocaleCount, both of the array */
  MajakkaLocaleCount total;
};

static void
count_free (MajakkaLocaleCount *self)
{
  g_free (self->name);
  g_free (self);
}

/**
 * majakka_locale_status_new:
 * @language: the code of a language
 *
 * Returns: (transfer full): nothing counted yet
 */
MajakkaLocaleStatus *
majakka_locale_status_new (const char *language)
{
  MajakkaLocaleStatus *self;

  g_return_val_if_fail (language != NULL, NULL);

  self = g_new0 (MajakkaLocaleStatus, 1);
  self->language = g_strdup (language);
  self->parts = g_ptr_array_new_with_free_func ((GDestroyNotify) count_free);
  self->by_name = g_hash_table_new (g_str_hash, g_str_equal);

  return self;
}

/**
 * majakka_locale_status_free:
 * @self: (transfer full): how far a translation is
 */
void
majakka_locale_status_free (MajakkaLocaleStatus *self)
{
  g_hash_table_unref (self->by_name);
  g_ptr_array_unref (self->parts);
  g_free (self->language);
  g_free (self);
}

/* Returns the part that a file belongs to. */
static char *
dup_part (const char *reference)
{
  g_autofree char *base = g_path_get_basename (reference);

  if (!g_str_has_suffix (base, ".xml"))
    return g_strdup (PROGRAM);
  base[strlen (base) - strlen (".xml")] = '\0';

  return g_steal_pointer (&base);
}

static MajakkaLocaleCount *
get_part (MajakkaLocaleStatus *self, const char *reference)
{
  g_autofree char *name = dup_part (reference);
  MajakkaLocaleCount *part = g_hash_table_lookup (self->by_name, name);

  if (part == NULL)
    {
      part = g_new0 (MajakkaLocaleCount, 1);
      part->name = g_steal_pointer (&name);
      g_ptr_array_add (self->parts, part);
      g_hash_table_insert (self->by_name, part->name, part);
    }

  return part;
}

static void
add_message (MajakkaLocaleCount *count, const MajakkaPoEntry *entry, guint n_words)
{
  count->n_messages++;
  if (majakka_po_entry_is_translated (entry))
    {
      count->n_done++;
      return;
    }
  if (entry->fuzzy)
    count->n_stale++;
  else
    count->n_missing++;
  count->n_words_left += n_words;
}

static void
add_entry (MajakkaLocaleStatus *self, const MajakkaPoEntry *entry)
{
  static const char *const nowhere[] = { "", NULL };
  const char *const *references = (const char *const *) entry->references;
  const MajakkaMessage message = { .source = entry->id };
  guint n_words = majakka_message_count_words (&message);
  MajakkaLocaleCount *last = NULL;

  if (references[0] == NULL)
    references = nowhere;
  /* Files of one part follow one another. */
  for (guint i = 0; references[i] != NULL; i++)
    {
      MajakkaLocaleCount *part = get_part (self, references[i]);

      if (part != last)
        add_message (part, entry, n_words);
      last = part;
    }
  add_message (&self->total, entry, n_words);
}

static int
compare_parts (gconstpointer a, gconstpointer b)
{
  const MajakkaLocaleCount *first = *(const MajakkaLocaleCount *const *) a;
  const MajakkaLocaleCount *second = *(const MajakkaLocaleCount *const *) b;
  gboolean first_program = g_str_equal (first->name, PROGRAM);
  gboolean second_program = g_str_equal (second->name, PROGRAM);

  if (first_program != second_program)
    return first_program ? -1 : 1;

  return strcmp (first->name, second->name);
}

/**
 * majakka_locale_status_add:
 * @self: how far a translation is
 * @catalogue: a catalogue of its language
 *
 * Counts the messages of @catalogue.
 */
void
majakka_locale_status_add (MajakkaLocaleStatus *self, const MajakkaPoFile *catalogue)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (catalogue != NULL);

  for (guint i = 0; i < majakka_po_file_get_n_entries (catalogue); i++)
    add_entry (self, majakka_po_file_get_entry (catalogue, i));
  g_ptr_array_sort (self->parts, compare_parts);
}

/**
 * majakka_locale_status_get_language:
 * @self: how far a translation is
 *
 * Returns: (transfer none): the code of its language
 */
const char *
majakka_locale_status_get_language (const MajakkaLocaleStatus *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->language;
}

/**
 * majakka_locale_status_get_n_parts:
 * @self: how far a translation is
 *
 * Returns: how many parts there are
 */
guint
majakka_locale_status_get_n_parts (const MajakkaLocaleStatus *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->parts->len;
}

/**
 * majakka_locale_status_get_part:
 * @self: how far a translation is
 * @position: from 0, less than the number of parts
 *
 * Returns: (transfer none): how far that part is; the program comes first, then the files by name
 */
const MajakkaLocaleCount *
majakka_locale_status_get_part (const MajakkaLocaleStatus *self, guint position)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (position < self->parts->len, NULL);

  return g_ptr_array_index (self->parts, position);
}

/**
 * majakka_locale_status_get_total:
 * @self: how far a translation is
 *
 * Returns: (transfer none): all of it; without a name
 */
const MajakkaLocaleCount *
majakka_locale_status_get_total (const MajakkaLocaleStatus *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return &self->total;
}
