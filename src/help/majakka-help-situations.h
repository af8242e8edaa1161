/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-help-entry.h"

G_BEGIN_DECLS

/**
 * MajakkaHelpSituation:
 * @id: for ever
 * @title: what has happened, in the words of a parent
 * @steps: (element-type MajakkaMessage): what to do, in this order
 * @kinds: (array length=n_kinds): the kinds of contact to show first, in this order
 * @line: where it stands
 * @column: the same in characters
 *
 * An answer to "What has happened?".
 */
typedef struct
{
  char *id;
  MajakkaMessage title;
  GPtrArray *steps;
  MajakkaHelpKind kinds[MAJAKKA_HELP_N_KINDS];
  guint n_kinds;
  guint line;
  guint column;
} MajakkaHelpSituation;

/**
 * MajakkaHelpSituations:
 *
 * The situations in the order of the file. Immutable and shared freely.
 */
typedef struct _MajakkaHelpSituations MajakkaHelpSituations;

MajakkaHelpSituations *majakka_help_situations_read_file (const char *path, MajakkaFaults *faults);
MajakkaHelpSituations *majakka_help_situations_read_memory (const char *data,
                                                            gsize length,
                                                            const char *file,
                                                            MajakkaFaults *faults);
MajakkaHelpSituations *majakka_help_situations_ref (MajakkaHelpSituations *self);
void majakka_help_situations_unref (MajakkaHelpSituations *self);

guint majakka_help_situations_count (const MajakkaHelpSituations *self);
const MajakkaHelpSituation *
majakka_help_situations_get (const MajakkaHelpSituations *self, guint position);
const MajakkaHelpSituation *
majakka_help_situations_find (const MajakkaHelpSituations *self, const char *id);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MajakkaHelpSituations, majakka_help_situations_unref)

G_END_DECLS
