/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* A line of the list of an archive: whether what it says of a file may be. */

#include "majakka-pack-directory-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>
#include <sys/stat.h>

#define FLAG_ENCRYPTED   ((1 << 0) | (1 << 6) | (1 << 13))
#define FLAG_UTF8        (1 << 11)
#define FLAGS_OF_DEFLATE ((1 << 1) | (1 << 2))
#define FLAGS_KNOWN      (PACK_FLAG_SIZES_AFTER | FLAG_UTF8 | FLAGS_OF_DEFLATE)

#define METHOD_STORED   0
#define METHOD_DEFLATED 8

#define SYSTEM_UNIX   3
#define SYSTEM_DARWIN 19

/* Fields of extra data that say nothing of what a file is: its times, and whose it was */
static const guint16 harmless_fields[] = { 0x000a, 0x5455, 0x5855, 0x7855, 0x7875 };

void
majakka_pack_entry_free (PackEntry *self)
{
  g_free (self->name);
  g_free (self->digest);
  g_free (self);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PackEntry, majakka_pack_entry_free)

/* Says that the archive is not in order. Returns FALSE. */
gboolean
majakka_pack_directory_refuse (const PackDirectory *self)
{
  PACK_ADD_FAULT (self->faults, PACK_TAG_STRUCTURE, self->file, "%s",
                  _ ("The archive is not in order: what it says about its files does not agree "
                     "with what it holds."));

  return FALSE;
}

/* Whether extra data of a header says nothing of what a file is. */
gboolean
majakka_pack_extra_is_harmless (const guint8 *extra, gsize length)
{
  while (length >= 4)
    {
      guint16 kind = get_16 (extra);
      gsize size = (gsize) get_16 (extra + 2) + 4;
      gboolean known = FALSE;

      for (guint i = 0; i < G_N_ELEMENTS (harmless_fields); i++)
        known |= kind == harmless_fields[i];
      if (!known || size > length)
        return FALSE;
      extra += size;
      length -= size;
    }

  return length == 0;
}

/* What kind of thing the entry was where it was packed, when its system says so */
static gboolean
is_plain (guint16 made_by, guint32 attributes, gboolean folder)
{
  guint system = made_by >> 8;
  mode_t mode = (mode_t) (attributes >> 16);

  if ((system != SYSTEM_UNIX && system != SYSTEM_DARWIN) || (mode & S_IFMT) == 0)
    return TRUE;

  return folder ? S_ISDIR (mode) : S_ISREG (mode);
}

static gboolean
check_kind (const PackDirectory *self, PackEntry *entry, guint16 made_by, guint32 attributes)
{
  if (!majakka_pack_check_name (entry->name, self->file, self->faults))
    return FALSE;

  if (!is_plain (made_by, attributes, g_str_has_suffix (entry->name, "/")))
    {
      PACK_ADD_FAULT (self->faults, PACK_TAG_LINK, self->file,
                      /* Translators: %s is the name of a file in an archive */
                      _ ("“%s” is neither a plain file nor a folder."), entry->name);
      return FALSE;
    }

  entry->kind = majakka_pack_classify (entry->name);
  if (entry->kind != PACK_KIND_NONE)
    return TRUE;

  PACK_ADD_FAULT (self->faults, PACK_TAG_KIND, self->file,
                  /* Translators: %s is the name of a file in an archive */
                  _ ("“%s” does not belong in a lesson pack."), entry->name);

  return FALSE;
}

static gboolean
check_size (const PackDirectory *self, const PackEntry *entry)
{
  if (entry->size > majakka_pack_kind_get_limit (entry->kind))
    {
      PACK_ADD_FAULT (self->faults, PACK_TAG_FILE_LARGE, self->file,
                      /* Translators: %s is the name of a file in an archive */
                      _ ("“%s” is too large."), entry->name);
      return FALSE;
    }
  if (entry->size > PACK_RATIO_BEGIN && entry->size / PACK_MAX_RATIO > entry->packed_size)
    {
      PACK_ADD_FAULT (self->faults, PACK_TAG_BOMB, self->file,
                      /* Translators: %s is the name of a file in an archive */
                      _ ("“%s” grows to more than a hundred times its size."), entry->name);
      return FALSE;
    }
  if (entry->method == METHOD_STORED && entry->size != entry->packed_size)
    return majakka_pack_directory_refuse (self);

  return TRUE;
}

static gboolean
check_packing (const PackDirectory *self, const PackEntry *entry)
{
  if (entry->flags & FLAG_ENCRYPTED)
    {
      PACK_ADD_FAULT (self->faults, PACK_TAG_ENCRYPTED, self->file, "%s",
                      _ ("The pack is encrypted."));
      return FALSE;
    }
  if ((entry->flags & ~FLAGS_KNOWN) != 0 ||
      (entry->method != METHOD_STORED && entry->method != METHOD_DEFLATED))
    return majakka_pack_directory_refuse (self);

  return TRUE;
}

/* Reads one header of the list and moves @position behind it. */
PackEntry *
majakka_pack_directory_read_entry (const PackDirectory *self, gsize *position)
{
  g_autoptr (PackEntry) entry = g_new0 (PackEntry, 1);
  const guint8 *header = self->data + *position;
  gsize list_end = self->length - END_SIZE;
  gsize name_length, extra_length;

  if (list_end - *position < LIST_HEADER_SIZE || get_32 (header) != LIST_HEADER_SIGNATURE)
    return majakka_pack_directory_refuse (self), NULL;

  entry->flags = get_16 (header + 8);
  entry->method = get_16 (header + 10);
  entry->checksum = get_32 (header + 16);
  entry->packed_size = get_32 (header + 20);
  entry->size = get_32 (header + 24);
  entry->offset = get_32 (header + 42);
  name_length = get_16 (header + 28);
  extra_length = get_16 (header + 30);
  if (!check_packing (self, entry))
    return NULL;
  if (name_length > PACK_MAX_NAME)
    {
      PACK_ADD_FAULT (self->faults, PACK_TAG_NAME, self->file, "%s",
                      _ ("The pack holds a file whose name is too long."));
      return NULL;
    }
  /* A comment could hide as much as a gap. */
  if (list_end - *position - LIST_HEADER_SIZE < name_length + extra_length ||
      get_16 (header + 32) != 0 || get_16 (header + 34) != 0 ||
      memchr (header + LIST_HEADER_SIZE, '\0', name_length) != NULL ||
      !majakka_pack_extra_is_harmless (header + LIST_HEADER_SIZE + name_length, extra_length))
    return majakka_pack_directory_refuse (self), NULL;

  entry->name = g_strndup ((const char *) header + LIST_HEADER_SIZE, name_length);
  if (!check_kind (self, entry, get_16 (header + 4), get_32 (header + 38)) ||
      !check_size (self, entry))
    return NULL;
  *position += LIST_HEADER_SIZE + name_length + extra_length;

  return g_steal_pointer (&entry);
}
