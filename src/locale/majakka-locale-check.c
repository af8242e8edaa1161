/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Judges every translation of a catalogue. What is stale or not there yet is no fault: the table of
 * majakka_locale_status_new() counts it. */

#include "majakka-locale-check.h"

#include "majakka-language.h"
#include "majakka-locale-pair-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* In the order in which they are told of: what is not shown at all comes first. */
static void (*const rules[]) (LocalePair *pair) = {
  majakka_locale_check_control,      majakka_locale_check_markup,
  majakka_locale_check_placeholders, majakka_locale_check_direction,
  majakka_locale_check_typography,   majakka_locale_check_edges,
  majakka_locale_check_end,          majakka_locale_check_numbers,
  majakka_locale_check_mnemonic,     majakka_locale_check_length,
  majakka_locale_check_same,         majakka_locale_check_avoided,
  majakka_locale_check_terms,
};

/* The rules that need no translation */
static void (*const source_rules[]) (LocalePair *pair) = {
  majakka_locale_check_control,
  majakka_locale_check_typography,
};

static void
check_pair (LocalePair *pair)
{
  pair->seen = majakka_locale_seen (pair->translation, pair->is_markup);
  if (pair->check->is_template)
    for (guint i = 0; i < G_N_ELEMENTS (source_rules); i++)
      source_rules[i](pair);
  else
    for (guint i = 0; i < G_N_ELEMENTS (rules); i++)
      rules[i](pair);
  g_clear_pointer (&pair->seen, g_free);
}

static void
check_entry (const LocaleCheck *check, const MajakkaPoEntry *entry)
{
  LocalePair pair = { .check = check,
                      .entry = entry,
                      .is_markup = majakka_locale_is_markup (check->catalogue, entry) };

  if (!entry->fuzzy)
    majakka_locale_foreach_form (&pair, check_pair);
}

static void
check_source (const LocaleCheck *check, const MajakkaPoEntry *entry)
{
  LocalePair pair = { .check = check,
                      .entry = entry,
                      .is_markup = majakka_locale_is_markup (check->catalogue, entry) };

  pair.translation = entry->id;
  check_pair (&pair);
  pair.translation = entry->plural;
  if (entry->plural != NULL)
    check_pair (&pair);
}

/* A copy of another language's catalogue would be judged by the rules of that. Names that say no language are free. */
static void
check_name (const LocaleCheck *self)
{
  const char *path = majakka_po_file_get_name (self->catalogue);
  const MajakkaPoEntry *header = majakka_po_file_get_header_entry (self->catalogue);
  g_autofree char *name = g_path_get_basename (path);
  const MajakkaLanguage *language;

  if (g_str_has_suffix (name, ".po"))
    name[strlen (name) - strlen (".po")] = '\0';
  language = majakka_language_find (name);
  if (language == NULL || !g_str_equal (language->code, name) || g_str_equal (self->language, name))
    return;

  majakka_faults_add (
      self->faults, &majakka_locale_tags[LOCALE_TAG_LANGUAGE], path, header->string_line, 0,
      /* Translators: both are codes of languages */
      _ ("The header says that the language is “%s”, the name of the file says “%s”."),
      self->language, name);
}

/* Returns a translated message; NULL when it is not there, or not yet. */
static const MajakkaPoEntry *
find_translated (const LocaleCheck *self, const char *context, const char *id)
{
  const MajakkaPoEntry *entry = majakka_po_file_find (self->catalogue, context, id);

  return entry != NULL && majakka_po_entry_is_translated (entry) ? entry : NULL;
}

/* “English” stands twice: as a language that somebody speaks, and for the name of this one. Who has translated the first
 * may take the second for done. */
static void
check_own_name (const LocaleCheck *self)
{
  const MajakkaPoEntry *own =
      majakka_po_file_find (self->catalogue, "the name of this language", "English");
  const MajakkaPoEntry *english = find_translated (self, "language", "English");
  LocalePair pair = { .check = self, .entry = own };

  if (own == NULL || english == NULL || g_str_has_prefix (self->language, "en"))
    return;
  if (!majakka_po_entry_is_translated (own) || g_str_equal (own->strings[0], english->strings[0]))
    majakka_locale_tell (&pair, LOCALE_TAG_NAME, "%s",
                         _ ("Your language has no name of its own in the list of languages yet."));
}

/**
 * majakka_locale_check:
 * @catalogue: a catalogue; of a template (it names no language) the sources are judged, as English
 * @context: what it is held against
 * @faults: where faults go; each is in the catalogue's file, at the line of its translation, and
 *   names the place of the source if @context knows it
 *
 * Finds what is wrong in the translations: each fault once a message. Not for threads that share
 * @context.
 */
void
majakka_locale_check (const MajakkaPoFile *catalogue,
                      const MajakkaLocaleContext *context,
                      MajakkaFaults *faults)
{
  LocaleCheck check = { .catalogue = catalogue, .context = context, .faults = faults };

  g_return_if_fail (catalogue != NULL);
  g_return_if_fail (context != NULL);
  g_return_if_fail (faults != NULL);

  check.language = majakka_po_file_get_language (catalogue);
  check.is_template = check.language == NULL || *check.language == '\0';
  if (check.is_template)
    check.language = "en";
  else
    {
      check_name (&check);
      check_own_name (&check);
      majakka_locale_check_plurals (&check);
    }

  for (guint i = 0; i < majakka_po_file_get_n_entries (catalogue); i++)
    {
      const MajakkaPoEntry *entry = majakka_po_file_get_entry (catalogue, i);

      if (check.is_template)
        check_source (&check, entry);
      else
        check_entry (&check, entry);
    }
}
