/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-xml-parser-private.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define CHUNK_SIZE (16 * 1024)

/* The head of a lesson is a few thousand bytes long; what is read past it is read for nothing. */
#define HEAD_CHUNK_SIZE (2 * 1024)

/* Ten times the longest lesson that anybody would read in a sitting. */
const MajakkaXmlLimits majakka_xml_default_limits = {
  .max_bytes = 2 * 1024 * 1024,
  .max_depth = 16,
  .max_nodes = 50 * 1000,
  .max_attributes = 24,
  .max_value = 2000,
};

static void
add_file_fault (MajakkaFaults *faults, XmlTag tag, const char *file, const char *sentence)
{
  majakka_faults_add (faults, &majakka_xml_tags[tag], file, 0, 0, "%s", sentence);
}

/* Opens a regular file; a pipe or a device would keep us waiting for ever. */
static int
open_file (const char *path, const MajakkaXmlLimits *limits, MajakkaFaults *faults)
{
  struct stat status;
  int fd = open (path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);

  if (fd < 0 || fstat (fd, &status) < 0)
    {
      /* Translators: %s is the reason, as the system gives it */
      g_autofree char *sentence =
          g_strdup_printf (_ ("The file cannot be read: %s."), g_strerror (errno));

      add_file_fault (faults, XML_TAG_UNREADABLE, path, sentence);
    }
  else if (!S_ISREG (status.st_mode))
    {
      add_file_fault (faults, XML_TAG_UNREADABLE, path, _ ("This is not a file."));
    }
  else if ((guint64) status.st_size > limits->max_bytes)
    {
      add_file_fault (faults, XML_TAG_TOO_LARGE, path, _ ("The file is too large."));
    }
  else
    {
      return fd;
    }

  if (fd >= 0)
    close (fd);

  return -1;
}

/* Looks at the bytes of one chunk, of which the last character may be cut. Says where the first
 * byte that is no UTF-8 stands. */
static gboolean
is_utf8 (const char *data, gsize length, gboolean last, gsize *bad)
{
  const char *end;
  gsize rest;

  if (g_utf8_validate_len (data, length, &end))
    return TRUE;

  *bad = (gsize) (end - data);
  rest = length - *bad;

  return !last && rest < 4 && g_utf8_get_char_validated (end, (gssize) rest) == (gunichar) -2;
}

static void
add_utf8_fault (MajakkaFaults *faults, const char *file, const char *data, gsize bad)
{
  guint line = 1;
  guint column = 1;

  for (gsize i = 0; i < bad; i++)
    {
      if (data[i] == '\n')
        {
          line++;
          column = 1;
        }
      else if ((data[i] & 0xc0) != 0x80)
        {
          column++;
        }
    }

  majakka_faults_add (faults, &majakka_xml_tags[XML_TAG_NOT_UTF8], file, line, column, "%s",
                      _ ("There is a byte here that is not UTF-8."));
}

/**
 * majakka_xml_check_bytes:
 * @data: the bytes of a file
 * @length: how many
 * @file: its name, for messages
 * @limits: bounds on every size that the file chooses
 * @faults: where faults go
 *
 * Looks at what is the same for text of any kind: that it is UTF-8, and not larger than @limits allow.
 *
 * Returns: whether it is; else a fault was added
 */
gboolean
majakka_xml_check_bytes (const char *data,
                         gsize length,
                         const char *file,
                         const MajakkaXmlLimits *limits,
                         MajakkaFaults *faults)
{
  gsize bad;

  g_return_val_if_fail (data != NULL || length == 0, FALSE);
  g_return_val_if_fail (file != NULL, FALSE);
  g_return_val_if_fail (limits != NULL, FALSE);
  g_return_val_if_fail (faults != NULL, FALSE);

  if (length > limits->max_bytes)
    add_file_fault (faults, XML_TAG_TOO_LARGE, file, _ ("The file is too large."));
  else if (!is_utf8 (data, length, TRUE, &bad))
    add_utf8_fault (faults, file, data, bad);
  else
    return TRUE;

  return FALSE;
}

/**
 * majakka_xml_read_memory:
 * @data: the bytes of a file
 * @length: how many
 * @file: its name, for messages
 * @limits: bounds on every size that the file chooses
 * @faults: where faults go
 *
 * Reads a whole document.
 *
 * Returns: (transfer full) (nullable): the document; NULL when a fault was added
 */
