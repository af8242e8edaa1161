/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-exchange-markup-private.h"

#include <string.h>

/* Editors of HTML leave it at the end of a text. */
#define NO_BREAK_SPACE "\302\240"

void
majakka_markup_init (MajakkaMarkup *self)
{
  memset (self, 0, sizeof *self);
  self->out = g_string_sized_new (64);
}

static void
close_style (MajakkaMarkup *self)
{
  if (self->style & MAJAKKA_RUN_EMPHASIS)
    g_string_append (self->out, "</em>");
  if (self->style & MAJAKKA_RUN_STRONG)
    g_string_append (self->out, "</strong>");
  self->style = MAJAKKA_RUN_PLAIN;
}

static void
open_style (MajakkaMarkup *self, MajakkaRunStyle style)
{
  if (style & MAJAKKA_RUN_STRONG)
    g_string_append (self->out, "<strong>");
  if (style & MAJAKKA_RUN_EMPHASIS)
    g_string_append (self->out, "<em>");
  self->style = style;
}

/* What XML 1.0 does not allow, and what would steer a terminal, is no character of a text. */
static gboolean
is_writable (gunichar c)
{
  return c >= 0x20 && !(c >= 0x7f && c < 0xa0) && !(c >= 0xd800 && c < 0xe000) && c != 0xfffe &&
         c != 0xffff && c <= 0x10ffff;
}

static void
append_escaped (GString *out, gunichar c)
{
  if (c == '&')
    g_string_append (out, "&amp;");
  else if (c == '<')
    g_string_append (out, "&lt;");
  else if (c == '>')
    g_string_append (out, "&gt;");
  else if (c < 0x80)
    g_string_append_c (out, (char) c);
  else
    g_string_append_unichar (out, c);
}

/* Gets ready for words of @style: what is owed and the right element come first. */
static void
begin_words (MajakkaMarkup *self, MajakkaRunStyle style)
{
  /* Two elements in a row at the beginning would lose the space between them. */
  if (style != self->style && style != MAJAKKA_RUN_PLAIN && !self->has_plain && self->out->len > 0)
    style = MAJAKKA_RUN_PLAIN;
  if (style != self->style || self->blank == '\n')
    close_style (self);
  if (self->blank != '\0' && self->out->len > 0)
    g_string_append_c (self->out, self->blank);
  self->blank = '\0';
  if (style != self->style)
    open_style (self, style);
  if (style == MAJAKKA_RUN_PLAIN)
    self->has_plain = TRUE;
}

void
majakka_markup_add_char (MajakkaMarkup *self, MajakkaRunStyle style, gunichar c)
{
  if (c == ' ' || c == '\t' || c == '\n' || c == '\r')
    {
      if (self->blank == '\0')
        self->blank = ' ';
    }
  else if (is_writable (c))
    {
      begin_words (self, style);
      append_escaped (self->out, c);
    }
}

/* Whether a byte is part of a letter that needs no closer look: it is no sign of HTML, no space, and
 * does not begin a character that may be unwritable. */
static gboolean
is_easy (guchar c)
{
  return (c > 0x20 && c < 0x7f && c != '<' && c != '>' && c != '&') || (c > 0xc2 && c < 0xef);
}

/* How many bytes belong to the character that begins with @c, which is UTF-8. */
static gsize
get_length (guchar c)
{
  return c < 0x80 ? 1 : c < 0xe0 ? 2 : 3;
}

/* Adds the letters at @text that need no closer look, all at once, with the single spaces between them. Returns how many
 * bytes they are. */
gsize
majakka_markup_add_letters (MajakkaMarkup *self, MajakkaRunStyle style, const char *text)
{
  gsize length = 0;

  while (is_easy ((guchar) text[length]) ||
         (length > 0 && text[length] == ' ' && is_easy ((guchar) text[length + 1])))
    length += get_length ((guchar) text[length]);
  if (length > 0)
    {
      begin_words (self, style);
      g_string_append_len (self->out, text, (gssize) length);
    }

  return length;
}

/* The words that come begin a new line. */
void
majakka_markup_add_break (MajakkaMarkup *self)
{
  self->blank = '\n';
}

void
majakka_markup_add_text (MajakkaMarkup *self, MajakkaRunStyle style, const char *text)
{
  for (const char *p = text; *p != '\0';)
    {
      gsize length = majakka_markup_add_letters (self, style, p);

      p += length;
      if (length == 0)
        {
          majakka_markup_add_char (self, style, g_utf8_get_char (p));
          p = g_utf8_next_char (p);
        }
    }
}

/* Returns what was written; @self is to be forgotten. */
char *
majakka_markup_finish (MajakkaMarkup *self)
{
  close_style (self);
  while (g_str_has_suffix (self->out->str, NO_BREAK_SPACE))
    g_string_truncate (self->out, self->out->len - strlen (NO_BREAK_SPACE));

  return g_string_free (g_steal_pointer (&self->out), FALSE);
}

/* The words of a lesson, without what only a lesson has: citations, and where terms lead. */
char *
majakka_markup_from_inline (const MajakkaInline *text)
{
  MajakkaMarkup markup;

  majakka_markup_init (&markup);
  for (guint i = 0; i < majakka_inline_get_n_runs (text); i++)
    {
      const MajakkaRun *run = majakka_inline_get_run (text, i);

      majakka_markup_add_text (&markup, run->style, run->text);
    }

  return majakka_markup_finish (&markup);
}

char *
majakka_markup_from_plain (const char *text)
{
  MajakkaMarkup markup;

  majakka_markup_init (&markup);
  majakka_markup_add_text (&markup, MAJAKKA_RUN_PLAIN, text);

  return majakka_markup_finish (&markup);
}

/* Makes one line of several. */
void
majakka_markup_fold_lines (char *markup)
{
  g_strdelimit (markup, "\n", ' ');
}
