/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-context.h"
#include "majakka-translation-file.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MAJAKKA_TYPE_TRANSLATE_MODE (majakka_translate_mode_get_type ())

/**
 * MajakkaTranslateMode:
 *
 * While somebody translates: catalogues from files of theirs are shown instead of the installed ones, in their language,
 * and follow the files. A guest reads, of whom nothing is kept; the preferences stay as they are.
 *
 * Signal changed (): it began or ended, there is another version of a catalogue, a file has a mistake or none any more, or
 * another text is looked at.
 */
G_DECLARE_FINAL_TYPE (MajakkaTranslateMode,
                      majakka_translate_mode,
                      MAJAKKA,
                      TRANSLATE_MODE,
                      GObject)

MajakkaTranslateMode *
majakka_translate_mode_new (GtkApplication *application, MajakkaContext *context);
MajakkaTranslateMode *majakka_translate_mode_get (MajakkaContext *context);

gboolean
majakka_translate_mode_enter (MajakkaTranslateMode *self, const char *const *paths, GError **error);
void majakka_translate_mode_leave (MajakkaTranslateMode *self);
void majakka_translate_mode_shut_down (MajakkaTranslateMode *self);

gboolean majakka_translate_mode_is_active (MajakkaTranslateMode *self);
const MajakkaLanguage *majakka_translate_mode_get_language (MajakkaTranslateMode *self);
MajakkaTranslationFile *majakka_translate_mode_get_lessons (MajakkaTranslateMode *self);
gboolean
majakka_translate_mode_is_worked_on (MajakkaTranslateMode *self, const MajakkaMessage *message);
guint majakka_translate_mode_count_left_out (MajakkaTranslateMode *self);
char *majakka_translate_mode_dup_trouble (MajakkaTranslateMode *self);

void majakka_translate_mode_look_at (MajakkaTranslateMode *self, const MajakkaMessage *message);
const MajakkaMessage *majakka_translate_mode_get_looked_at (MajakkaTranslateMode *self);
gboolean majakka_translate_mode_get_shows_sources (MajakkaTranslateMode *self);
void majakka_translate_mode_show_sources (MajakkaTranslateMode *self, gboolean show);

G_END_DECLS
