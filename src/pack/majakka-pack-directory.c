/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The structure of a zip archive, looked at before anything is unpacked.
 *
 *     header, name, data [, sizes]   of the first file
 *     header, name, data [, sizes]   of the second file
 *     ...
 *     list: header, name             of each file again
 *     end
 *
 * Zip programs believe the list or the headers of the files, some the one and some the other, and skip what lies between;
 * so an archive can show one thing to who checks it and another to who unpacks it. Here both must say the same, and the
 * files must follow each other without a gap and without an overlap. That also bounds what unpacking can cost. */

#include "majakka-pack-directory-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

static gboolean
find_end (PackDirectory *self)
{
  const guint8 *end;
  gsize list_size;

  if (self->length < END_SIZE || get_32 (self->data) != FILE_HEADER_SIGNATURE)
    {
      PACK_ADD_FAULT (self->faults, PACK_TAG_NOT_ZIP, self->file, "%s",
                      _ ("This file is not a lesson pack."));
      return FALSE;
    }
  end = self->data + self->length - END_SIZE;
  if (get_32 (end) != END_SIGNATURE || get_16 (end + 20) != 0)
    {
      PACK_ADD_FAULT (self->faults, PACK_TAG_NOT_ZIP, self->file, "%s",
                      _ ("The file is cut off, or something was added to its end."));
      return FALSE;
    }

  self->n_entries = get_16 (end + 10);
  list_size = get_32 (end + 12);
  self->list_begin = get_32 (end + 16);
  if (self->n_entries > PACK_MAX_ENTRIES)
    {
      PACK_ADD_FAULT (self->faults, PACK_TAG_FILES, self->file, "%s",
                      _ ("The pack holds too many files."));
      return FALSE;
    }
  if (get_16 (end + 4) != 0 || get_16 (end + 6) != 0 || get_16 (end + 8) != self->n_entries ||
      self->list_begin + list_size + END_SIZE != self->length)
    return majakka_pack_directory_refuse (self);

  return TRUE;
}

/* What stands behind the data of a file whose sizes were not known before; 0 when it is not what it should be. */
static gsize
measure_sizes (const PackDirectory *self, const PackEntry *entry, gsize position)
{
  gsize size = SIZES_SIZE;
  const guint8 *sizes = self->data + position;

  if (self->list_begin - position < SIZES_SIZE)
    return 0;
  if (get_32 (sizes) == SIZES_SIGNATURE)
    {
      size = SIGNED_SIZES_SIZE;
      if (self->list_begin - position < size)
        return 0;
      sizes += 4;
    }

  return get_32 (sizes) == entry->checksum && get_32 (sizes + 4) == entry->packed_size &&
                 get_32 (sizes + 8) == entry->size
             ? size
             : 0;
}

static gboolean
is_same_or_unknown (guint32 value, guint32 wanted, gboolean may_be_unknown)
{
  return value == wanted || (may_be_unknown && value == 0);
}

/* Holds the header of a file against the list. Returns where the file ends, or 0 when they do not agree. */
static gsize
check_file (const PackDirectory *self, const PackEntry *entry)
{
  const guint8 *header = self->data + entry->offset;
  gboolean later = (entry->flags & PACK_FLAG_SIZES_AFTER) != 0;
  gsize room = self->list_begin - entry->offset;
  gsize name_length, extra_length, end, sizes;

  if (entry->offset >= self->list_begin || room < FILE_HEADER_SIZE)
    return 0;
  name_length = get_16 (header + 26);
  extra_length = get_16 (header + 28);
  if (get_32 (header) != FILE_HEADER_SIGNATURE || get_16 (header + 6) != entry->flags ||
      get_16 (header + 8) != entry->method || name_length != strlen (entry->name) ||
      room < FILE_HEADER_SIZE + name_length + extra_length + entry->packed_size ||
      memcmp (header + FILE_HEADER_SIZE, entry->name, name_length) != 0 ||
      !majakka_pack_extra_is_harmless (header + FILE_HEADER_SIZE + name_length, extra_length) ||
      !is_same_or_unknown (get_32 (header + 14), entry->checksum, later) ||
      !is_same_or_unknown (get_32 (header + 18), entry->packed_size, later) ||
      !is_same_or_unknown (get_32 (header + 22), entry->size, later))
    return 0;

  end = entry->offset + FILE_HEADER_SIZE + name_length + extra_length + entry->packed_size;
  if (!later)
    return end;
  sizes = measure_sizes (self, entry, end);

  return sizes > 0 ? end + sizes : 0;
}

