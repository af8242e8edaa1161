/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The names of the languages of the help directory, in the reader's language: somebody wants to know
 * whether the person at the other end will understand. */

#include "majakka-language-names.h"

#include <glib/gi18n-lib.h>

/* Translators: languages stand in a row, as in "Languages: Finnish, Swedish". */
static const struct
{
  const char *code;
  const char *name;
} names[] = {
  { "ar", NC_ ("language", "Arabic") },     { "az", NC_ ("language", "Azerbaijani") },
  { "be", NC_ ("language", "Belarusian") }, { "bg", NC_ ("language", "Bulgarian") },
  { "bn", NC_ ("language", "Bengali") },    { "cs", NC_ ("language", "Czech") },
  { "da", NC_ ("language", "Danish") },     { "de", NC_ ("language", "German") },
  { "el", NC_ ("language", "Greek") },      { "en", NC_ ("language", "English") },
  { "es", NC_ ("language", "Spanish") },    { "et", NC_ ("language", "Estonian") },
  { "fi", NC_ ("language", "Finnish") },    { "fr", NC_ ("language", "French") },
  { "he", NC_ ("language", "Hebrew") },     { "hi", NC_ ("language", "Hindi") },
  { "hr", NC_ ("language", "Croatian") },   { "hu", NC_ ("language", "Hungarian") },
  { "id", NC_ ("language", "Indonesian") }, { "is", NC_ ("language", "Icelandic") },
  { "it", NC_ ("language", "Italian") },    { "ja", NC_ ("language", "Japanese") },
  { "ka", NC_ ("language", "Georgian") },   { "kk", NC_ ("language", "Kazakh") },
  { "km", NC_ ("language", "Khmer") },      { "ko", NC_ ("language", "Korean") },
  { "ku", NC_ ("language", "Kurdish") },    { "lb", NC_ ("language", "Luxembourgish") },
  { "lt", NC_ ("language", "Lithuanian") }, { "lv", NC_ ("language", "Latvian") },
  { "ml", NC_ ("language", "Malayalam") },  { "mr", NC_ ("language", "Marathi") },
  { "ne", NC_ ("language", "Nepali") },     { "nl", NC_ ("language", "Dutch") },
  { "no", NC_ ("language", "Norwegian") },  { "pl", NC_ ("language", "Polish") },
  { "pt", NC_ ("language", "Portuguese") }, { "ro", NC_ ("language", "Romanian") },
  { "ru", NC_ ("language", "Russian") },    { "si", NC_ ("language", "Sinhala") },
  { "sk", NC_ ("language", "Slovak") },     { "sl", NC_ ("language", "Slovenian") },
  { "sq", NC_ ("language", "Albanian") },   { "sr", NC_ ("language", "Serbian") },
  { "sv", NC_ ("language", "Swedish") },    { "ta", NC_ ("language", "Tamil") },
  { "th", NC_ ("language", "Thai") },       { "tl", NC_ ("language", "Tagalog") },
  { "tr", NC_ ("language", "Turkish") },    { "uk", NC_ ("language", "Ukrainian") },
  { "ur", NC_ ("language", "Urdu") },       { "vi", NC_ ("language", "Vietnamese") },
  { "zh", NC_ ("language", "Chinese") },
};

/**
 * majakka_language_name_in_english:
 * @code: a language as BCP 47 writes it, as in "fi"
 *
 * Returns: (transfer none) (nullable): its name in English, whatever the reader's language is; NULL when we have none
 */
const char *
majakka_language_name_in_english (const char *code)
{
  g_return_val_if_fail (code != NULL, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    if (g_str_equal (names[i].code, code))
      return names[i].name;

  return NULL;
}

/**
 * majakka_language_name:
 * @code: a language as BCP 47 writes it, as in "fi"
 *
 * Returns: (transfer none): its name in the reader's language; @code itself when we have no name
 */
const char *
majakka_language_name (const char *code)
{
  const char *name;

  g_return_val_if_fail (code != NULL, NULL);

  name = majakka_language_name_in_english (code);

  return name != NULL ? g_dpgettext2 (GETTEXT_PACKAGE, "language", name) : code;
}

/**
 * majakka_language_names_join:
 * @codes: (array zero-terminated=1): languages as BCP 47 writes them
 *
 * Returns: (transfer full): their names, as in "Finnish, Swedish"
 */
char *
majakka_language_names_join (const char *const *codes)
{
  g_autoptr (GPtrArray) list = g_ptr_array_new ();

  g_return_val_if_fail (codes != NULL, NULL);

  for (guint i = 0; codes[i] != NULL; i++)
    g_ptr_array_add (list, (gpointer) majakka_language_name (codes[i]));
  g_ptr_array_add (list, NULL);

  /* Translators: stands between two names of a row of languages. */
  return g_strjoinv (C_ ("language", ", "), (char **) list->pdata);
}
