/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The rule that a catalogue's header gives for its plural forms. */
typedef struct _PoPlural PoPlural;

PoPlural *majakka_po_plural_parse (const char *rule);
void majakka_po_plural_free (PoPlural *self);
guint majakka_po_plural_get_n_forms (const PoPlural *self);
guint majakka_po_plural_choose (const PoPlural *self, gulong n);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PoPlural, majakka_po_plural_free)

G_END_DECLS
