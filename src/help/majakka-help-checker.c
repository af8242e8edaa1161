/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-help-checker.h"

#include "majakka-agreement-ideas.h"
#include "majakka-help-directory.h"
#include "majakka-help-tags-private.h"

#include <glib/gi18n-lib.h>

static void
take_ids (GPtrArray *ids, GStrv list)
{
  for (guint i = 0; list[i] != NULL; i++)
    g_ptr_array_add (ids, list[i]);
  g_free (list);
}

/* Lines that begin with "#" are for people. */
static void
check_released (const GPtrArray *ids, const char *path, MajakkaFaults *faults)
{
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
        !g_ptr_array_find_with_equal_func ((GPtrArray *) ids, lines[i], g_str_equal, NULL))
      majakka_faults_add (faults, &majakka_help_tags[HELP_TAG_ID_LOST], path, i + 1, 1,
                          _ ("The id “%s” of the last release is lost."), lines[i]);
}

/* What has a fault is left out, so its ids are not looked for. */
static void
check_ids (const char *plans_path,
           const char *agreement_path,
           const char *released_path,
           MajakkaFaults *faults)
{
  guint errors_before = majakka_faults_count_severity (faults, MAJAKKA_SEVERITY_ERROR);
  g_autoptr (GPtrArray) ids = g_ptr_array_new_with_free_func (g_free);

  if (plans_path != NULL)
    {
      g_autoptr (MajakkaHelpPlans) plans = majakka_help_plans_read_file (plans_path, faults);

      if (plans != NULL)
        take_ids (ids, majakka_help_plans_list_ids (plans));
    }
  if (agreement_path != NULL)
    {
      g_autoptr (MajakkaAgreementIdeas) ideas =
          majakka_agreement_ideas_read_file (agreement_path, faults);

      if (ideas != NULL)
        take_ids (ids, majakka_agreement_ideas_list_ids (ideas));
    }

  if (released_path != NULL &&
      majakka_faults_count_severity (faults, MAJAKKA_SEVERITY_ERROR) == errors_before)
    check_released (ids, released_path, faults);
}

/**
 * majakka_help_check:
 * @directory_path: (nullable): a help directory
 * @plans_path: (nullable): the plans
 * @agreement_path: (nullable): the suggestions for a family agreement
 * @released_path: (nullable): the ids of the last release, one a line as majakka_help_plans_list_ids()
 *   and majakka_agreement_ideas_list_ids() write them; each must still be there
 * @faults: where faults go
 *
 * Checks the files as the build and the authors' tool do.
 *
 * Returns: whether no error was added; a warning does not count
 */
gboolean
majakka_help_check (const char *directory_path,
                    const char *plans_path,
                    const char *agreement_path,
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
  check_ids (plans_path, agreement_path, released_path, faults);

  return majakka_faults_count_severity (faults, MAJAKKA_SEVERITY_ERROR) == errors_before;
}
