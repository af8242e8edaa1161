/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-help-tags-private.h"
#include "majakka-text.h"

G_BEGIN_DECLS

/* What reading a help file carries along. The ids are borrowed from the document. */
typedef struct
{
  const char *file;
  MajakkaFaults *faults;
  GHashTable *ids;
} MajakkaHelpScan;

/* Reads what stands in the root; returns NULL when the file is of another kind. */
typedef gpointer (*MajakkaHelpRootFunc) (MajakkaHelpScan *scan, const MajakkaXmlNode *root);

gpointer
majakka_help_scan_file (const char *path, MajakkaHelpRootFunc read_root, MajakkaFaults *faults);
gpointer majakka_help_scan_memory (const char *data,
                                   gsize length,
                                   const char *file,
                                   MajakkaHelpRootFunc read_root,
                                   MajakkaFaults *faults);

void majakka_help_scan_fault (const MajakkaHelpScan *self,
                              MajakkaHelpTag tag,
                              const MajakkaXmlNode *node,
                              const char *format,
                              ...) G_GNUC_PRINTF (4, 5);
guint majakka_help_scan_count_errors (const MajakkaHelpScan *self);

gboolean
majakka_help_scan_root (const MajakkaHelpScan *self, const MajakkaXmlNode *root, const char *name);
void majakka_help_scan_attributes (const MajakkaHelpScan *self,
                                   const MajakkaXmlNode *element,
                                   const char *const *allowed);
gboolean majakka_help_scan_child (const MajakkaHelpScan *self,
                                  const MajakkaXmlNode *child,
                                  const char *const *allowed);
gboolean majakka_help_scan_first (const MajakkaHelpScan *self,
                                  const MajakkaXmlNode *child,
                                  GHashTable *seen);
void majakka_help_scan_no_text (const MajakkaHelpScan *self, const MajakkaXmlNode *element);

const char *majakka_help_scan_id_among (const MajakkaHelpScan *self,
                                        const MajakkaXmlNode *element,
                                        GHashTable *ids);
const char *majakka_help_scan_id (MajakkaHelpScan *self, const MajakkaXmlNode *element);
void majakka_help_scan_message (const MajakkaHelpScan *self,
                                const MajakkaXmlNode *element,
                                MajakkaMessage *message);
void majakka_help_scan_avoided_words (const MajakkaHelpScan *self,
                                      const MajakkaXmlNode *element,
                                      const MajakkaMessage *message);
void majakka_help_scan_text (const MajakkaHelpScan *self,
                             const MajakkaXmlNode *element,
                             MajakkaMessage *message);
char *majakka_help_scan_plain (const MajakkaHelpScan *self, const MajakkaXmlNode *element);
void
majakka_help_scan_url (const MajakkaHelpScan *self, const MajakkaXmlNode *element, const char *url);
void majakka_help_scan_source (const MajakkaHelpScan *self,
                               const MajakkaXmlNode *element,
                               char **url,
                               char **date,
                               char **read_on);

G_END_DECLS
