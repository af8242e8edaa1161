/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-guidance.h"
#include "majakka-lesson-folder.h"
#include "majakka-tool-private.h"
#include "majakka-tool-report.h"
#include "majakka-tool-watch.h"

#include <errno.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>

typedef struct
{
  const char *const *paths;
  MajakkaToolReport *report;
  const char *today;
  const char *language; /* NULL: all */
  gboolean json;
  gboolean unusable;
} Check;

static MajakkaCheckContext
get_context (const Check *self, const MajakkaLessonFolder *folder)
{
  const MajakkaCheckContext context = {
    .glossary = folder->glossary,
    .lesson_ids = folder->lesson_ids,
    .released_ids = folder->released_ids,
    .picture_dir = folder->picture_dir,
    .today = self->today,
  };

  return context;
}

/* Calls @func for each language that is to be checked. */
static void
foreach_language (const Check *self,
                  void (*func) (const char *language, gpointer user_data),
                  gpointer user_data)
{
  guint n_languages;
  const MajakkaLanguage *languages = majakka_language_list (&n_languages);

  for (guint i = 0; i < n_languages; i++)
    if (!g_str_equal (languages[i].code, "en") &&
        (self->language == NULL ? majakka_language_is_offered (&languages[i])
                                : g_str_equal (languages[i].code, self->language)))
      func (languages[i].code, user_data);
}

typedef struct
{
  const MajakkaLesson *lesson;
  const MajakkaGlossary *glossary;
  const MajakkaSigns *signs;
  const MajakkaManual *manual;
  const char *file; /* of the glossary */
  MajakkaFaults *faults;
} Translated;

static void
check_translation_cb (const char *language, gpointer user_data)
{
  Translated *self = user_data;
  MajakkaTranslator *translator = majakka_tool_get_translator ();

  if (self->lesson != NULL)
    majakka_lesson_check_translation (self->lesson, translator, language, self->faults);
  else if (self->signs != NULL)
    majakka_signs_check_translation (self->signs, translator, language, self->faults);
  else if (self->manual != NULL)
    majakka_manual_check_translation (self->manual, translator, language, self->faults);
  else
    majakka_glossary_check_translation (self->glossary, self->file, translator, language,
                                        self->faults);
}

static MajakkaLesson *
check_lesson (Check *self, const MajakkaLessonFolder *folder, const char *file)
{
  const MajakkaCheckContext context = get_context (self, folder);
  g_autoptr (MajakkaFaults) faults = majakka_faults_new ();
  MajakkaLesson *lesson = majakka_lesson_read_file (file, faults);

  if (lesson != NULL)
    {
      Translated translated = { .lesson = lesson, .faults = faults };

      majakka_lesson_check (lesson, &context, faults);
      foreach_language (self, check_translation_cb, &translated);
    }
  majakka_tool_report_add_file (self->report);
  majakka_tool_report_add (self->report, faults);

  return lesson;
}

static MajakkaSessionPlan *
check_session (Check *self, const MajakkaLessonFolder *folder, const char *file)
{
  const MajakkaCheckContext context = get_context (self, folder);
  g_autoptr (MajakkaFaults) faults = majakka_faults_new ();
  MajakkaSessionPlan *plan = majakka_session_plan_read_file (file, faults);

  if (plan != NULL)
    {
      Translated translated = { .lesson = plan->lesson, .faults = faults };

      majakka_session_plan_check (plan, &context, faults);
      foreach_language (self, check_translation_cb, &translated);
    }
  majakka_tool_report_add_file (self->report);
  majakka_tool_report_add (self->report, faults);

  return plan;
}

static void
check_guidance (Check *self, const MajakkaLessonFolder *folder)
{
  const MajakkaCheckContext context = get_context (self, folder);
  g_autoptr (MajakkaFaults) faults = majakka_faults_new ();
  g_autoptr (MajakkaLesson) guidance = majakka_guidance_read (folder->guidance_file, faults);

  if (guidance != NULL)
    {
      Translated translated = { .lesson = guidance, .faults = faults };

      majakka_guidance_check (guidance, &context, faults);
      foreach_language (self, check_translation_cb, &translated);
    }
  majakka_tool_report_add_file (self->report);
  majakka_tool_report_add (self->report, faults);
}

