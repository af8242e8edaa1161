/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The words of a catalogue, one after the other. It is gettext's own order: a keyword and its text may
 * stand on one line or on many. libgettextpo reads the same, but does not tell where a message
 * stands, and that is what a translator needs most. */

#include "majakka-po-scanner-private.h"

#include "majakka-po-file.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define MAX_INDEX 99

void
majakka_po_scanner_init (PoScanner *self,
                         const char *name,
                         const char *text,
                         gsize length,
                         MajakkaFaults *faults)
{
  self->name = name;
  self->begin = text;
  self->next = text;
  self->end = text + length;
  self->line = 1;
  self->decoded = g_string_new (NULL);
  self->faults = faults;

  /* Some editors begin a file with a byte order mark. */
  if (length >= 3 && memcmp (text, "\xef\xbb\xbf", 3) == 0)
    self->next += 3;
}

void
majakka_po_scanner_clear (PoScanner *self)
{
  g_string_free (self->decoded, TRUE);
}

static const char *
find_line_end (const PoScanner *self)
{
  const char *end = memchr (self->next, '\n', (gsize) (self->end - self->next));

  return end != NULL ? end : self->end;
}

static void
skip_space (PoScanner *self)
{
  for (; self->next < self->end && g_ascii_isspace (*self->next); self->next++)
    if (*self->next == '\n')
      self->line++;
}

static void
refuse_at (PoScanner *self, PoToken *token, PoTag tag, guint column, const char *sentence)
{
  token->kind = PO_TOKEN_FAULT;
  majakka_faults_add (self->faults, &majakka_po_tags[tag], self->name, self->line, column, "%s",
                      sentence);
  self->next = find_line_end (self);
}

static void
refuse (PoScanner *self, PoToken *token, PoTag tag, const char *sentence)
{
  refuse_at (self, token, tag, 0, sentence);
}

static void
read_comment (PoScanner *self, PoToken *token)
{
  const char *end = find_line_end (self);

  token->text = self->next;
  token->length = (gsize) (end - self->next);
  if (token->length > 0 && token->text[token->length - 1] == '\r')
    token->length--;
  token->kind = token->length > 1 && token->text[1] == '~' ? PO_TOKEN_OBSOLETE : PO_TOKEN_COMMENT;
  self->next = end;
}

static void
read_word (PoScanner *self, PoToken *token)
{
  token->kind = PO_TOKEN_WORD;
  token->text = self->next;
  while (self->next < self->end && (g_ascii_isalpha (*self->next) || *self->next == '_'))
    self->next++;
  token->length = (gsize) (self->next - token->text);
}

static void
read_index (PoScanner *self, PoToken *token)
{
  const char *p = self->next + 1;
  guint index = 0;

  for (; p < self->end && g_ascii_isdigit (*p) && index <= MAX_INDEX; p++)
    index = index * 10 + (guint) (*p - '0');
  if (p == self->next + 1 || p == self->end || *p != ']' || index > MAX_INDEX)
    {
      refuse (self, token, PO_TAG_SYNTAX,
              _ ("The number of the plural form is not a number in “[ ]”."));
      return;
    }

  token->kind = PO_TOKEN_INDEX;
  token->index = index;
  self->next = p + 1;
}

static guint
read_digits (const char **text, const char *end, guint base, guint most)
{
  guint value = 0;

  for (guint i = 0; i < most && *text < end; i++, (*text)++)
    {
      int digit = g_ascii_xdigit_value (**text);

      if (digit < 0 || (guint) digit >= base)
        break;
      value = value * base + (guint) digit;
    }

  return value;
}

