/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* A placeholder that is wrong can crash the program, so they are compared as printf() reads them: which
 * argument is taken, and as what. */

#include "majakka-locale-pair-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define MAX_ARGUMENTS 16

/* How a format takes each of its arguments; 0 for one that it does not take. */
typedef struct
{
  char types[MAX_ARGUMENTS];
  const char *broken; /* where it makes no sense; NULL */
} Format;

/* What printf() can hold in one place is far less; it gives up at more than an int. */
#define MAX_DIGITS 3

/* What is read as the same type: a length and a conversion as one letter. */
static char
get_type (const char *length, gsize n_length, char conversion)
{
  gboolean is_long = n_length > 0 && *length != 'h';

  switch (conversion)
    {
    case 'd':
    case 'i':
      return is_long ? 'D' : 'd';
    case 'u':
    case 'x':
    case 'X':
    case 'o':
      return is_long ? 'U' : 'u';
    case 'f':
    case 'F':
    case 'e':
    case 'g':
    case 'G':
      return 'f';
    case 's':
    case 'c':
    case 'p':
      /* With a length it is a text of wide characters, which the program has not. */
      return n_length == 0 ? conversion : 0;
    default:
      return 0;
    }
}

/* Returns what is behind a number, or NULL when that is too large. */
static const char *
skip_number (const char *p)
{
  gsize digits = strspn (p, "0123456789");

  return digits <= MAX_DIGITS ? p + digits : NULL;
}

/* Returns what is behind the flags, the width and the precision, or NULL when they make no sense. */
static const char *
skip_size (const char *p)
{
  p = skip_number (p + strspn (p, "-+ #0'"));

  return p != NULL && *p == '.' ? skip_number (p + 1) : p;
}

/* Takes the argument of one placeholder; returns what is behind it, or NULL when it makes no sense. */
static const char *
take (Format *format, const char *p, guint *next)
{
  gsize digits = strspn (p, "0123456789");
  gsize place = *next;
  gsize length;
  char type;

  if (digits > 0 && p[digits] == '$')
    {
      place = (gsize) g_ascii_strtoull (p, NULL, 10) - 1;
      p += digits + 1;
    }
  else
    {
      *next += 1;
    }
  p = skip_size (p);
  if (p == NULL || place >= MAX_ARGUMENTS)
    return NULL;

  length = strspn (p, "hlqjzt");
  type = get_type (p, length, p[length]);
  /* One argument is not two things. */
  if (type == 0 || (format->types[place] != 0 && format->types[place] != type))
    return NULL;

  format->types[place] = type;

  return p + length + 1;
}

static void
read_format (Format *format, const char *text)
{
  guint next = 0;

  memset (format, 0, sizeof *format);
  while (format->broken == NULL && (text = strchr (text, '%')) != NULL)
    {
      const char *behind = text[1] == '%' ? text + 2 : take (format, text + 1, &next);

      if (behind == NULL)
        format->broken = text;
      else
        text = behind;
    }
}

/* A percent sign before a space is one of a sentence: “50 % of them”. */
static gboolean
looks_like_format (const char *text)
{
  Format format;

  if (text == NULL || strstr (text, "% ") != NULL)
    return FALSE;

  read_format (&format, text);
  for (guint i = 0; i < MAX_ARGUMENTS && format.broken == NULL; i++)
    if (format.types[i] != 0)
      return TRUE;

  return FALSE;
}

/* Some editors lose what a file says of its messages. */
static gboolean
is_format (const LocalePair *pair)
{
  const MajakkaPoEntry *entry = pair->entry;

  return (entry->flags != NULL &&
          g_strv_contains ((const char *const *) entry->flags, "c-format")) ||
         (!pair->is_markup && (looks_like_format (entry->id) || looks_like_format (entry->plural) ||
                               looks_like_format (pair->translation)));
}

/* Names in braces are put in by other means. */
static gboolean
has_same_names (const char *source, const char *translation)
{
  while ((source = strchr (source, '{')) != NULL)
    {
      const char *end = strchr (source, '}');
      g_autofree char *name = NULL;

      if (end == NULL)
        return TRUE;
      name = g_strndup (source, (gsize) (end - source) + 1);
      if (strspn (name + 1, "abcdefghijklmnopqrstuvwxyz_-") + 2 == strlen (name) &&
          strstr (translation, name) == NULL)
        return FALSE;
      source = end;
    }

  return TRUE;
}

/* A plural form that is for one number only may leave that number out, unless another argument comes after it: printf()
 * does not find that then. */
static gboolean
may_leave_out (const LocalePair *pair, const Format *found, guint place)
{
  for (guint i = place; i < MAX_ARGUMENTS; i++)
    if (found->types[i] != 0)
      return FALSE;

  return pair->entry->plural != NULL &&
         majakka_locale_form_is_for_one (pair->check->catalogue, pair->form);
}

static void
compare (LocalePair *pair, const Format *wanted, const Format *found)
{
  for (guint i = 0; i < MAX_ARGUMENTS; i++)
    if (wanted->types[i] != found->types[i] && !may_leave_out (pair, found, i))
      {
        majakka_locale_tell (
            pair, LOCALE_TAG_PLACEHOLDER,
            found->types[i] == 0
                /* Translators: %u is which placeholder of a text, from 1 */
                ? _ ("Placeholder %u of the source is not in the translation.")
                : wanted->types[i] == 0
                      /* Translators: %u is which placeholder of a text, from 1 */
                      ? _ ("The translation has a placeholder %u that the source has not.")
                      /* Translators: %u is which placeholder of a text, from 1 */
                      : _ ("Placeholder %u stands for something else than in the source."),
            i + 1);
        return;
      }
}

/* Its beginning, in letters: what follows the percent sign need not be Latin. */
static void
tell_broken (LocalePair *pair, const char *broken)
{
  g_autofree char *beginning = g_utf8_substring (broken, 0, MIN (12, g_utf8_strlen (broken, -1)));

  majakka_locale_tell (pair, LOCALE_TAG_PLACEHOLDER,
                       /* Translators: %s is the beginning of a text that is wrong */
                       _ ("This is no placeholder: “%s”."), beginning);
}

void
majakka_locale_check_placeholders (LocalePair *pair)
{
  Format wanted, found;

  if (is_format (pair))
    {
      /* The plural knows all arguments; the singular may have left out the number. */
      read_format (&wanted, pair->entry->plural != NULL ? pair->entry->plural : pair->source);
      read_format (&found, pair->translation);
      if (found.broken != NULL && wanted.broken == NULL)
        tell_broken (pair, found.broken);
      else if (wanted.broken == NULL)
        compare (pair, &wanted, &found);
    }
  if (!pair->is_markup && !has_same_names (pair->source, pair->translation))
    majakka_locale_tell (pair, LOCALE_TAG_PLACEHOLDER, "%s",
                         _ ("A name in braces of the source is not in the translation."));
}
