/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-glossary.h"
#include "majakka-po-file.h"

G_BEGIN_DECLS

/**
 * MajakkaLocaleSources:
 *
 * The files that messages come from. A catalogue names the file of a message and not its line, since
 * that moves with every change; this finds it. A file is read when it is first asked for.
 */
typedef struct _MajakkaLocaleSources MajakkaLocaleSources;

MajakkaLocaleSources *majakka_locale_sources_new (const char *root);
void majakka_locale_sources_free (MajakkaLocaleSources *self);
guint majakka_locale_sources_find (MajakkaLocaleSources *self,
                                   const MajakkaPoEntry *entry,
                                   const char **file);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MajakkaLocaleSources, majakka_locale_sources_free)

G_END_DECLS
