/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-locale-check.h"
#include "majakka-locale-tags-private.h"

G_BEGIN_DECLS

/* A catalogue that is being checked. */
typedef struct
{
  const MajakkaPoFile *catalogue;
  const MajakkaLocaleContext *context;
  const char *language; /* of the catalogue; "en" for a template, whose sources are judged */
  gboolean is_template;
  MajakkaFaults *faults;
} LocaleCheck;

/* A text of a catalogue and what it is a translation of. */
typedef struct
{
  const LocaleCheck *check;
  const MajakkaPoEntry *entry;
  gboolean is_markup;      /* a lesson's, not the program's */
  guint form;              /* which plural form */
  const char *source;      /* of a template: NULL */
  const char *translation; /* of a template: the source */
  char *seen; /* the translation as it is set, without code; see majakka-locale-seen.c */
  guint told; /* a bit for each tag that has been told of this message */
} LocalePair;

gboolean majakka_locale_is_markup (const MajakkaPoFile *catalogue, const MajakkaPoEntry *entry);
void majakka_locale_foreach_form (LocalePair *pair, void (*look_at) (LocalePair *pair));
void
majakka_locale_tell (LocalePair *pair, LocaleTag tag, const char *format, ...) G_GNUC_PRINTF (3, 4);

char *majakka_locale_plain (const char *words, gboolean is_markup);
char *majakka_locale_seen (const char *words, gboolean is_markup);
guint majakka_locale_count_characters (const char *words, gboolean is_markup);

/* The rules; each looks at a pair and tells what is wrong with it. */
void majakka_locale_check_control (LocalePair *pair);
void majakka_locale_check_markup (LocalePair *pair);
void majakka_locale_check_placeholders (LocalePair *pair);
void majakka_locale_check_typography (LocalePair *pair);
void majakka_locale_check_edges (LocalePair *pair);
void majakka_locale_check_end (LocalePair *pair);
void majakka_locale_check_numbers (LocalePair *pair);
void majakka_locale_check_direction (LocalePair *pair);
void majakka_locale_check_mnemonic (LocalePair *pair);
void majakka_locale_check_length (LocalePair *pair);
void majakka_locale_check_same (LocalePair *pair);
void majakka_locale_check_avoided (LocalePair *pair);
void majakka_locale_check_terms (LocalePair *pair);

/* Those of a catalogue as a whole */
void majakka_locale_check_plurals (const LocaleCheck *check);
gboolean majakka_locale_form_is_for_one (const MajakkaPoFile *catalogue, guint form);

G_END_DECLS
