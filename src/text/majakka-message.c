/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* A message is folded exactly as xgettext 0.21 writes it to the .pot file; a test extracts every
 * lesson and compares. What xgettext does:
 *
 * - white space runs become one space in each run of text; an element loses those at both its ends,
 *   but for a last run of nothing else, which stays a space;
 * - an element that is empty after that is written <x/>;
 * - "&", "<" and ">" are escaped, in attributes also the quotation mark;
 * - white space between two elements is lost as long as the element around them has had no text
 *   (libxml2 takes it for layout). The checker tells authors about that one. */

#include "majakka-message.h"

#include <string.h>

static void
append_escaped (GString *out, const char *text, gboolean attribute)
{
  for (const char *p = text; *p != '\0'; p++)
    {
      gsize plain = strcspn (p, "&<>\"");

      g_string_append_len (out, p, (gssize) plain);
      p += plain;
      if (*p == '\0')
        return;

      switch (*p)
        {
        case '&':
          g_string_append (out, "&amp;");
          break;
        case '<':
          g_string_append (out, "&lt;");
          break;
        case '>':
          g_string_append (out, "&gt;");
          break;
        case '"':
          g_string_append (out, attribute ? "&quot;" : "\"");
          break;
        default:
          g_assert_not_reached ();
        }
    }
}

static gboolean
is_space (char c)
{
  return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

static char *
collapse (const char *text)
{
  GString *out = g_string_sized_new (strlen (text));

  for (const char *p = text; *p != '\0'; p++)
    {
      if (!is_space (*p))
        g_string_append_c (out, *p);
      else if (p == text || !is_space (p[-1]))
        g_string_append_c (out, ' ');
    }

  return g_string_free (out, FALSE);
}

static void
trim (GString *text, gsize from)
{
  gsize blanks = 0;

  while (text->len > from && text->str[text->len - 1] == ' ')
    g_string_truncate (text, text->len - 1);
  while (from + blanks < text->len && text->str[from + blanks] == ' ')
    blanks++;
  g_string_erase (text, (gssize) from, (gssize) blanks);
}

static gboolean
is_blank (const char *text)
{
  return text[strspn (text, " \t\r\n")] == '\0';
}

static void append_content (GString *out, const MajakkaXmlNode *element);

static void
append_element (GString *out, const MajakkaXmlNode *element)
{
  gsize start;

  g_string_append_printf (out, "<%s", element->name);
  for (guint i = 0; i < element->n_attributes; i++)
    {
      const char *colon = strrchr (element->attributes[i].name, ':');

      g_string_append_printf (out, " %s=\"",
                              colon != NULL ? colon + 1 : element->attributes[i].name);
      append_escaped (out, element->attributes[i].value, TRUE);
      g_string_append_c (out, '"');
    }
  g_string_append_c (out, '>');

  start = out->len;
  append_content (out, element);
  if (out->len == start)
    {
      g_string_truncate (out, start - 1);
      g_string_append (out, "/>");
    }
  else
    {
      g_string_append_printf (out, "</%s>", element->name);
    }
}

static void
append_text (GString *out, const MajakkaXmlNode *text, gboolean is_first)
{
  g_autofree char *collapsed = collapse (text->text);
  gsize start = out->len;

  append_escaped (out, is_first ? collapsed + (*collapsed == ' ') : collapsed, FALSE);
  if (text->next == NULL && out->len > start + 1 && out->str[out->len - 1] == ' ')
    g_string_truncate (out, out->len - 1);
}

static void
append_content (GString *out, const MajakkaXmlNode *element)
{
  gboolean is_first = TRUE;
  gboolean has_text = FALSE;

  for (const MajakkaXmlNode *child = element->first_child; child != NULL; child = child->next)
    {
      /* Until there is text libxml2 takes white space for layout and drops it. */
      if (child->name == NULL && !has_text && is_blank (child->text))
        continue;

      if (child->name != NULL)
        {
          append_element (out, child);
        }
      else
        {
          append_text (out, child, is_first);
          has_text = TRUE;
        }
      is_first = FALSE;
    }
}

/**
 * majakka_message_init_from_element:
 * @self: an empty message
 * @element: an element that holds text and inline elements
 *
 * Takes the words of @element. An element without words leaves @self not set.
 */
void
majakka_message_init_from_element (MajakkaMessage *self, const MajakkaXmlNode *element)
{
  GString *out;

  g_return_if_fail (self != NULL);
  g_return_if_fail (element != NULL);

  out = g_string_new (NULL);
  append_content (out, element);
  self->line = element->line;
  self->column = element->column;
  self->domain = majakka_xml_node_get_domain (element);
  self->language = majakka_xml_node_get_language (element);
  self->context = g_strdup (majakka_xml_node_get_attribute (element, "context"));
  self->source = g_string_free (out, out->len == 0);
}

/**
 * majakka_message_init_from_attribute:
 * @self: an empty message
 * @element: an element
 * @attribute: the name of an attribute whose value is translated
 *
 * Takes the words of an attribute. Without that attribute @self stays not set.
 */
void
majakka_message_init_from_attribute (MajakkaMessage *self,
                                     const MajakkaXmlNode *element,
                                     const char *attribute)
{
  const char *value;
  g_autofree char *collapsed = NULL;
  GString *out;

  g_return_if_fail (self != NULL);
  g_return_if_fail (element != NULL);

  value = majakka_xml_node_get_attribute (element, attribute);
  if (value == NULL)
    return;

  collapsed = collapse (value);
  out = g_string_new (NULL);
  append_escaped (out, collapsed, FALSE);
  trim (out, 0);
  self->domain = majakka_xml_node_get_domain (element);
  self->language = majakka_xml_node_get_language (element);
  self->line = element->line;
  self->column = element->column;
  self->source = g_string_free (out, out->len == 0);
}

/**
 * majakka_message_copy:
 * @self: an empty message
 * @other: another message, set or not
 *
 * Makes @self the same as @other.
 */
void
majakka_message_copy (MajakkaMessage *self, const MajakkaMessage *other)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (other != NULL);

  *self = *other;
  self->source = g_strdup (other->source);
  self->context = g_strdup (other->context);
}

