/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-pack.h"

#include "majakka-pack-private.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static void
language_free (MajakkaPackLanguage *self)
{
  g_free (self->code);
  g_free (self->digest);
  g_free (self);
}

/* Opens a plain file that is not too large; a pipe or a device would keep us waiting for ever. */
static int
open_file (const char *path, gsize *size, MajakkaFaults *faults)
{
  struct stat status;
  int fd = open (path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);

  if (fd < 0 || fstat (fd, &status) < 0)
    PACK_ADD_FAULT (faults, PACK_TAG_UNREADABLE, path,
                    /* Translators: %s is the reason, as the system gives it */
                    _ ("The file cannot be read: %s."), g_strerror (errno));
  else if (!S_ISREG (status.st_mode))
    PACK_ADD_FAULT (faults, PACK_TAG_UNREADABLE, path, "%s", _ ("This is not a file."));
  else if (status.st_size > PACK_MAX_BYTES)
    PACK_ADD_FAULT (faults, PACK_TAG_LARGE, path, "%s", _ ("The pack is too large."));
  else
    {
      *size = (gsize) status.st_size;
      return fd;
    }

  if (fd >= 0)
    close (fd);

  return -1;
}

/* Reads as many bytes as the file had when it was opened. One that is being written meanwhile is judged as it was
 * read. */
static GBytes *
read_bytes (int fd, gsize size)
{
  g_autofree guint8 *data = g_malloc (size + 1);
  gsize length = 0;

  while (length < size)
    {
      gssize got = read (fd, data + length, size - length);

      if (got < 0 && errno == EINTR)
        continue;
      if (got < 0)
        return NULL;
      if (got == 0)
        break;
      length += (gsize) got;
    }

  return g_bytes_new_take (g_steal_pointer (&data), length);
}

/**
 * majakka_pack_read_file:
 * @path: a file that may be anything
 * @surroundings: what is there already
 * @faults: where faults go
 *
 * Reads a pack and checks all of it: the archive, the manifest, every lesson, picture and translation. Nothing is
 * written.
 *
 * Returns: (transfer full) (nullable): the pack; NULL when there was an error
 */
MajakkaPack *
majakka_pack_read_file (const char *path,
                        const MajakkaPackSurroundings *surroundings,
                        MajakkaFaults *faults)
{
  g_autoptr (GBytes) bytes = NULL;
  gsize size;
  int fd;

  g_return_val_if_fail (path != NULL, NULL);
  g_return_val_if_fail (surroundings != NULL, NULL);
  g_return_val_if_fail (faults != NULL, NULL);

  fd = open_file (path, &size, faults);
  if (fd < 0)
    return NULL;
  bytes = read_bytes (fd, size);
  if (bytes == NULL)
    PACK_ADD_FAULT (faults, PACK_TAG_UNREADABLE, path, _ ("The file cannot be read: %s."),
                    g_strerror (errno));
  close (fd);

  return bytes != NULL ? majakka_pack_read_bytes (bytes, path, surroundings, faults) : NULL;
}

static MajakkaPack *
pack_new (GBytes *bytes, const char *file)
{
  MajakkaPack *self = g_new0 (MajakkaPack, 1);

  g_atomic_ref_count_init (&self->ref_count);
  self->file = g_strdup (file);
  self->bytes = g_bytes_ref (bytes);
  self->lessons = g_ptr_array_new_with_free_func ((GDestroyNotify) majakka_pack_lesson_free);
  self->languages = g_ptr_array_new_with_free_func ((GDestroyNotify) language_free);

  return self;
}

/**
 * majakka_pack_read_bytes:
 * @bytes: what may be a pack
 * @file: its name, for messages
 * @surroundings: what is there already
 * @faults: where faults go
 *
 * Does for bytes what majakka_pack_read_file() does for a file.
 *
 * Returns: (transfer full) (nullable): the pack; NULL when there was an error
 */
MajakkaPack *
majakka_pack_read_bytes (GBytes *bytes,
                         const char *file,
                         const MajakkaPackSurroundings *surroundings,
                         MajakkaFaults *faults)
{
  g_autoptr (MajakkaPack) self = NULL;

  g_return_val_if_fail (bytes != NULL, NULL);
  g_return_val_if_fail (file != NULL, NULL);
  g_return_val_if_fail (surroundings != NULL, NULL);
  g_return_val_if_fail (faults != NULL, NULL);

  if (g_bytes_get_size (bytes) > PACK_MAX_BYTES)
    {
      PACK_ADD_FAULT (faults, PACK_TAG_LARGE, file, "%s", _ ("The pack is too large."));
      return NULL;
    }
  self = pack_new (bytes, file);
  self->entries = majakka_pack_directory_read (bytes, file, faults);
  if (self->entries == NULL)
    return NULL;
  majakka_pack_contents_read (self, surroundings, faults);
  if (majakka_faults_first_error (faults) != NULL)
    return NULL;

  return g_steal_pointer (&self);
}

