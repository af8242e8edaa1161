/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-help.h"
#include "majakka-session-plan.h"
#include "majakka-tool-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

static int
compare_ids (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

static gboolean
complain_of_errors (const MajakkaFaults *faults)
{
  const MajakkaFault *fault = majakka_faults_first_error (faults);
  g_autofree char *line = fault != NULL ? majakka_fault_to_string (fault) : NULL;

  if (fault != NULL)
    majakka_tool_complain ("%s", line);

  return fault != NULL;
}

/* Takes the ids, and the list itself. */
static void
take_ids (GPtrArray *ids, GStrv list)
{
  for (guint i = 0; list[i] != NULL; i++)
    g_ptr_array_add (ids, list[i]);
  g_free (list);
}

/* Returns: (transfer full) (nullable): a lesson, or the texts of a session plan */
static MajakkaLesson *
read_texts (const char *file, MajakkaFaults *faults)
{
  g_autoptr (MajakkaSessionPlan) plan = NULL;

  if (!majakka_session_plan_is_file (file))
    return majakka_lesson_read_file (file, faults);

  plan = majakka_session_plan_read_file (file, faults);

  return plan != NULL ? majakka_lesson_ref (plan->lesson) : NULL;
}

static gboolean
add_ids (GPtrArray *ids, const char *file)
{
  g_autoptr (MajakkaFaults) faults = majakka_faults_new ();
  g_autoptr (MajakkaLesson) lesson = read_texts (file, faults);

  if (complain_of_errors (faults))
    return FALSE;

  take_ids (ids, majakka_lesson_list_ids (lesson));

  return TRUE;
}

static gboolean
add_sign_ids (GPtrArray *ids, const char *folder)
{
  g_autofree char *file = g_build_filename (folder, MAJAKKA_LESSON_FINDER_SIGNS, NULL);
  g_autoptr (MajakkaFaults) faults = majakka_faults_new ();
  g_autoptr (MajakkaSigns) signs = NULL;

  if (!g_file_test (file, G_FILE_TEST_IS_REGULAR))
    return TRUE;

  signs = majakka_signs_read (file, faults);
  if (complain_of_errors (faults))
    return FALSE;

  take_ids (ids, majakka_signs_list_ids (signs));

  return TRUE;
}

static gboolean
add_lesson_ids (GPtrArray *ids, const char *folder)
{
  g_autoptr (GPtrArray) files = majakka_lesson_finder_list (folder);

  for (guint i = 0; i < files->len; i++)
    if (!add_ids (ids, g_ptr_array_index (files, i)))
      return FALSE;

  return add_sign_ids (ids, folder);
}

static gboolean
add_plan_ids (GPtrArray *ids, const char *file)
{
  g_autoptr (MajakkaFaults) faults = majakka_faults_new ();
  g_autoptr (MajakkaHelpPlans) plans = majakka_help_plans_read_file (file, faults);

  if (complain_of_errors (faults))
    return FALSE;

  take_ids (ids, majakka_help_plans_list_ids (plans));

  return TRUE;
}

static gboolean
add_agreement_ids (GPtrArray *ids, const char *folder)
{
  g_autofree char *file = g_build_filename (folder, MAJAKKA_AGREEMENT_IDEAS_FILE, NULL);
  g_autoptr (MajakkaFaults) faults = majakka_faults_new ();
  g_autoptr (MajakkaAgreementIdeas) ideas = NULL;

  if (!g_file_test (file, G_FILE_TEST_IS_REGULAR))
    return TRUE;

  ideas = majakka_agreement_ideas_read_file (file, faults);
  if (complain_of_errors (faults))
    return FALSE;

  take_ids (ids, majakka_agreement_ideas_list_ids (ideas));

  return TRUE;
}

/* A folder with plans is that of the help directory, and has no lessons. */
static gboolean
add_ids_of_folder (GPtrArray *ids, const char *folder)
{
  g_autofree char *plans = g_build_filename (folder, MAJAKKA_HELP_PLANS_FILE, NULL);

  if (!g_file_test (plans, G_FILE_TEST_IS_REGULAR))
    return add_lesson_ids (ids, folder);

  return add_plan_ids (ids, plans) && add_agreement_ids (ids, folder);
}

/* ids FOLDER: sorted, so that two releases can be compared line by line. */
MajakkaToolStatus
majakka_tool_ids (int argc, char **argv)
{
  const GOptionEntry entries[] = { MAJAKKA_TOOL_OPTION_LOCALE_DIR, G_OPTION_ENTRY_NULL };
  g_autoptr (GPtrArray) ids = g_ptr_array_new_with_free_func (g_free);

  if (!majakka_tool_parse (
          &argc, &argv, entries, _ ("FOLDER"),
          _ ("Lists the ids of all lessons and signs of a folder, or of its session plans, or of its plans and its "
             "family agreement, for released-ids.txt.")))
    return MAJAKKA_TOOL_UNUSABLE;
  if (argc != 2 || !g_file_test (argv[1], G_FILE_TEST_IS_DIR))
    {
      majakka_tool_complain ("%s", _ ("Say which folder to look at."));
      return MAJAKKA_TOOL_UNUSABLE;
    }

  if (!add_ids_of_folder (ids, argv[1]))
    return MAJAKKA_TOOL_FAULTS;
  g_ptr_array_sort (ids, compare_ids);
  for (guint i = 0; i < ids->len; i++)
    g_print ("%s\n", (const char *) g_ptr_array_index (ids, i));

  return MAJAKKA_TOOL_GOOD;
}
