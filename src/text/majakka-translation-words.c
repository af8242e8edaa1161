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
