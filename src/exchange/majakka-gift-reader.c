/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* GIFT, as question/format/gift/format.php of Moodle reads it and https://docs.moodle.org/en/GIFT_format
 * describes it; docs/exchange.md has the grammar.
 *
 * A file is lines; an empty one ends a question. Letters with a backslash before them are put away first,
 * as bytes that a text cannot have, so that what is left of "~", "=", "#", "{" and "}" has its meaning
 * wherever it stands. */

#include "majakka-gift-private.h"

#include "majakka-exchange-markup-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define CATEGORY "$CATEGORY:"

/* The letters that a backslash takes the meaning from; each is put away as 1 and its place. */
static const char escaped[] = ":#={}~\n\\";

/* Brings back the letters that were put away. */
static void
unescape (char *text)
{
  for (char *p = text; *p != '\0'; p++)
    if (*p >= 1 && *p <= 8)
      *p = escaped[*p - 1];
}

/* Appends a line with its letters put away. Other control characters are dropped: nothing in a file
 * can pass for a letter that was put away. */
static void
append_line (GString *block, const char *line, const char *end)
{
  for (const char *p = line; p < end; p++)
    {
      const char *place = NULL;

      if (*p == '\\' && p + 1 < end)
        place = strchr (escaped, p[1] == 'n' ? '\n' : p[1]);
      if (place != NULL)
        {
          g_string_append_c (block, (char) (place - escaped + 1));
          p++;
        }
      else if ((guchar) *p >= 0x20 || *p == '\t')
        {
          g_string_append_c (block, *p);
        }
    }
  g_string_append_c (block, '\n');
}

/* Takes the words of @text, which is changed: with the format that it names, or @usual. */
char *
majakka_gift_take_text (char *text, MajakkaTextFormat usual, MajakkaLoss *lost)
{
  MajakkaTextFormat format = usual;
  char *words = g_strstrip (text);

  if (*words == '[')
    {
      gsize length = strcspn (words + 1, "]");

      if (words[length + 1] == ']' && majakka_text_format_find (words + 1, length, &format))
        words += length + 2;
    }
  unescape (words);

  return majakka_exchange_reduce (words, format, lost);
}

/* What goes with an answer is plain in any format. */
char *
majakka_gift_take_plain (char *text)
{
  unescape (text);

  return majakka_markup_from_plain (text);
}

/* “::NAME::”; returns what comes after it. */
static char *
read_name (MajakkaRawQuestion *raw, char *text)
{
  char *end;

  if (!g_str_has_prefix (text, "::"))
    return text;
  end = strstr (text + 2, "::");
  if (end == NULL)
    return text + 2;

  *end = '\0';
  raw->name = majakka_gift_take_plain (text + 2);
  if (*raw->name == '\0')
    g_clear_pointer (&raw->name, g_free);

  return end + 2;
}

/* Finds the format of the prompt, which is the usual one of all that follows. */
static MajakkaTextFormat
find_format (const char *text)
{
  MajakkaTextFormat format = MAJAKKA_TEXT_MOODLE;

  while (g_ascii_isspace (*text))
    text++;
  if (*text == '[')
    majakka_text_format_find (text + 1, strcspn (text + 1, "]"), &format);

  return format;
}

/* The prompt with what stands after the answers; these leave a gap there. */
static char *
take_prompt (char *before, char *after, MajakkaTextFormat format, MajakkaLoss *lost)
{
  g_autofree char *both = NULL;

  g_strchomp (after);
  if (*after == '\0')
    return majakka_gift_take_text (before, format, lost);

  both = g_strconcat (before, "_____", after, NULL);

  return majakka_gift_take_text (both, format, lost);
}

static void
read_answers (MajakkaIntake *intake,
              MajakkaRawQuestion *raw,
              char *answers,
              MajakkaTextFormat format)
{
  char *general = g_strrstr (answers, "####");

  if (general != NULL)
    {
      *general = '\0';
      raw->general_feedback = majakka_gift_take_text (general + 4, format, &raw->lost);
    }
  if (majakka_gift_read_answers (g_strstrip (answers), format, intake, raw))
    majakka_intake_add (intake, raw);
}

static void
read_question (MajakkaIntake *intake, char *text, guint line)
{
  g_autoptr (MajakkaRawQuestion) raw = majakka_raw_question_new (line);
  MajakkaTextFormat format;
  char *open, *close;

  text = read_name (raw, text);
  format = find_format (text);
  open = strchr (text, '{');
  close = strchr (text, '}');
  if (open == NULL || close == NULL || close < open)
    {
      raw->prompt = majakka_gift_take_text (text, format, &raw->lost);
      if (open == NULL && close == NULL)
        MAJAKKA_INTAKE_NOTE (intake, raw, _ ("“%s” was left out: it is a text without answers."));
      else
        MAJAKKA_INTAKE_NOTE (intake, raw,
                             _ ("“%s” was left out: a brace is opened or closed alone."));
      return;
    }

  *open = *close = '\0';
  if (strpbrk (close + 1, "{}") != NULL)
    {
      raw->prompt = majakka_gift_take_text (text, format, &raw->lost);
      MAJAKKA_INTAKE_NOTE (
          intake, raw,
          _ ("“%s” was left out: it has more than one pair of braces, or no empty line after it."));
      return;
    }

  raw->prompt = take_prompt (text, close + 1, format, &raw->lost);
  read_answers (intake, raw, open + 1, format);
}

static void
read_block (MajakkaIntake *intake, GString *block, guint line)
{
  if (block->len == 0)
    return;

  if (majakka_intake_count (intake, line))
    read_question (intake, g_strchug (block->str), line);
  g_string_truncate (block, 0);
}

static void
read_category (MajakkaIntake *intake, const char *line, const char *end, guint number)
{
  g_autofree char *path =
      g_strndup (line + strlen (CATEGORY), (gsize) (end - line) - strlen (CATEGORY));

  majakka_intake_add_category (intake, g_strstrip (path), number);
}

/* Reads a whole file; @text is UTF-8. */
void
majakka_gift_read (const char *text, MajakkaIntake *intake)
{
  g_autoptr (GString) block = g_string_new (NULL);
  guint number = 1;
  guint begun = 0;

  for (const char *line = text; *line != '\0' && !intake->failed; number++)
    {
      const char *end = line + strcspn (line, "\r\n");
      const char *first = line + strspn (line, " \t");

      if (first == end)
        {
          read_block (intake, block, begun);
        }
      else if (block->len == 0 && g_str_has_prefix (first, CATEGORY))
        {
          read_category (intake, first, end, number);
        }
      else if (!g_str_has_prefix (first, "//"))
        {
          if (block->len == 0)
            begun = number;
          append_line (block, first, end);
        }
      line = end;
      if (*line == '\r' && line[1] == '\n')
        line++;
      if (*line != '\0')
        line++;
    }
  if (!intake->failed)
    read_block (intake, block, begun);
}
