/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * MajakkaReadability:
 *
 * How hard an English text is to read: texts are added one after the other, and judged together.
 */
typedef struct _MajakkaReadability MajakkaReadability;

MajakkaReadability *majakka_readability_new (void);
void majakka_readability_free (MajakkaReadability *self);

void majakka_readability_add (MajakkaReadability *self, const char *text);
guint majakka_readability_get_n_sentences (const MajakkaReadability *self);
double majakka_readability_get_grade (const MajakkaReadability *self);
double majakka_readability_get_median (const MajakkaReadability *self);

guint majakka_readability_count_syllables (const char *word);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MajakkaReadability, majakka_readability_free)

G_END_DECLS
