/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What the files share that know libxml2. */

#pragma once

#include "majakka-xml-parser-private.h"

#include <libxml/parser.h>

G_BEGIN_DECLS

struct _MajakkaXmlParser
{
  /* borrowed */
  const MajakkaXmlLimits *limits;
  MajakkaFaults *faults;

  /* owned */
  xmlParserCtxt *ctxt;
  MajakkaXmlDocument *document;
  GByteArray *bytes;
  GString *characters;
  char *stop_at;

  /* the element that is open, and its last child so far, for each depth */
  MajakkaXmlNode *open;
  GArray *last_children; /* of MajakkaXmlNode* */
  guint n_nodes;

  /* where the last position was counted to */
  gsize counted;
  guint line;
  guint column;

  gboolean failed;
  gboolean stopped;
};

void majakka_xml_parser_locate (MajakkaXmlParser *self, gsize offset, guint *line, guint *column);
gsize majakka_xml_parser_get_consumed (MajakkaXmlParser *self);
gsize majakka_xml_parser_get_tag_start (MajakkaXmlParser *self);
void majakka_xml_parser_fail_at (MajakkaXmlParser *self,
                                 XmlTag tag,
                                 guint line,
                                 guint column,
                                 const char *sentence);
void
majakka_xml_parser_fail (MajakkaXmlParser *self, XmlTag tag, gsize offset, const char *sentence);

void majakka_xml_parser_set_handlers (xmlSAXHandler *sax);

#if LIBXML_VERSION >= 21200
typedef const xmlError *MajakkaXmlErrorArgument;
#else
typedef xmlError *MajakkaXmlErrorArgument;
#endif

void majakka_xml_parser_complain (MajakkaXmlParser *self, const xmlError *error);

G_END_DECLS
