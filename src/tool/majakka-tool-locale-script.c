/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What changes a checkout is done by po/catalogues, with gettext's own tools; this finds it and says in
 * the reader's language what came of it. */

#include "majakka-tool-locale.h"

#include <gio/gio.h>
#include <glib/gi18n-lib.h>

/* As po/languages.py has them */
enum
{
  SCRIPT_NOT_A_LANGUAGE = 3,
  SCRIPT_EXISTS = 4,
  SCRIPT_NO_PLURALS = 5,
  SCRIPT_BAD_PLURALS = 6,
};

/* Runs po/catalogues with @arguments; returns how it ended, or -1 after a complaint. */
static int
run_script (const char *root, const char *const *arguments)
{
  g_autofree char *script = g_build_filename (root, "po", "catalogues", NULL);
  g_autoptr (GPtrArray) command = g_ptr_array_new ();
  g_autoptr (GSubprocess) process = NULL;
  g_autoptr (GError) error = NULL;

  g_ptr_array_add (command, script);
  for (guint i = 0; arguments[i] != NULL; i++)
    g_ptr_array_add (command, (gpointer) arguments[i]);
  g_ptr_array_add (command, NULL);

  process =
      g_subprocess_newv ((const char *const *) command->pdata, G_SUBPROCESS_FLAGS_NONE, &error);
  if (process == NULL || !g_subprocess_wait (process, NULL, &error))
    {
      majakka_tool_complain ("%s", error->message);
      return -1;
    }

  return g_subprocess_get_if_exited (process) ? g_subprocess_get_exit_status (process) : -1;
}

/* Says why a language was not added. */
static void
complain_of (int status, const char *language)
{
  switch (status)
    {
    case SCRIPT_NOT_A_LANGUAGE:
      majakka_tool_complain (
          /* Translators: %s is what somebody typed */
          _ ("“%s” is not the code of a language. It has two letters, or three if there is none of two, "
             "and perhaps a country: sv, smn, pt_BR."),
          language);
      break;
    case SCRIPT_EXISTS:
      /* Translators: %s is the code of a language */
      majakka_tool_complain (_ ("The language “%s” is there already."), language);
      break;
    case SCRIPT_NO_PLURALS:
      majakka_tool_complain (
          /* Translators: %s is the code of a language */
          _ ("gettext does not know the plural forms of “%s”. Say them with the option "
             "--plural-forms, as in “nplurals=2; plural=(n>1)”."),
          language);
      break;
    case SCRIPT_BAD_PLURALS:
      majakka_tool_complain ("%s",
                             _ ("The plural forms are not written as gettext wants them, as in "
                                "“nplurals=2; plural=(n>1)”."));
      break;
    default:
      majakka_tool_complain ("%s", _ ("Nothing has been changed."));
      break;
    }
}

static void
print_next (const char *language)
{
  g_print (_ ("\nThe language “%s” has its catalogues. What to do next:\n"), language);
  /* Translators: %1$s is the code of a language; the names of files and commands stay as they are */
  g_print (
      _ ("1. Open po/majakka/%1$s.po in a translation editor and translate “English”, the name "
         "of the language, and “default:LTR”, its direction, first.\n"
         "2. Translate the words of the program there, and the lessons in po/lessons/%1$s.po, in "
         "any order. The notes say where each message stands.\n"
         "3. Look at what you did: majakka --preview-po po/lessons/%1$s.po po/majakka/%1$s.po\n"
         "4. Check it: majakka-tool locale check %1$s\n"
         "5. See what is left: majakka-tool locale status %1$s\n"),
      language);
}

/* locale add LANGUAGE */
MajakkaToolStatus
majakka_tool_locale_add (int argc, char **argv)
{
  g_autofree char *plural_forms = NULL;
  const GOptionEntry entries[] = {
    { "plural-forms", 0, 0, G_OPTION_ARG_STRING, &plural_forms,
      N_ ("How the language counts, when gettext does not know it"), N_ ("RULE") },
    MAJAKKA_TOOL_OPTION_LOCALE_DIR,
    G_OPTION_ENTRY_NULL,
  };
  g_autofree char *root = NULL;
  int status;

  if (!majakka_tool_parse (&argc, &argv, entries, _ ("LANGUAGE"),
                           _ ("Begins the translation into a language: makes its catalogues and "
                              "writes it down everywhere it must be known.")))
    return MAJAKKA_TOOL_UNUSABLE;
  if (argc != 2)
    {
      majakka_tool_complain ("%s", _ ("Say the code of one language, as in sv."));
      return MAJAKKA_TOOL_UNUSABLE;
    }
  root = majakka_tool_locale_need_checkout ();
  if (root == NULL)
    return MAJAKKA_TOOL_UNUSABLE;

  status = run_script (root, (const char *const[]){
                                 "add", argv[1], plural_forms != NULL ? plural_forms : "", NULL });
  if (status != 0)
    {
      complain_of (status, argv[1]);
      return MAJAKKA_TOOL_UNUSABLE;
    }
  print_next (argv[1]);

  return MAJAKKA_TOOL_GOOD;
}

/* locale update [LANGUAGE]... */
MajakkaToolStatus
majakka_tool_locale_update (int argc, char **argv)
{
  const GOptionEntry entries[] = {
    MAJAKKA_TOOL_OPTION_LOCALE_DIR,
    G_OPTION_ENTRY_NULL,
  };
  g_autofree char *root = NULL;
  g_autoptr (GPtrArray) arguments = g_ptr_array_new ();

  if (!majakka_tool_parse (&argc, &argv, entries, _ ("[LANGUAGE…]"),
                           _ ("Brings new words into the catalogues, all or those of some "
                              "languages. The translation of a sentence that has changed is kept, "
                              "and marked as stale.")))
    return MAJAKKA_TOOL_UNUSABLE;
  root = majakka_tool_locale_need_checkout ();
  if (root == NULL)
    return MAJAKKA_TOOL_UNUSABLE;

  g_ptr_array_add (arguments, (gpointer) "update");
  for (int i = 1; i < argc; i++)
    {
      if (!majakka_tool_locale_has_language (root, argv[i]))
        {
          /* Translators: %s is what somebody typed */
          majakka_tool_complain (_ ("“%s” is not a language of this checkout."), argv[i]);
          return MAJAKKA_TOOL_UNUSABLE;
        }
      g_ptr_array_add (arguments, argv[i]);
    }
  g_ptr_array_add (arguments, NULL);

  return run_script (root, (const char *const *) arguments->pdata) == 0 ? MAJAKKA_TOOL_GOOD
                                                                        : MAJAKKA_TOOL_UNUSABLE;
}
