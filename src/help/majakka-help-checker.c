/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-help-checker.h"

#include "majakka-help-directory.h"
#include "majakka-help-tags-private.h"

#include <glib/gi18n-lib.h>

/* Lines that begin with "#" are for people. A plan with a fault is left out, so its ids are not looked for. */
static void
check_released (const MajakkaHelpPlans *plans, const char *path, MajakkaFaults *faults)
{
  g_auto (GStrv) ids = majakka_help_plans_list_ids (plans);
  g_autofree char *text = NULL;
  g_auto (GStrv) lines = NULL;
  g_autoptr (GError) error = NULL;

  if (!g_file_get_contents (path, &text, NULL, &error))
    {
      majakka_faults_add (faults, &majakka_help_tags[HELP_TAG_ID_LOST], path, 0, 0, "%s",
                          error->message);
      return;
    }

  lines = g_strsplit (text, "\n", -1);
  for (guint i = 0; lines[i] != NULL; i++)
    if (*g_strstrip (lines[i]) != '\0' && *lines[i] != '#' &&
        !g_strv_contains ((const char *const *) ids, lines[i]))
      majakka_faults_add (faults, &majakka_help_tags[HELP_TAG_ID_LOST], path, i + 1, 1,
                          _ ("The id “%s” of the last release is lost."), lines[i]);
}

static void
check_plans (const char *path, const char *released_path, MajakkaFaults *faults)
{
  guint errors_before = majakka_faults_count_severity (faults, MAJAKKA_SEVERITY_ERROR);
  g_autoptr (MajakkaHelpPlans) plans = majakka_help_plans_read_file (path, faults);

  if (released_path != NULL &&
      majakka_faults_count_severity (faults, MAJAKKA_SEVERITY_ERROR) == errors_before)
    check_released (plans, released_path, faults);
}

/**
 * majakka_help_check:
 * @directory_path: (nullable): a help directory
 * @plans_path: (nullable): the plans
 * @released_path: (nullable): the ids of the last release, one a line as majakka_help_plans_list_ids()
 *   writes them; each must still be there
 * @faults: where faults go
 *
 * Checks the files as the build and the authors' tool do.
 *
 * Returns: whether no error was added; a warning does not count
 */
gboolean
majakka_help_check (const char *directory_path,
                    const char *plans_path,
                    const char *released_path,
                    MajakkaFaults *faults)
{
  guint errors_before;

  g_return_val_if_fail (faults != NULL, FALSE);

  errors_before = majakka_faults_count_severity (faults, MAJAKKA_SEVERITY_ERROR);
  if (directory_path != NULL)
    {
      g_autoptr (MajakkaHelpDirectory) directory =
          majakka_help_directory_read_file (directory_path, faults);
    }
  if (plans_path != NULL)
    check_plans (plans_path, released_path, faults);

  return majakka_faults_count_severity (faults, MAJAKKA_SEVERITY_ERROR) == errors_before;
}
