/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Plural forms: those that a language has, and those of each message. */

#include "majakka-locale-pair-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* Every form of a language is used for some number below this. */
#define ENOUGH 1000

/* How many forms a language has. Of a language that is not here the catalogue is believed. */
static const struct
{
  const char *languages;
  guint n_forms;
} known[] = {
  { " id ja ko th vi zh ", 1 },
  { " bg da de el en eo es et fi fo fr fy he hu is it ka kk ky nb nl nn no pt sq sv tr uz ", 2 },
  { " be bs cs hr lt lv pl ro ru sk sr uk ", 3 },
  { " sl ", 4 },
  { " ga ", 5 },
  { " ar ", 6 },
};

/* Returns 0 for a language that is not in the table. */
static guint
get_known_number (const char *language)
{
  g_autofree char *base = g_strndup (language, strcspn (language, "_@."));
  g_autofree char *word = g_strconcat (" ", base, " ", NULL);

  for (guint i = 0; i < G_N_ELEMENTS (known); i++)
    if (strstr (known[i].languages, word) != NULL)
      return known[i].n_forms;

  return 0;
}

/* Returns for how many numbers a form is chosen, of those below ENOUGH; counts no further than @enough. */
static guint
count_numbers (const MajakkaPoFile *catalogue, guint form, guint enough)
{
  guint n = 0;

  for (gulong i = 0; i < ENOUGH && n < enough; i++)
    if (majakka_po_file_choose_plural (catalogue, i) == form)
      n++;

  return n;
}

/* Whether a form is used for a single number, as the first one is in Finnish and is not in Russian. */
gboolean
majakka_locale_form_is_for_one (const MajakkaPoFile *catalogue, guint form)
{
  return majakka_po_file_get_n_plurals (catalogue) > 1 && count_numbers (catalogue, form, 2) == 1;
}

static void
check_rule (const LocaleCheck *check, guint line)
{
  guint n_forms = majakka_po_file_get_n_plurals (check->catalogue);
  guint wanted = get_known_number (check->language);
  const char *file = majakka_po_file_get_name (check->catalogue);

  if (wanted != 0 && wanted != n_forms)
    {
      majakka_faults_add (check->faults, &majakka_locale_tags[LOCALE_TAG_PLURAL_RULE], file, line,
                          1,
                          /* Translators: %1$s is the code of a language, %2$u and %3$u are numbers
                           * of plural forms */
                          _ ("The language “%1$s” has %2$u plural forms, the catalogue %3$u."),
                          check->language, wanted, n_forms);
      return;
    }

  for (guint form = 0; form < n_forms; form++)
    if (count_numbers (check->catalogue, form, 1) == 0)
      majakka_faults_add (check->faults, &majakka_locale_tags[LOCALE_TAG_PLURAL_RULE], file, line,
                          1,
                          /* Translators: %u is which plural form, from 0 */
                          _ ("The plural form %u is used for no number."), form);
}

static void
check_forms (const LocaleCheck *check, const MajakkaPoEntry *entry)
{
  LocalePair pair = { .check = check, .entry = entry };
  guint n_strings = g_strv_length (entry->strings);
  guint n_empty = 0;

  for (guint i = 0; i < n_strings; i++)
    if (*entry->strings[i] == '\0')
      n_empty++;
  if (n_empty > 0 && n_empty < n_strings)
    majakka_locale_tell (&pair, LOCALE_TAG_PLURAL_MISSING,
                         g_dngettext (GETTEXT_PACKAGE,
                                      /* Translators: %u are numbers of plural forms */
                                      "%1$u of %2$u plural forms is not translated.",
                                      "%1$u of %2$u plural forms are not translated.", n_empty),
                         n_empty, n_strings);
}

void
majakka_locale_check_plurals (const LocaleCheck *check)
{
  guint n_entries = majakka_po_file_get_n_entries (check->catalogue);
  const MajakkaPoEntry *header = majakka_po_file_get_header_entry (check->catalogue);
  gboolean counts = FALSE;

  for (guint i = 0; i < n_entries; i++)
    {
      const MajakkaPoEntry *entry = majakka_po_file_get_entry (check->catalogue, i);

      if (entry->plural == NULL)
        continue;
      counts = TRUE;
      if (!entry->fuzzy)
        check_forms (check, entry);
    }
  if (counts)
    check_rule (check, header != NULL ? header->line : 1);
}
