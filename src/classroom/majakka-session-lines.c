/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* A journal is text, so that a teacher can see what is kept of a class. Fields stand between tabs, the last of each line
 * is a checksum over the line and the checksum of the line before: a line that was changed, lost or doubled shows.
 *
 *   majakka-session 1 | plan ID | COUNTRY or - | PARTS | CREATED | CLASS | SUM
 *   NUMBER | ELAPSED | REAL | WORDS | SUM
 */

#include "majakka-session-lines-private.h"

#include "majakka-session-error.h"

#include <string.h>

#define MAGIC   "majakka-session "
#define VERSION 1

static const char magic[] = MAGIC;

/* @sum: (out): room for the checksum and its end */
static void
compute_sum (const char *before, const char *line, gsize length, char *sum)
{
  g_autoptr (GChecksum) checksum = g_checksum_new (G_CHECKSUM_SHA256);

  g_checksum_update (checksum, (const guchar *) before, -1);
  g_checksum_update (checksum, (const guchar *) line, (gssize) length);
  g_strlcpy (sum, g_checksum_get_string (checksum), MAJAKKA_SESSION_SUM_LENGTH + 1);
}

/**
 * majakka_session_header_copy:
 * @self: a head
 *
 * Returns: (transfer full): a copy
 */
MajakkaSessionHeader *
majakka_session_header_copy (const MajakkaSessionHeader *self)
{
  MajakkaSessionHeader *copy;

  g_return_val_if_fail (self != NULL, NULL);

  copy = g_new0 (MajakkaSessionHeader, 1);
  copy->source = g_strdup (self->source);
  copy->is_lesson = self->is_lesson;
  copy->country = g_strdup (self->country);
  copy->parts = g_strdupv (self->parts);
  copy->created = self->created;
  copy->class_name = g_strdup (self->class_name);

  return copy;
}

/**
 * majakka_session_header_free:
 * @self: (transfer full): a head
 */
void
majakka_session_header_free (MajakkaSessionHeader *self)
{
  g_return_if_fail (self != NULL);

  g_free (self->source);
  g_free (self->country);
  g_strfreev (self->parts);
  g_free (self->class_name);
  g_free (self);
}

static void
clear_entry (gpointer data)
{
  g_free (((MajakkaSessionEntry *) data)->words);
}

static void
lines_init (MajakkaSessionLines *self)
{
  *self = (MajakkaSessionLines){ .header = NULL };
  self->entries = g_array_new (FALSE, FALSE, sizeof (MajakkaSessionEntry));
  g_array_set_clear_func (self->entries, clear_entry);
}

void
majakka_session_lines_clear (MajakkaSessionLines *self)
{
  g_clear_pointer (&self->header, majakka_session_header_free);
  g_clear_pointer (&self->entries, g_array_unref);
}

/* Class names are one line of limited length, whatever was typed or stands in a file. */
static char *
clean_class_name (const char *name)
{
  g_autofree char *valid = g_utf8_make_valid (name, -1);
  g_autofree char *cut =
      g_utf8_substring (valid, 0, MIN (g_utf8_strlen (valid, -1), MAJAKKA_SESSION_MAX_CLASS_NAME));

  for (char *at = cut; *at != '\0'; at++)
    if (g_ascii_iscntrl (*at))
      *at = ' ';

  return g_strdup (g_strstrip (cut));
}

/* Begins the lines with the head that is in @self. */
char *
majakka_session_lines_write_header (MajakkaSessionLines *self)
{
  const MajakkaSessionHeader *header = self->header;
  g_autofree char *class_name = clean_class_name (header->class_name);
  g_autofree char *parts = g_strjoinv (" ", header->parts);
  g_autofree char *line = g_strdup_printf (
      MAGIC "%d\t%s %s\t%s\t%s\t%" G_GINT64_FORMAT "\t%s\t", VERSION,
      header->is_lesson ? "lesson" : "plan", header->source,
      header->country != NULL ? header->country : "-", parts, header->created, class_name);
  char *whole;

  compute_sum ("", line, strlen (line), self->sum);
  whole = g_strconcat (line, self->sum, "\n", NULL);
  self->sound = strlen (whole);

  return whole;
}

/* @sum: (out): the checksum of the line, for majakka_session_lines_add() */
char *
majakka_session_lines_write_entry (const MajakkaSessionLines *self,
                                   const MajakkaSessionEntry *entry,
                                   char *sum)
{
  g_autofree char *line =
      g_strdup_printf ("%u\t%" G_GINT64_FORMAT "\t%" G_GINT64_FORMAT "\t%s\t",
                       self->entries->len + 1, entry->elapsed, entry->real, entry->words);

  compute_sum (self->sum, line, strlen (line), sum);

  return g_strconcat (line, sum, "\n", NULL);
}

