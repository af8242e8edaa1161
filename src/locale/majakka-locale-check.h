/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-locale-sources.h"
#include "majakka-po-file.h"

G_BEGIN_DECLS

/**
 * MajakkaLocaleContext:
 * @sources: (nullable): finds where the source of a message stands
 * @glossary: (nullable): the terms
 * @lessons: (nullable): a catalogue that has the names of the terms, when the one that is checked has
 *   not
 *
 * What a catalogue is held against.
 */
typedef struct
{
  MajakkaLocaleSources *sources;
  const MajakkaGlossary *glossary;
  const MajakkaPoFile *lessons;
} MajakkaLocaleContext;

void majakka_locale_check (const MajakkaPoFile *catalogue,
                           const MajakkaLocaleContext *context,
                           MajakkaFaults *faults);
GHashTable *majakka_locale_find_unfit (const MajakkaPoFile *catalogue, MajakkaFaults *faults);
const MajakkaFaultTag *majakka_locale_get_fault_tags (guint *n_tags);

G_END_DECLS
