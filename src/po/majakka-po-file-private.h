/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-po-entry-private.h"
#include "majakka-po-plural-private.h"

G_BEGIN_DECLS

struct _MajakkaPoFile
{
  gatomicrefcount ref_count;
  char *name;
  char *language;
  MajakkaPoEntry *header;
  PoPlural *plural;   /* NULL when the header has no rule */
  GPtrArray *entries; /* of MajakkaPoEntry, in the order of the file, without the header */
  GTree *by_id;       /* MajakkaPoEntry -> the same, borrowed */
  GTree *names;       /* set of char*: those of files and flags, each once */
};

/* In majakka-po-parser.c: reads all messages; FALSE when a fault was added. */
gboolean
majakka_po_file_fill (MajakkaPoFile *self, const char *text, gsize length, MajakkaFaults *faults);
/* In majakka-po-header.c: understands the header, and holds the messages against it. */
gboolean majakka_po_file_read_header (MajakkaPoFile *self, MajakkaFaults *faults);

G_END_DECLS
