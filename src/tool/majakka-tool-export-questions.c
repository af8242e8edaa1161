/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-exchange.h"
#include "majakka-tool-private.h"

#include <glib/gi18n-lib.h>

/* Writes the questions of a lesson for another program: as GIFT, or as Moodle XML. */
MajakkaToolStatus
majakka_tool_export_questions (const char *argument, gboolean gift, const char *output)
{
  g_autoptr (MajakkaLesson) lesson = NULL;
  g_autoptr (MajakkaExchangeSet) set = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;
  MajakkaToolStatus status = majakka_tool_read_lesson (argument, &lesson);

  if (status != MAJAKKA_TOOL_GOOD)
    return status;

  set = majakka_exchange_set_new_for_lesson (lesson, majakka_tool_get_translator ());
  text = gift ? majakka_exchange_set_to_gift (set) : majakka_exchange_set_to_moodle_xml (set);
  if (g_file_set_contents (output, text, -1, &error))
    return MAJAKKA_TOOL_GOOD;

  majakka_tool_complain ("%s", error->message);

  return MAJAKKA_TOOL_UNUSABLE;
}
