/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-pack-version.h"

#include <stdlib.h>
#include <string.h>

#define MAX_NUMBERS 4
#define MAX_DIGITS  6

/**
 * majakka_pack_version_is_valid:
 * @version: what somebody wrote
 *
 * Returns: whether it is one to four numbers with dots between them, as in "3" or "1.2"
 */
gboolean
majakka_pack_version_is_valid (const char *version)
{
  guint n_numbers = 0;

  g_return_val_if_fail (version != NULL, FALSE);

  while (TRUE)
    {
      gsize n_digits = strspn (version, "0123456789");

      if (n_digits == 0 || n_digits > MAX_DIGITS || ++n_numbers > MAX_NUMBERS)
        return FALSE;
      version += n_digits;
      if (*version == '\0')
        return TRUE;
      if (*version++ != '.')
        return FALSE;
    }
}

/**
 * majakka_pack_version_compare:
 * @version: a valid version
 * @other: another
 *
 * Compares number by number; one that is left out counts as 0, so "1" and "1.0" are the same.
 *
 * Returns: less than, equal to or greater than 0
 */
int
majakka_pack_version_compare (const char *version, const char *other)
{
  g_return_val_if_fail (version != NULL, 0);
  g_return_val_if_fail (other != NULL, 0);

  for (guint i = 0; i < MAX_NUMBERS; i++)
    {
      char *end = (char *) version;
      char *other_end = (char *) other;
      gulong number = *version != '\0' ? strtoul (version, &end, 10) : 0;
      gulong other_number = *other != '\0' ? strtoul (other, &other_end, 10) : 0;

      if (number != other_number)
        return number < other_number ? -1 : 1;
      version = *end == '.' ? end + 1 : end;
      other = *other_end == '.' ? other_end + 1 : other_end;
    }

  return 0;
}
