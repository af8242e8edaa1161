/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* How a text begins and ends. */

#include "majakka-locale-pair-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

typedef enum
{
  END_NOTHING,
  END_SENTENCE,
  END_COLON,
  END_DOTS,
  END_OTHER,
} End;

static const struct
{
  gunichar sign;
  End end;
} signs[] = {
  { '.', END_SENTENCE },    { '!', END_SENTENCE },    { '?', END_SENTENCE },
  { 0x3002, END_SENTENCE }, { 0xff01, END_SENTENCE }, { 0xff1f, END_SENTENCE },
  { 0x061f, END_SENTENCE }, { 0x06d4, END_SENTENCE }, { 0x0964, END_SENTENCE },
  { ':', END_COLON },       { 0xff1a, END_COLON },    { 0x2026, END_DOTS },
  { ',', END_OTHER },       { ';', END_OTHER },
};

static gboolean
is_closing (gunichar c)
{
  static const char closing[] = "\"”’»“)]}";

  return g_unichar_isspace (c) || g_utf8_strchr (closing, -1, c) != NULL;
}

/* Returns how a text ends, behind brackets, quotation marks and citations. */
static End
find_end (const char *words, gboolean is_markup)
{
  g_autofree char *plain = majakka_locale_plain (words, is_markup);
  const char *p = plain + strlen (plain);

  while (p > plain)
    {
      gunichar c;

      p = g_utf8_prev_char (p);
      c = g_utf8_get_char (p);
      if (c == '.' && p > plain && p[-1] == '.')
        return END_DOTS;
      for (guint i = 0; i < G_N_ELEMENTS (signs); i++)
        if (signs[i].sign == c)
          return signs[i].end;
      if (!is_closing (c))
        break;
    }

  return END_NOTHING;
}

static const char *
describe (End end)
{
  switch (end)
    {
    case END_SENTENCE:
      return C_ ("end of a text", "a full stop");
    case END_COLON:
      return C_ ("end of a text", "a colon");
    case END_DOTS:
      return C_ ("end of a text", "“…”");
    case END_NOTHING:
    case END_OTHER:
    default:
      return C_ ("end of a text", "none of these");
    }
}

/* A language may say with a colon what another says with a full stop, and end with “!” where another
 * ends with a comma; what must not be is that it ends with nothing, or with something for nothing. */
void
majakka_locale_check_end (LocalePair *pair)
{
  End wanted = find_end (pair->source, pair->is_markup);
  End found = find_end (pair->translation, pair->is_markup);
  gboolean is_lost = found == END_NOTHING && wanted != END_NOTHING && wanted != END_OTHER;
  gboolean is_added = wanted == END_NOTHING && (found == END_SENTENCE || found == END_COLON);
  gboolean is_other = wanted == END_DOTS && found != END_DOTS;

  if (is_lost || is_added || is_other)
    majakka_locale_tell (pair, LOCALE_TAG_END,
                         /* Translators: %1$s and %2$s are “a full stop”, “a colon”, “…” or “none of
                          * these” */
                         _ ("The source ends with %1$s, the translation with %2$s."),
                         describe (wanted), describe (found));
}

static gsize
count_blanks (const char *text)
{
  return strspn (text, " \t\n");
}

static gsize
count_blanks_behind (const char *text)
{
  gsize length = strlen (text);
  gsize blanks = 0;

  while (blanks < length && strchr (" \t\n", text[length - blanks - 1]) != NULL)
    blanks++;

  return blanks;
}

static gboolean
has_no_break_at_edge (const char *text)
{
  return g_str_has_prefix (text, "\302\240") || g_str_has_suffix (text, "\302\240");
}

void
majakka_locale_check_edges (LocalePair *pair)
{
  gsize before = count_blanks (pair->source);
  gsize behind = count_blanks_behind (pair->source);
  const char *translation = pair->translation;

  if (before != count_blanks (translation) || behind != count_blanks_behind (translation) ||
      strncmp (pair->source, translation, before) != 0 ||
      !g_str_has_suffix (translation, pair->source + strlen (pair->source) - behind) ||
      (has_no_break_at_edge (translation) && !has_no_break_at_edge (pair->source)))
    majakka_locale_tell (
        pair, LOCALE_TAG_EDGE, "%s",
        _ ("The translation does not begin or end with the spaces of its source."));
}