/* @entry: (transfer full): its words are taken */
void
majakka_session_lines_add (MajakkaSessionLines *self,
                           const MajakkaSessionEntry *entry,
                           gsize length,
                           const char *sum)
{
  g_array_append_vals (self->entries, entry, 1);
  self->sound += length;
  g_strlcpy (self->sum, sum, sizeof self->sum);
}

static gboolean
parse_number (const char *field, gint64 *number)
{
  return g_ascii_string_to_signed (field, 10, 0, G_MAXINT64, number, NULL);
}

static gboolean
has_sum (MajakkaSessionLines *self, const char *line, gsize length, char *sum)
{
  if (length < MAJAKKA_SESSION_SUM_LENGTH + 1)
    return FALSE;
  compute_sum (self->sum, line, length - MAJAKKA_SESSION_SUM_LENGTH, sum);

  return memcmp (line + length - MAJAKKA_SESSION_SUM_LENGTH, sum, MAJAKKA_SESSION_SUM_LENGTH) == 0;
}

static gboolean
parse_header (MajakkaSessionLines *self, const char *line)
{
  g_auto (GStrv) fields = g_strsplit (line, "\t", -1);
  MajakkaSessionHeader *header;
  const char *source;
  gint64 created;

  if (g_strv_length (fields) != 7 || !parse_number (fields[4], &created) ||
      (source = strchr (fields[1], ' ')) == NULL)
    return FALSE;

  header = self->header = g_new0 (MajakkaSessionHeader, 1);
  header->source = g_strdup (source + 1);
  header->is_lesson = g_str_has_prefix (fields[1], "lesson ");
  header->country = g_str_equal (fields[2], "-") ? NULL : g_strdup (fields[2]);
  header->parts = g_strsplit (fields[3], " ", -1);
  header->created = created;
  header->class_name = clean_class_name (fields[5]);

  return TRUE;
}

static gboolean
parse_entry (MajakkaSessionLines *self, const char *line, MajakkaSessionEntry *entry)
{
  g_auto (GStrv) fields = g_strsplit (line, "\t", -1);
  gint64 number;

  if (g_strv_length (fields) != 5 || !parse_number (fields[0], &number) ||
      number != (gint64) self->entries->len + 1 || !parse_number (fields[1], &entry->elapsed) ||
      !parse_number (fields[2], &entry->real))
    return FALSE;
  entry->words = g_strdup (fields[3]);

  return TRUE;
}

/* @length: without the line break
 *
 * Returns: whether the line is whole, and belongs there */
static gboolean
take_line (MajakkaSessionLines *self, const char *start, gsize length)
{
  char sum[MAJAKKA_SESSION_SUM_LENGTH + 1];
  g_autofree char *line = NULL;
  MajakkaSessionEntry entry;

  if (memchr (start, '\0', length) != NULL || !has_sum (self, start, length, sum))
    return FALSE;

  line = g_strndup (start, length);
  if (self->header == NULL)
    {
      if (!parse_header (self, line))
        return FALSE;
      self->sound = length + 1;
      g_strlcpy (self->sum, sum, sizeof self->sum);
      return TRUE;
    }
  if (!parse_entry (self, line, &entry))
    return FALSE;
  majakka_session_lines_add (self, &entry, length + 1, sum);

  return TRUE;
}

static gboolean
check_version (const char *data, gsize length, GError **error)
{
  gsize before = strlen (magic);
  gint64 version;

  if (length <= before || memcmp (data, magic, before) != 0)
    {
      g_set_error_literal (error, MAJAKKA_SESSION_ERROR, MAJAKKA_SESSION_ERROR_DAMAGED,
                           "No session");
      return FALSE;
    }
  version =
      data[before] >= '0' && data[before] <= '9' ? g_ascii_strtoll (data + before, NULL, 10) : 0;
  if (version > VERSION)
    {
      g_set_error (error, MAJAKKA_SESSION_ERROR, MAJAKKA_SESSION_ERROR_NEWER,
                   "Version %" G_GINT64_FORMAT ", and this program knows %d", version, VERSION);
      return FALSE;
    }

  return TRUE;
}

/* @data: the bytes of a file, with a NUL byte after them
 *
 * Reads as many lines as are whole. Without a head there is nothing: @error tells, and nothing needs to be cleared. */
gboolean
majakka_session_lines_parse (MajakkaSessionLines *self,
                             const char *data,
                             gsize length,
                             GError **error)
{
  const char *end;

  if (!check_version (data, length, error))
    return FALSE;

  lines_init (self);
  while ((end = memchr (data + self->sound, '\n', length - self->sound)) != NULL)
    if (!take_line (self, data + self->sound, (gsize) (end - data) - self->sound))
      break;
  if (self->header == NULL)
    {
      majakka_session_lines_clear (self);
      g_set_error_literal (error, MAJAKKA_SESSION_ERROR, MAJAKKA_SESSION_ERROR_DAMAGED,
                           "The head is not whole");
      return FALSE;
    }
  self->torn = end == NULL && self->sound < length;
  self->damaged = end != NULL;

  return TRUE;
}
