/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* A wrong number in a translation misleads: a telephone number, an age, a year.
 *
 * Numbers are compared as runs of digits, so that 18:40 and 18.40, 1.2 and 1,2 are the same. Languages
 * write some in their own way: as words up to 20, years as 2021–2022 for 2021–22, hours as 15 for 3
 * p.m., a range from 0 for “up to”. But 4,106 is about four where the comma is the decimal mark. */

#include "majakka-locale-pair-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define MAX_AS_WORD 20
#define MAX_DIGITS  18
#define NOON        12

/* The thousands of English: 4,106 and 1,004,106 */
#define THOUSANDS "(?<![\\d,.])[1-9]\\d{0,2}(?:,\\d{3})+(?!\\d|[,.]\\d)"

/* Where the comma is the decimal mark: languages, but not in these countries */
static const char decimal_comma[] =
    " az be bg bs ca cs da de el es et eu fi fo fr gl hr hu id is it ka kk ky lb lt lv "
    "mk nb nl nn no pl pt ro ru sk sl sq sr sv tr uk uz vi ";
static const char decimal_point[] =
    " de_CH de_LI es_DO es_GT es_HN es_MX es_NI es_PA es_PE es_PR es_SV es_US it_CH ";

typedef struct
{
  char *digits;  /* all of them together */
  char *written; /* as in the text */
} Number;

static void
number_free (Number *self)
{
  g_free (self->digits);
  g_free (self->written);
  g_free (self);
}

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

/* Returns the runs of digits of a text, those of a large number together; of Number. */
static GPtrArray *
list_numbers (const char *text)
{
  GPtrArray *numbers = g_ptr_array_new_with_free_func ((GDestroyNotify) number_free);
  const char *p = text;

  while ((p = strpbrk (p, "0123456789")) != NULL)
    {
      g_autoptr (GString) digits = g_string_new (NULL);
      Number *number = g_new0 (Number, 1);
      const char *begin = p;
      const char *next = p;

      while (next != NULL && digits->len < MAX_DIGITS)
        {
          gsize length = strspn (next, "0123456789");

          g_string_append_len (digits, next, (gssize) length);
          p = next + length;
          next = digits->len <= 3 || length == 3 ? skip_thousands (p) : NULL;
        }
      number->digits = g_strdup (digits->str);
      number->written = g_strndup (begin, (gsize) (p - begin));
      g_ptr_array_add (numbers, number);
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
has_number (const GPtrArray *numbers, const char *digits, gboolean hours)
{
  for (guint i = 0; i < numbers->len; i++)
    {
      const char *other = ((const Number *) g_ptr_array_index (numbers, i))->digits;

      if (g_str_equal (other, digits) || is_same_year (other, digits) ||
          (hours && is_same_hour (other, digits)))
        return TRUE;
    }

  return FALSE;
}

/* Returns a number of @numbers, more than @least, that the others have not, as it is written. */
static const char *
find_missing (const GPtrArray *numbers, const GPtrArray *others, gint64 least, gboolean hours)
{
  for (guint i = 0; i < numbers->len; i++)
    {
      const Number *number = g_ptr_array_index (numbers, i);

      if (g_ascii_strtoll (number->digits, NULL, 10) > least &&
          !has_number (others, number->digits, hours))
        return number->written;
    }

  return NULL;
}

static gboolean
has_decimal_comma (const char *language)
{
  g_autofree char *code = g_strndup (language, strcspn (language, "_@."));
  g_autofree char *word = g_strconcat (" ", code, " ", NULL);
  g_autofree char *place = g_strconcat (" ", language, " ", NULL);

  return strstr (decimal_comma, word) != NULL && strstr (decimal_point, place) == NULL;
}

static const GRegex *
get_thousands (void)
{
  static GRegex *compiled = NULL;

  if (g_once_init_enter (&compiled))
    g_once_init_leave (&compiled, g_regex_new (THOUSANDS, G_REGEX_OPTIMIZE, 0, NULL));

  return compiled;
}

/* A number that stands in both with its comma is the source's, and no fraction. */
static void
check_thousands (LocalePair *pair, const char *source, const char *translation)
{
  g_autoptr (GMatchInfo) match = NULL;
  g_autofree char *number = NULL;

  if (!has_decimal_comma (pair->check->language))
    return;

  g_regex_match (get_thousands (), translation, 0, &match);
  for (; g_match_info_matches (match); g_match_info_next (match, NULL))
    {
      g_free (number);
      number = g_match_info_fetch (match, 0);
      if (strstr (source, number) == NULL)
        continue;
      majakka_locale_tell (
          pair, LOCALE_TAG_NUMBER,
          /* Translators: %s is a number, as in 4,106 */
          _ ("“%s” is written as in English. In your language the comma is the decimal mark."),
          number);
      return;
    }
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

static void
tell_extra (LocalePair *pair, const char *extra, const char *instead)
{
  if (instead != NULL)
    majakka_locale_tell (pair, LOCALE_TAG_NUMBER,
                         /* Translators: %1$s and %2$s are numbers */
                         _ ("The number %1$s is not in the source, which has %2$s."), extra,
                         instead);
  else
    majakka_locale_tell (pair, LOCALE_TAG_NUMBER,
                         /* Translators: %s is a number */
                         _ ("The number %s is not in the source."), extra);
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
  const char *lost = find_missing (wanted, found, MAX_AS_WORD, hours);

  if (extra != NULL)
    tell_extra (pair, extra, lost != NULL ? lost : find_missing (wanted, found, 0, hours));
  else if (lost != NULL && entry->plural == NULL)
    majakka_locale_tell (pair, LOCALE_TAG_NUMBER,
                         /* Translators: %s is a number */
                         _ ("The number %s of the source is not in the translation."), lost);
  check_thousands (pair, source, translation);
}
