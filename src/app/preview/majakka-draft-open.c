/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* `majakka --preview FILE`: the file is opened as one that was handed to the program. */

#include "majakka-draft-open.h"

#include <glib/gi18n-lib.h>

#define OPTION "preview"

static const GOptionEntry options[] = {
  { OPTION, 'p', G_OPTION_FLAG_NONE, G_OPTION_ARG_FILENAME, NULL,
    N_ ("Show a lesson or a session plan while it is written"), N_ ("FILE") },
  G_OPTION_ENTRY_NULL,
};

static int
handle_local_options_cb (GApplication *application, GVariantDict *dict, gpointer data G_GNUC_UNUSED)
{
  g_autofree char *path = NULL;
  g_autoptr (GFile) file = NULL;
  g_autoptr (GError) error = NULL;

  if (!g_variant_dict_lookup (dict, OPTION, "^ay", &path))
    return -1;

  if (!g_application_register (application, NULL, &error))
    {
      g_printerr ("majakka: %s\n", error->message);
      return 1;
    }

  file = g_file_new_for_commandline_arg (path);
  g_application_open (application, &file, 1, "");

  /* The program that runs already shows it. */
  return g_application_get_is_remote (application) ? 0 : -1;
}

/**
 * majakka_draft_open_add_option:
 * @application: the application, not registered yet
 *
 * Adds the option --preview.
 */
void
majakka_draft_open_add_option (GApplication *application)
{
  g_application_add_main_option_entries (application, options);
  g_signal_connect (application, "handle-local-options", G_CALLBACK (handle_local_options_cb),
                    NULL);
}
