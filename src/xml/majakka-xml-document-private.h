/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-xml-node.h"

G_BEGIN_DECLS

/* A document owns everything that its nodes point to. Nodes are many and small and die together, so
 * they come out of slabs. */
struct _MajakkaXmlDocument
{
  char *file;
  MajakkaXmlNode *root;
  GPtrArray *slabs; /* of guint8[] */
  gsize slab_used;
  gsize slab_size;
};

MajakkaXmlDocument *majakka_xml_document_new (const char *file);
gpointer majakka_xml_document_allocate (MajakkaXmlDocument *self, gsize size);
char *majakka_xml_document_copy (MajakkaXmlDocument *self, const char *text, gsize length);

G_END_DECLS
