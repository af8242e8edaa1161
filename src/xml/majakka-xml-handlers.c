/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What libxml2 tells while it reads becomes a tree, as long as it keeps within the limits. */

#include "majakka-xml-handlers-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

static MajakkaXmlNode *
append_node (MajakkaXmlParser *self)
{
  MajakkaXmlNode *node = majakka_xml_document_allocate (self->document, sizeof (MajakkaXmlNode));
  MajakkaXmlNode **last =
      &g_array_index (self->last_children, MajakkaXmlNode *, self->last_children->len - 1);

  node->parent = self->open;
  if (*last != NULL)
    (*last)->next = node;
  else if (self->open != NULL)
    self->open->first_child = node;
  else
    self->document->root = node;
  *last = node;

  return node;
}

static gboolean
count_node (MajakkaXmlParser *self)
{
  if (++self->n_nodes <= self->limits->max_nodes)
    return TRUE;

  majakka_xml_parser_fail (self, XML_TAG_TOO_MANY, majakka_xml_parser_get_tag_start (self),
                           _ ("There are too many elements."));

  return FALSE;
}

static gboolean
is_blank (const char *text)
{
  return text[strspn (text, " \t\r\n")] == '\0';
}

static void
flush_characters (MajakkaXmlParser *self)
{
  MajakkaXmlNode *node;

  if (self->limits->skip_blank && is_blank (self->characters->str))
    g_string_truncate (self->characters, 0);
  if (self->characters->len == 0 || self->failed || !count_node (self))
    return;

  node = append_node (self);
  node->text =
      majakka_xml_document_copy (self->document, self->characters->str, self->characters->len);
  node->line = self->open->line;
  node->column = self->open->column;
  g_string_truncate (self->characters, 0);
}

static void
start_document_cb (void *data)
{
  MajakkaXmlParser *self = data;
  const char *encoding = (const char *) self->ctxt->encoding;

  if (encoding != NULL && g_ascii_strcasecmp (encoding, "UTF-8") != 0 &&
      g_ascii_strcasecmp (encoding, "US-ASCII") != 0)
    majakka_xml_parser_fail (self, XML_TAG_NOT_UTF8, 0,
                             _ ("The file says that it is not in UTF-8."));
}

static void
internal_subset_cb (void *data,
                    const xmlChar *name G_GNUC_UNUSED,
                    const xmlChar *external_id G_GNUC_UNUSED,
                    const xmlChar *system_id G_GNUC_UNUSED)
{
  MajakkaXmlParser *self = data;

  majakka_xml_parser_fail (self, XML_TAG_DOCTYPE, majakka_xml_parser_get_tag_start (self),
                           _ ("The file has a DOCTYPE, so it was not read."));
}

static char *
attribute_name (MajakkaXmlParser *self, const xmlChar *name, const xmlChar *ns)
{
  g_autofree char *prefixed = NULL;

  if (ns == NULL)
    return majakka_xml_document_copy (self->document, (const char *) name,
                                      strlen ((const char *) name));

  /* An attribute of another namespace keeps it in its name, so that nobody takes it for ours. */
  if (strcmp ((const char *) ns, (const char *) XML_XML_NAMESPACE) == 0)
    prefixed = g_strconcat ("xml:", name, NULL);
  else
    prefixed = g_strdup_printf ("{%s}%s", ns, name);

  return majakka_xml_document_copy (self->document, prefixed, strlen (prefixed));
}

/* Without XML_PARSE_NOENT, which is never set, libxml2 leaves each "&" of a value as "&#38;". */
static char *
attribute_value (MajakkaXmlParser *self, const xmlChar *value, gsize length)
{
  g_autoptr (GString) plain = NULL;

  if (memchr (value, '&', length) == NULL)
    return majakka_xml_document_copy (self->document, (const char *) value, length);

  plain = g_string_new_len ((const char *) value, (gssize) length);
  g_string_replace (plain, "&#38;", "&", 0);

  return majakka_xml_document_copy (self->document, plain->str, plain->len);
}

static gboolean
copy_attributes (MajakkaXmlParser *self,
                 MajakkaXmlNode *node,
                 int n_attributes,
                 const xmlChar **values)
{
  MajakkaXmlAttribute *attributes;

  if ((guint) n_attributes > self->limits->max_attributes)
    {
      majakka_xml_parser_fail (self, XML_TAG_ATTRIBUTES, majakka_xml_parser_get_tag_start (self),
                               _ ("The element has too many attributes."));
      return FALSE;
    }

  attributes = majakka_xml_document_allocate (self->document,
                                              sizeof (MajakkaXmlAttribute) * (gsize) n_attributes);
  /* libxml2 gives five pointers for each: local name, prefix, namespace, value, end of value. */
  for (int i = 0; i < n_attributes; i++, values += 5)
    {
      gsize length = (gsize) (values[4] - values[3]);

      if (length > self->limits->max_value)
        {
          majakka_xml_parser_fail (self, XML_TAG_ATTRIBUTES,
                                   majakka_xml_parser_get_tag_start (self),
                                   _ ("The value of an attribute is too long."));
          return FALSE;
        }
      attributes[i].name = attribute_name (self, values[0], values[2]);
      attributes[i].value = attribute_value (self, values[3], length);
    }
  node->attributes = attributes;
  node->n_attributes = (guint) n_attributes;

  return TRUE;
}

