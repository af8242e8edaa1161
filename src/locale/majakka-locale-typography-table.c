/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-locale-typography.h"

#include <glib/gi18n-lib.h>

/* clang-format off */

/* Every language that has rules of its own. What they share is not for all others: French has a space before “!”. */
#define KNOWN "de en et fi ru sv"

/* A language that is not named keeps to the rules for all. “\x{a0}” is a space that does not break a line. */
static const MajakkaLocaleSignRule rules[] = {
  { "en", MAJAKKA_LOCALE_SIGN_QUOTE, "[\"„«»]", NULL,
    N_ ("Quotation marks"), "“ ”",
    "He said: \"No.\"", "He said: “No.”" },
  { "en", MAJAKKA_LOCALE_SIGN_QUOTE, NULL, "“”",
    N_ ("Quotation marks, each of them closed"), "“ ”",
    "He said: “No.", "“No”, “no”" },
  { "fi sv", MAJAKKA_LOCALE_SIGN_QUOTE, "[\"„“«»]", NULL,
    N_ ("Quotation marks"), "” ”",
    "Hän sanoi: “Ei.”", "Hän sanoi: ”Ei.”" },
  { "fi sv", MAJAKKA_LOCALE_SIGN_QUOTE, NULL, "””",
    N_ ("Quotation marks, each of them closed"), "” ”",
    "Hän sanoi: ”Ei.", "”Ei”, ”ei”" },
  { "ru", MAJAKKA_LOCALE_SIGN_QUOTE, "[\"”‘]|’(?![a-z])", NULL,
    N_ ("Quotation marks"), "« »",
    "Он сказал: \"Нет\".", "Он сказал: «Нет». What’s Up" },
  { "ru", MAJAKKA_LOCALE_SIGN_QUOTE, NULL, "«»„“",
    N_ ("Quotation marks, each of them closed, the second kind inside the first"), "« » „ “",
    "Он сказал: „Нет“.", "«Он сказал: „Нет“». «Да»" },
  { "de", MAJAKKA_LOCALE_SIGN_QUOTE, "[\"”«»]", NULL,
    N_ ("Quotation marks"), "„ “",
    "Er sagte: \"Nein.\"", "Er sagte: „Nein.“" },
  { "de", MAJAKKA_LOCALE_SIGN_QUOTE, NULL, "„“",
    N_ ("Quotation marks, each of them closed"), "„ “",
    "Er sagte: „Nein.", "„Nein“, „nein“" },
  /* The Institute of the Estonian Language closes with “, older rules with ”; both are read everywhere. */
  { "et", MAJAKKA_LOCALE_SIGN_QUOTE, "[\"«»]", NULL,
    N_ ("Quotation marks"), "„ “, „ ”",
    "Ta ütles: \"Ei.\"", "Ta ütles: „Ei.“" },
  { "et", MAJAKKA_LOCALE_SIGN_QUOTE, "„(?=[^“”]*(?:„|\\z))|(?:\\A|[“”])[^„“”]*\\K[“”]", NULL,
    N_ ("Quotation marks, each of them closed"), "„ “, „ ”",
    "Ta ütles: „Ei.", "„Ei”, „ei“" },
  { "*", MAJAKKA_LOCALE_SIGN_QUOTE, "\"", NULL,
    N_ ("Quotation marks of the language, not those of a typewriter"), NULL,
    "He said: \"No.\"", "No." },

  { "*", MAJAKKA_LOCALE_SIGN_SIGN, "'", NULL,
    N_ ("Apostrophe"), "’",
    "It isn't", "Is it?" },
  { "*", MAJAKKA_LOCALE_SIGN_SIGN, "\\.\\.", NULL,
    N_ ("Three dots"), "…",
    "And then...", "And then …" },
  { "*", MAJAKKA_LOCALE_SIGN_SIGN, "\\s-\\s|--", NULL,
    N_ ("A dash is not a hyphen"), NULL,
    "One - two", "One-two" },
  { "en fi sv", MAJAKKA_LOCALE_SIGN_SIGN, "—", NULL,
    N_ ("Dash"), "–",
    "One — two", "One – two" },
  { "ru", MAJAKKA_LOCALE_SIGN_SIGN, "[А-Яа-яЁё»]\\s*–|–\\s*[А-Яа-яЁё«]", NULL,
    N_ ("Dash, but not between numbers"), "—",
    "Раз\xc2\xa0– два", "Раз\xc2\xa0— два: 10–12, Stop – Trace" },

  { "*", MAJAKKA_LOCALE_SIGN_SPACE, "[ \\x{a0}]{2}", NULL,
    N_ ("One space is enough"), NULL,
    "One.  Two.", "One. Two." },
  { KNOWN, MAJAKKA_LOCALE_SIGN_SPACE, "\\s[,;:!?)]|\\s\\.(?!\\w)", NULL,
    N_ ("No space before punctuation"), NULL,
    "One , two", "One, two (three)" },
  { "en", MAJAKKA_LOCALE_SIGN_SPACE, "“\\s|\\s”", NULL,
    N_ ("No space inside quotation marks"), NULL,
    "“ No ”", "“No”, he said" },
  { "de et", MAJAKKA_LOCALE_SIGN_SPACE, "„\\s|\\s[“”]", NULL,
    N_ ("No space inside quotation marks"), NULL,
    "„ Ei “", "„Ei“, ütles ta" },
  { "ru", MAJAKKA_LOCALE_SIGN_SPACE, "[«„]\\s|\\s[»“]", NULL,
    N_ ("No space inside quotation marks"), NULL,
    "« Нет »", "«Нет»" },
  { KNOWN, MAJAKKA_LOCALE_SIGN_SPACE, "[^\\W\\d_][,!?][^\\W\\d_]|\\p{Ll}\\.\\p{Lu}", NULL,
    N_ ("A space after punctuation"), NULL,
    "One,two", "One, two 1,2; a;b" },
  { "de en et fi sv", MAJAKKA_LOCALE_SIGN_SPACE, "\\s–[^\\s,;:.!?)]|\\S–\\s", NULL,
    N_ ("A dash has spaces at both sides or at none"), NULL,
    "One– two", "One – two –, three: 10–12, a–b" },
  { "ru", MAJAKKA_LOCALE_SIGN_SPACE, "[^\\x{a0}\\n«„]—", NULL,
    N_ ("Before a dash a space that does not break the line"), NULL,
    "Раз — два", "«— Раз\xc2\xa0— два»" },
  { "ru", MAJAKKA_LOCALE_SIGN_SPACE, "—(?![ \\x{a0}])", NULL,
    N_ ("A space after a dash"), NULL,
    "Раз\xc2\xa0—два", "Раз\xc2\xa0— два" },
  { "de et fi ru sv", MAJAKKA_LOCALE_SIGN_SPACE, "(?<!\\d)(?<!\\d )[1-9]\\d? \\d{3}(?!\\d)(?! \\d)|\\d %", NULL,
    N_ ("No line break inside a number: a space that does not break the line"), NULL,
    "Näin 4 106", "4\xc2\xa0" "106, 116 111, 5\xc2\xa0%" },
};

/* clang-format on */

/**
 * majakka_locale_get_sign_rules:
 * @n_rules: (out): how many there are
 *
 * Returns: (transfer none) (array length=n_rules): how the languages are set
 */
const MajakkaLocaleSignRule *
majakka_locale_get_sign_rules (guint *n_rules)
{
  *n_rules = G_N_ELEMENTS (rules);

  return rules;
}
