/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-help-advice.h"
#include "majakka-help-entry.h"
#include "majakka-help-plans.h"

G_BEGIN_DECLS

#define MAJAKKA_HELP_NAMESPACE     "urn:majakka:help:1"
#define MAJAKKA_HELP_INTERNATIONAL "INT"

/**
 * MajakkaHelpCountry:
 * @code: ISO 3166 code, or "INT" for the international page
 * @name: to be translated
 * @entries: (element-type MajakkaHelpEntry): by kind, in the order of the kinds; the first is the
 *   emergency number, unless nobody has read it
 * @advice: (element-type MajakkaHelpAdvice): what differs in this country, in the order of the file
 * @line: where it stands
 * @column: the same in characters
 *
 * The contacts of one country. It belongs to its directory and never changes.
 */
typedef struct
{
  char *code;
  MajakkaMessage name;
  GPtrArray *entries;
  GPtrArray *advice;
  guint line;
  guint column;
} MajakkaHelpCountry;

/**
 * MajakkaHelpDirectory:
 *
 * Where to report and whom to call, by country. Immutable and shared freely. An entry with an
 * error in it is left out, so that nobody is sent to a number without a source.
 */
typedef struct _MajakkaHelpDirectory MajakkaHelpDirectory;

MajakkaHelpDirectory *majakka_help_directory_read_file (const char *path, MajakkaFaults *faults);
MajakkaHelpDirectory *majakka_help_directory_read_memory (const char *data,
                                                          gsize length,
                                                          const char *file,
                                                          MajakkaFaults *faults);
MajakkaHelpDirectory *majakka_help_directory_ref (MajakkaHelpDirectory *self);
void majakka_help_directory_unref (MajakkaHelpDirectory *self);

const MajakkaHelpCountry *
majakka_help_directory_find_country (const MajakkaHelpDirectory *self, const char *code);
const MajakkaHelpCountry *
majakka_help_directory_get_international (const MajakkaHelpDirectory *self);
GPtrArray *majakka_help_directory_list_countries (const MajakkaHelpDirectory *self,
                                                  const MajakkaTranslator *translator);
const MajakkaHelpEntry *
majakka_help_directory_find_entry (const MajakkaHelpDirectory *self, const char *id);

const MajakkaMessage *
majakka_help_directory_get_kind_title (const MajakkaHelpDirectory *self, MajakkaHelpKind kind);
const MajakkaMessage *majakka_help_directory_get_check_words (const MajakkaHelpDirectory *self);

GPtrArray *majakka_help_directory_list_for_plan (const MajakkaHelpDirectory *self,
                                                 const MajakkaHelpPlan *plan,
                                                 const char *country_code);

const MajakkaHelpEntry *majakka_help_country_get_emergency (const MajakkaHelpCountry *self);
GPtrArray *majakka_help_country_list_kind (const MajakkaHelpCountry *self, MajakkaHelpKind kind);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MajakkaHelpDirectory, majakka_help_directory_unref)

G_END_DECLS
