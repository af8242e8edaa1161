/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-locale-typography.h"

#include <glib/gi18n-lib.h>

/* clang-format off */

/* A language that is not named keeps to the rules for all. “\x{a0}” is a space that does not break a line. */
static const MajakkaLocaleSignRule rules[] = {
  { "en", MAJAKKA_LOCALE_SIGN_QUOTE, "[\"„«»]", NULL,
    N_ ("quotation marks are “ ”"), "He said: \"No.\"", "He said: “No.”" },
  { "en", MAJAKKA_LOCALE_SIGN_QUOTE, NULL, "“”",
    N_ ("each “ has its ”"), "He said: “No.", "“No”, “no”" },
  { "fi sv", MAJAKKA_LOCALE_SIGN_QUOTE, "[\"„“«»]", NULL,
    N_ ("quotation marks are ” ”"), "Hän sanoi: “Ei.”", "Hän sanoi: ”Ei.”" },
  { "fi sv", MAJAKKA_LOCALE_SIGN_QUOTE, NULL, "””",
    N_ ("each ” has another"), "Hän sanoi: ”Ei.", "”Ei”, ”ei”" },
  { "ru", MAJAKKA_LOCALE_SIGN_QUOTE, "[\"”‘]|’(?![a-z])", NULL,
    N_ ("quotation marks are « »"), "Он сказал: \"Нет\".", "Он сказал: «Нет». What’s Up" },
  { "ru", MAJAKKA_LOCALE_SIGN_QUOTE, NULL, "«»„“",
    N_ ("each « has its », and „ “ stand inside them"), "Он сказал: „Нет“.", "«Он сказал: „Нет“». «Да»" },
  { "de", MAJAKKA_LOCALE_SIGN_QUOTE, "[\"”«»]", NULL,
    N_ ("quotation marks are „ “"), "Er sagte: \"Nein.\"", "Er sagte: „Nein.“" },
  { "de", MAJAKKA_LOCALE_SIGN_QUOTE, NULL, "„“",
    N_ ("each „ has its “"), "Er sagte: „Nein.", "„Nein“, „nein“" },
  { "et", MAJAKKA_LOCALE_SIGN_QUOTE, "[\"“«»]", NULL,
    N_ ("quotation marks are „ ”"), "Ta ütles: \"Ei.\"", "Ta ütles: „Ei.”" },
  { "et", MAJAKKA_LOCALE_SIGN_QUOTE, NULL, "„”",
    N_ ("each „ has its ”"), "Ta ütles: „Ei.", "„Ei”, „ei”" },
  { "*", MAJAKKA_LOCALE_SIGN_QUOTE, "\"", NULL,
    N_ ("quotation marks are never \""), "He said: \"No.\"", "No." },

  { "*", MAJAKKA_LOCALE_SIGN_SIGN, "'", NULL,
    N_ ("an apostrophe is ’"), "It isn't", "Is it?" },
  { "*", MAJAKKA_LOCALE_SIGN_SIGN, "\\.\\.", NULL,
    N_ ("three dots are …"), "And then...", "And then …" },
  { "*", MAJAKKA_LOCALE_SIGN_SIGN, "\\s-\\s|--", NULL,
    N_ ("a dash is not a hyphen"), "One - two", "One-two" },
  { "en fi sv", MAJAKKA_LOCALE_SIGN_SIGN, "—", NULL,
    N_ ("a dash is –"), "One — two", "One – two" },
  { "ru", MAJAKKA_LOCALE_SIGN_SIGN, "[А-Яа-яЁё»]\\s*–|–\\s*[А-Яа-яЁё«]", NULL,
    N_ ("a dash is —, but in “10–12”"), "Раз\xc2\xa0– два", "Раз\xc2\xa0— два: 10–12, Stop – Trace" },

  { "*", MAJAKKA_LOCALE_SIGN_SPACE, "[ \\x{a0}]{2}", NULL,
    N_ ("one space is enough"), "One.  Two.", "One. Two." },
  { "en fi ru sv", MAJAKKA_LOCALE_SIGN_SPACE, "\\s[,;:!?)]|\\s\\.(?!\\w)", NULL,
    N_ ("no space before punctuation"), "One , two", "One, two (three)" },
  { "en", MAJAKKA_LOCALE_SIGN_SPACE, "“\\s|\\s”", NULL,
    N_ ("no space inside quotation marks"), "“ No ”", "“No”, he said" },
  { "ru", MAJAKKA_LOCALE_SIGN_SPACE, "[«„]\\s|\\s[»“]", NULL,
    N_ ("no space inside quotation marks"), "« Нет »", "«Нет»" },
  { "en fi ru sv", MAJAKKA_LOCALE_SIGN_SPACE, "[^\\W\\d_][,!?][^\\W\\d_]|[a-zåäöа-яё]\\.[A-ZÅÄÖА-ЯЁ]", NULL,
    N_ ("a space after punctuation"), "One,two", "One, two 1,2; a;b" },
  { "en fi sv", MAJAKKA_LOCALE_SIGN_SPACE, "\\s–\\S|\\S–\\s", NULL,
    N_ ("– has spaces at both sides or at none"), "One– two", "One – two: 10–12, a–b" },
  { "ru", MAJAKKA_LOCALE_SIGN_SPACE, "[^\\x{a0}\\n«„]—", NULL,
    N_ ("before — a space that does not break the line"), "Раз — два", "«— Раз\xc2\xa0— два»" },
  { "ru", MAJAKKA_LOCALE_SIGN_SPACE, "—(?![ \\x{a0}])", NULL,
    N_ ("a space after —"), "Раз\xc2\xa0—два", "Раз\xc2\xa0— два" },
  { "fi ru sv", MAJAKKA_LOCALE_SIGN_SPACE, "(?<!\\d)(?<!\\d )[1-9]\\d? \\d{3}(?!\\d)(?! \\d)|\\d %", NULL,
    N_ ("no line break in a number"), "Näin 4 106", "4\xc2\xa0" "106, 116 111, 5\xc2\xa0%" },
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
