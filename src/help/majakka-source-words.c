/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-source-words.h"

#include "majakka-text.h"

#include <glib/gi18n-lib.h>

/**
 * majakka_source_words:
 * @date: (nullable): the date that a page shows
 * @read_on: the day on which we read it
 *
 * Both days are told, because they are two questions: how old the words of the page are, and when
 * somebody of us last looked at it.
 *
 * Returns: (transfer full): as in "Page dated November 2025. Read on 21 November 2026."
 */
char *
majakka_source_words (const char *date, const char *read_on)
{
  g_autofree char *read_words = NULL;
  g_autofree char *date_words = NULL;

  g_return_val_if_fail (read_on != NULL, NULL);

  read_words = majakka_date_format (read_on);
  if (date == NULL)
    /* Translators: a web page; %s is the day on which we read it, as in "21 November 2026". */
    return g_strdup_printf (_ ("The page has no date. Read on %s."), read_words);

  date_words = majakka_date_format (date);
  /* Translators: a web page; the date that it shows, as in "November 2025", and when we read it. */
  return g_strdup_printf (_ ("Page dated %1$s. Read on %2$s."), date_words, read_words);
}
