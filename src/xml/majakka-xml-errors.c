/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What libxml2 complains of, in words for those who write the file. */

#include "majakka-xml-handlers-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* Bytes of the name of a tag: more than any of the format has, few enough for a sentence */
#define NAME_MAX_SHOWN 40

/* Where the comment begins in which byte @offset stands; FALSE when it stands in none */
static gboolean
find_comment (MajakkaXmlParser *self, gsize offset, gsize *start)
{
  const char *data = (const char *) self->bytes->data;
  gsize length = self->bytes->len;

  for (gsize i = 0; i < offset; i++)
    {
      const char *begin = g_strstr_len (data + i, (gssize) (length - i), "<!--");
      const char *end;

      if (begin == NULL || (gsize) (begin - data) >= offset)
        return FALSE;
      *start = (gsize) (begin - data);
      end = g_strstr_len (begin + 4, (gssize) (length - *start - 4), "-->");
      if (end == NULL || (gsize) (end - data) + 3 > offset)
        return TRUE;
      i = (gsize) (end - data) + 2;
    }

  return FALSE;
}

/* The name of the tag at @offset, as far as it can be told */
static char *
dup_tag_name (MajakkaXmlParser *self, gsize offset)
{
  const char *name = (const char *) self->bytes->data + offset;
  const char *end = (const char *) self->bytes->data + self->bytes->len;
  gsize length = 0;

  while (name < end && (*name == '<' || *name == '/'))
    name++;
  while (name + length < end && length < NAME_MAX_SHOWN &&
         strchr (" \t\r\n=\"'<>/", name[length]) == NULL)
    length++;

  return g_utf8_make_valid (name, (gssize) length);
}

static void
complain_of_tag (MajakkaXmlParser *self, const xmlError *error)
{
  gsize start = majakka_xml_parser_get_tag_start (self);
  g_autofree char *name = dup_tag_name (self, start);
  g_autofree char *sentence = NULL;

  switch (error->code)
    {
    case XML_ERR_ATTRIBUTE_NOT_STARTED:
    case XML_ERR_ATTRIBUTE_NOT_FINISHED:
    case XML_ERR_LT_IN_ATTRIBUTE:
      /* Translators: %s is the name of an element */
      sentence =
          g_strdup_printf (_ ("A value in the tag “%s” lacks a straight quotation mark."), name);
      break;
    case XML_ERR_ATTRIBUTE_WITHOUT_VALUE:
      /* Translators: %s is the name of an element */
      sentence = g_strdup_printf (_ ("An attribute of the tag “%s” has no value."), name);
      break;
    default:
      /* Translators: %s is the name of an element */
      sentence = g_strdup_printf (_ ("Something in the tag “%s” is no attribute."), name);
    }

  majakka_xml_parser_fail (self, XML_TAG_TAG, start, sentence);
}

/* The last byte that libxml2 went through */
static char
get_last_byte (MajakkaXmlParser *self)
{
  gsize offset = majakka_xml_parser_get_consumed (self);

  return offset > 0 ? (char) self->bytes->data[offset - 1] : '\0';
}

static void
complain_of_less_than (MajakkaXmlParser *self)
{
  majakka_xml_parser_fail (self, XML_TAG_ESCAPE, majakka_xml_parser_get_tag_start (self),
                           _ ("“<” stands here and begins no element."));
}

static void
complain_of_ampersand (MajakkaXmlParser *self, const xmlError *error)
{
  gsize offset = majakka_xml_parser_get_consumed (self);
  g_autofree char *sentence = NULL;

  while (offset > 0 && self->bytes->data[offset - 1] != '&')
    offset--;
  offset -= offset > 0;

  if (error->code == XML_ERR_UNDECLARED_ENTITY && error->str1 != NULL)
    {
      g_autofree char *entity = g_utf8_make_valid (error->str1, -1);

      /* Translators: %s is a name, as in “&nbsp;” */
      sentence = g_strdup_printf (_ ("“&%s;” is not known here."), entity);
    }
  else
    {
      sentence = g_strdup (_ ("“&” stands here by itself."));
    }

  majakka_xml_parser_fail (self, XML_TAG_ESCAPE, offset, sentence);
}

static void
complain_of_comment (MajakkaXmlParser *self, gsize start)
{
  majakka_xml_parser_fail (self, XML_TAG_COMMENT, start,
                           _ ("The comment that begins here is not ended."));
}

static void
complain_of_end (MajakkaXmlParser *self)
{
  g_autofree char *sentence = NULL;
  gsize comment;

  if (find_comment (self, self->bytes->len, &comment))
    {
      complain_of_comment (self, comment);
      return;
    }

  if (self->open != NULL)
    /* Translators: %s is the name of an element, %u a line number */
    sentence = g_strdup_printf (_ ("The file ends before the element “%s” of line %u is closed."),
                                self->open->name, self->open->line);
  else
    sentence = g_strdup (_ ("The file ends before there is an element in it."));
  majakka_xml_parser_fail (self, XML_TAG_CUT_OFF, self->bytes->len, sentence);
}

