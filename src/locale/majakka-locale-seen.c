/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* A text as a reader sees it, for looking at its signs and its words. */

#include "majakka-locale-pair-private.h"

#include "majakka-text.h"

#include <string.h>

/* What a program writes for itself: placeholders, addresses, options, names of files, attributes, \" in a catalogue, the
 * ends of a comment. */
#define CODE                                                                      \
  "%(?:\\d+\\$)?[-.\\d]*[a-zA-Z%]|\\{\\w+\\}|\\b(?:https?://|urn:)[\\w:/.-]*|"    \
  "(?<!\\w)--?[a-z][\\w-]*=?|\\w+=\"[^\"]*\"|\\b[\\w-]+(?:\\.[a-z\\d]+)+\\b|"     \
  "(?<!\\w)\\.[a-z]{3,4}\\b|\\b(?=\\w*_)\\w{4,}|(?<!\\w)[~/][\\w./-]{3,}|\\\\\"|" \
  "(?<=[“”„«])-->?(?=[“”»])"

/* What directs the layout and is not seen: a soft hyphen, a word joiner, marks of direction. */
#define INVISIBLE "[\\x{ad}\\x{2060}\\x{2066}\\x{2069}\\x{200e}\\x{200f}]"

/* Compiles an expression of this file once, for all threads. */
#define ONCE(name, expression)                                                            \
  static const GRegex *get_##name (void)                                                  \
  {                                                                                       \
    static GRegex *compiled = NULL;                                                       \
    if (g_once_init_enter (&compiled))                                                    \
      g_once_init_leave (&compiled, g_regex_new (expression, G_REGEX_OPTIMIZE, 0, NULL)); \
    return compiled;                                                                      \
  }

ONCE (code, CODE)
ONCE (invisible, INVISIBLE)
ONCE (mnemonic, "(?<!\\w)_(?=\\w)")

/* Takes what matches out of @text and puts @instead there. */
static char *
replace (const GRegex *regex, char *text, const char *instead)
{
  char *replaced = g_regex_replace_literal (regex, text, -1, 0, instead, 0, NULL);

  if (replaced == NULL)
    return text;
  g_free (text);

  return replaced;
}

/* In the words of the program a tag is something to talk about. */
static char *
hide_tags (const char *words)
{
  GString *hidden = g_string_new (NULL);

  for (const char *p = words; *p != '\0';)
    {
      gsize length = strcspn (p, "<");
      const char *end = strpbrk (p + length + (p[length] != '\0'), "<>");

      g_string_append_len (hidden, p, (gssize) length);
      p += length;
      if (*p == '\0')
        break;
      g_string_append_c (hidden, end != NULL && *end == '>' ? 'X' : '<');
      p = end != NULL && *end == '>' ? end + 1 : p + 1;
    }

  return g_string_free (hidden, FALSE);
}

/* Returns: (transfer full): the words without tags, and without the mark of a key to press */
char *
majakka_locale_plain (const char *words, gboolean is_markup)
{
  if (is_markup)
    return majakka_markup_strip (words);

  return replace (get_mnemonic (), g_strdup (words), "");
}

/* Returns: (transfer full): the words as majakka_locale_plain() has them, with an X for each piece of
 *   code, and without what is not seen */
char *
majakka_locale_seen (const char *words, gboolean is_markup)
{
  g_autofree char *tagged = is_markup ? g_strdup (words) : hide_tags (words);
  char *seen = majakka_locale_plain (tagged, is_markup);

  seen = replace (get_code (), seen, "X");

  return replace (get_invisible (), seen, "");
}

/* Returns how many characters a reader sees. */
guint
majakka_locale_count_characters (const char *words, gboolean is_markup)
{
  g_autofree char *plain = majakka_locale_plain (words, is_markup);

  return (guint) g_utf8_strlen (plain, -1);
}
