/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* check-help DIRECTORY PLANS AGREEMENT RELEASED-IDS STAMP: run by the build, writes STAMP when the files may
 * be shipped. */

#include "majakka-help.h"

int
main (int argc, char **argv)
{
  g_autoptr (MajakkaFaults) faults = majakka_faults_new ();
  g_autoptr (GError) error = NULL;
  gboolean good;

  if (argc != 6)
    {
      g_printerr ("Usage: %s DIRECTORY PLANS AGREEMENT RELEASED-IDS STAMP\n", argv[0]);
      return 2;
    }

  good = majakka_help_check (argv[1], argv[2], argv[3], argv[4], faults);
  for (guint i = 0; i < majakka_faults_count (faults); i++)
    {
      g_autofree char *line = majakka_fault_to_string (majakka_faults_get (faults, i));

      g_printerr ("%s\n", line);
    }
  if (!good)
    return 1;

  if (!g_file_set_contents (argv[5], "", 0, &error))
    {
      g_printerr ("%s\n", error->message);
      return 1;
    }

  return 0;
}
