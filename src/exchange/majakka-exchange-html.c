/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* HTML becomes markup: two elements are kept, and all others leave their words, or nothing.
 *
 * The text comes from anywhere. It is read once from front to back: what does not end, as a tag without
 * its “>”, is looked for once and taken for words from then on, so no text takes long. Nothing in it
 * is loaded or run. */

#include "majakka-exchange-html-private.h"

#include "majakka-exchange-markup-private.h"

#include <string.h>

typedef enum
{
  DROP,   /* the tag; its words stay */
  BREAK,  /* a block: its words stand on a line of their own */
  SPACE,  /* a cell */
  EM,     /* kept */
  STRONG, /* kept */
  HIDE,   /* with all that stands in it */
  ALONE,  /* a tag without an end */
} Treatment;

static const struct
{
  const char *name;
  Treatment treatment;
  MajakkaLoss loss;
} elements[] = {
  { "p", BREAK, 0 },
  { "br", BREAK, 0 },
  { "div", BREAK, 0 },
  { "li", BREAK, 0 },
  { "ul", BREAK, 0 },
  { "ol", BREAK, 0 },
  { "h1", BREAK, 0 },
  { "h2", BREAK, 0 },
  { "h3", BREAK, 0 },
  { "h4", BREAK, 0 },
  { "h5", BREAK, 0 },
  { "h6", BREAK, 0 },
  { "hr", BREAK, 0 },
  { "dd", BREAK, 0 },
  { "dt", BREAK, 0 },
  { "pre", BREAK, 0 },
  { "blockquote", BREAK, 0 },
  { "section", BREAK, 0 },
  { "article", BREAK, 0 },
  { "figure", BREAK, 0 },
  { "figcaption", BREAK, 0 },
  { "tr", BREAK, 0 },
  { "td", SPACE, 0 },
  { "th", SPACE, 0 },
  { "table", BREAK, MAJAKKA_LOSS_TABLE },
  { "em", EM, 0 },
  { "i", EM, 0 },
  { "strong", STRONG, 0 },
  { "b", STRONG, 0 },
  { "a", DROP, MAJAKKA_LOSS_LINK },
  { "img", ALONE, MAJAKKA_LOSS_PICTURE },
  { "svg", HIDE, MAJAKKA_LOSS_PICTURE },
  { "picture", DROP, MAJAKKA_LOSS_PICTURE },
  { "audio", HIDE, MAJAKKA_LOSS_MEDIA },
  { "video", HIDE, MAJAKKA_LOSS_MEDIA },
  { "iframe", HIDE, MAJAKKA_LOSS_MEDIA },
  { "object", HIDE, MAJAKKA_LOSS_MEDIA },
  { "embed", ALONE, MAJAKKA_LOSS_MEDIA },
  { "script", HIDE, MAJAKKA_LOSS_SCRIPT },
  { "style", HIDE, 0 },
  { "template", HIDE, 0 },
  { "title", HIDE, 0 },
};

typedef struct
{
  MajakkaMarkup markup;
  MajakkaLoss lost;
  guint em;
  guint strong;
  gboolean no_more_tags; /* there is no “>” any more */
} Reducer;

static const struct
{
  const char *name;
  MajakkaTextFormat format;
} formats[] = {
  { "moodle", MAJAKKA_TEXT_MOODLE },    { "html", MAJAKKA_TEXT_HTML },
  { "plain", MAJAKKA_TEXT_PLAIN },      { "markdown", MAJAKKA_TEXT_MARKDOWN },
  { "plain_text", MAJAKKA_TEXT_PLAIN }, { "moodle_auto_format", MAJAKKA_TEXT_MOODLE },
};

/* Finds a format by its name in GIFT or in Moodle XML. */
gboolean
majakka_text_format_find (const char *name, gsize length, MajakkaTextFormat *format)
{
  for (guint i = 0; i < G_N_ELEMENTS (formats); i++)
    if (strlen (formats[i].name) == length && strncmp (formats[i].name, name, length) == 0)
      {
        *format = formats[i].format;
        return TRUE;
      }

  return FALSE;
}

/* Returns the “>” that ends the tag at @tag, or NULL. */
static const char *
find_tag_end (const char *tag)
{
  char quote = '\0';

  for (const char *p = tag; *p != '\0'; p++)
    {
      if (quote != '\0')
        quote = *p == quote ? '\0' : quote;
      else if ((*p == '"' || *p == '\'') && p[-1] == '=')
        quote = *p;
      else if (*p == '>')
        return p;
    }

  return NULL;
}