MajakkaXmlDocument *
majakka_xml_read_memory (const char *data,
                         gsize length,
                         const char *file,
                         const MajakkaXmlLimits *limits,
                         MajakkaFaults *faults)
{
  g_autoptr (MajakkaXmlParser) parser = NULL;

  g_return_val_if_fail (data != NULL || length == 0, NULL);
  g_return_val_if_fail (file != NULL, NULL);
  g_return_val_if_fail (limits != NULL, NULL);
  g_return_val_if_fail (faults != NULL, NULL);

  if (!majakka_xml_check_bytes (data, length, file, limits, faults))
    return NULL;

  parser = majakka_xml_parser_new (file, NULL, limits, faults);
  for (gsize done = 0; done < length; done += CHUNK_SIZE)
    if (!majakka_xml_parser_push (parser, data + done, MIN (CHUNK_SIZE, length - done)))
      break;

  return majakka_xml_parser_finish (parser);
}

/**
 * majakka_xml_load_file:
 * @path: a file
 * @limits: bounds on every size that the file chooses
 * @length: (out): how many bytes it has
 * @faults: where faults go
 *
 * Reads the bytes of a file that may be anything. They are not looked at yet.
 *
 * Returns: (transfer full) (nullable): the bytes, with a zero after them; NULL when a fault was added
 */
char *
majakka_xml_load_file (const char *path,
                       const MajakkaXmlLimits *limits,
                       gsize *length,
                       MajakkaFaults *faults)
{
  char *data = NULL;
  g_autoptr (GError) error = NULL;
  int fd;

  g_return_val_if_fail (path != NULL, NULL);
  g_return_val_if_fail (limits != NULL, NULL);
  g_return_val_if_fail (length != NULL, NULL);
  g_return_val_if_fail (faults != NULL, NULL);

  fd = open_file (path, limits, faults);
  if (fd < 0)
    return NULL;
  close (fd);

  if (!g_file_get_contents (path, &data, length, &error))
    add_file_fault (faults, XML_TAG_UNREADABLE, path, error->message);

  return data;
}

/**
 * majakka_xml_read_file:
 * @path: a file
 * @limits: bounds on every size that the file chooses
 * @faults: where faults go
 *
 * Reads a whole document from a file.
 *
 * Returns: (transfer full) (nullable): the document; NULL when a fault was added
 */
MajakkaXmlDocument *
majakka_xml_read_file (const char *path, const MajakkaXmlLimits *limits, MajakkaFaults *faults)
{
  g_autofree char *data = NULL;
  gsize length;

  g_return_val_if_fail (path != NULL, NULL);
  g_return_val_if_fail (limits != NULL, NULL);
  g_return_val_if_fail (faults != NULL, NULL);

  data = majakka_xml_load_file (path, limits, &length, faults);
  if (data == NULL)
    return NULL;

  return majakka_xml_read_memory (data, length, path, limits, faults);
}

static MajakkaXmlDocument *
read_until (int fd,
            const char *path,
            const char *stop_at,
            const MajakkaXmlLimits *limits,
            MajakkaFaults *faults)
{
  g_autoptr (MajakkaXmlParser) parser = majakka_xml_parser_new (path, stop_at, limits, faults);
  g_autofree char *chunk = g_malloc (HEAD_CHUNK_SIZE);
  gsize kept = 0;

  while (TRUE)
    {
      gssize got = read (fd, chunk + kept, HEAD_CHUNK_SIZE - kept);
      gsize length, bad = 0;

      if (got < 0 && errno == EINTR)
        continue;
      if (got < 0)
        {
          add_file_fault (faults, XML_TAG_UNREADABLE, path, g_strerror (errno));
          return NULL;
        }

      length = kept + (gsize) got;
      if (length == 0)
        break;
      if (!is_utf8 (chunk, length, got == 0, &bad))
        {
          add_utf8_fault (faults, path, chunk, bad);
          return NULL;
        }
      /* A character that the chunk cuts in two waits for its other half. */
      kept = bad > 0 ? length - bad : 0;
      if (!majakka_xml_parser_push (parser, chunk, length - kept))
        break;
      memmove (chunk, chunk + length - kept, kept);
    }

  return majakka_xml_parser_finish (parser);
}

/**
 * majakka_xml_read_head:
 * @path: a file
 * @stop_at: the name of the element to stop at
 * @limits: bounds on every size that the file chooses
 * @faults: where faults go
 *
 * Reads the beginning of a document, up to the first element called @stop_at, and no further: what
 * comes after it is neither read nor judged.
 *
 * Returns: (transfer full) (nullable): the document so far; NULL when a fault was added
 */
MajakkaXmlDocument *
majakka_xml_read_head (const char *path,
                       const char *stop_at,
                       const MajakkaXmlLimits *limits,
                       MajakkaFaults *faults)
{
  MajakkaXmlDocument *document;
  int fd;

  g_return_val_if_fail (path != NULL, NULL);
  g_return_val_if_fail (stop_at != NULL, NULL);
  g_return_val_if_fail (limits != NULL, NULL);
  g_return_val_if_fail (faults != NULL, NULL);

  fd = open_file (path, limits, faults);
  if (fd < 0)
    return NULL;

  document = read_until (fd, path, stop_at, limits, faults);
  close (fd);

  return document;
}
