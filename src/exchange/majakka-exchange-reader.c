/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-exchange-reader-private.h"

#include <errno.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <string.h>

#define BYTE_ORDER_MARK "\357\273\277"

static void
add_fault (MajakkaFaults *faults, const char *file, guint line, const char *sentence)
{
  majakka_faults_add (faults, &majakka_exchange_tags[EXCHANGE_TAG_UNREADABLE], file, line, 0, "%s",
                      sentence);
}

static guint
count_lines (const char *data, const char *end)
{
  guint line = 1;

  for (const char *p = data; p < end; p++)
    if (*p == '\n')
      line++;

  return line;
}

/* Moodle XML begins as XML does; GIFT hardly ever begins with the name of its first element. */
static gboolean
is_xml (const char *data, gsize length)
{
  gsize start = 0;

  while (start < length && g_ascii_isspace (data[start]))
    start++;
  data += start;
  length -= start;

  return (length >= 5 && memcmp (data, "<?xml", 5) == 0) ||
         (length >= 5 && memcmp (data, "<quiz", 5) == 0) ||
         (length >= 4 && memcmp (data, "<!--", 4) == 0) ||
         (length >= 9 && memcmp (data, "<!DOCTYPE", 9) == 0);
}

/**
 * majakka_exchange_read_memory:
 * @data: the bytes of a file
 * @length: how many
 * @file: its name, for messages
 * @faults: where faults go
 *
 * Reads questions from GIFT or from Moodle XML, whichever it is. What could not be taken over becomes
 * a warning with its line.
 *
 * Returns: (transfer full) (nullable): the questions; NULL when an error was added
 */
MajakkaExchangeSet *
majakka_exchange_read_memory (const char *data,
                              gsize length,
                              const char *file,
                              MajakkaFaults *faults)
{
  MajakkaIntake intake;
  MajakkaExchangeSet *set;
  const char *bad;

  g_return_val_if_fail (data != NULL || length == 0, NULL);
  g_return_val_if_fail (file != NULL, NULL);
  g_return_val_if_fail (faults != NULL, NULL);

  if (length > MAJAKKA_EXCHANGE_MAX_BYTES)
    {
      add_fault (faults, file, 0, _ ("The file is too large."));
      return NULL;
    }
  if (length > 0 && !g_utf8_validate_len (data, length, &bad))
    {
      add_fault (faults, file, count_lines (data, bad),
                 _ ("There is a byte here that is not UTF-8."));
      return NULL;
    }
  if (length >= 3 && memcmp (data, BYTE_ORDER_MARK, 3) == 0)
    {
      data += 3;
      length -= 3;
    }

  majakka_intake_init (&intake, file, faults);
  if (is_xml (data, length))
    {
      majakka_moodle_read (data, length, &intake);
    }
  else
    {
      g_autofree char *text = g_strndup (data, length);

      majakka_gift_read (text, &intake);
    }
  if (!intake.failed && intake.set->questions->len == 0)
    {
      add_fault (faults, file, 0, _ ("There is no question in the file that a lesson can have."));
      intake.failed = TRUE;
    }
  set = intake.failed ? NULL : g_steal_pointer (&intake.set);
  majakka_intake_clear (&intake);

  return set;
}

/**
 * majakka_exchange_read_file:
 * @path: a file
 * @faults: where faults go
 *
 * Reads questions from a file, as majakka_exchange_read_memory() does.
 *
 * Returns: (transfer full) (nullable): the questions; NULL when an error was added
 */
MajakkaExchangeSet *
majakka_exchange_read_file (const char *path, MajakkaFaults *faults)
{
  g_autofree char *data = NULL;
  g_autoptr (GError) error = NULL;
  gsize length;
  GStatBuf status;

  g_return_val_if_fail (path != NULL, NULL);
  g_return_val_if_fail (faults != NULL, NULL);

  if (g_stat (path, &status) < 0)
    {
      /* Translators: %s is the reason, as the system gives it */
      g_autofree char *sentence =
          g_strdup_printf (_ ("The file cannot be read: %s."), g_strerror (errno));

      add_fault (faults, path, 0, sentence);
    }
  else if (!S_ISREG (status.st_mode))
    {
      add_fault (faults, path, 0, _ ("This is not a file."));
    }
  else if ((guint64) status.st_size > MAJAKKA_EXCHANGE_MAX_BYTES)
    {
      add_fault (faults, path, 0, _ ("The file is too large."));
    }
  else if (!g_file_get_contents (path, &data, &length, &error))
    {
      add_fault (faults, path, 0, error->message);
    }
  else
    {
      return majakka_exchange_read_memory (data, length, path, faults);
    }

  return NULL;
}
