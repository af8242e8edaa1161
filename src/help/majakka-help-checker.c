/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-help-checker.h"

#include "majakka-help-directory.h"

/**
 * majakka_help_check:
 * @directory_path: (nullable): a help directory
 * @situations_path: (nullable): the situations
 * @faults: where faults go
 *
 * Checks the files as the build and the authors' tool do.
 *
 * Returns: whether no error was added; a warning does not count
 */
gboolean
majakka_help_check (const char *directory_path, const char *situations_path, MajakkaFaults *faults)
{
  guint errors_before;

  g_return_val_if_fail (faults != NULL, FALSE);

  errors_before = majakka_faults_count_severity (faults, MAJAKKA_SEVERITY_ERROR);
  if (directory_path != NULL)
    {
      g_autoptr (MajakkaHelpDirectory) directory =
          majakka_help_directory_read_file (directory_path, faults);
    }
  if (situations_path != NULL)
    {
      g_autoptr (MajakkaHelpSituations) situations =
          majakka_help_situations_read_file (situations_path, faults);
    }

  return majakka_faults_count_severity (faults, MAJAKKA_SEVERITY_ERROR) == errors_before;
}
