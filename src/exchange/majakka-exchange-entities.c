/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The entities of HTML that people and editors write. */

#include "majakka-exchange-html-private.h"

#include <string.h>

/* The longest that is looked for, with “&” and “;”. */
#define MAX_LENGTH 12

static const struct
{
  const char *name;
  gunichar c;
} entities[] = {
  { "amp", '&' },       { "lt", '<' },       { "gt", '>' },       { "quot", '"' },
  { "apos", '\'' },     { "nbsp", 0xa0 },    { "laquo", 0xab },   { "raquo", 0xbb },
  { "ndash", 0x2013 },  { "mdash", 0x2014 }, { "lsquo", 0x2018 }, { "rsquo", 0x2019 },
  { "sbquo", 0x201a },  { "ldquo", 0x201c }, { "rdquo", 0x201d }, { "bdquo", 0x201e },
  { "hellip", 0x2026 }, { "bull", 0x2022 },  { "middot", 0xb7 },  { "euro", 0x20ac },
  { "pound", 0xa3 },    { "sect", 0xa7 },    { "copy", 0xa9 },    { "reg", 0xae },
  { "trade", 0x2122 },  { "deg", 0xb0 },     { "plusmn", 0xb1 },  { "times", 0xd7 },
  { "divide", 0xf7 },   { "frac12", 0xbd },  { "shy", 0xad },     { "rarr", 0x2192 },
  { "larr", 0x2190 },   { "le", 0x2264 },    { "ge", 0x2265 },    { "ne", 0x2260 },
  { "iexcl", 0xa1 },    { "iquest", 0xbf },  { "Agrave", 0xc0 },  { "Aacute", 0xc1 },
  { "Acirc", 0xc2 },    { "Atilde", 0xc3 },  { "Auml", 0xc4 },    { "Aring", 0xc5 },
  { "AElig", 0xc6 },    { "Ccedil", 0xc7 },  { "Egrave", 0xc8 },  { "Eacute", 0xc9 },
  { "Ecirc", 0xca },    { "Euml", 0xcb },    { "Iacute", 0xcd },  { "Ntilde", 0xd1 },
  { "Oacute", 0xd3 },   { "Ocirc", 0xd4 },   { "Otilde", 0xd5 },  { "Ouml", 0xd6 },
  { "Oslash", 0xd8 },   { "Uacute", 0xda },  { "Uuml", 0xdc },    { "szlig", 0xdf },
  { "agrave", 0xe0 },   { "aacute", 0xe1 },  { "acirc", 0xe2 },   { "atilde", 0xe3 },
  { "auml", 0xe4 },     { "aring", 0xe5 },   { "aelig", 0xe6 },   { "ccedil", 0xe7 },
  { "egrave", 0xe8 },   { "eacute", 0xe9 },  { "ecirc", 0xea },   { "euml", 0xeb },
  { "igrave", 0xec },   { "iacute", 0xed },  { "icirc", 0xee },   { "iuml", 0xef },
  { "ntilde", 0xf1 },   { "ograve", 0xf2 },  { "oacute", 0xf3 },  { "ocirc", 0xf4 },
  { "otilde", 0xf5 },   { "ouml", 0xf6 },    { "oslash", 0xf8 },  { "ugrave", 0xf9 },
  { "uacute", 0xfa },   { "ucirc", 0xfb },   { "uuml", 0xfc },    { "yuml", 0xff },
  { "Scaron", 0x160 },  { "scaron", 0x161 }, { "OElig", 0x152 },  { "oelig", 0x153 },
};

static gboolean
decode_number (const char *digits, gsize length, gunichar *c)
{
  gboolean hex = length > 1 && (*digits == 'x' || *digits == 'X');
  gunichar sum = 0;

  if (length == 0)
    return FALSE;

  for (gsize i = hex ? 1 : 0; i < length; i++)
    {
      int digit = hex ? g_ascii_xdigit_value (digits[i]) : g_ascii_digit_value (digits[i]);

      if (digit < 0 || sum > 0x10ffff)
        return FALSE;
      sum = sum * (hex ? 16 : 10) + (gunichar) digit;
    }
  if (!g_unichar_validate (sum) || sum == 0)
    return FALSE;
  *c = sum;

  return TRUE;
}

/* Returns whether an entity stands at @text; tells what it means, and its length in bytes. */
gboolean
majakka_entity_decode (const char *text, gunichar *c, gsize *length)
{
  const char *end = memchr (text, ';', strnlen (text, MAX_LENGTH));
  gsize n_letters;

  if (end == NULL)
    return FALSE;

  n_letters = (gsize) (end - text) - 1;
  *length = n_letters + 2;
  if (n_letters > 0 && text[1] == '#')
    return decode_number (text + 2, n_letters - 1, c);

  for (guint i = 0; i < G_N_ELEMENTS (entities); i++)
    if (strncmp (entities[i].name, text + 1, n_letters) == 0 && entities[i].name[n_letters] == '\0')
      {
        *c = entities[i].c;
        return TRUE;
      }

  return FALSE;
}
