/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-fault.h"

G_BEGIN_DECLS

/** Limits of a catalogue; one that passes them is refused. */
#define MAJAKKA_PO_MAX_BYTES   (8 * 1024 * 1024)
#define MAJAKKA_PO_MAX_ENTRIES 50000
#define MAJAKKA_PO_MAX_TEXT    (64 * 1024)
#define MAJAKKA_PO_MAX_PLURALS 6

/**
 * MajakkaPoEntry:
 * @context: (nullable): the msgctxt
 * @id: the msgid: the words of the source
 * @plural: (nullable): the msgid_plural
 * @strings: (array zero-terminated=1): the translations: one, or one for each plural form; an empty
 *   one is not translated yet
 * @previous_id: (nullable): the msgid that a stale translation was made for
 * @comment: (nullable): what the source tells the translator ("#."), a line each
 * @note: (nullable): what the translator wrote ("# "), a line each
 * @references: (array zero-terminated=1): the files that have the message ("#:"), without their lines
 * @flags: (array zero-terminated=1): as in "c-format"; "fuzzy" is @fuzzy
 * @fuzzy: whether the translation is stale
 * @line: where the message begins: its first keyword, from 1
 * @string_line: where its translation begins
 *
 * A message of a catalogue, with its translation.
 */
typedef struct
{
  char *context;
  char *id;
  char *plural;
  GStrv strings;
  char *previous_id;
  char *comment;
  char *note;
  GStrv references;
  GStrv flags;
  gboolean fuzzy;
  guint line;
  guint string_line;
} MajakkaPoEntry;

/**
 * MajakkaPoFile:
 *
 * A catalogue as gettext's tools write it (PO), read from a file that may be hostile or half
 * written. It never changes; reference counted, can be used by several threads.
 */
typedef struct _MajakkaPoFile MajakkaPoFile;

MajakkaPoFile *majakka_po_file_read (const char *path, MajakkaFaults *faults);
MajakkaPoFile *
majakka_po_file_parse (const char *name, const char *text, gsize length, MajakkaFaults *faults);
MajakkaPoFile *majakka_po_file_ref (MajakkaPoFile *self);
void majakka_po_file_unref (MajakkaPoFile *self);

const char *majakka_po_file_get_name (const MajakkaPoFile *self);
const char *majakka_po_file_get_language (const MajakkaPoFile *self);
char *majakka_po_file_dup_header (const MajakkaPoFile *self, const char *field);
const MajakkaPoEntry *majakka_po_file_get_header_entry (const MajakkaPoFile *self);
guint majakka_po_file_get_n_plurals (const MajakkaPoFile *self);
guint majakka_po_file_choose_plural (const MajakkaPoFile *self, gulong n);
guint majakka_po_file_get_n_entries (const MajakkaPoFile *self);
const MajakkaPoEntry *majakka_po_file_get_entry (const MajakkaPoFile *self, guint position);
const MajakkaPoEntry *
majakka_po_file_find (const MajakkaPoFile *self, const char *context, const char *id);
gboolean majakka_po_entry_is_translated (const MajakkaPoEntry *self);
GBytes *majakka_po_file_to_mo (const MajakkaPoFile *self, GHashTable *left_out);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MajakkaPoFile, majakka_po_file_unref)

G_END_DECLS
