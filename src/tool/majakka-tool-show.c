/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-tool-lesson-writer.h"
#include "majakka-tool-private.h"

#include <glib/gi18n-lib.h>

/* show ID|FILE */
MajakkaToolStatus
majakka_tool_show (int argc, char **argv)
{
  g_autofree char *language = NULL;
  g_autofree char *text = NULL;
  g_autoptr (MajakkaLesson) lesson = NULL;
  MajakkaToolStatus status;
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

  status = majakka_tool_read_lesson (argv[1], &lesson);
  if (status != MAJAKKA_TOOL_GOOD)
    return status;

  text = majakka_tool_write_lesson (lesson, majakka_tool_get_translator ());
  g_print ("%s", text);

  return MAJAKKA_TOOL_GOOD;
}
