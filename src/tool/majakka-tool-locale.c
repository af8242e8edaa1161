/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What translators do with catalogues: locale add|status|check|update. */

#include "majakka-tool-locale.h"

#include "majakka-tool-command.h"

#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <string.h>

static const MajakkaToolCommand commands[] = {
  { "add", majakka_tool_locale_add, N_ ("Begin the translation into a language") },
  { "status", majakka_tool_locale_status, N_ ("Tell how far translations are") },
  { "check", majakka_tool_locale_check, N_ ("Find the mistakes in translations") },
  { "update", majakka_tool_locale_update, N_ ("Bring new words into the catalogues") },
};

/* Returns: (transfer full) (nullable): the checkout around the current folder */
char *
majakka_tool_locale_find_checkout (void)
{
  g_autofree char *here = g_get_current_dir ();

  return majakka_locale_checkout_find (here);
}

/* As majakka_tool_locale_find_checkout(), and complains when there is none. */
char *
majakka_tool_locale_need_checkout (void)
{
  char *root = majakka_tool_locale_find_checkout ();

  if (root == NULL)
    majakka_tool_complain ("%s",
                           _ ("This is not a checkout of Majakka. Run the command in the folder "
                              "that its source code is in."));

  return root;
}

gboolean
majakka_tool_locale_has_language (const char *root, const char *code)
{
  g_auto (GStrv) languages = majakka_locale_checkout_list_languages (root);

  return g_strv_contains ((const char *const *) languages, code);
}

/* Returns how a path is shortest from the current folder, as compilers name it. */
static char *
shorten (char *path)
{
  g_autofree char *here = g_get_current_dir ();
  g_autofree char *whole = path;
  gsize length = strlen (here);

  if (g_str_has_prefix (whole, here) && whole[length] == '/')
    return g_strdup (whole + length + 1);

  return g_steal_pointer (&whole);
}

static void
add_catalogues (GPtrArray *files, const char *root, const char *language)
{
  g_autoptr (GPtrArray) found = majakka_locale_checkout_list_catalogues (root, language);

  for (guint i = 0; i < found->len; i++)
    g_ptr_array_add (files, shorten (g_ptr_array_index (found, i)));
  g_ptr_array_set_free_func (found, NULL);
}

/* Adds what one argument stands for; complains when it stands for nothing. */
static gboolean
add_argument (GPtrArray *files, const char *argument, const char *root)
{
  GStatBuf status;

  if (g_stat (argument, &status) == 0 && !S_ISDIR (status.st_mode))
    {
      g_ptr_array_add (files, g_strdup (argument));
      return TRUE;
    }
  if (root != NULL && majakka_tool_locale_has_language (root, argument))
    {
      add_catalogues (files, root, argument);
      return TRUE;
    }

  /* Translators: %s is what somebody typed */
  majakka_tool_complain (_ ("“%s” is neither a catalogue nor a language of this checkout."),
                         argument);

  return FALSE;
}

/* Returns: (transfer full) (nullable): the catalogues that the arguments from the second on name, by
 *   language or by path; all of the checkout when there is none. NULL after a complaint. */
GPtrArray *
majakka_tool_locale_list_files (int argc, char **argv, const char *root)
{
  g_autoptr (GPtrArray) files = g_ptr_array_new_with_free_func (g_free);

  for (int i = 1; i < argc; i++)
    if (!add_argument (files, argv[i], root))
      return NULL;

  if (argc < 2)
    {
      g_autofree char *found = root == NULL ? majakka_tool_locale_need_checkout () : NULL;
      g_auto (GStrv) languages =
          root != NULL ? majakka_locale_checkout_list_languages (root) : NULL;

      if (languages == NULL)
        return NULL;
      for (guint i = 0; languages[i] != NULL; i++)
        add_catalogues (files, root, languages[i]);
    }

  return g_steal_pointer (&files);
}

/* locale COMMAND... */
MajakkaToolStatus
majakka_tool_locale (int argc, char **argv)
{
  return majakka_tool_run_command ("majakka-tool locale", commands, G_N_ELEMENTS (commands), argc,
                                   argv);
}
