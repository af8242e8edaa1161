/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-tool-private.h"

#include <glib/gi18n-lib.h>

static int
compare_numbers (gconstpointer a, gconstpointer b)
{
  const MajakkaLesson *left = *(const MajakkaLesson *const *) a;
  const MajakkaLesson *right = *(const MajakkaLesson *const *) b;

  if (left->number != right->number)
    return left->number < right->number ? -1 : 1;

  return g_strcmp0 (left->id, right->id);
}

/* A lesson that does not open is left out, and said to be. */
static gboolean
add_folder (GPtrArray *lessons, const char *path)
{
  g_autoptr (GPtrArray) files = majakka_lesson_finder_list (path);
  gboolean good = TRUE;

  for (guint i = 0; i < files->len; i++)
    {
      g_autoptr (MajakkaFaults) faults = majakka_faults_new ();
      g_autoptr (MajakkaLesson) head =
          majakka_lesson_read_head (g_ptr_array_index (files, i), faults);
      const MajakkaFault *fault = majakka_faults_first_error (faults);

      if (fault == NULL)
        {
          g_ptr_array_add (lessons, g_steal_pointer (&head));
        }
      else
        {
          g_autofree char *line = majakka_fault_to_string (fault);

          majakka_tool_complain ("%s", line);
          good = FALSE;
        }
    }

  return good;
}

static void
print_lesson (const MajakkaLesson *lesson)
{
  g_autofree char *title =
      majakka_translator_plain (majakka_tool_get_translator (), &lesson->title);

  g_print ("%s\t%s\t%u\t%u\t%s\n", lesson->id, title, lesson->number, lesson->minutes,
           lesson->track);
}

/* list [FOLDER...] */
MajakkaToolStatus
majakka_tool_list (int argc, char **argv)
{
  g_autofree char *language = NULL;
  g_auto (GStrv) defaults = NULL;
  g_autoptr (GPtrArray) lessons =
      g_ptr_array_new_with_free_func ((GDestroyNotify) majakka_lesson_unref);
  const GOptionEntry entries[] = {
    { "lang", 0, 0, G_OPTION_ARG_STRING, &language, N_ ("Write in this language"),
      N_ ("LANGUAGE") },
    MAJAKKA_TOOL_OPTION_LOCALE_DIR,
    G_OPTION_ENTRY_NULL,
  };
  gboolean good = TRUE;

  if (!majakka_tool_parse (&argc, &argv, entries, _ ("[FOLDER…]"),
                           _ ("Lists lessons: id, title, number, minutes and track.")) ||
      !majakka_tool_choose_language (language))
    return MAJAKKA_TOOL_UNUSABLE;
  for (int i = 1; i < argc; i++)
    if (!g_file_test (argv[i], G_FILE_TEST_IS_DIR))
      {
        /* Translators: %s is what somebody typed */
        majakka_tool_complain (_ ("“%s” is not a folder."), argv[i]);
        return MAJAKKA_TOOL_UNUSABLE;
      }

  defaults = majakka_lesson_finder_directories ();
  for (char **folder = argc > 1 ? argv + 1 : defaults; *folder != NULL; folder++)
    good &= add_folder (lessons, *folder);
  g_ptr_array_sort (lessons, compare_numbers);
  for (guint i = 0; i < lessons->len; i++)
    print_lesson (g_ptr_array_index (lessons, i));

  return good ? MAJAKKA_TOOL_GOOD : MAJAKKA_TOOL_FAULTS;
}
