/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Where the string literals of a C file are. */

#include "majakka-locale-literals-private.h"

#include <string.h>

typedef struct
{
  const char *at;
  guint line;
} Scanner;

static void
step (Scanner *self)
{
  if (*self->at == '\n')
    self->line++;
  self->at++;
}

static void
skip_until (Scanner *self, const char *end)
{
  while (*self->at != '\0' && !g_str_has_prefix (self->at, end))
    step (self);
  for (gsize i = 0; *self->at != '\0' && i < strlen (end); i++)
    step (self);
}

static gboolean
skip_comment (Scanner *self)
{
  if (g_str_has_prefix (self->at, "/*"))
    skip_until (self, "*/");
  else if (g_str_has_prefix (self->at, "//"))
    skip_until (self, "\n");
  else
    return FALSE;

  return TRUE;
}

static void
skip_character (Scanner *self)
{
  step (self);
  while (*self->at != '\0' && *self->at != '\'' && *self->at != '\n')
    {
      if (*self->at == '\\' && self->at[1] != '\0')
        step (self);
      step (self);
    }
  if (*self->at == '\'')
    step (self);
}

/* Takes one literal; the scanner is at its first quotation mark. */
static void
take_literal (Scanner *self, GString *text)
{
  g_autoptr (GString) written = g_string_new (NULL);
  g_autofree char *meant = NULL;

  step (self);
  while (*self->at != '\0' && *self->at != '"' && *self->at != '\n')
    {
      if (*self->at == '\\' && self->at[1] != '\0' && self->at[1] != '\n')
        {
          g_string_append_c (written, *self->at);
          step (self);
        }
      g_string_append_c (written, *self->at);
      step (self);
    }
  if (*self->at == '"')
    step (self);
  meant = g_strcompress (written->str);
  g_string_append (text, meant);
}

/**
 * majakka_locale_list_literals:
 * @lines: (element-type utf8 guint): text -> line, from 1
 * @code: a C file
 *
 * Puts the line of each string literal into @lines, that of the first when a text stands twice. Literals
 * with nothing between them are one.
 */
void
majakka_locale_list_literals (GHashTable *lines, const char *code)
{
  Scanner scanner = { code, 1 };

  while (*scanner.at != '\0')
    {
      guint line = scanner.line;
      g_autoptr (GString) text = NULL;

      if (*scanner.at == '\'')
        skip_character (&scanner);
      else if (*scanner.at != '"' && !skip_comment (&scanner))
        step (&scanner);
      if (*scanner.at != '"')
        continue;

      line = scanner.line;
      text = g_string_new (NULL);
      while (*scanner.at == '"')
        {
          take_literal (&scanner, text);
          while (g_ascii_isspace (*scanner.at))
            step (&scanner);
        }
      if (!g_hash_table_contains (lines, text->str))
        g_hash_table_insert (lines, g_strdup (text->str), GUINT_TO_POINTER (line));
    }
}
