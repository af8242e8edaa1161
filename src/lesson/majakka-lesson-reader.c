/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-lesson-reader.h"

#include "majakka-lesson-private.h"

/* The catalogue reads no further: what follows is only for those who open the lesson. */
#define BODY "sources"

static MajakkaLesson *
read_document (MajakkaXmlDocument *document, gboolean head, MajakkaFaults *faults)
{
  if (document == NULL || !majakka_lesson_validate (document, "lesson", head, faults))
    return NULL;

  return majakka_lesson_build (document);
}

/**
 * majakka_lesson_read_file:
 * @path: a file
 * @faults: where faults go
 *
 * Reads a whole lesson. A lesson that is built in spite of faults is for the checker; it is not to be
 * shown when majakka_faults_first_error() finds an error.
 *
 * Returns: (transfer full) (nullable): the lesson; NULL when the file is no lesson at all
 */
MajakkaLesson *
majakka_lesson_read_file (const char *path, MajakkaFaults *faults)
{
  return majakka_lesson_read_file_of (path, /* domain= */ NULL, faults);
}

/**
 * majakka_lesson_read_file_of:
 * @path: a file
 * @domain: (nullable): the text domain of a lesson pack, an interned string; NULL for lessons whose words are looked
 *   up in the translator's own
 * @faults: where faults go
 *
 * Does for a lesson of a pack what majakka_lesson_read_file() does for others.
 *
 * Returns: (transfer full) (nullable): the lesson; NULL when the file is no lesson at all
 */
MajakkaLesson *
majakka_lesson_read_file_of (const char *path, const char *domain, MajakkaFaults *faults)
{
  g_autoptr (MajakkaXmlDocument) document = NULL;

  g_return_val_if_fail (path != NULL, NULL);
  g_return_val_if_fail (faults != NULL, NULL);

  document = majakka_xml_read_file (path, &majakka_xml_default_limits, faults);
  if (document != NULL)
    majakka_xml_document_set_domain (document, domain);

  return read_document (document, FALSE, faults);
}

/**
 * majakka_lesson_read_head:
 * @path: a file
 * @faults: where faults go
 *
 * Reads what the catalogue shows of a lesson, and neither its sources nor its sections. Their faults
 * are not found.
 *
 * Returns: (transfer full) (nullable): the lesson without sections; NULL when the file is no lesson
 *   at all
 */
MajakkaLesson *
majakka_lesson_read_head (const char *path, MajakkaFaults *faults)
{
  return majakka_lesson_read_head_of (path, /* domain= */ NULL, faults);
}

/**
 * majakka_lesson_read_head_of:
 * @path: a file
 * @domain: (nullable): the text domain of a lesson pack, an interned string
 * @faults: where faults go
 *
 * Does for a lesson of a pack what majakka_lesson_read_head() does for others.
 *
 * Returns: (transfer full) (nullable): the lesson without sections; NULL when the file is no lesson
 *   at all
 */
MajakkaLesson *
majakka_lesson_read_head_of (const char *path, const char *domain, MajakkaFaults *faults)
{
  g_autoptr (MajakkaXmlDocument) document = NULL;

  g_return_val_if_fail (path != NULL, NULL);
  g_return_val_if_fail (faults != NULL, NULL);

  document = majakka_xml_read_head (path, BODY, &majakka_xml_default_limits, faults);
  if (document != NULL)
    majakka_xml_document_set_domain (document, domain);

  return read_document (document, TRUE, faults);
}

/**
 * majakka_lesson_read_memory:
 * @data: the bytes of a file
 * @length: how many
 * @file: its name, for messages
 * @faults: where faults go
 *
 * Reads a whole lesson from memory, as majakka_lesson_read_file() does.
 *
 * Returns: (transfer full) (nullable): the lesson; NULL when the file is no lesson at all
 */
MajakkaLesson *
majakka_lesson_read_memory (const char *data, gsize length, const char *file, MajakkaFaults *faults)
{
  return majakka_lesson_read_memory_of (data, length, file, /* domain= */ NULL, faults);
}

/**
 * majakka_lesson_read_memory_of:
 * @data: the bytes of a file
 * @length: how many
 * @file: its name, for messages
 * @domain: (nullable): the text domain of a lesson pack, an interned string
 * @faults: where faults go
 *
 * Does for a lesson of a pack what majakka_lesson_read_memory() does for others.
 *
 * Returns: (transfer full) (nullable): the lesson; NULL when the file is no lesson at all
 */
MajakkaLesson *
majakka_lesson_read_memory_of (const char *data,
                               gsize length,
                               const char *file,
                               const char *domain,
                               MajakkaFaults *faults)
{
  g_autoptr (MajakkaXmlDocument) document = NULL;

  g_return_val_if_fail (data != NULL || length == 0, NULL);
  g_return_val_if_fail (file != NULL, NULL);
  g_return_val_if_fail (faults != NULL, NULL);

  document = majakka_xml_read_memory (data, length, file, &majakka_xml_default_limits, faults);
  if (document != NULL)
    majakka_xml_document_set_domain (document, domain);

  return read_document (document, FALSE, faults);
}
