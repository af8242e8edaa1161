/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-language.h"
#include "majakka-pack-manifest.h"
#include "majakka-translation-file.h"

G_BEGIN_DECLS

/**
 * MajakkaTranslationFiles:
 * @lessons: (nullable): the catalogue of the lessons
 * @program: (nullable): the catalogue of the program's own words
 * @pack: (nullable): the lesson pack that @lessons is of; NULL for the lessons of the program
 *
 * What one person translates: one of the two, or both.
 */
typedef struct
{
  MajakkaTranslationFile *lessons;
  MajakkaTranslationFile *program;
  MajakkaPackManifest *pack;
} MajakkaTranslationFiles;

gboolean majakka_translation_files_open (MajakkaTranslationFiles *self,
                                         const char *const *paths,
                                         GPtrArray *packs,
                                         GError **error);
void majakka_translation_files_clear (MajakkaTranslationFiles *self);

const MajakkaLanguage *
majakka_translation_files_find_language (const MajakkaTranslationFiles *self);
gboolean majakka_translation_files_is_right_to_left (const MajakkaTranslationFiles *self);
guint majakka_translation_files_count_left_out (const MajakkaTranslationFiles *self);
char *majakka_translation_files_dup_trouble (const MajakkaTranslationFiles *self);

G_END_DECLS
