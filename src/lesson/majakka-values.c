/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Whether the value of an attribute is what the format asks for. */

#include "majakka-values-private.h"

#include "majakka-text.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define MAX_DIGITS 9

static gboolean
is_country (const char *value)
{
  return strlen (value) == 2 && g_ascii_isupper (value[0]) && g_ascii_isupper (value[1]);
}

static gboolean
is_language (const char *value)
{
  gsize length = strspn (value, "abcdefghijklmnopqrstuvwxyz");

  return length >= 2 && length <= 3 &&
         (value[length] == '\0' ||
          (value[length] == '-' && value[length + 1] != '\0' && strlen (value) <= 16));
}

static gboolean
is_picture (const char *value)
{
  static const char *const endings[] = { ".svg", ".png", ".jpg", ".webp" };

  if (*value == '.' || strpbrk (value, "/\\") != NULL)
    return FALSE;

  for (guint i = 0; i < G_N_ELEMENTS (endings); i++)
    if (g_str_has_suffix (value, endings[i]))
      return TRUE;

  return FALSE;
}

static gboolean
is_url (const char *value)
{
  g_autoptr (GUri) uri = NULL;

  if (!g_str_has_prefix (value, "https://") && !g_str_has_prefix (value, "http://"))
    return FALSE;

  uri = g_uri_parse (value, G_URI_FLAGS_PARSE_RELAXED, NULL);

  return uri != NULL && g_uri_get_host (uri) != NULL && *g_uri_get_host (uri) != '\0';
}

/* Reads a whole number written with digits alone. GLib's own function takes an errno that another
 * thread's first use of it leaves behind for a mistake in the number, so in a worker it now and then
 * refuses "3". Returns whether @value is a number; @number is untouched when not. */
gboolean
majakka_value_to_number (const char *value, guint *number)
{
  guint sum = 0;
  gsize length = strlen (value);

  if (length == 0 || length > MAX_DIGITS || strspn (value, "0123456789") != length)
    return FALSE;

  for (gsize i = 0; i < length; i++)
    sum = sum * 10 + (guint) g_ascii_digit_value (value[i]);
  *number = sum;

  return TRUE;
}

static gboolean
is_number (const char *value, guint min, guint max)
{
  guint number;

  return majakka_value_to_number (value, &number) && number >= min && number <= max;
}

static gboolean
is_word_of_table (const char *word, gconstpointer words)
{
  return g_strv_contains (words, word);
}

static gboolean
is_id_word (const char *word, gconstpointer data G_GNUC_UNUSED)
{
  return majakka_format_is_id (word);
}

static gboolean
is_country_word (const char *word, gconstpointer data G_GNUC_UNUSED)
{
  return is_country (word);
}

/* Whether there is at least one word and each passes, none twice. */
static gboolean
all_words (const char *value, gboolean (*test) (const char *, gconstpointer), gconstpointer data)
{
  g_auto (GStrv) words = g_strsplit_set (value, " \t\n", -1);
  guint n_words = 0;

  for (guint i = 0; words[i] != NULL; i++)
    {
      if (*words[i] == '\0')
        continue;
      if (!test (words[i], data))
        return FALSE;
      for (guint j = 0; j < i; j++)
        if (g_str_equal (words[i], words[j]))
          return FALSE;
      n_words++;
    }

  return n_words > 0;
}

/* Returns what the value should be, translated, or NULL when it is good. */
char *
majakka_value_find_fault (const MajakkaFormatAttribute *attribute, const char *value)
{
  g_autofree char *words =
      attribute->words != NULL ? g_strjoinv (", ", (GStrv) attribute->words) : NULL;

  switch (attribute->kind)
    {
    case MAJAKKA_VALUE_ID:
    case MAJAKKA_VALUE_REF:
      return majakka_format_is_id (value)
                 ? NULL
                 : g_strdup (_ ("small letters, digits and “-”, beginning with a letter"));
    case MAJAKKA_VALUE_REFS:
      return all_words (value, is_id_word, NULL)
                 ? NULL
                 : g_strdup (_ ("ids with spaces between them, each once"));
    case MAJAKKA_VALUE_TEXT:
      return value[strspn (value, " \t\n")] != '\0' ? NULL : g_strdup (_ ("some words"));
    case MAJAKKA_VALUE_YES:
      return g_str_equal (value, "yes") ? NULL
                                        : g_strdup (_ ("“yes”, or no such attribute at all"));
    case MAJAKKA_VALUE_NUMBER:
      return is_number (value, attribute->min, attribute->max)
                 ? NULL
                 /* Translators: the two are numbers */
                 : g_strdup_printf (_ ("a number from %u to %u"), attribute->min, attribute->max);
    case MAJAKKA_VALUE_DAY:
      return majakka_date_is_valid (value, FALSE) ? NULL
                                                  : g_strdup (_ ("a day, as in “2026-11-21”"));
    case MAJAKKA_VALUE_DATE:
      return majakka_date_is_valid (value, TRUE)
                 ? NULL
                 : g_strdup (_ ("a date, as in “2026”, “2026-11” or “2026-11-21”"));
    case MAJAKKA_VALUE_URL:
      return is_url (value) ? NULL : g_strdup (_ ("an address that begins with “https://”"));
    case MAJAKKA_VALUE_PICTURE:
      return is_picture (value)
                 ? NULL
                 : g_strdup (
                       _ ("a file name without a folder, ending in .svg, .png, .jpg or .webp"));
    case MAJAKKA_VALUE_LANGUAGE:
      return is_language (value) ? NULL : g_strdup (_ ("a language, as in “en” or “pt-BR”"));
    case MAJAKKA_VALUE_COUNTRIES:
      return all_words (value, is_country_word, NULL)
                 ? NULL
                 : g_strdup (_ ("country codes of two capital letters, each once"));
    case MAJAKKA_VALUE_WORD:
      return g_strv_contains (attribute->words, value)
                 ? NULL
                 /* Translators: %s is a list of words of the format, in English */
                 : g_strdup_printf (_ ("one of: %s"), words);
    case MAJAKKA_VALUE_WORDS:
      return all_words (value, is_word_of_table, attribute->words)
                 ? NULL
                 /* Translators: %s is a list of words of the format, in English */
                 : g_strdup_printf (_ ("some of, each once, with spaces between: %s"), words);
    default:
      g_return_val_if_reached (NULL);
    }
}
