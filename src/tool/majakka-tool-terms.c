/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-terms.h"
#include "majakka-tool-locale.h"
#include "majakka-tool-private.h"

#include <glib/gi18n-lib.h>
#include <stdio.h>
#include <string.h>

/* Returns: (transfer full): the codes of the languages, that of the glossary first */
static GStrv
list_languages (const MajakkaGlossary *glossary, const char *only)
{
  const char *source = majakka_glossary_get_language (glossary);
  guint n_languages;
  const MajakkaLanguage *languages = majakka_language_list (&n_languages);
  g_autoptr (GStrvBuilder) codes = g_strv_builder_new ();

  g_strv_builder_add (codes, source);
  for (guint i = 0; i < n_languages; i++)
    if (!g_str_equal (languages[i].code, source) &&
        (only == NULL ? majakka_language_is_offered (&languages[i])
                      : g_str_equal (languages[i].code, only)))
      g_strv_builder_add (codes, languages[i].code);

  return g_strv_builder_end (codes);
}

static MajakkaToolStatus
write_text (const char *text, const char *output)
{
  g_autoptr (GError) error = NULL;

  if (output == NULL)
    {
      /* Not g_print(): a file in UTF-8 is no message for the terminal. */
      fwrite (text, 1, strlen (text), stdout);
      return MAJAKKA_TOOL_GOOD;
    }
  if (g_file_set_contents (output, text, -1, &error))
    return MAJAKKA_TOOL_GOOD;

  majakka_tool_complain ("%s", error->message);

  return MAJAKKA_TOOL_UNUSABLE;
}

/* A translator who has just begun a language may not have built the program since. */
static void
complain_of_language (const char *language)
{
  g_autofree char *root = majakka_tool_locale_find_checkout ();

  if (root != NULL && majakka_tool_locale_has_language (root, language))
    /* Translators: %s is the code of a language, as in fi */
    majakka_tool_complain (_ ("Majakka was built without “%s”. Run “make build” first."), language);
  else
    /* Translators: %s is the code of a language, as in fi */
    majakka_tool_complain (_ ("Majakka does not speak “%s”."), language);
}

/* terms --tbx|--csv [--lang LL] [-o FILE] [GLOSSARY] */
MajakkaToolStatus
majakka_tool_terms (int argc, char **argv)
{
  gboolean tbx = FALSE;
  gboolean csv = FALSE;
  g_autofree char *language = NULL;
  g_autofree char *output = NULL;
  g_autofree char *path = NULL;
  g_autofree char *text = NULL;
  g_autoptr (MajakkaFaults) faults = majakka_faults_new ();
  g_autoptr (MajakkaGlossary) glossary = NULL;
  g_auto (GStrv) languages = NULL;
  const GOptionEntry entries[] = {
    { "tbx", 0, 0, G_OPTION_ARG_NONE, &tbx, N_ ("Write a term base (TBX)"), NULL },
    { "csv", 0, 0, G_OPTION_ARG_NONE, &csv, N_ ("Write a table (CSV)"), NULL },
    { "lang", 0, 0, G_OPTION_ARG_STRING, &language,
      N_ ("Only with this language, beside the language of the glossary"), N_ ("LANGUAGE") },
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &output, N_ ("Write to this file"), N_ ("FILE") },
    MAJAKKA_TOOL_OPTION_LOCALE_DIR,
    G_OPTION_ENTRY_NULL,
  };

  if (!majakka_tool_parse (&argc, &argv, entries, _ ("[GLOSSARY]"),
                           _ ("Writes the words of the glossary in all languages, for translation "
                              "programs. Without a file: the glossary that came with Majakka.")))
    return MAJAKKA_TOOL_UNUSABLE;
  if (tbx + csv != 1 || argc > 2)
    {
      majakka_tool_complain ("%s", _ ("Say what to write: --tbx or --csv."));
      return MAJAKKA_TOOL_UNUSABLE;
    }
  if (language != NULL && majakka_language_find (language) == NULL)
    {
      complain_of_language (language);
      return MAJAKKA_TOOL_UNUSABLE;
    }

  path = argc == 2 ? g_strdup (argv[1])
                   : g_build_filename (PKGDATADIR, MAJAKKA_LESSON_FINDER_LESSONS,
                                       MAJAKKA_LESSON_FINDER_GLOSSARY, NULL);
  glossary = majakka_glossary_read (path, faults);
  if (majakka_tool_complain_of_faults (faults))
    return MAJAKKA_TOOL_FAULTS;

  languages =
      list_languages (glossary, language != NULL ? majakka_language_find (language)->code : NULL);
  text = tbx ? majakka_terms_to_tbx (glossary, majakka_tool_get_translator (),
                                     (const char *const *) languages)
             : majakka_terms_to_csv (glossary, majakka_tool_get_translator (),
                                     (const char *const *) languages);

  return write_text (text, output);
}