/* Returns what comes after the end tag of @name, or the end of the text. */
static const char *
skip_content (const char *text, const char *name)
{
  gsize length = strlen (name);

  for (const char *p = strstr (text, "</"); p != NULL; p = strstr (p + 2, "</"))
    if (g_ascii_strncasecmp (p + 2, name, length) == 0 && !g_ascii_isalnum (p[2 + length]))
      {
        const char *end = strchr (p, '>');

        return end != NULL ? end + 1 : p + strlen (p);
      }

  return text + strlen (text);
}

static void
count_style (guint *depth, gboolean closes)
{
  if (!closes)
    *depth += 1;
  else if (*depth > 0)
    *depth -= 1;
}

/* Acts on a tag whose name begins at @name. Returns what comes after it. */
static const char *
treat_tag (Reducer *self, const char *name, gsize length, gboolean closes, const char *end)
{
  guint i = 0;

  while (i < G_N_ELEMENTS (elements) &&
         (g_ascii_strncasecmp (elements[i].name, name, length) != 0 ||
          elements[i].name[length] != '\0'))
    i++;
  if (i == G_N_ELEMENTS (elements))
    return end;

  if (!closes)
    self->lost |= elements[i].loss;
  switch (elements[i].treatment)
    {
    case BREAK:
      majakka_markup_add_break (&self->markup);
      return end;
    case SPACE:
      majakka_markup_add_char (&self->markup, MAJAKKA_RUN_PLAIN, ' ');
      return end;
    case EM:
      count_style (&self->em, closes);
      return end;
    case STRONG:
      count_style (&self->strong, closes);
      return end;
    case HIDE:
      return closes || end[-2] == '/' ? end : skip_content (end, elements[i].name);
    case DROP:
    case ALONE:
    default:
      return end;
    }
}

/* Returns what comes after the tag or comment at @text, or @text when there is none. */
static const char *
read_tag (Reducer *self, const char *text)
{
  gboolean closes = text[1] == '/';
  const char *name = text + (closes ? 2 : 1);
  const char *end;
  gsize length = 0;

  if (g_str_has_prefix (text, "<!--"))
    {
      end = strstr (text + 4, "-->");
      return end != NULL ? end + 3 : text + strlen (text);
    }
  if (!g_ascii_isalpha (*name) && text[1] != '!' && text[1] != '?')
    return text;

  end = self->no_more_tags ? NULL : find_tag_end (text + 1);
  if (end == NULL)
    {
      self->no_more_tags = TRUE;
      return text;
    }
  while (g_ascii_isalnum (name[length]))
    length++;

  return treat_tag (self, name, length, closes, end + 1);
}

static MajakkaRunStyle
get_style (const Reducer *self)
{
  return (self->em > 0 ? MAJAKKA_RUN_EMPHASIS : 0) | (self->strong > 0 ? MAJAKKA_RUN_STRONG : 0);
}

/* One step: a tag, an entity, or letters. */
static const char *
read_html (Reducer *self, const char *text)
{
  gsize length = majakka_markup_add_letters (&self->markup, get_style (self), text);
  const char *after;
  gunichar c;

  if (length > 0)
    return text + length;

  c = g_utf8_get_char (text);
  if (c == '<')
    {
      after = read_tag (self, text);
      if (after != text)
        return after;
    }
  else if (c == '&' && majakka_entity_decode (text, &c, &length))
    {
      majakka_markup_add_char (&self->markup, get_style (self), c);
      return text + length;
    }

  majakka_markup_add_char (&self->markup, get_style (self), c);

  return g_utf8_next_char (text);
}

/* Returns @text as markup, one line for each of its blocks, and adds to @lost what went. */
char *
majakka_exchange_reduce (const char *text, MajakkaTextFormat format, MajakkaLoss *lost)
{
  gboolean has_html = format == MAJAKKA_TEXT_MOODLE || format == MAJAKKA_TEXT_HTML;
  Reducer self = { 0 };
  const char *p = text;

  majakka_markup_init (&self.markup);
  while (*p != '\0')
    {
      if (*p == '\n' && format != MAJAKKA_TEXT_HTML)
        {
          majakka_markup_add_break (&self.markup);
          p++;
        }
      else if (has_html)
        {
          p = read_html (&self, p);
        }
      else
        {
          majakka_markup_add_char (&self.markup, MAJAKKA_RUN_PLAIN, g_utf8_get_char (p));
          p = g_utf8_next_char (p);
        }
    }
  if (format == MAJAKKA_TEXT_MARKDOWN && strpbrk (text, "*_`#[") != NULL)
    self.lost |= MAJAKKA_LOSS_MARKDOWN;
  *lost |= self.lost;

  return majakka_markup_finish (&self.markup);
}
