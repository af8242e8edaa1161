/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** The folders of a checkout that hold the catalogues: the words of the program, those of lessons. */
#define MAJAKKA_LOCALE_PROGRAM_DIR "po/majakka"
#define MAJAKKA_LOCALE_LESSONS_DIR "po/lessons"

char *majakka_locale_checkout_find (const char *start);
GStrv majakka_locale_checkout_list_languages (const char *root);
GPtrArray *majakka_locale_checkout_list_catalogues (const char *root, const char *language);

G_END_DECLS
