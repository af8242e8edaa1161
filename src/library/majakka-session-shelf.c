/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Which session plans there are. */

#include "majakka-session-shelf.h"

#include "majakka-lesson-finder.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/**
 * majakka_session_shelf_directories:
 *
 * Returns: (transfer full): the folders in which session plans are looked for: those that came with the program, then
 *   the teacher's own
 */
GStrv
majakka_session_shelf_directories (void)
{
  GStrv directories = g_new0 (char *, 3);

  directories[0] = g_build_filename (PKGDATADIR, MAJAKKA_LESSON_FINDER_SESSIONS, NULL);
  directories[1] =
      g_build_filename (g_get_user_data_dir (), "majakka", MAJAKKA_LESSON_FINDER_SESSIONS, NULL);

  return directories;
}

static int
compare_plans (gconstpointer a, gconstpointer b)
{
  const MajakkaSessionPlan *one = *(MajakkaSessionPlan *const *) a;
  const MajakkaSessionPlan *other = *(MajakkaSessionPlan *const *) b;

  if (one->lesson->number != other->lesson->number)
    return one->lesson->number < other->lesson->number ? -1 : 1;

  return strcmp (one->lesson->id, other->lesson->id);
}

/* A plan with a mistake would fail in front of a class. */
static void
take_file (GPtrArray *plans, const char *path, MajakkaFaults *faults)
{
  g_autoptr (MajakkaFaults) own = majakka_faults_new ();
  g_autoptr (MajakkaSessionPlan) plan = majakka_session_plan_read_file (path, own);
  const MajakkaFault *fault = majakka_faults_first_error (own);

  if (fault != NULL)
    majakka_faults_add (faults, fault->tag, fault->file, fault->line, fault->column, "%s",
                        fault->sentence);
  else if (plan != NULL && majakka_session_shelf_find (plans, plan->lesson->id) == NULL)
    g_ptr_array_add (plans, g_steal_pointer (&plan));
}

/**
 * majakka_session_shelf_load:
 * @directories: folders; of two plans with one id, that of the first folder wins
 * @faults: where the first mistake of each plan goes that was left out
 *
 * Reads all session plans and waits for it.
 *
 * Returns: (transfer full) (element-type MajakkaSessionPlan): the plans, in the order of their numbers
 */
GPtrArray *
majakka_session_shelf_load (const char *const *directories, MajakkaFaults *faults)
{
  GPtrArray *plans = g_ptr_array_new_with_free_func ((GDestroyNotify) majakka_session_plan_unref);

  g_return_val_if_fail (directories != NULL, plans);
  g_return_val_if_fail (faults != NULL, plans);

  for (; *directories != NULL; directories++)
    {
      g_autoptr (GPtrArray) paths = majakka_lesson_finder_list (*directories);

      for (guint i = 0; i < paths->len; i++)
        take_file (plans, g_ptr_array_index (paths, i), faults);
    }
  g_ptr_array_sort (plans, compare_plans);

  return plans;
}

/**
 * majakka_session_shelf_describe_fault:
 * @fault: a mistake in a plan
 *
 * Returns: (transfer full): it in words for the teacher, with the name of the file and the line
 */
char *
majakka_session_shelf_describe_fault (const MajakkaFault *fault)
{
  g_autofree char *name = NULL;

  g_return_val_if_fail (fault != NULL, NULL);

  name = g_path_get_basename (fault->file);
  if (fault->line == 0)
    /* Translators: %s is the name of a file, then what is wrong with it, a whole sentence */
    return g_strdup_printf (_ ("The session plan “%s” could not be used. %s"), name,
                            fault->sentence);

  return g_strdup_printf (
      /* Translators: %s is the name of a file, %u a line in it, then what is wrong, a whole sentence */
      _ ("The session plan “%s” has a mistake in line %u. %s"), name, fault->line, fault->sentence);
}

/**
 * majakka_session_shelf_find:
 * @plans: (element-type MajakkaSessionPlan): plans
 * @id: an id
 *
 * Returns: (transfer none) (nullable): the plan with this id
 */
MajakkaSessionPlan *
majakka_session_shelf_find (GPtrArray *plans, const char *id)
{
  g_return_val_if_fail (plans != NULL, NULL);
  g_return_val_if_fail (id != NULL, NULL);

  for (guint i = 0; i < plans->len; i++)
    {
      MajakkaSessionPlan *plan = g_ptr_array_index (plans, i);

      if (g_str_equal (plan->lesson->id, id))
        return plan;
    }

  return NULL;
}
