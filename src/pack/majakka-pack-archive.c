/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Packing and unpacking: the one file that knows libarchive. What is unpacked was judged by
 * majakka-pack-directory.c before. */

#include "majakka-pack-private.h"

#include <archive.h>
#include <archive_entry.h>
#include <gio/gio.h>
#include <glib/gi18n-lib.h>
#include <string.h>

typedef struct archive Reader;

static void
reader_free (Reader *self)
{
  archive_read_free (self);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Reader, reader_free)

static gboolean
add_damage (const char *name, const char *file, MajakkaFaults *faults)
{
  PACK_ADD_FAULT (faults, PACK_TAG_DAMAGED, file,
                  /* Translators: %s is the name of a file in an archive */
                  _ ("“%s” in the pack is damaged."), name);

  return FALSE;
}

static Reader *
open_archive (GBytes *bytes)
{
  g_autoptr (Reader) reader = archive_read_new ();
  gsize length;
  const void *data = g_bytes_get_data (bytes, &length);

  if (archive_read_support_format_zip_seekable (reader) != ARCHIVE_OK ||
      archive_read_set_options (reader, "hdrcharset=UTF-8") < ARCHIVE_WARN ||
      archive_read_open_memory (reader, data, length) != ARCHIVE_OK)
    return NULL;

  return g_steal_pointer (&reader);
}

/* Unpacks the file whose header was read last. What its header said is not believed: one byte more or less, or another
 * checksum, and it is damaged. */
static char *
unpack (Reader *reader, const PackEntry *entry)
{
  g_autofree char *data = g_malloc ((gsize) entry->size + 1);
  gsize length = 0;

  while (length <= entry->size)
    {
      la_ssize_t got = archive_read_data (reader, data + length, (gsize) entry->size + 1 - length);

      if (got < 0)
        return NULL;
      if (got == 0)
        break;
      length += (gsize) got;
    }
  if (length != entry->size)
    return NULL;
  data[length] = '\0';

  return g_steal_pointer (&data);
}

static gboolean
is_entry (struct archive_entry *header, const PackEntry *entry)
{
  const char *name = archive_entry_pathname_utf8 (header);

  return name != NULL && g_str_equal (name, entry->name) && !archive_entry_is_encrypted (header) &&
         archive_entry_hardlink (header) == NULL && archive_entry_symlink (header) == NULL &&
         archive_entry_filetype (header) == (entry->kind == PACK_KIND_FOLDER ? AE_IFDIR : AE_IFREG);
}

/* Unpacks every file of an archive in turn, one at a time in memory, and hands it to @func.
 *
 * Returns: whether it came to the end; FALSE also when @func wanted no more */
gboolean
majakka_pack_archive_foreach (GBytes *bytes,
                              GPtrArray *entries,
                              PackEntryFunc func,
                              gpointer user_data,
                              const char *file,
                              MajakkaFaults *faults)
{
  g_autoptr (Reader) reader = open_archive (bytes);
  struct archive_entry *header;

  for (guint i = 0; i < entries->len; i++)
    {
      PackEntry *entry = g_ptr_array_index (entries, i);
      g_autofree char *data = NULL;

      /* Both go by the places of the files in the archive, so they meet them in one order. */
      if (reader == NULL || archive_read_next_header (reader, &header) != ARCHIVE_OK ||
          !is_entry (header, entry))
        return add_damage (entry->name, file, faults);
      if (entry->kind == PACK_KIND_FOLDER)
        continue;
      data = unpack (reader, entry);
      if (data == NULL)
        return add_damage (entry->name, file, faults);
      if (!func (entry, data, entry->size, user_data))
        return FALSE;
    }

  return TRUE;
}

struct _PackArchiveWriter
{
  struct archive *archive;
  GByteArray *bytes;
};

static la_ssize_t
write_cb (struct archive *archive G_GNUC_UNUSED, void *data, const void *buffer, size_t length)
{
  g_byte_array_append (data, buffer, (guint) length);

  return (la_ssize_t) length;
}

static void
writer_free (PackArchiveWriter *self)
{
  archive_write_free (self->archive);
  g_byte_array_unref (self->bytes);
  g_free (self);
}

/* Returns: (transfer full): a new archive, in memory */
PackArchiveWriter *
majakka_pack_archive_writer_new (void)
{
  PackArchiveWriter *self = g_new0 (PackArchiveWriter, 1);

  self->bytes = g_byte_array_new ();
  self->archive = archive_write_new ();
  archive_write_set_format_zip (self->archive);
  archive_write_set_options (self->archive,
                             "zip:compression=deflate,zip:hdrcharset=UTF-8,zip:!zip64");
  archive_write_set_bytes_in_last_block (self->archive, 1);
  archive_write_open (self->archive, self->bytes, NULL, write_cb, NULL);

  return self;
}

static gboolean
fail (PackArchiveWriter *self, GError **error)
{
  g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_FAILED,
                       archive_error_string (self->archive) != NULL
                           ? archive_error_string (self->archive)
                           : _ ("The archive could not be written."));

  return FALSE;
}

/* Adds a file. Nothing of the person or the computer that packs it goes along, and no time: that of a zip archive is
 * local, so the same files would give other bytes elsewhere. */
gboolean
majakka_pack_archive_writer_add (PackArchiveWriter *self,
                                 const char *name,
                                 const char *data,
                                 gsize length,
                                 GError **error)
{
  struct archive_entry *entry = archive_entry_new ();
  gboolean good;

  archive_entry_set_pathname_utf8 (entry, name);
  archive_entry_set_filetype (entry, AE_IFREG);
  archive_entry_set_perm (entry, 0644);
  archive_entry_set_size (entry, (la_int64_t) length);
  good = archive_write_header (self->archive, entry) == ARCHIVE_OK &&
         archive_write_data (self->archive, data, length) == (la_ssize_t) length &&
         archive_write_finish_entry (self->archive) == ARCHIVE_OK;
  archive_entry_free (entry);

  return good || fail (self, error);
}

/* Ends the archive, and the life of @self.
 *
 * Returns: (transfer full) (nullable): its bytes */
GBytes *
majakka_pack_archive_writer_end (PackArchiveWriter *self, GError **error)
{
  GBytes *bytes = NULL;

  if (archive_write_close (self->archive) == ARCHIVE_OK)
    bytes = g_byte_array_free_to_bytes (g_byte_array_ref (self->bytes));
  else
    fail (self, error);
  writer_free (self);

  return bytes;
}
