/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-tool-lesson-writer.h"
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

static MajakkaToolStatus
show (const char *path)
{
  g_autoptr (MajakkaFaults) faults = majakka_faults_new ();
  g_autoptr (MajakkaLesson) lesson = majakka_lesson_read_file (path, faults);
  const MajakkaFault *fault;
  g_autofree char *text = NULL;

  if (lesson != NULL)
    {
      const MajakkaCheckContext context = { NULL };

      majakka_lesson_check (lesson, &context, faults);
    }
  fault = majakka_faults_first_error (faults);
  if (fault != NULL)
    {
      g_autofree char *line = majakka_fault_to_string (fault);

      majakka_tool_complain ("%s", line);
      return MAJAKKA_TOOL_FAULTS;
    }
  text = majakka_tool_write_lesson (lesson, majakka_tool_get_translator ());
  g_print ("%s", text);

  return MAJAKKA_TOOL_GOOD;
}

/* show ID|FILE */
MajakkaToolStatus
majakka_tool_show (int argc, char **argv)
{
  g_autofree char *language = NULL;
  g_autofree char *path = NULL;
  const GOptionEntry entries[] = {
    { "lang", 0, 0, G_OPTION_ARG_STRING, &language, N_ ("Write in this language"),
      N_ ("LANGUAGE") },
    MAJAKKA_TOOL_OPTION_LOCALE_DIR,
    G_OPTION_ENTRY_NULL,
  };

  if (!majakka_tool_parse (&argc, &argv, entries, _ ("LESSON|FILE"),
                           _ ("Writes a lesson as plain text.")) ||
      !majakka_tool_choose_language (language))
    return MAJAKKA_TOOL_UNUSABLE;
  if (argc != 2)
    {
      majakka_tool_complain ("%s", _ ("Say which lesson to show: its id or its file."));
      return MAJAKKA_TOOL_UNUSABLE;
    }

  path = strpbrk (argv[1], "/.") != NULL ? g_strdup (argv[1]) : find_by_id (argv[1]);
  if (path == NULL || !g_file_test (path, G_FILE_TEST_EXISTS))
    {
      /* Translators: %s is what somebody typed */
      majakka_tool_complain (_ ("There is no lesson “%s”."), argv[1]);
      return MAJAKKA_TOOL_UNUSABLE;
    }

  return show (path);
}