static int
compare_offsets (gconstpointer a, gconstpointer b)
{
  const PackEntry *one = *(const PackEntry *const *) a;
  const PackEntry *other = *(const PackEntry *const *) b;

  return one->offset < other->offset ? -1 : one->offset > other->offset;
}

static gboolean
check_places (const PackDirectory *self, const GPtrArray *entries)
{
  gsize expected = 0;

  for (guint i = 0; i < entries->len; i++)
    {
      const PackEntry *entry = g_ptr_array_index (entries, i);

      if (entry->offset != expected)
        return majakka_pack_directory_refuse (self);
      expected = check_file (self, entry);
      if (expected == 0)
        return majakka_pack_directory_refuse (self);
    }

  return expected == self->list_begin || majakka_pack_directory_refuse (self);
}

static gboolean
check_names (const PackDirectory *self, const GPtrArray *entries)
{
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < entries->len; i++)
    {
      const PackEntry *entry = g_ptr_array_index (entries, i);

      if (g_hash_table_add (seen, majakka_pack_fold_name (entry->name)))
        continue;
      PACK_ADD_FAULT (self->faults, PACK_TAG_NAME_TWICE, self->file,
                      /* Translators: %s is the name of a file in an archive */
                      _ ("The name “%s” stands twice in the pack, or another differs only in "
                         "small and capital letters."),
                      entry->name);
      return FALSE;
    }

  return TRUE;
}

static gboolean
check_totals (const PackDirectory *self, const GPtrArray *entries)
{
  guint64 total = 0, text = 0;

  for (guint i = 0; i < entries->len; i++)
    {
      const PackEntry *entry = g_ptr_array_index (entries, i);

      total += entry->size;
      if (entry->kind == PACK_KIND_LESSON || entry->kind == PACK_KIND_CATALOGUE)
        text += entry->size;
    }
  if (total <= PACK_MAX_TOTAL && text <= PACK_MAX_TEXT)
    return TRUE;

  PACK_ADD_FAULT (self->faults, PACK_TAG_BOMB, self->file, "%s",
                  _ ("Unpacked, the pack would be too large."));

  return FALSE;
}

/* Reads what the archive says of its files, without unpacking any.
 *
 * Returns: (transfer full) (nullable) (element-type PackEntry): the files in the order of the archive; NULL when a fault
 *   was added */
GPtrArray *
majakka_pack_directory_read (GBytes *bytes, const char *file, MajakkaFaults *faults)
{
  g_autoptr (GPtrArray) entries =
      g_ptr_array_new_with_free_func ((GDestroyNotify) majakka_pack_entry_free);
  PackDirectory self = { .file = file, .faults = faults };
  gsize position;

  self.data = g_bytes_get_data (bytes, &self.length);
  if (!find_end (&self))
    return NULL;

  position = self.list_begin;
  for (guint i = 0; i < self.n_entries; i++)
    {
      PackEntry *entry = majakka_pack_directory_read_entry (&self, &position);

      if (entry == NULL)
        return NULL;
      g_ptr_array_add (entries, entry);
    }
  if (position != self.length - END_SIZE)
    return majakka_pack_directory_refuse (&self), NULL;
  g_ptr_array_sort (entries, compare_offsets);
  if (!check_places (&self, entries) || !check_names (&self, entries) ||
      !check_totals (&self, entries))
    return NULL;

  return g_steal_pointer (&entries);
}
