/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Holds one row of the words to avoid against one text. */

#include "majakka-avoided-words-private.h"

#include <string.h>

/* As g_utf8_strdown(), and much faster for the letters of most texts. */
void
majakka_avoided_words_make_small (char *text)
{
  for (guchar *p = (guchar *) text; *p != '\0'; p++)
    if (*p >= 'A' && *p <= 'Z')
      *p += 'a' - 'A';
    else if (*p == 0xc3 && p[1] >= 0x80 && p[1] <= 0x9e && p[1] != 0x97) /* À to Þ, but no × */
      *++p += 0x20;
    else if (*p == 0xd0 && p[1] >= 0x90 && p[1] <= 0x9f) /* А to П */
      *++p += 0x20;
    else if (*p == 0xd0 && p[1] >= 0xa0 && p[1] <= 0xaf) /* Р to Я */
      {
        *p = 0xd1;
        *++p -= 0x20;
      }
    else if (*p == 0xd0 && p[1] == 0x81) /* Ё */
      {
        *p = 0xd1;
        *++p = 0x91;
      }
}

static gboolean
is_letter (const char *at)
{
  return g_unichar_isalnum (g_utf8_get_char (at));
}

static gboolean
is_gap (const char *at)
{
  return *at == '-' || g_unichar_isspace (g_utf8_get_char (at));
}

/* Returns where a match that begins at @at ends, or NULL. */
static const char *
match (const char *at, const char *pattern)
{
  for (; *pattern != '\0'; pattern++)
    if (*pattern == '*')
      {
        while (*at != '\0' && is_letter (at))
          at = g_utf8_next_char (at);
      }
    else if (*pattern == ' ')
      {
        if (!is_gap (at))
          return NULL;
        while (*at != '\0' && is_gap (at))
          at = g_utf8_next_char (at);
      }
    else if (*pattern != *at++)
      {
        return NULL;
      }

  return *at != '\0' && is_letter (at) ? NULL : at;
}

/* Whether the words from @start to @end are all that a pair of quotation marks holds. */
static gboolean
is_quoted (const char *text, const char *start, const char *end)
{
  static const gunichar marks[] = { '"', 0xab, 0xbb, 0x2018, 0x2019, 0x201c, 0x201d, 0x201e };
  gunichar before = start > text ? g_utf8_get_char (g_utf8_prev_char (start)) : 0;
  gunichar after = *end != '\0' ? g_utf8_get_char (end) : 0;
  guint n_marks = 0;

  for (guint i = 0; i < G_N_ELEMENTS (marks); i++)
    n_marks += (marks[i] == before) + (marks[i] == after);

  return n_marks == 2;
}

/* @text: in small letters. Returns what it says, or NULL when it does not hold the row outside of
 * quotation marks. */
char *
majakka_avoided_words_match (const MajakkaAvoidedWords *row, const char *text)
{
  gboolean inside = *row->words == '*';
  const char *pattern = row->words + (inside ? 1 : 0);
  g_autofree char *beginning = g_strndup (pattern, strcspn (pattern, "* "));

  for (const char *at = text; (at = strstr (at, beginning)) != NULL; at++)
    {
      const char *start = at;
      const char *end;

      while (start > text && is_letter (g_utf8_prev_char (start)))
        start = g_utf8_prev_char (start);
      end = start == at || inside ? match (at, pattern) : NULL;
      if (end != NULL && !is_quoted (text, start, end))
        return g_strndup (start, (gsize) (end - start));
    }

  return NULL;
}
