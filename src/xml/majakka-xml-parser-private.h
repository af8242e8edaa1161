/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-xml-document-private.h"
#include "majakka-xml-reader.h"

G_BEGIN_DECLS

/* The tags of this room; the table is in majakka-xml-tags.c. */
typedef enum
{
  XML_TAG_UNREADABLE,
  XML_TAG_TOO_LARGE,
  XML_TAG_NOT_UTF8,
  XML_TAG_DOCTYPE,
  XML_TAG_NOT_CLOSED,
  XML_TAG_END_TAG,
  XML_TAG_TAG,
  XML_TAG_ESCAPE,
  XML_TAG_COMMENT,
  XML_TAG_NOT_WELL_FORMED,
  XML_TAG_CUT_OFF,
  XML_TAG_INSTRUCTION,
  XML_TAG_TOO_DEEP,
  XML_TAG_TOO_MANY,
  XML_TAG_ATTRIBUTES,
  N_XML_TAGS,
} XmlTag;

extern const MajakkaFaultTag majakka_xml_tags[N_XML_TAGS];

typedef struct _MajakkaXmlParser MajakkaXmlParser;

MajakkaXmlParser *majakka_xml_parser_new (const char *file,
                                          const char *stop_at,
                                          const MajakkaXmlLimits *limits,
                                          MajakkaFaults *faults);
gboolean majakka_xml_parser_push (MajakkaXmlParser *self, const char *data, gsize length);
MajakkaXmlDocument *majakka_xml_parser_finish (MajakkaXmlParser *self);
void majakka_xml_parser_free (MajakkaXmlParser *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MajakkaXmlParser, majakka_xml_parser_free)

G_END_DECLS