/* Returns: (transfer full) (nullable): the texts of the file */
static MajakkaLesson *
check_lesson_or_session (Check *self, const MajakkaLessonFolder *folder, const char *file)
{
  g_autoptr (MajakkaSessionPlan) plan = NULL;

  if (!majakka_session_plan_is_file (file))
    return check_lesson (self, folder, file);

  plan = check_session (self, folder, file);

  return plan != NULL ? majakka_lesson_ref (plan->lesson) : NULL;
}

static void
check_glossary (Check *self, const MajakkaLessonFolder *folder)
{
  const MajakkaCheckContext context = get_context (self, folder);

  if (folder->glossary != NULL)
    {
      Translated translated = { .glossary = folder->glossary,
                                .file = folder->glossary_file,
                                .faults = folder->glossary_faults };

      majakka_glossary_check (folder->glossary, &context, folder->glossary_file,
                              folder->glossary_faults);
      foreach_language (self, check_translation_cb, &translated);
    }
  majakka_tool_report_add_file (self->report);
  majakka_tool_report_add (self->report, folder->glossary_faults);
}

static void
check_signs (Check *self, const MajakkaLessonFolder *folder)
{
  const MajakkaCheckContext context = get_context (self, folder);

  if (folder->signs != NULL)
    {
      Translated translated = { .signs = folder->signs, .faults = folder->signs_faults };

      majakka_signs_check (folder->signs, &context, folder->signs_faults);
      foreach_language (self, check_translation_cb, &translated);
    }
  majakka_tool_report_add_file (self->report);
  majakka_tool_report_add (self->report, folder->signs_faults);
}

static void
check_manual (Check *self, const MajakkaLessonFolder *folder)
{
  const MajakkaCheckContext context = get_context (self, folder);

  if (folder->manual != NULL)
    {
      Translated translated = { .manual = folder->manual, .faults = folder->manual_faults };

      majakka_manual_check (folder->manual, &context, folder->manual_faults);
      foreach_language (self, check_translation_cb, &translated);
    }
  majakka_tool_report_add_file (self->report);
  majakka_tool_report_add (self->report, folder->manual_faults);
}

static void
check_folder (Check *self, const char *path)
{
  g_autoptr (MajakkaLessonFolder) folder = majakka_lesson_folder_open (path);
  const MajakkaCheckContext context = get_context (self, folder);
  g_autoptr (MajakkaFaults) faults = majakka_faults_new ();
  g_autoptr (GPtrArray) lessons =
      g_ptr_array_new_with_free_func ((GDestroyNotify) majakka_lesson_unref);

  if (folder->glossary_file != NULL)
    check_glossary (self, folder);
  if (folder->signs_file != NULL)
    check_signs (self, folder);
  if (folder->manual_file != NULL)
    check_manual (self, folder);
  if (folder->guidance_file != NULL)
    check_guidance (self, folder);
  for (guint i = 0; i < folder->files->len; i++)
    {
      MajakkaLesson *lesson =
          check_lesson_or_session (self, folder, g_ptr_array_index (folder->files, i));

      if (lesson != NULL)
        g_ptr_array_add (lessons, lesson);
    }
  majakka_lessons_check (lessons, &context, folder->released_file, faults);
  majakka_tool_report_add (self->report, faults);
}

/* A file is held against what stands beside it. */
static void
check_file (Check *self, const char *path)
{
  g_autofree char *directory = g_path_get_dirname (path);
  g_autofree char *name = g_path_get_basename (path);
  g_autoptr (MajakkaLessonFolder) folder = majakka_lesson_folder_open (directory);
  g_autoptr (MajakkaLesson) lesson = NULL;

  if (g_str_equal (name, MAJAKKA_LESSON_FINDER_GLOSSARY) && folder->glossary_file != NULL)
    check_glossary (self, folder);
  else if (g_str_equal (name, MAJAKKA_LESSON_FINDER_SIGNS) && folder->signs_file != NULL)
    check_signs (self, folder);
  else if (g_str_equal (name, MAJAKKA_LESSON_FINDER_MANUAL) && folder->manual_file != NULL)
    check_manual (self, folder);
  else if (g_str_equal (name, MAJAKKA_LESSON_FINDER_GUIDANCE) && folder->guidance_file != NULL)
    check_guidance (self, folder);
  else
    lesson = check_lesson_or_session (self, folder, path);
}