static gboolean
is_open (MajakkaXmlParser *self, const char *name)
{
  for (const MajakkaXmlNode *node = self->open; node != NULL; node = node->parent)
    if (strcmp (node->name, name) == 0)
      return TRUE;

  return FALSE;
}

/* Either the element that is open lacks its end, or the end that stands here is one too many. */
static void
complain_of_mismatch (MajakkaXmlParser *self, gsize start)
{
  g_autofree char *name = dup_tag_name (self, start);
  g_autofree char *sentence = NULL;
  guint line, column;

  if (is_open (self, name))
    {
      majakka_xml_parser_locate (self, start, &line, &column);
      sentence =
          /* Translators: the first %s is the name of an element, %u a line number, the other %s the
           * name of an element in an end tag */
          g_strdup_printf (
              _ ("The element “%s” of line %u is not closed before the “</%s>” of line "
                 "%u."),
              self->open->name, self->open->line, name, line);
      majakka_xml_parser_fail_at (self, XML_TAG_NOT_CLOSED, self->open->line, self->open->column,
                                  sentence);
      return;
    }

  sentence =
      /* Translators: the first %s is the name of an element in an end tag, the other that of an
       * element, %u a line number */
      g_strdup_printf (_ ("“</%s>” stands here, where the element “%s” of line %u is open."), name,
                       self->open->name, self->open->line);
  majakka_xml_parser_fail (self, XML_TAG_END_TAG, start, sentence);
}

static void
complain_of_other (MajakkaXmlParser *self, const xmlError *error)
{
  g_autofree char *reason = g_strchomp (g_strdup (error->message != NULL ? error->message : ""));
  g_autofree char *valid = g_utf8_make_valid (reason, -1);
  g_autofree char *sentence =
      /* Translators: %s is a technical reason in English, from the XML library */
      g_strdup_printf (_ ("The XML is not well-formed here (%s)."), valid);

  majakka_xml_parser_fail (self, XML_TAG_NOT_WELL_FORMED, majakka_xml_parser_get_consumed (self),
                           sentence);
}

static gboolean
is_cut_off (const xmlError *error)
{
  return error->code == XML_ERR_DOCUMENT_EMPTY || error->code == XML_ERR_DOCUMENT_END ||
         error->code == XML_ERR_TAG_NOT_FINISHED || error->code == XML_ERR_CDATA_NOT_FINISHED ||
         error->code == XML_ERR_COMMENT_NOT_FINISHED;
}

/* Ends the reading with a fault for the first thing that libxml2 complains of. */
void
majakka_xml_parser_complain (MajakkaXmlParser *self, const xmlError *error)
{
  gsize comment;

  if (self->failed || self->stopped || error->level < XML_ERR_ERROR)
    return;

  if (error->code == XML_ERR_DOCUMENT_END && self->document->root != NULL && self->open == NULL)
    {
      majakka_xml_parser_fail (self, XML_TAG_NOT_WELL_FORMED,
                               majakka_xml_parser_get_consumed (self),
                               _ ("There is something after the end of the first element."));
      return;
    }
  if (error->code == XML_ERR_TAG_NAME_MISMATCH && self->open != NULL)
    {
      complain_of_mismatch (self, majakka_xml_parser_get_tag_start (self));
      return;
    }
  if (is_cut_off (error) ||
      (self->open != NULL && majakka_xml_parser_get_consumed (self) >= self->bytes->len))
    {
      complain_of_end (self);
      return;
    }

  switch (error->code)
    {
    case XML_ERR_HYPHEN_IN_COMMENT:
      if (find_comment (self, majakka_xml_parser_get_consumed (self), &comment))
        complain_of_comment (self, comment);
      else
        complain_of_other (self, error);
      break;
    case XML_ERR_ENTITYREF_SEMICOL_MISSING:
    case XML_ERR_UNDECLARED_ENTITY:
      complain_of_ampersand (self, error);
      break;
    case XML_ERR_NAME_REQUIRED:
      if (get_last_byte (self) == '&')
        complain_of_ampersand (self, error);
      else if (get_last_byte (self) == '<')
        complain_of_less_than (self);
      else
        complain_of_tag (self, error);
      break;
    case XML_ERR_ATTRIBUTE_NOT_STARTED:
    case XML_ERR_ATTRIBUTE_NOT_FINISHED:
    case XML_ERR_ATTRIBUTE_WITHOUT_VALUE:
    case XML_ERR_LT_IN_ATTRIBUTE:
    case XML_ERR_SPACE_REQUIRED:
    case XML_ERR_GT_REQUIRED:
      complain_of_tag (self, error);
      break;
    default:
      complain_of_other (self, error);
    }
}