/* Reads what follows a backslash. Returns the character, or -1. */
static int
read_escape (const char **text, const char *end)
{
  static const char letters[] = "ntrbfva\\\"";
  static const char meanings[] = "\n\t\r\b\f\v\a\\\"";
  const char *found;

  if (*text == end)
    return -1;
  if (**text == 'x')
    {
      (*text)++;
      return (int) read_digits (text, end, 16, 2);
    }
  if (**text >= '0' && **text <= '7')
    return (int) read_digits (text, end, 8, 3);

  found = **text != '\0' ? strchr (letters, **text) : NULL;
  if (found == NULL)
    return -1;
  (*text)++;

  return (guchar) meanings[found - letters];
}

static gboolean
is_allowed (int c)
{
  return c >= ' ' ? c < 0x7f : c == '\n' || c == '\t' || c == '\r';
}

/* Returns in which character of its line a place is, from 1. */
static guint
get_column (const PoScanner *self, const char *place)
{
  const char *line = place;

  while (line > self->begin && line[-1] != '\n')
    line--;

  return (guint) g_utf8_strlen (line, place - line) + 1;
}

/* Whether what stands behind a text is more of a catalogue. Somebody who writes “"” inside a text has ended it
 * there, and goes on with words. */
static gboolean
may_follow_text (const PoScanner *self, const char *p)
{
  static const char *const keywords[] = { "msgctxt", "msgid", "msgid_plural", "msgstr" };
  const char *word;

  while (p < self->end && (*p == ' ' || *p == '\t' || *p == '\r'))
    p++;
  if (p == self->end || *p == '\n' || *p == '"' || *p == '#')
    return TRUE;

  for (word = p; p < self->end && (g_ascii_isalpha (*p) || *p == '_'); p++)
    ;
  for (guint i = 0; i < G_N_ELEMENTS (keywords); i++)
    if ((gsize) (p - word) == strlen (keywords[i]) &&
        strncmp (word, keywords[i], strlen (keywords[i])) == 0)
      return TRUE;

  return FALSE;
}

/* Never looks further than the text goes: a line may hold a million texts. */
static void
read_text (PoScanner *self, PoToken *token)
{
  const char *p = self->next + 1;

  g_string_truncate (self->decoded, 0);
  while (p < self->end && *p != '"' && *p != '\n')
    {
      int c = (guchar) *p;

      if (c >= 0x80)
        {
          g_string_append_c (self->decoded, *p++);
          continue;
        }
      p++;
      if (c == '\\')
        {
          c = read_escape (&p, self->end);
          if (c < 0)
            {
              refuse (self, token, PO_TAG_SYNTAX,
                      _ ("After “\\” comes none of the letters that mean something there."));
              return;
            }
        }
      if (!is_allowed (c))
        {
          refuse (self, token, PO_TAG_CHARACTER, _ ("There is a control character in the text."));
          return;
        }
      g_string_append_c (self->decoded, (char) c);
    }

  if (p == self->end || *p != '"')
    {
      refuse (self, token, p == self->end ? PO_TAG_CUT_OFF : PO_TAG_SYNTAX,
              _ ("The text has no quotation mark at its end."));
      return;
    }

  if (!may_follow_text (self, p + 1))
    {
      refuse_at (
          self, token, PO_TAG_SYNTAX, get_column (self, p),
          _ ("A straight quotation mark ends the text here: write \\\" or the marks of your language."));
      return;
    }

  token->kind = PO_TOKEN_TEXT;
  token->text = self->decoded->str;
  token->length = self->decoded->len;
  self->next = p + 1;
}

/* Reads what stands next. */
void
majakka_po_scanner_read (PoScanner *self, PoToken *token)
{
  skip_space (self);
  *token = (PoToken){ .line = self->line };

  if (self->next == self->end)
    token->kind = PO_TOKEN_END;
  else if (*self->next == '#')
    read_comment (self, token);
  else if (*self->next == '"')
    read_text (self, token);
  else if (*self->next == '[')
    read_index (self, token);
  else if (g_ascii_isalpha (*self->next))
    read_word (self, token);
  else
    refuse (self, token, PO_TAG_SYNTAX,
            _ ("This line is neither a comment, nor a keyword, nor text in quotation marks."));
}
