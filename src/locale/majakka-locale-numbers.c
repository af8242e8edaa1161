/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* A wrong number in a translation misleads: a telephone number, an age, a year.
 *
 * Numbers are compared as runs of digits, so that 18:40 and 18.40, 1.2 and 1,2 are the same. Languages
 * write some in their own way: as words up to 20, years as 2021–2022 for 2021–22, hours as 15 for 3
 * p.m., a range from 0 for “up to”. */

#include "majakka-locale-pair-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define MAX_AS_WORD 20
#define MAX_DIGITS  18
#define NOON        12

/* A sign between three digits and three more: 4,106, 4 106 */
static const char *
skip_thousands (const char *p)
{
  const char *next = *p == ' ' || *p == ',' || *p == '.'    ? p + 1
                     : g_str_has_prefix (p, "\302\240")     ? p + 2
                     : g_str_has_prefix (p, "\342\200\257") ? p + 3
                                                            : NULL;
  gsize digits = next != NULL ? strspn (next, "0123456789") : 0;

  return digits == 3 ? next : NULL;
}

/* Returns the runs of digits of a text, those of a large number together. */
static GPtrArray *
list_numbers (const char *text)
{
  GPtrArray *numbers = g_ptr_array_new_with_free_func (g_free);
  const char *p = text;

  while ((p = strpbrk (p, "0123456789")) != NULL)
    {
      g_autoptr (GString) number = g_string_new (NULL);
      const char *next = p;

      while (next != NULL && number->len < MAX_DIGITS)
        {
          gsize digits = strspn (next, "0123456789");

          g_string_append_len (number, next, (gssize) digits);
          p = next + digits;
          next = number->len <= 3 || digits == 3 ? skip_thousands (p) : NULL;
        }
      g_ptr_array_add (numbers, g_strdup (number->str));
    }

  return numbers;
}

/* Whether one is the other with its century, as in 22 and 2022. */
static gboolean
is_same_year (const char *a, const char *b)
{
  return (strlen (a) == 4 && strlen (b) == 2 && g_str_has_suffix (a, b)) ||
         (strlen (b) == 4 && strlen (a) == 2 && g_str_has_suffix (b, a));
}

static gboolean
is_same_hour (const char *a, const char *b)
{
  gint64 first = g_ascii_strtoll (a, NULL, 10);
  gint64 second = g_ascii_strtoll (b, NULL, 10);

  return ABS (first - second) == NOON && MAX (first, second) <= 2 * NOON;
}

static gboolean
has_number (const GPtrArray *numbers, const char *number, gboolean hours)
{
  for (guint i = 0; i < numbers->len; i++)
    {
      const char *other = g_ptr_array_index (numbers, i);

      if (g_str_equal (other, number) || is_same_year (other, number) ||
          (hours && is_same_hour (other, number)))
        return TRUE;
    }

  return FALSE;
}

/* Returns a number of @numbers, more than @least, that the others have not. */
static const char *
find_missing (const GPtrArray *numbers, const GPtrArray *others, gint64 least, gboolean hours)
{
  for (guint i = 0; i < numbers->len; i++)
    {
      const char *number = g_ptr_array_index (numbers, i);

      if (g_ascii_strtoll (number, NULL, 10) > least && !has_number (others, number, hours))
        return number;
    }

  return NULL;
}

/* Returns the text without its placeholders, which have numbers of their own. */
static char *
dup_without_placeholders (const char *words, gboolean is_markup)
{
  g_autofree char *plain = majakka_locale_plain (words, is_markup);
  GString *text = g_string_new (NULL);

  if (is_markup)
    g_string_append (text, plain);
  for (const char *p = plain; !is_markup && *p != '\0';)
    {
      gsize length = strcspn (p, "%");

      g_string_append_len (text, p, (gssize) length);
      p += length;
      if (*p == '%')
        p += 1 + strspn (p + 1, "0123456789$-+#.");
    }

  return g_string_free (text, FALSE);
}

/* A plural form may say what either of the two forms of the source says. */
void
majakka_locale_check_numbers (LocalePair *pair)
{
  const MajakkaPoEntry *entry = pair->entry;
  g_autofree char *both = g_strconcat (entry->id, " ", entry->plural, NULL);
  g_autofree char *source = dup_without_placeholders (both, pair->is_markup);
  g_autofree char *translation = dup_without_placeholders (pair->translation, pair->is_markup);
  g_autoptr (GPtrArray) wanted = list_numbers (source);
  g_autoptr (GPtrArray) found = list_numbers (translation);
  gboolean hours = strstr (source, ".m.") != NULL || strstr (source, " pm") != NULL;
  const char *extra = find_missing (found, wanted, 0, hours);
  const char *lost =
      entry->plural == NULL ? find_missing (wanted, found, MAX_AS_WORD, hours) : NULL;

  if (extra != NULL)
    majakka_locale_tell (pair, LOCALE_TAG_NUMBER,
                         /* Translators: %s is a number */
                         _ ("The number %s is not in the source."), extra);
  else if (lost != NULL)
    majakka_locale_tell (pair, LOCALE_TAG_NUMBER,
                         /* Translators: %s is a number */
                         _ ("The number %s of the source is not in the translation."), lost);
}
