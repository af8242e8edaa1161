/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * MajakkaLanguage:
 * @code: as gettext names it: "fi", "pt_BR"
 * @name: its name in itself: "Suomi"
 * @right_to_left: whether it is written from right to left
 */
typedef struct
{
  const char *code;
  const char *name;
  gboolean right_to_left;
} MajakkaLanguage;

const MajakkaLanguage *majakka_language_list (guint *n_languages);
const MajakkaLanguage *majakka_language_add (const char *code, const char *name);
const MajakkaLanguage *majakka_language_find (const char *code);
const MajakkaLanguage *majakka_language_get_current (void);
const char *majakka_language_guess (void);
gboolean majakka_language_is_offered (const MajakkaLanguage *self);
void majakka_language_set (const char *code);
void majakka_language_init (const char *directory);

G_END_DECLS
