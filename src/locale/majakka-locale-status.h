/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-po-file.h"

G_BEGIN_DECLS

/**
 * MajakkaLocaleCount:
 * @name: what is counted: "program", or the name of a file of lessons without its ending
 * @n_messages: how many messages there are
 * @n_done: how many of these are translated
 * @n_stale: how many have a translation of words that have changed since
 * @n_missing: how many have none
 * @n_words_left: how many words those that are not done have in the source
 *
 * How far a translation is.
 */
typedef struct
{
  char *name;
  guint n_messages;
  guint n_done;
  guint n_stale;
  guint n_missing;
  guint n_words_left;
} MajakkaLocaleCount;

/**
 * MajakkaLocaleStatus:
 *
 * How far the translation into a language is, in each part and in all. A message that stands in several
 * parts counts in each, and once in all.
 */
typedef struct _MajakkaLocaleStatus MajakkaLocaleStatus;

MajakkaLocaleStatus *majakka_locale_status_new (const char *language);
void majakka_locale_status_free (MajakkaLocaleStatus *self);
void majakka_locale_status_add (MajakkaLocaleStatus *self, const MajakkaPoFile *catalogue);

const char *majakka_locale_status_get_language (const MajakkaLocaleStatus *self);
guint majakka_locale_status_get_n_parts (const MajakkaLocaleStatus *self);
const MajakkaLocaleCount *
majakka_locale_status_get_part (const MajakkaLocaleStatus *self, guint position);
const MajakkaLocaleCount *majakka_locale_status_get_total (const MajakkaLocaleStatus *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MajakkaLocaleStatus, majakka_locale_status_free)

G_END_DECLS
