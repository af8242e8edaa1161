/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-exchange.h"
#include "majakka-lesson-format.h"
#include "majakka-tool-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define ENDING ".xml"

/* The name of the file is the id of the lesson. Returns NULL when it is none. */
static char *
find_id (const char *path)
{
  g_autofree char *id = g_path_get_basename (path);

  if (!g_str_has_suffix (id, ENDING))
    return NULL;

  id[strlen (id) - strlen (ENDING)] = '\0';

  return majakka_format_is_id (id) ? g_steal_pointer (&id) : NULL;
}

static void
print_notes (const MajakkaFaults *faults)
{
  for (guint i = 0; i < majakka_faults_count (faults); i++)
    {
      const MajakkaFault *fault = majakka_faults_get (faults, i);
      g_autofree char *line = majakka_exchange_note_to_string (fault);

      if (fault->tag->severity == MAJAKKA_SEVERITY_WARNING)
        g_printerr ("%s\n", line);
    }
}

/* The draft is written before anything is said: who reads the first lines only has it all the same. */
static MajakkaToolStatus
import (const char *path, const char *output, const char *id, const char *language)
{
  g_autoptr (MajakkaFaults) faults = majakka_faults_new ();
  g_autoptr (MajakkaExchangeSet) set = majakka_exchange_read_file (path, faults);
  g_autoptr (GError) error = NULL;
  g_autofree char *draft = NULL;

  if (set != NULL)
    {
      draft = majakka_exchange_set_to_draft (set, id, language, faults);
      if (!g_file_set_contents (output, draft, -1, &error))
        {
          majakka_tool_complain ("%s", error->message);
          return MAJAKKA_TOOL_UNUSABLE;
        }
    }

  print_notes (faults);
  if (majakka_tool_complain_of_faults (faults))
    return MAJAKKA_TOOL_FAULTS;

  return majakka_faults_count (faults) > 0 ? MAJAKKA_TOOL_FAULTS : MAJAKKA_TOOL_GOOD;
}

/* import FILE -o LESSON.xml */
MajakkaToolStatus
majakka_tool_import (int argc, char **argv)
{
  g_autofree char *language = NULL;
  g_autofree char *output = NULL;
  g_autofree char *id = NULL;
  const GOptionEntry entries[] = {
    { "lang", 0, 0, G_OPTION_ARG_STRING, &language, N_ ("The questions are in this language"),
      N_ ("LANGUAGE") },
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &output, N_ ("Write to this file"), N_ ("FILE") },
    MAJAKKA_TOOL_OPTION_LOCALE_DIR,
    G_OPTION_ENTRY_NULL,
  };

  if (!majakka_tool_parse (
          &argc, &argv, entries, _ ("FILE"),
          _ ("Makes the draft of a lesson from questions that another program wrote as GIFT or Moodle XML, "
             "and says what could not be taken over.")))
    return MAJAKKA_TOOL_UNUSABLE;

  if (argc != 2)
    {
      majakka_tool_complain ("%s", _ ("Say which file has the questions."));
      return MAJAKKA_TOOL_UNUSABLE;
    }
  if (output == NULL)
    {
      majakka_tool_complain ("%s", _ ("Say where to write it: --output FILE."));
      return MAJAKKA_TOOL_UNUSABLE;
    }
  id = find_id (output);
  if (id == NULL)
    {
      /* Translators: %s is what somebody typed; “.xml” stays as it is */
      majakka_tool_complain (
          _ ("“%s” cannot be a lesson: its name is small letters, digits and “-”, "
             "beginning with a letter, and ends in “.xml”."),
          output);
      return MAJAKKA_TOOL_UNUSABLE;
    }
  if (language != NULL && majakka_language_find (language) == NULL)
    {
      /* Translators: %s is the code of a language, as in fi */
      majakka_tool_complain (_ ("Majakka does not speak “%s”."), language);
      return MAJAKKA_TOOL_UNUSABLE;
    }

  return import (argv[1], output, id, language != NULL ? language : "en");
}
