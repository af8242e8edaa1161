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
const MajakkaLanguage *majakka_language_find (const char *code);
const MajakkaLanguage *majakka_language_get_current (void);
const char *majakka_language_guess (void);
void majakka_language_set (const char *code);
void majakka_language_init (const char *locale_dir);

char *majakka_language_format_date (const char *iso_date);
char *majakka_language_format_month (const char *iso_date);

G_END_DECLS
