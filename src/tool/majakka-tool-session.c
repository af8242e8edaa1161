/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* A session plan that somebody named, by its id or its file. */

#include "majakka-tool-session.h"

#include "majakka-session-shelf.h"

/* Returns: (transfer full) (nullable): the file of a plan that is shipped or one's own, or @argument itself */
static char *
find_file (const char *argument)
{
  g_auto (GStrv) folders = majakka_session_shelf_directories ();
  g_autofree char *name = NULL;

  if (majakka_tool_is_file (argument))
    return g_strdup (argument);

  name = g_strconcat (argument, ".xml", NULL);
  for (guint i = 0; folders[i] != NULL; i++)
    {
      g_autofree char *path = g_build_filename (folders[i], name, NULL);

      if (g_file_test (path, G_FILE_TEST_IS_REGULAR))
        return g_steal_pointer (&path);
    }

  return NULL;
}

/* Whether somebody asks for a session plan. */
gboolean
majakka_tool_is_session (const char *argument)
{
  g_autofree char *path = find_file (argument);

  return path != NULL && majakka_session_plan_is_file (path);
}

/* Reads a plan that has no errors; complains when it cannot. To be called for what is a session plan. */
MajakkaToolStatus
majakka_tool_read_session (const char *argument, MajakkaSessionPlan **plan)
{
  g_autofree char *path = find_file (argument);
  g_autoptr (MajakkaFaults) faults = majakka_faults_new ();
  g_autoptr (MajakkaSessionPlan) read = majakka_session_plan_read_file (path, faults);

  if (majakka_tool_complain_of_faults (faults))
    return MAJAKKA_TOOL_FAULTS;

  *plan = g_steal_pointer (&read);

  return MAJAKKA_TOOL_GOOD;
}
