/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-application.h"
#include "majakka-draft-open.h"
#include "majakka-text.h"
#include "majakka-translate-command.h"

#include <glib/gi18n-lib.h>

static gboolean print_version = FALSE;

static const GOptionEntry options[] = {
  { "version", 0, G_OPTION_FLAG_NONE, G_OPTION_ARG_NONE, &print_version,
    N_ ("Print the version and exit"), NULL },
  { NULL },
};

static int
handle_local_options_cb (GApplication *application, GVariantDict *dict, gpointer data G_GNUC_UNUSED)
{
  if (!print_version)
    return majakka_translate_command_run (application, dict);

  g_print ("Majakka %s\n", PACKAGE_VERSION);

  return 0;
}

int
main (int argc, char **argv)
{
  g_autoptr (MajakkaApplication) application = NULL;
  g_auto (GStrv) arguments = NULL;

  majakka_language_init (LOCALEDIR);
  g_set_application_name ("Majakka");
  g_set_prgname (APPLICATION_ID);

  application = majakka_application_new ();
  g_application_add_main_option_entries (G_APPLICATION (application), options);
  majakka_translate_command_add_options (G_APPLICATION (application));
  g_signal_connect (application, "handle-local-options", G_CALLBACK (handle_local_options_cb),
                    NULL);

  majakka_draft_open_add_option (G_APPLICATION (application));
  arguments = majakka_translate_command_expand (&argc, argv);

  return g_application_run (G_APPLICATION (application), argc, arguments);
}
