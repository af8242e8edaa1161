/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-po-file.h"

#include <gio/gio.h>

G_BEGIN_DECLS

#define MAJAKKA_TYPE_TRANSLATION_FILE (majakka_translation_file_get_type ())

/**
 * MajakkaTranslationFile:
 *
 * A catalogue that somebody works on. It follows the file as it is saved; while the file cannot be read, or is not
 * written to its end, the last version that could stays. Of a version that can be read, words of the program with a
 * wrong placeholder are left out.
 *
 * Signals: changed (): there is another version; trouble-changed (): the file cannot be read, or can again.
 */
G_DECLARE_FINAL_TYPE (MajakkaTranslationFile,
                      majakka_translation_file,
                      MAJAKKA,
                      TRANSLATION_FILE,
                      GObject)

MajakkaTranslationFile *majakka_translation_file_open (const char *path, GError **error);

const char *majakka_translation_file_get_path (MajakkaTranslationFile *self);
MajakkaPoFile *majakka_translation_file_get_po (MajakkaTranslationFile *self);
const char *majakka_translation_file_get_trouble (MajakkaTranslationFile *self);
gboolean majakka_translation_file_is_readable (MajakkaTranslationFile *self);
GHashTable *majakka_translation_file_get_left_out (MajakkaTranslationFile *self);
gboolean majakka_translation_file_is_of_program (MajakkaTranslationFile *self);

G_END_DECLS
