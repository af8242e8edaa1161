/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-catalogue.h"
#include "majakka-translator.h"

#include <gio/gio.h>

G_BEGIN_DECLS

#define MAJAKKA_TYPE_COMPLETENESS (majakka_completeness_get_type ())

/**
 * MajakkaCompleteness:
 *
 * Knows how much of each lesson is translated into the reader's language. It reads all of them, in a worker, some time
 * after somebody has asked: the first window waits for nothing of it.
 *
 * Signal changed (): it knows now, or something else than before.
 */
G_DECLARE_FINAL_TYPE (MajakkaCompleteness, majakka_completeness, MAJAKKA, COMPLETENESS, GObject)

MajakkaCompleteness *
majakka_completeness_new (MajakkaCatalogue *catalogue, MajakkaTranslator *translator);

char *majakka_completeness_describe (MajakkaCompleteness *self, const char *lesson);
char *majakka_completeness_describe_read (MajakkaCompleteness *self, const MajakkaLesson *lesson);
void majakka_completeness_renew (MajakkaCompleteness *self);

G_END_DECLS
