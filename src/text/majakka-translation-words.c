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
      return _ ("Not translated yet");
    case MAJAKKA_TRANSLATION_BROKEN:
      return _ ("The translation has a mistake");
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
      /* Translators: in parentheses behind a title */
      return _ ("not translated yet");
    case MAJAKKA_TRANSLATION_BROKEN:
      /* Translators: in parentheses behind a title, which is shown in its source language */
      return _ ("mistake in the translation");
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
 * @message: (nullable): what was looked up; NULL for nothing
 *
 * Returns: (transfer none): the language that they are in, as gettext names it
 */
const char *
majakka_translation_state_get_language (MajakkaTranslationState state,
                                        const MajakkaTranslator *translator,
                                        const MajakkaMessage *message)
{
  return state == MAJAKKA_TRANSLATION_DONE || state == MAJAKKA_TRANSLATION_FUZZY
             ? majakka_language_get_current ()->code
             : majakka_translator_get_language_of (translator, message);
}

static gboolean
is_english (const char *language)
{
  return g_str_equal (language, "en") || g_str_has_prefix (language, "en_");
}

static char *
describe_source (const char *language)
{
  const MajakkaLanguage *known = majakka_language_find (language);

  if (is_english (language))
    return g_strdup (_ ("Not in your language yet, but in English"));

  /* Translators: of a lesson: %s is the name of a language in itself, as in “Suomi” */
  return g_strdup_printf (_ ("Not in your language yet, but in this one: %s"),
                          known != NULL ? known->name : language);
}

/**
 * majakka_translation_describe_completeness:
 * @n_done: how many texts of something are translated
 * @n_stale: how many have a translation of older words
 * @n_missing: how many have none
 * @language: the language that it is written in, as gettext names it
 *
 * Returns: (transfer full) (nullable): how much is translated, for readers; NULL when all is, and there is nothing to
 *   tell
 */
char *
majakka_translation_describe_completeness (guint n_done,
                                           guint n_stale,
                                           guint n_missing,
                                           const char *language)
{
  guint n = n_done + n_stale + n_missing;

  if (n_done == n)
    return NULL;
  if (n_missing == n)
    return describe_source (language);

  /* Translators: how much of a lesson is translated, as in “Translated: 64 %”; never 100 */
  return g_strdup_printf (_ ("Translated: %u %%"), (guint) ((guint64) n_done * 100 / n));
}