static void
check_path (Check *self, const char *path)
{
  GStatBuf status;

  if (g_stat (path, &status) < 0)
    {
      /* Translators: %s is a file, then the reason, as the system gives it */
      majakka_tool_complain (_ ("“%s” cannot be read: %s."), path, g_strerror (errno));
      self->unusable = TRUE;
    }
  else if (S_ISDIR (status.st_mode))
    {
      check_folder (self, path);
    }
  else
    {
      check_file (self, path);
    }
}

/* A MajakkaToolWatchFunc */
static MajakkaToolStatus
check_all (guint rows, guint columns, gpointer user_data)
{
  Check *self = user_data;
  g_autoptr (MajakkaToolReport) report = majakka_tool_report_new (self->json);
  g_autofree char *today = majakka_date_today ();
  guint n_faults;

  majakka_tool_report_set_room (report, rows, columns);
  self->report = report;
  self->today = today;
  self->unusable = FALSE;
  for (guint i = 0; self->paths[i] != NULL; i++)
    check_path (self, self->paths[i]);
  n_faults = majakka_tool_report_end (report);
  self->report = NULL;
  self->today = NULL;

  if (self->unusable)
    return MAJAKKA_TOOL_UNUSABLE;

  return n_faults > 0 ? MAJAKKA_TOOL_FAULTS : MAJAKKA_TOOL_GOOD;
}

static gboolean
is_sensible (int n_paths, gboolean watch, gboolean json, const char *language)
{
  if (n_paths == 0 && !watch)
    majakka_tool_complain ("%s", _ ("Say which file or folder to check."));
  else if (watch && json)
    majakka_tool_complain ("%s", _ ("--watch writes for people, and not JSON."));
  else if (language != NULL && majakka_language_find (language) == NULL)
    /* Translators: %s is the code of a language, as in fi */
    majakka_tool_complain (_ ("Majakka does not speak “%s”."), language);
  else
    return TRUE;

  return FALSE;
}

/* check FILE|FOLDER... */
MajakkaToolStatus
majakka_tool_check (int argc, char **argv)
{
  static const char *const here[] = { ".", NULL };
  gboolean json = FALSE, watch = FALSE;
  g_autofree char *language = NULL;
  const GOptionEntry entries[] = {
    { "json", 0, 0, G_OPTION_ARG_NONE, &json, N_ ("Write the faults as JSON"), NULL },
    { "watch", 'w', 0, G_OPTION_ARG_NONE, &watch,
      N_ ("Check again at each save, until Ctrl+C; without a file, this folder"), NULL },
    { "lang", 0, 0, G_OPTION_ARG_STRING, &language,
      N_ ("Check the translation into this language only"), N_ ("LANGUAGE") },
    MAJAKKA_TOOL_OPTION_LOCALE_DIR,
    G_OPTION_ENTRY_NULL,
  };
  Check check = { NULL };

  if (!majakka_tool_parse (&argc, &argv, entries, _ ("FILE|FOLDER…"),
                           _ ("Finds every mistake in lessons and says how to mend it.")) ||
      !is_sensible (argc - 1, watch, json, language))
    return MAJAKKA_TOOL_UNUSABLE;

  check.json = json;
  check.language = language != NULL ? majakka_language_find (language)->code : NULL;
  check.paths = argc > 1 ? (const char *const *) argv + 1 : here;
  if (watch)
    return majakka_tool_watch (check.paths, check_all, &check);

  return check_all (/* rows= */ 0, /* columns= */ 0, &check);
}
