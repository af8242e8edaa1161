/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-exchange-reader-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define BYTE_ORDER_MARK "\357\273\277"

/* As for lessons, but for what grows with the number of questions. */
const MajakkaXmlLimits majakka_exchange_limits = {
  .max_bytes = MAJAKKA_EXCHANGE_MAX_BYTES,
  .max_depth = 16,
  .max_nodes = 2 * 1000 * 1000,
  .max_attributes = 24,
  .max_value = 2000,
  .skip_blank = TRUE,
};

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

  g_return_val_if_fail (data != NULL || length == 0, NULL);
  g_return_val_if_fail (file != NULL, NULL);
  g_return_val_if_fail (faults != NULL, NULL);

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
  else if (majakka_xml_check_bytes (data, length, file, &majakka_exchange_limits, faults))
    {
      g_autofree char *text = g_strndup (data, length);

      majakka_gift_read (text, &intake);
    }
  else
    {
      intake.failed = TRUE;
    }
  if (!intake.failed && intake.set->questions->len == 0)
    {
      majakka_faults_add (faults, &majakka_exchange_tags[EXCHANGE_TAG_UNREADABLE], file, 0, 0, "%s",
                          _ ("There is no question in the file that a lesson can have."));
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
  gsize length;

  g_return_val_if_fail (path != NULL, NULL);
  g_return_val_if_fail (faults != NULL, NULL);

  data = majakka_xml_load_file (path, &majakka_exchange_limits, &length, faults);

  return data != NULL ? majakka_exchange_read_memory (data, length, path, faults) : NULL;
}
