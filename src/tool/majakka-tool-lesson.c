/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* A lesson that somebody named, by its id or by its file. */

#include "majakka-tool-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* Finds a lesson by its id where lessons are looked for. */
static char *
find_by_id (const char *id)
{
  g_auto (GStrv) folders = majakka_lesson_finder_directories ();

  for (guint i = 0; folders[i] != NULL; i++)
    {
      g_autoptr (GPtrArray) files = majakka_lesson_finder_list (folders[i]);

      for (guint j = 0; j < files->len; j++)
        {
          g_autoptr (MajakkaFaults) faults = majakka_faults_new ();
          g_autoptr (MajakkaLesson) head =
              majakka_lesson_read_head (g_ptr_array_index (files, j), faults);

          if (head != NULL && g_strcmp0 (head->id, id) == 0)
            return g_strdup (g_ptr_array_index (files, j));
        }
    }

  return NULL;
}

/* Returns whether @argument names a file, not an id. */
gboolean
majakka_tool_is_file (const char *argument)
{
  return strpbrk (argument, "/.") != NULL;
}

/* Complains about the first error of a file. Returns whether there was one. */
gboolean
majakka_tool_complain_of_faults (const MajakkaFaults *faults)
{
  const MajakkaFault *fault = majakka_faults_first_error (faults);
  g_autofree char *line = NULL;

  if (fault == NULL)
    return FALSE;

  line = majakka_fault_to_string (fault);
  majakka_tool_complain ("%s", line);

  return TRUE;
}

/* Reads a lesson that has no errors; complains when it cannot. */
MajakkaToolStatus
majakka_tool_read_lesson (const char *argument, MajakkaLesson **lesson)
{
  const MajakkaCheckContext context = { NULL };
  g_autoptr (MajakkaFaults) faults = majakka_faults_new ();
  g_autoptr (MajakkaLesson) read = NULL;
  g_autofree char *path =
      majakka_tool_is_file (argument) ? g_strdup (argument) : find_by_id (argument);

  if (path == NULL || !g_file_test (path, G_FILE_TEST_EXISTS))
    {
      /* Translators: %s is what somebody typed */
      majakka_tool_complain (_ ("There is no lesson “%s”."), argument);
      return MAJAKKA_TOOL_UNUSABLE;
    }

  read = majakka_lesson_read_file (path, faults);
  if (read != NULL)
    majakka_lesson_check (read, &context, faults);
  if (majakka_tool_complain_of_faults (faults))
    return MAJAKKA_TOOL_FAULTS;

  *lesson = g_steal_pointer (&read);

  return MAJAKKA_TOOL_GOOD;
}
