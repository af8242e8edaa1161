/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-po-file.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * MajakkaTranslationVersion:
 * @po: the catalogue
 * @left_out: (element-type MajakkaPoEntry): messages of it that cannot be shown
 * @mistakes: (nullable): what is wrong with those, a line each; NULL for nothing
 *
 * A catalogue that somebody works on, as it was in its file once.
 */
typedef struct
{
  MajakkaPoFile *po;
  GHashTable *left_out;
  char *mistakes;
} MajakkaTranslationVersion;

MajakkaTranslationVersion *majakka_translation_version_read (const char *path, GError **error);
void majakka_translation_version_free (MajakkaTranslationVersion *self);

gboolean majakka_translation_version_is_of_program (const MajakkaTranslationVersion *self);
char *majakka_translation_version_name_file (const char *path);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MajakkaTranslationVersion, majakka_translation_version_free)

G_END_DECLS