/**
 * majakka_message_clear:
 * @self: a message
 *
 * Frees what it holds; @self itself belongs to the caller.
 */
void
majakka_message_clear (MajakkaMessage *self)
{
  g_return_if_fail (self != NULL);

  g_clear_pointer (&self->source, g_free);
  g_clear_pointer (&self->context, g_free);
}

/* Most characters of most lessons are ASCII, and GLib's tables are slow for these. */
static gboolean
is_alphanumeric (gunichar c)
{
  return c < 0x80 ? g_ascii_isalnum ((char) c) : g_unichar_isalnum (c);
}

static gboolean
is_any_space (gunichar c)
{
  return c < 0x80 ? g_ascii_isspace ((char) c) : g_unichar_isspace (c);
}

/* The source without its tags. Entities count as what they stand for. */
static void
count (const char *source, guint *words, guint *characters)
{
  gboolean in_tag = FALSE;
  gboolean in_word = FALSE;

  *words = *characters = 0;
  for (const char *p = source; *p != '\0'; p = g_utf8_next_char (p))
    {
      if (*p == '<')
        in_tag = TRUE;
      else if (*p == '>')
        in_tag = FALSE;
      else if (!in_tag)
        {
          gunichar c = (guchar) *p < 0x80 ? (gunichar) *p : g_utf8_get_char (p);

          if (c == '&' && strchr (p, ';') != NULL)
            p = strchr (p, ';');
          *characters += 1;
          if (is_any_space (c))
            {
              in_word = FALSE;
            }
          else if (!in_word && is_alphanumeric (c))
            {
              *words += 1;
              in_word = TRUE;
            }
        }
    }
}

/**
 * majakka_message_count_words:
 * @self: a message
 *
 * Returns: the number of words of the source; 0 when not set
 */
guint
majakka_message_count_words (const MajakkaMessage *self)
{
  guint words = 0;
  guint characters;

  g_return_val_if_fail (self != NULL, 0);

  if (self->source != NULL)
    count (self->source, &words, &characters);

  return words;
}

/**
 * majakka_message_count_characters:
 * @self: a message
 *
 * Returns: the number of characters that a reader sees; 0 when not set
 */
guint
majakka_message_count_characters (const MajakkaMessage *self)
{
  guint words;
  guint characters = 0;

  g_return_val_if_fail (self != NULL, 0);

  if (self->source != NULL)
    count (self->source, &words, &characters);

  return characters;
}

/**
 * majakka_markup_strip:
 * @markup: a source or a translation
 *
 * Takes the tags out of a text, sound or not. What readers see comes from #MajakkaInline; this is for
 * looking at the words of many texts.
 *
 * Returns: (transfer full): its words
 */
char *
majakka_markup_strip (const char *markup)
{
  static const struct
  {
    const char *name;
    char meaning;
  } entities[] = { { "&amp;", '&' }, { "&lt;", '<' }, { "&gt;", '>' }, { "&quot;", '"' } };
  GString *words;

  g_return_val_if_fail (markup != NULL, NULL);

  words = g_string_sized_new (strlen (markup));
  for (const char *p = markup; *p != '\0';)
    {
      gsize plain = strcspn (p, "<&");
      guint i = 0;

      g_string_append_len (words, p, (gssize) plain);
      p += plain;
      while (*p == '&' && i < G_N_ELEMENTS (entities) && !g_str_has_prefix (p, entities[i].name))
        i++;
      if (*p == '<')
        p += strcspn (p, ">") + (strchr (p, '>') != NULL ? 1 : 0);
      else if (*p == '&')
        {
          gboolean known = i < G_N_ELEMENTS (entities);

          g_string_append_c (words, known ? entities[i].meaning : '&');
          p += known ? strlen (entities[i].name) : 1;
        }
    }

  return g_string_free (words, FALSE);
}
