/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-xml-document-private.h"

#include <string.h>

/* A paragraph of a translation fits into the first slab, a lesson takes dozens of the largest. */
#define FIRST_SLAB_SIZE   1024
#define LARGEST_SLAB_SIZE (16 * 1024)

MajakkaXmlDocument *
majakka_xml_document_new (const char *file)
{
  MajakkaXmlDocument *self = g_new0 (MajakkaXmlDocument, 1);

  self->file = g_strdup (file);
  self->slabs = g_ptr_array_new_with_free_func (g_free);

  return self;
}

/* Returns @size zeroed bytes that live as long as the document. */
gpointer
majakka_xml_document_allocate (MajakkaXmlDocument *self, gsize size)
{
  guint8 *memory;

  size = (size + 7) & ~(gsize) 7;
  if (self->slab_size - self->slab_used < size)
    {
      gsize grown = self->slab_size == 0 ? FIRST_SLAB_SIZE : self->slab_size * 2;

      self->slab_size = MAX (MIN (grown, LARGEST_SLAB_SIZE), size);
      self->slab_used = 0;
      g_ptr_array_add (self->slabs, g_malloc0 (self->slab_size));
    }

  memory = g_ptr_array_index (self->slabs, self->slabs->len - 1);
  memory += self->slab_used;
  self->slab_used += size;

  return memory;
}

char *
majakka_xml_document_copy (MajakkaXmlDocument *self, const char *text, gsize length)
{
  char *copy = majakka_xml_document_allocate (self, length + 1);

  memcpy (copy, text, length);

  return copy;
}

/**
 * majakka_xml_document_free:
 * @self: (transfer full) (nullable): a document
 *
 * Frees the document and all its nodes.
 */
void
majakka_xml_document_free (MajakkaXmlDocument *self)
{
  if (self == NULL)
    return;

  g_ptr_array_unref (self->slabs);
  g_free (self->file);
  g_free (self);
}

/**
 * majakka_xml_document_get_root:
 * @self: a document
 *
 * Returns: (transfer none): the outermost element
 */
const MajakkaXmlNode *
majakka_xml_document_get_root (const MajakkaXmlDocument *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->root;
}

/**
 * majakka_xml_document_get_file:
 * @self: a document
 *
 * Returns: (transfer none): the file as the caller named it
 */
const char *
majakka_xml_document_get_file (const MajakkaXmlDocument *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->file;
}

/**
 * majakka_xml_document_set_domain:
 * @self: a document
 * @domain: (nullable): the text domain that has the translations of its words, an interned string
 *
 * Says where the document comes from. Those of a lesson pack have a domain of their own.
 */
void
majakka_xml_document_set_domain (MajakkaXmlDocument *self, const char *domain)
{
  g_return_if_fail (self != NULL);

  if (self->root != NULL)
    self->root->domain = domain;
}

static const MajakkaXmlNode *
get_outermost (const MajakkaXmlNode *self)
{
  while (self->parent != NULL)
    self = self->parent;

  return self;
}

/**
 * majakka_xml_node_get_domain:
 * @self: a node
 *
 * Returns: (transfer none) (nullable): the text domain of its document, an interned string
 */
const char *
majakka_xml_node_get_domain (const MajakkaXmlNode *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return get_outermost (self)->domain;
}

/**
 * majakka_xml_node_get_language:
 * @self: a node
 *
 * Returns: (transfer none) (nullable): the language that its document says it is in, as gettext names it: "fi", "pt_BR";
 *   an interned string; NULL when it does not say, or in no way that names one
 */
const char *
majakka_xml_node_get_language (const MajakkaXmlNode *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return get_outermost (self)->language;
}

/**
 * majakka_xml_node_get_attribute:
 * @self: an element
 * @name: a local name, as in "id" or "xml:lang"
 *
 * Returns: (transfer none) (nullable): the value
 */
const char *
majakka_xml_node_get_attribute (const MajakkaXmlNode *self, const char *name)
{
  g_return_val_if_fail (self != NULL, NULL);

  for (guint i = 0; i < self->n_attributes; i++)
    if (strcmp (self->attributes[i].name, name) == 0)
      return self->attributes[i].value;

  return NULL;
}

/**
 * majakka_xml_node_is:
 * @self: a node
 * @name: a local name
 *
 * Returns: whether @self is an element of that name
 */
gboolean
majakka_xml_node_is (const MajakkaXmlNode *self, const char *name)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return self->name != NULL && strcmp (self->name, name) == 0;
}

static gboolean
is_blank (const char *text)
{
  return text[strspn (text, " \t\r\n")] == '\0';
}

/**
 * majakka_xml_node_has_text:
 * @self: an element
 *
 * Returns: whether there is text directly inside it, other than white space
 */
gboolean
majakka_xml_node_has_text (const MajakkaXmlNode *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  for (const MajakkaXmlNode *child = self->first_child; child != NULL; child = child->next)
    if (child->text != NULL && !is_blank (child->text))
      return TRUE;

  return FALSE;
}

static const MajakkaXmlNode *
skip_text (const MajakkaXmlNode *node)
{
  while (node != NULL && node->name == NULL)
    node = node->next;

  return node;
}

/**
 * majakka_xml_node_first_element:
 * @self: an element
 *
 * Returns: (transfer none) (nullable): the first element inside it
 */
const MajakkaXmlNode *
majakka_xml_node_first_element (const MajakkaXmlNode *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return skip_text (self->first_child);
}

/**
 * majakka_xml_node_next_element:
 * @self: a node
 *
 * Returns: (transfer none) (nullable): the next element with the same parent
 */
const MajakkaXmlNode *
majakka_xml_node_next_element (const MajakkaXmlNode *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return skip_text (self->next);
}
