/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef struct _MajakkaXmlDocument MajakkaXmlDocument;
typedef struct _MajakkaXmlNode MajakkaXmlNode;

/**
 * MajakkaXmlAttribute:
 * @name: local name, with "xml:" in front of those of the XML namespace
 * @value: the value, white space normalised as XML asks
 */
typedef struct
{
  const char *name;
  const char *value;
} MajakkaXmlAttribute;

/**
 * MajakkaXmlNode:
 * @name: (nullable): local name of an element, NULL for text
 * @ns: (nullable): namespace of an element
 * @text: (nullable): the characters of a text node, NULL for an element
 * @attributes: (array length=n_attributes): of an element, in the order of the file
 * @domain: (nullable): of the outermost element: the text domain of the document, an interned string
 * @language: (nullable): of the outermost element: the language of the document, an interned string
 * @parent: (nullable): the element around it
 * @first_child: (nullable): the first node inside it
 * @next: (nullable): the node after it
 * @line: where its tag begins, from 1
 * @column: the same in characters, from 1
 *
 * An element or a run of text. It belongs to its document and never changes.
 */
struct _MajakkaXmlNode
{
  const char *name;
  const char *ns;
  const char *text;
  const MajakkaXmlAttribute *attributes;
  guint n_attributes;
  const char *domain;
  const char *language;
  const MajakkaXmlNode *parent;
  const MajakkaXmlNode *first_child;
  const MajakkaXmlNode *next;
  guint line;
  guint column;
};

const MajakkaXmlNode *majakka_xml_document_get_root (const MajakkaXmlDocument *self);
const char *majakka_xml_document_get_file (const MajakkaXmlDocument *self);
void majakka_xml_document_set_domain (MajakkaXmlDocument *self, const char *domain);
void majakka_xml_document_free (MajakkaXmlDocument *self);

const char *majakka_xml_node_get_domain (const MajakkaXmlNode *self);
const char *majakka_xml_node_get_language (const MajakkaXmlNode *self);
const char *majakka_xml_node_get_attribute (const MajakkaXmlNode *self, const char *name);
gboolean majakka_xml_node_is (const MajakkaXmlNode *self, const char *name);
gboolean majakka_xml_node_has_text (const MajakkaXmlNode *self);
const MajakkaXmlNode *majakka_xml_node_first_element (const MajakkaXmlNode *self);
const MajakkaXmlNode *majakka_xml_node_next_element (const MajakkaXmlNode *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MajakkaXmlDocument, majakka_xml_document_free)

G_END_DECLS
