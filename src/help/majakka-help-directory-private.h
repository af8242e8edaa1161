/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-help-directory.h"

G_BEGIN_DECLS

struct _MajakkaHelpDirectory
{
  gatomicrefcount ref_count;
  GPtrArray *countries; /* of MajakkaHelpCountry, in the order of the file */

  /* the words that entries share; an entry borrows them */
  MajakkaMessage check_words;
  MajakkaMessage kind_titles[MAJAKKA_HELP_N_KINDS];
  GHashTable *hours;    /* of char* to MajakkaMessage */
  GHashTable *cost;     /* of char* to MajakkaMessage */
  GHashTable *audience; /* of char* to MajakkaMessage */
};

MajakkaHelpDirectory *majakka_help_directory_new (void);

MajakkaHelpCountry *majakka_help_country_new (void);
void majakka_help_country_add (MajakkaHelpCountry *self, MajakkaHelpEntry *entry);
void majakka_help_country_free (MajakkaHelpCountry *self);

MajakkaHelpEntry *majakka_help_entry_new (void);
void majakka_help_entry_free (MajakkaHelpEntry *self);

MajakkaHelpAdvice *majakka_help_advice_new (void);
void majakka_help_advice_free (MajakkaHelpAdvice *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MajakkaHelpCountry, majakka_help_country_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (MajakkaHelpEntry, majakka_help_entry_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (MajakkaHelpAdvice, majakka_help_advice_free)

G_END_DECLS
