/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What authors and translators do with lessons, without the application. */

#include "majakka-tool-command.h"

#include <glib/gi18n-lib.h>
#include <string.h>

static const MajakkaToolCommand commands[] = {
  { "new", majakka_tool_new, N_ ("Begin a lesson or a session plan") },
  { "check", majakka_tool_check, N_ ("Find the mistakes in lessons") },
  { "list", majakka_tool_list, N_ ("List the lessons that there are") },
  { "show", majakka_tool_show, N_ ("Write a lesson as plain text") },
  { "export", majakka_tool_export,
    N_ ("Write a lesson as PDF, or its questions for another program") },
  { "import", majakka_tool_import,
    N_ ("Make the draft of a lesson from questions of another program") },
  { "terms", majakka_tool_terms, N_ ("Write the glossary for translation programs") },
  { "pack", majakka_tool_pack, N_ ("Build, check and show lesson packs") },
  { "stats", majakka_tool_stats, N_ ("Measure lessons: their words, questions and translations") },
  { "locale", majakka_tool_locale, N_ ("Add a language, and see how far and how good it is") },
  { "ids", majakka_tool_ids, N_ ("List the ids of lessons, to keep them with a release") },
  { "reference", majakka_tool_reference, N_ ("Write the reference of the lesson format") },
};

/* Found by hand before the first option is explained; GLib's parser finds it once more. */
static char *locale_dir = NULL;
char *majakka_tool_locale_dir_again = NULL;

/* Says what went wrong, on a line of its own. */
void
majakka_tool_complain (const char *format, ...)
{
  g_autofree char *sentence = NULL;
  va_list args;

  va_start (args, format);
  sentence = g_strdup_vprintf (format, args);
  va_end (args);
  g_printerr ("majakka-tool: %s\n", sentence);
}

/* Parses the options of a command; complains and returns FALSE when they make no sense. */
gboolean
majakka_tool_parse (int *argc,
                    char ***argv,
                    const GOptionEntry *entries,
                    const char *parameters,
                    const char *summary)
{
  g_autoptr (GOptionContext) options = g_option_context_new (parameters);
  g_autoptr (GError) error = NULL;

  g_option_context_set_translation_domain (options, GETTEXT_PACKAGE);
  g_option_context_set_summary (options, summary);
  g_option_context_add_main_entries (options, entries, GETTEXT_PACKAGE);
  if (g_option_context_parse (options, argc, argv, &error))
    return TRUE;

  majakka_tool_complain ("%s", error->message);

  return FALSE;
}

/* Chooses the language of what is written; NULL keeps that of the desktop. */
gboolean
majakka_tool_choose_language (const char *code)
{
  if (code == NULL)
    return TRUE;
  if (majakka_language_find (code) == NULL)
    {
      /* Translators: %s is the code of a language, as in fi */
      majakka_tool_complain (_ ("Majakka does not speak “%s”."), code);
      return FALSE;
    }
  majakka_language_set (code);

  return TRUE;
}

/* Returns the one translator of lessons; it stays until the end. */
MajakkaTranslator *
majakka_tool_get_translator (void)
{
  static MajakkaTranslator *translator = NULL;

  if (translator == NULL)
    translator =
        majakka_translator_new (LESSONS_DOMAIN, locale_dir != NULL ? locale_dir : LOCALEDIR, "en");

  return translator;
}

static char *
find_locale_dir (int argc, char **argv)
{
  static const char option[] = "--locale-dir";

  for (int i = 1; i < argc; i++)
    {
      if (!g_str_has_prefix (argv[i], option))
        continue;
      if (argv[i][strlen (option)] == '=')
        return g_strdup (argv[i] + strlen (option) + 1);
      if (argv[i][strlen (option)] == '\0' && i + 1 < argc)
        return g_strdup (argv[i + 1]);
    }

  return NULL;
}

int
main (int argc, char **argv)
{
  MajakkaToolStatus status;

  locale_dir = find_locale_dir (argc, argv);
  majakka_language_init (locale_dir != NULL ? locale_dir : LOCALEDIR);

  if (argc > 1 && g_str_equal (argv[1], "--version"))
    {
      g_print ("majakka-tool %s\n", PACKAGE_VERSION);
      status = MAJAKKA_TOOL_GOOD;
    }
  else
    {
      status =
          majakka_tool_run_command ("majakka-tool", commands, G_N_ELEMENTS (commands), argc, argv);
    }
  g_free (locale_dir);
  g_free (majakka_tool_locale_dir_again);

  return (int) status;
}
