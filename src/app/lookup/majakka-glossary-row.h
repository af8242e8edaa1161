/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-context.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define MAJAKKA_TYPE_GLOSSARY_ROW (majakka_glossary_row_get_type ())

/**
 * MajakkaGlossaryRow:
 *
 * A word, what it means, and the lessons that use it.
 */
G_DECLARE_FINAL_TYPE (MajakkaGlossaryRow,
                      majakka_glossary_row,
                      MAJAKKA,
                      GLOSSARY_ROW,
                      GtkListBoxRow)

GtkWidget *majakka_glossary_row_new (MajakkaContext *context, const MajakkaGlossaryEntry *entry);
const char *majakka_glossary_row_get_id (MajakkaGlossaryRow *self);
const char *majakka_glossary_row_get_folded (MajakkaGlossaryRow *self);
const char *majakka_glossary_row_get_key (MajakkaGlossaryRow *self);
void majakka_glossary_row_set_lessons (MajakkaGlossaryRow *self, const GPtrArray *lessons);

G_END_DECLS
