/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-translation-words.h"

#include <glib/gi18n-lib.h>

/**
 * majakka_translation_state_get_words:
 * @state: where words come from
 *
 * Returns: (transfer none) (nullable): what readers are told about it; NULL for nothing
 */
const char *
majakka_translation_state_get_words (MajakkaTranslationState state)
{
  switch (state)
    {
    case MAJAKKA_TRANSLATION_MISSING:
    case MAJAKKA_TRANSLATION_BROKEN:
      return _ ("Not translated yet");
    case MAJAKKA_TRANSLATION_FUZZY:
      return _ ("The translation is older than the text");
    case MAJAKKA_TRANSLATION_SOURCE:
    case MAJAKKA_TRANSLATION_DONE:
    default:
      return NULL;
    }
}

/**
 * majakka_translation_state_get_short_words:
 * @state: where words come from
 *
 * Returns: (transfer none) (nullable): the same for parentheses behind a title; NULL for nothing
 */
const char *
majakka_translation_state_get_short_words (MajakkaTranslationState state)
{
  switch (state)
    {
    case MAJAKKA_TRANSLATION_MISSING:
    case MAJAKKA_TRANSLATION_BROKEN:
      /* Translators: in parentheses behind a title */
      return _ ("not translated yet");
    case MAJAKKA_TRANSLATION_FUZZY:
      /* Translators: in parentheses behind a title: its translation was made for older words */
      return _ ("older translation");
    case MAJAKKA_TRANSLATION_SOURCE:
    case MAJAKKA_TRANSLATION_DONE:
    default:
      return NULL;
    }
}

/**
 * majakka_translation_state_get_language:
 * @state: where words come from
 * @translator: who found them
 *
 * Returns: (transfer none): the language that they are in, as gettext names it
 */
const char *
majakka_translation_state_get_language (MajakkaTranslationState state,
                                        const MajakkaTranslator *translator)
{
  return state == MAJAKKA_TRANSLATION_DONE || state == MAJAKKA_TRANSLATION_FUZZY
             ? majakka_language_get_current ()->code
             : majakka_translator_get_source_language (translator);
}

/**
 * majakka_translation_describe_completeness:
 * @n_done: how many texts of something are translated
 * @n_stale: how many have a translation of older words
 * @n_missing: how many have none
 *
 * Returns: (transfer full) (nullable): how much is translated, for readers; NULL when all is, and there is nothing to
 *   tell
 */
char *
majakka_translation_describe_completeness (guint n_done, guint n_stale, guint n_missing)
{
  guint n = n_done + n_stale + n_missing;

  if (n_done == n)
    return NULL;
  if (n_missing == n)
    return g_strdup (_ ("Not in your language yet, but in English"));

  /* Translators: how much of a lesson is translated, as in “Translated: 64 %”; never 100 */
  return g_strdup_printf (_ ("Translated: %u %%"), (guint) ((guint64) n_done * 100 / n));
}
