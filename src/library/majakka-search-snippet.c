/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-search-snippet.h"

#include <string.h>

/* In characters: three lines of a window, two of them after the word. */
#define BEFORE  50
#define LONGEST 170

/* The line of a text that has the first of the words, or the first line when none has. */
static char *
find_line (const char *text, MajakkaSearchQuery *query, const char *language)
{
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);

  for (guint i = 0; lines[i] != NULL; i++)
    {
      g_autoptr (GArray) marks = majakka_search_query_find_marks (query, lines[i], language);

      if (marks->len > 0)
        return g_strdup (lines[i]);
    }

  return g_strdup (lines[0] != NULL ? lines[0] : "");
}

/* Goes on to where a word begins. */
static const char *
skip_to_word (const char *p, const char *end)
{
  while (p < end && !g_unichar_isspace (g_utf8_get_char (p)))
    p = g_utf8_next_char (p);
  while (p < end && g_unichar_isspace (g_utf8_get_char (p)))
    p = g_utf8_next_char (p);

  return p;
}

/* Goes back to where a word ends. */
static const char *
skip_back_to_word (const char *begin, const char *p)
{
  const char *end = p;

  while (end > begin && !g_unichar_isspace (g_utf8_get_char (end)))
    end = g_utf8_prev_char (end);

  return end > begin ? end : p;
}

/**
 * majakka_search_snippet:
 * @text: a text, a paragraph a line
 * @query: what was looked for
 * @language: the language of @text
 *
 * Cuts out what stands around the first of the words that were looked for.
 *
 * Returns: (transfer full): a line, with “…” where there is more of it
 */
char *
majakka_search_snippet (const char *text, MajakkaSearchQuery *query, const char *language)
{
  g_autofree char *line = NULL;
  g_autoptr (GArray) marks = NULL;
  const char *begin, *end, *word;
  glong n_before;

  g_return_val_if_fail (text != NULL, NULL);
  g_return_val_if_fail (query != NULL, NULL);
  g_return_val_if_fail (language != NULL, NULL);

  line = find_line (text, query, language);
  marks = majakka_search_query_find_marks (query, line, language);
  word = marks->len > 0 ? line + g_array_index (marks, MajakkaSearchMark, 0).start : line;
  n_before = g_utf8_strlen (line, word - line);
  begin = line;
  end = line + strlen (line);
  if (n_before > BEFORE && g_utf8_strlen (line, -1) > LONGEST)
    begin = skip_to_word (g_utf8_offset_to_pointer (line, n_before - BEFORE), word);
  if (g_utf8_strlen (begin, -1) > LONGEST)
    end = skip_back_to_word (word, g_utf8_offset_to_pointer (begin, LONGEST));

  return g_strdup_printf ("%s%.*s%s", begin > line ? "… " : "", (int) (end - begin), begin,
                          *end != '\0' ? " …" : "");
}
