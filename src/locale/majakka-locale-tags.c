/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-locale-tags-private.h"

#include "majakka-locale-check.h"

#include <glib/gi18n-lib.h>

/* clang-format off */

const MajakkaFaultTag majakka_locale_tags[N_LOCALE_TAGS] = {
  [LOCALE_TAG_LANGUAGE] = { "translation-language", MAJAKKA_SEVERITY_ERROR,
    N_ ("A catalogue is called by the language that its header names."),
    N_ ("Correct the line “Language” of the header, or the name of the file.") },
  [LOCALE_TAG_MARKUP] = { "translation-tag", MAJAKKA_SEVERITY_ERROR,
    N_ ("A translation has the tags of its source, each closed."),
    N_ ("Copy the tags from the source; you may move them.") },
  [LOCALE_TAG_LINK] = { "translation-link", MAJAKKA_SEVERITY_ERROR,
    N_ ("A translation leads where its source leads: to the same terms, sources and lessons."),
    N_ ("Keep each <term>, <cite> and <see> with the “ref” that it has in the source.") },
  [LOCALE_TAG_PLACEHOLDER] = { "translation-placeholder", MAJAKKA_SEVERITY_ERROR,
    N_ ("A translation has the placeholders of its source, which begin with a percent sign."),
    N_ ("Copy the placeholders from the source. To change their order, number them as they come in the source: "
        "%2$s … %1$u.") },
  [LOCALE_TAG_PLURAL_MISSING] = { "translation-plural", MAJAKKA_SEVERITY_ERROR,
    N_ ("A message that counts is translated in every plural form, or in none yet."),
    N_ ("Write the plural forms that are empty.") },
  [LOCALE_TAG_PLURAL_RULE] = { "translation-plural-rule", MAJAKKA_SEVERITY_ERROR,
    N_ ("The catalogue has the plural forms of its language, and each is used for some number."),
    N_ ("Copy the line “Plural-Forms” from another catalogue of the language.") },
  [LOCALE_TAG_QUOTE] = { "translation-quote", MAJAKKA_SEVERITY_ERROR,
    N_ ("Quotation marks are those of the language, and each is closed."),
    N_ ("Use the quotation marks that the sentence above shows.") },
  [LOCALE_TAG_SIGN] = { "translation-sign", MAJAKKA_SEVERITY_ERROR,
    N_ ("Dashes, apostrophes and dots are those of the language."),
    N_ ("Use the sign that the sentence above shows.") },
  [LOCALE_TAG_SPACE] = { "translation-space", MAJAKKA_SEVERITY_ERROR,
    N_ ("Spaces stand where the language wants them, one at a time."),
    N_ ("Add the space, or take it out.") },
  [LOCALE_TAG_EDGE] = { "translation-edge", MAJAKKA_SEVERITY_ERROR,
    N_ ("A translation begins and ends with the spaces and new lines of its source."),
    N_ ("Make the spaces and new lines at both ends as they are in the source.") },
  [LOCALE_TAG_END] = { "translation-end", MAJAKKA_SEVERITY_ERROR,
    N_ ("A translation ends as its source ends: with a full stop, a colon, “…”, or nothing."),
    N_ ("End the translation as the source ends.") },
  [LOCALE_TAG_NUMBER] = { "translation-number", MAJAKKA_SEVERITY_ERROR,
    N_ ("A translation has the numbers of its source; those up to 20 may be written as words."),
    N_ ("Compare the numbers with those of the source.") },
  [LOCALE_TAG_DIRECTION] = { "translation-direction", MAJAKKA_SEVERITY_ERROR,
    N_ ("“default:LTR” is translated as default:LTR or as default:RTL."),
    N_ ("Write default:RTL if your language is written from right to left, else default:LTR.") },
  [LOCALE_TAG_MNEMONIC] = { "translation-mnemonic", MAJAKKA_SEVERITY_ERROR,
    N_ ("A label with a key to press, marked “_”, has one in its translation, and no other label has."),
    N_ ("Put “_” before the letter of the key, or take it out.") },
  [LOCALE_TAG_LONG] = { "translation-long", MAJAKKA_SEVERITY_ERROR,
    N_ ("A translation fits into its place."),
    N_ ("Say it in fewer words.") },
  [LOCALE_TAG_CONTROL] = { "translation-control", MAJAKKA_SEVERITY_ERROR,
    N_ ("A translation has no characters that cannot be seen and that do something."),
    N_ ("Delete the character.") },
  [LOCALE_TAG_TERM] = { "translation-term", MAJAKKA_SEVERITY_WARNING,
    N_ ("A term is called what the glossary calls it."),
    N_ ("Use the word of the glossary, in any form, inside <term>.") },
  [LOCALE_TAG_NAME] = { "translation-name", MAJAKKA_SEVERITY_WARNING,
    N_ ("A language is called by its own name in the list of languages."),
    N_ ("Translate the “English” with the context “the name of this language” as the name of your language.") },
  [LOCALE_TAG_SAME] = { "translation-same", MAJAKKA_SEVERITY_WARNING,
    N_ ("A translation is not the source once more."),
    N_ ("Translate the sentence, or leave the translation empty.") },
  [LOCALE_TAG_AVOIDED] = { "translation-avoided", MAJAKKA_SEVERITY_WARNING,
    N_ ("No words that blame a child, or make a crime sound like something else."),
    N_ ("Say it with the words that the sentence above shows.") },
};

/* clang-format on */

/**
 * majakka_locale_get_fault_tags:
 * @n_tags: (out): how many there are
 *
 * Returns: (transfer none) (array length=n_tags): the kinds of fault that a translation can have
 */
const MajakkaFaultTag *
majakka_locale_get_fault_tags (guint *n_tags)
{
  *n_tags = N_LOCALE_TAGS;

  return majakka_locale_tags;
}