/**
 * majakka_pack_ref:
 * @self: a pack
 *
 * Returns: (transfer full): @self
 */
MajakkaPack *
majakka_pack_ref (MajakkaPack *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->ref_count);

  return self;
}

/**
 * majakka_pack_unref:
 * @self: (transfer full): a pack
 */
void
majakka_pack_unref (MajakkaPack *self)
{
  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;

  g_free (self->file);
  g_bytes_unref (self->bytes);
  g_clear_pointer (&self->entries, g_ptr_array_unref);
  g_clear_pointer (&self->manifest, majakka_pack_manifest_unref);
  g_ptr_array_unref (self->lessons);
  g_ptr_array_unref (self->languages);
  g_free (self);
}

/**
 * majakka_pack_get_manifest:
 * @self: a pack
 *
 * Returns: (transfer none): what it says of itself
 */
MajakkaPackManifest *
majakka_pack_get_manifest (const MajakkaPack *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->manifest;
}

/**
 * majakka_pack_get_lessons:
 * @self: a pack
 *
 * Returns: (transfer none) (element-type MajakkaPackLesson): its lessons, in the order of their ids
 */
const GPtrArray *
majakka_pack_get_lessons (const MajakkaPack *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->lessons;
}

/**
 * majakka_pack_get_languages:
 * @self: a pack
 *
 * Returns: (transfer none) (element-type MajakkaPackLanguage): the languages that it is translated into, in the order
 *   of their codes
 */
const GPtrArray *
majakka_pack_get_languages (const MajakkaPack *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->languages;
}

/**
 * majakka_pack_get_n_messages:
 * @self: a pack
 *
 * Returns: how many messages there are to translate
 */
guint
majakka_pack_get_n_messages (const MajakkaPack *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->n_messages;
}

/**
 * majakka_pack_get_percent:
 * @self: a pack
 * @language: one of its languages
 *
 * Returns: how much of the pack is translated into @language as it is now, in percent; what changed since does not count
 */
guint
majakka_pack_get_percent (const MajakkaPack *self, const MajakkaPackLanguage *language)
{
  g_return_val_if_fail (self != NULL, 0);
  g_return_val_if_fail (language != NULL, 0);

  return self->n_messages > 0 ? language->n_translated * 100 / self->n_messages : 100;
}

/**
 * majakka_pack_is_file:
 * @path: a file that may be anything
 *
 * Looks at the name of a file and at its first bytes, and not into it.
 *
 * Returns: whether it is meant to be a lesson pack: it is called one, or it is a zip archive, whatever it is called
 */
gboolean
majakka_pack_is_file (const char *path)
{
  g_autofree char *lower = NULL;
  char begin[4];
  struct stat status;
  gboolean is_zip;
  int fd;

  g_return_val_if_fail (path != NULL, FALSE);

  lower = g_ascii_strdown (path, -1);
  if (g_str_has_suffix (lower, MAJAKKA_PACK_SUFFIX))
    return TRUE;

  fd = open (path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
  if (fd < 0)
    return FALSE;
  is_zip = fstat (fd, &status) == 0 && S_ISREG (status.st_mode) &&
           read (fd, begin, sizeof begin) == sizeof begin &&
           memcmp (begin, "PK\003\004", sizeof begin) == 0;
  close (fd);

  return is_zip;
}

/**
 * majakka_pack_describe_fault:
 * @fault: a fault of a pack
 * @path: the pack, as it was named when it was read
 *
 * Returns: (transfer full): it in words for people who did not make the pack
 */
char *
majakka_pack_describe_fault (const MajakkaFault *fault, const char *path)
{
  g_autofree char *name = NULL;

  g_return_val_if_fail (fault != NULL, NULL);
  g_return_val_if_fail (path != NULL, NULL);

  if (g_str_equal (fault->file, path) || fault->tag == &majakka_pack_tags[PACK_TAG_ID_TAKEN])
    return g_strdup (fault->sentence);

  name = g_path_get_basename (fault->file);
  if (fault->line == 0)
    /* Translators: %s is the name of a file in the pack, then what is wrong with it, a whole sentence */
    return g_strdup_printf (_ ("The file “%s” in it has a mistake. %s"), name, fault->sentence);

  /* Translators: %s is the name of a file in the pack, %u a line, then what is wrong with it, a whole sentence */
  return g_strdup_printf (_ ("The file “%s” in it has a mistake in line %u. %s"), name, fault->line,
                          fault->sentence);
}
