/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-fault.h"
#include "majakka-xml-node.h"

G_BEGIN_DECLS

/**
 * MajakkaXmlLimits:
 * @max_bytes: size of the file
 * @max_depth: elements inside elements
 * @max_nodes: elements and runs of text in all
 * @max_attributes: attributes of one element
 * @max_value: bytes of one attribute value
 * @skip_blank: whether white space between elements is left out, which is half of what some files hold
 *
 * Every size that a file can choose has a bound: a file comes from anywhere.
 */
typedef struct
{
  gsize max_bytes;
  guint max_depth;
  guint max_nodes;
  guint max_attributes;
  gsize max_value;
  gboolean skip_blank;
} MajakkaXmlLimits;

extern const MajakkaXmlLimits majakka_xml_default_limits;

char *majakka_xml_load_file (const char *path,
                             const MajakkaXmlLimits *limits,
                             gsize *length,
                             MajakkaFaults *faults);
gboolean majakka_xml_check_bytes (const char *data,
                                  gsize length,
                                  const char *file,
                                  const MajakkaXmlLimits *limits,
                                  MajakkaFaults *faults);

MajakkaXmlDocument *
majakka_xml_read_file (const char *path, const MajakkaXmlLimits *limits, MajakkaFaults *faults);

MajakkaXmlDocument *majakka_xml_read_head (const char *path,
                                           const char *stop_at,
                                           const MajakkaXmlLimits *limits,
                                           MajakkaFaults *faults);

MajakkaXmlDocument *majakka_xml_read_memory (const char *data,
                                             gsize length,
                                             const char *file,
                                             const MajakkaXmlLimits *limits,
                                             MajakkaFaults *faults);

const MajakkaFaultTag *majakka_xml_get_fault_tags (guint *n_tags);

G_END_DECLS
