/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-text.h"

G_BEGIN_DECLS

/** MajakkaGlossaryEntry: a word and what it means, in the source language. */
typedef struct
{
  char *id;
  MajakkaMessage name;
  MajakkaMessage definition;
  guint line;
  guint column;
} MajakkaGlossaryEntry;

/** MajakkaGlossary: the words that lessons explain; immutable, reference counted. */
typedef struct _MajakkaGlossary MajakkaGlossary;

MajakkaGlossary *majakka_glossary_read (const char *path, MajakkaFaults *faults);
MajakkaGlossary *majakka_glossary_ref (MajakkaGlossary *self);
void majakka_glossary_unref (MajakkaGlossary *self);

const char *majakka_glossary_get_language (const MajakkaGlossary *self);
const MajakkaGlossaryEntry *majakka_glossary_find (const MajakkaGlossary *self, const char *id);
guint majakka_glossary_get_n_entries (const MajakkaGlossary *self);
const MajakkaGlossaryEntry *
majakka_glossary_get_entry (const MajakkaGlossary *self, guint position);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MajakkaGlossary, majakka_glossary_unref)

G_END_DECLS