static void
start_element_cb (void *data,
                  const xmlChar *name,
                  const xmlChar *prefix G_GNUC_UNUSED,
                  const xmlChar *ns,
                  int n_namespaces G_GNUC_UNUSED,
                  const xmlChar **namespaces G_GNUC_UNUSED,
                  int n_attributes,
                  int n_defaulted G_GNUC_UNUSED,
                  const xmlChar **attributes)
{
  MajakkaXmlParser *self = data;
  MajakkaXmlNode *node;
  MajakkaXmlNode *none = NULL;

  if (self->failed || self->stopped)
    return;

  if (self->stop_at != NULL && strcmp ((const char *) name, self->stop_at) == 0)
    {
      self->stopped = TRUE;
      xmlStopParser (self->ctxt);
      return;
    }
  if (self->last_children->len > self->limits->max_depth)
    {
      majakka_xml_parser_fail (self, XML_TAG_TOO_DEEP, majakka_xml_parser_get_tag_start (self),
                               _ ("Elements are nested too deep."));
      return;
    }

  flush_characters (self);
  if (self->failed || !count_node (self))
    return;

  node = append_node (self);
  node->name =
      majakka_xml_document_copy (self->document, (const char *) name, strlen ((const char *) name));
  if (ns != NULL)
    {
      /* Nearly always the namespace of the parent: one copy serves them all. */
      if (self->open != NULL && g_strcmp0 (self->open->ns, (const char *) ns) == 0)
        node->ns = self->open->ns;
      else
        node->ns = majakka_xml_document_copy (self->document, (const char *) ns,
                                              strlen ((const char *) ns));
    }
  majakka_xml_parser_locate (self, majakka_xml_parser_get_tag_start (self), &node->line,
                             &node->column);
  if (!copy_attributes (self, node, n_attributes, attributes))
    return;

  self->open = node;
  g_array_append_val (self->last_children, none);
}

static void
end_element_cb (void *data,
                const xmlChar *name G_GNUC_UNUSED,
                const xmlChar *prefix G_GNUC_UNUSED,
                const xmlChar *ns G_GNUC_UNUSED)
{
  MajakkaXmlParser *self = data;

  if (self->failed || self->stopped)
    return;

  flush_characters (self);
  self->open = (MajakkaXmlNode *) self->open->parent;
  g_array_set_size (self->last_children, self->last_children->len - 1);
}

static void
characters_cb (void *data, const xmlChar *text, int length)
{
  MajakkaXmlParser *self = data;

  if (!self->failed && !self->stopped && self->open != NULL)
    g_string_append_len (self->characters, (const char *) text, length);
}

/* A comment or CDATA parts the text around it into runs of its own, as it does for xgettext: the
 * message that is looked up must be the message that was extracted. */
static void
comment_cb (void *data, const xmlChar *text G_GNUC_UNUSED)
{
  flush_characters (data);
}

static void
cdata_cb (void *data, const xmlChar *text, int length)
{
  flush_characters (data);
  characters_cb (data, text, length);
  flush_characters (data);
}

static void
processing_instruction_cb (void *data,
                           const xmlChar *target G_GNUC_UNUSED,
                           const xmlChar *content G_GNUC_UNUSED)
{
  MajakkaXmlParser *self = data;

  if (self->open != NULL)
    majakka_xml_parser_fail (self, XML_TAG_INSTRUCTION, majakka_xml_parser_get_tag_start (self),
                             _ ("There is a processing instruction inside the document."));
}

static void
error_cb (void *data, MajakkaXmlErrorArgument error)
{
  majakka_xml_parser_complain (data, error);
}

/* Has libxml2 call back here, with the parser as its data. */
void
majakka_xml_parser_set_handlers (xmlSAXHandler *sax)
{
  memset (sax, 0, sizeof *sax);
  sax->initialized = XML_SAX2_MAGIC;
  sax->startDocument = start_document_cb;
  sax->internalSubset = internal_subset_cb;
  sax->startElementNs = start_element_cb;
  sax->endElementNs = end_element_cb;
  sax->characters = characters_cb;
  sax->ignorableWhitespace = characters_cb;
  sax->cdataBlock = cdata_cb;
  sax->comment = comment_cb;
  sax->processingInstruction = processing_instruction_cb;
  sax->serror = error_cb;
}
