/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Words are taken, pictures are not: not as a file, and not in the disguise of text. */

#include "majakka-record.h"

#include <string.h>

/* The shortest picture that says anything is longer, written as base64; no word and no part of an
 * address is as long. */
#define LONGEST_WORD 1000

/* Lines of base64 are cut at 64 or 76 characters. A line of a text that is as long has spaces. */
#define SHORTEST_LINE 60

static gboolean
is_base64 (char c)
{
  return g_ascii_isalnum (c) || c == '+' || c == '/' || c == '-' || c == '_' || c == '=';
}

static gboolean
has_base64 (const char *words, gsize length)
{
  gsize run = 0;
  gsize line = 0;

  for (gsize i = 0; i < length; i++)
    {
      if (is_base64 (words[i]))
        {
          run++;
          line++;
          if (run >= LONGEST_WORD)
            return TRUE;
        }
      else if (words[i] == '\n' && line >= SHORTEST_LINE)
        line = 0;
      else if (words[i] != '\r')
        run = line = 0;
    }

  return FALSE;
}

/* "data:image/png;base64,..." and its kin */
static gboolean
has_data_uri (const char *words, gsize length)
{
  g_autofree char *lower = g_ascii_strdown (words, (gssize) length);

  for (const char *at = lower; (at = strstr (at, "data:")) != NULL; at++)
    {
      const char *type = at + strlen ("data:");
      gsize n = strcspn (type, ", \n");

      if (g_str_has_prefix (type, "image/") || g_str_has_prefix (type, "video/") ||
          g_strstr_len (type, (gssize) n, ";base64") != NULL)
        return TRUE;
    }

  return FALSE;
}

/* Every line of it is the address of a file, as what is dragged from a folder */
static gboolean
is_files (const char *words, gsize length)
{
  g_autofree char *copy = g_strndup (words, length);
  g_auto (GStrv) lines = g_strsplit (copy, "\n", -1);
  guint n_files = 0;

  for (guint i = 0; lines[i] != NULL; i++)
    {
      const char *line = g_strstrip (lines[i]);

      if (*line == '\0')
        continue;
      if (g_ascii_strncasecmp (line, "file:", strlen ("file:")) != 0)
        return FALSE;
      n_files++;
    }

  return n_files > 0;
}

/**
 * majakka_record_check_words:
 * @words: a piece of text that somebody types, pastes or drops
 * @length: its length in bytes, or -1
 *
 * Returns: why it must not be taken, %MAJAKKA_RECORD_WORDS when it may
 */
MajakkaRecordRefusal
majakka_record_check_words (const char *words, gssize length)
{
  gsize n;

  g_return_val_if_fail (words != NULL, MAJAKKA_RECORD_WORDS);

  n = length < 0 ? strlen (words) : (gsize) length;
  if (has_data_uri (words, n) || has_base64 (words, n))
    return MAJAKKA_RECORD_PICTURE;
  if (is_files (words, n))
    return MAJAKKA_RECORD_FILE;
  if (g_utf8_strlen (words, (gssize) n) > MAJAKKA_RECORD_MAX_WORDS)
    return MAJAKKA_RECORD_TOO_LONG;

  return MAJAKKA_RECORD_WORDS;
}

/**
 * majakka_record_clean_words:
 * @words: valid UTF-8
 *
 * Returns: (transfer full): the same without control characters but the ends of lines, and no longer than
 *   a text may be
 */
char *
majakka_record_clean_words (const char *words)
{
  GString *out;
  guint n = 0;

  g_return_val_if_fail (words != NULL, NULL);

  out = g_string_new (NULL);
  for (const char *at = words; *at != '\0' && n < MAJAKKA_RECORD_MAX_WORDS;
       at = g_utf8_next_char (at))
    {
      gunichar c = g_utf8_get_char (at);

      /* Whatever ends a line ends it in one way. */
      if (c == '\r')
        c = at[1] == '\n' ? 0 : '\n';
      else if (c == '\t')
        c = ' ';
      if (c == 0 || (g_unichar_iscntrl (c) && c != '\n'))
        continue;
      g_string_append_unichar (out, c);
      n++;
    }

  return g_string_free (out, FALSE);
}
