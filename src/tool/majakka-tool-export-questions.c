/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-exchange.h"
#include "majakka-tool-session.h"

#include <glib/gi18n-lib.h>

/* Reads what has the questions: a lesson, or a session plan. */
static MajakkaToolStatus
read_texts (const char *argument, MajakkaLesson **lesson)
{
  g_autoptr (MajakkaSessionPlan) plan = NULL;
  MajakkaToolStatus status;

  if (!majakka_tool_is_session (argument))
    return majakka_tool_read_lesson (argument, lesson);

  status = majakka_tool_read_session (argument, &plan);
  if (status == MAJAKKA_TOOL_GOOD)
    *lesson = majakka_lesson_ref (plan->lesson);

  return status;
}

/* Writes the questions of a lesson or a session plan for another program: as GIFT, or as Moodle XML. */
MajakkaToolStatus
majakka_tool_export_questions (const char *argument, gboolean gift, const char *output)
{
  g_autoptr (MajakkaLesson) lesson = NULL;
  g_autoptr (MajakkaExchangeSet) set = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;
  MajakkaToolStatus status = read_texts (argument, &lesson);

  if (status != MAJAKKA_TOOL_GOOD)
    return status;

  set = majakka_exchange_set_new_for_lesson (lesson, majakka_tool_get_translator ());
  text = gift ? majakka_exchange_set_to_gift (set) : majakka_exchange_set_to_moodle_xml (set);
  if (g_file_set_contents (output, text, -1, &error))
    return MAJAKKA_TOOL_GOOD;

  majakka_tool_complain ("%s", error->message);

  return MAJAKKA_TOOL_UNUSABLE;
}
