/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What every test of widgets begins with. */

#include "app-fixture.h"

#include "majakka-text.h"

#include <adwaita.h>

static void
load_style (void)
{
  g_autoptr (GtkCssProvider) provider = gtk_css_provider_new ();

  /* The application does this; without it widgets have other sizes than people see. */
  gtk_css_provider_load_from_resource (provider, "/org/majakka/Majakka/style.css");
  gtk_style_context_add_provider_for_display (gdk_display_get_default (),
                                              GTK_STYLE_PROVIDER (provider),
                                              GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
}

/* Gives the test a home of its own, and GTK with the look of the program. Returns FALSE, and has said
 * so, when there is no display or no installed tree to test with. */
gboolean
app_fixture_init (int *argc, char ***argv)
{
  g_autofree char *home = g_dir_make_tmp ("majakka-app-XXXXXX", NULL);

  /* Not G_TEST_OPTION_ISOLATE_DIRS: libadwaita needs the schemas of the desktop. */
  g_setenv ("XDG_DATA_HOME", home, TRUE);
  g_setenv ("XDG_CONFIG_HOME", home, TRUE);
  g_setenv ("XDG_CACHE_HOME", home, TRUE);
  g_test_init (argc, argv, NULL);
  if (!g_file_test (PKGDATADIR "/help/directory.xml", G_FILE_TEST_EXISTS) || !gtk_init_check ())
    {
      g_print ("1..0 # SKIP needs a display and an installed tree\n");
      return FALSE;
    }

  majakka_language_init (LOCALEDIR);
  adw_init ();
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  load_style ();

  return TRUE;
}
