/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Drives libxml2, which only this file, majakka-xml-handlers.c and majakka-xml-errors.c know.
 *
 * The file is pushed through libxml2's SAX interface and becomes a tree of our own. The parser keeps
 * the bytes it was given, since libxml2 tells lines but no columns: where an element begins is found
 * from the number of bytes consumed, going back to its "<".
 *
 * A file is untrusted. XML_PARSE_NOENT, HUGE, DTDLOAD, DTDATTR and XInclude are never set, and a
 * DOCTYPE ends the reading before its first declaration is looked at. */

#include "majakka-xml-handlers-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define OPTIONS (XML_PARSE_NONET | XML_PARSE_BIG_LINES)

/* Characters of the name of a language: more than any has */
#define LANGUAGE_MAX 35

/* Where byte @offset stands. Offsets come in rising order but for errors, which come once, so every
 * byte is counted once, however long a line is. */
void
majakka_xml_parser_locate (MajakkaXmlParser *self, gsize offset, guint *line, guint *column)
{
  const guint8 *data = self->bytes->data;
  const guint8 *newline;

  offset = MIN (offset, self->bytes->len);
  if (offset < self->counted)
    {
      self->counted = 0;
      self->line = self->column = 1;
    }
  while (self->counted < offset &&
         (newline = memchr (data + self->counted, '\n', offset - self->counted)) != NULL)
    {
      self->counted = (gsize) (newline - data) + 1;
      self->line++;
      self->column = 1;
    }
  for (; self->counted < offset; self->counted++)
    self->column += (data[self->counted] & 0xc0) != 0x80;

  *line = self->line;
  *column = self->column;
}

/* How many bytes libxml2 has gone through. */
gsize
majakka_xml_parser_get_consumed (MajakkaXmlParser *self)
{
  long offset = xmlByteConsumed (self->ctxt);

  return offset < 0 ? self->bytes->len : MIN ((gsize) offset, self->bytes->len);
}

/* The "<" of the tag that is being read. */
gsize
majakka_xml_parser_get_tag_start (MajakkaXmlParser *self)
{
  gsize offset = majakka_xml_parser_get_consumed (self);

  while (offset > 0 && self->bytes->data[offset - 1] != '<')
    offset--;

  return offset > 0 ? offset - 1 : 0;
}

/* Adds a fault, and ends the reading: only the first one counts. */
void
majakka_xml_parser_fail_at (MajakkaXmlParser *self,
                            XmlTag tag,
                            guint line,
                            guint column,
                            const char *sentence)
{
  if (self->failed)
    return;

  self->failed = TRUE;
  majakka_faults_add (self->faults, &majakka_xml_tags[tag], self->document->file, line, column,
                      "%s", sentence);
  xmlStopParser (self->ctxt);
}

/* The same at byte @offset */
void
majakka_xml_parser_fail (MajakkaXmlParser *self, XmlTag tag, gsize offset, const char *sentence)
{
  guint line, column;

  majakka_xml_parser_locate (self, offset, &line, &column);
  majakka_xml_parser_fail_at (self, tag, line, column, sentence);
}

/* A failed conversion goes past the handlers of the parser to this one, which would print it. */
static void
ignore_cb (void *data G_GNUC_UNUSED, const char *format G_GNUC_UNUSED, ...)
{
}

/* A parser that stops, content, at the first element @stop_at when that is not NULL. @limits and
 * @faults must outlive it. */
MajakkaXmlParser *
majakka_xml_parser_new (const char *file,
                        const char *stop_at,
                        const MajakkaXmlLimits *limits,
                        MajakkaFaults *faults)
{
  MajakkaXmlParser *self = g_new0 (MajakkaXmlParser, 1);
  MajakkaXmlNode *none = NULL;
  xmlSAXHandler sax;

  self->limits = limits;
  self->faults = faults;
  self->document = majakka_xml_document_new (file);
  self->bytes = g_byte_array_new ();
  self->characters = g_string_new (NULL);
  self->stop_at = g_strdup (stop_at);
  self->last_children = g_array_new (FALSE, FALSE, sizeof (MajakkaXmlNode *));
  g_array_append_val (self->last_children, none);
  self->line = self->column = 1;

  majakka_xml_parser_set_handlers (&sax);
  xmlSetGenericErrorFunc (NULL, ignore_cb);
  self->ctxt = xmlCreatePushParserCtxt (&sax, self, NULL, 0, NULL);
  xmlCtxtUseOptions (self->ctxt, OPTIONS);

  return self;
}

/* Returns whether the parser wants more. */
gboolean
majakka_xml_parser_push (MajakkaXmlParser *self, const char *data, gsize length)
{
  if (self->failed || self->stopped)
    return FALSE;

  g_byte_array_append (self->bytes, (const guint8 *) data, (guint) length);
  xmlParseChunk (self->ctxt, data, (int) length, 0);

  return !self->failed && !self->stopped;
}

/* What is interned stays for ever, so it is short and made of few letters, whatever the file says. */
static const char *
intern_language (const char *tag)
{
  g_autofree char *code = NULL;
  gsize length = tag != NULL ? strlen (tag) : 0;

  if (length == 0 || length > LANGUAGE_MAX ||
      strspn (tag, G_CSET_A_2_Z G_CSET_a_2_z G_CSET_DIGITS "-") < length)
    return NULL;

  code = g_strdelimit (g_strdup (tag), "-", '_');

  return g_intern_string (code);
}

/* Returns the document, or NULL when a fault was added. */
MajakkaXmlDocument *
majakka_xml_parser_finish (MajakkaXmlParser *self)
{
  if (!self->failed && !self->stopped)
    xmlParseChunk (self->ctxt, NULL, 0, 1);

  if (!self->failed && (self->document->root == NULL || (self->open != NULL && !self->stopped)))
    majakka_xml_parser_fail (self, XML_TAG_CUT_OFF, self->bytes->len,
                             _ ("The file ends before its last element is closed."));
  if (!self->failed && !self->stopped && !self->ctxt->wellFormed)
    majakka_xml_parser_fail (self, XML_TAG_NOT_WELL_FORMED, majakka_xml_parser_get_consumed (self),
                             _ ("The XML is not well-formed."));

  if (self->failed)
    return NULL;
  self->document->root->language =
      intern_language (majakka_xml_node_get_attribute (self->document->root, "xml:lang"));

  return g_steal_pointer (&self->document);
}

void
majakka_xml_parser_free (MajakkaXmlParser *self)
{
  if (self->ctxt->myDoc != NULL)
    xmlFreeDoc (self->ctxt->myDoc);
  xmlFreeParserCtxt (self->ctxt);
  majakka_xml_document_free (self->document);
  g_byte_array_unref (self->bytes);
  g_string_free (self->characters, TRUE);
  g_array_unref (self->last_children);
  g_free (self->stop_at);
  g_free (self);
}
