/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-catalogue.h"
#include "majakka-export.h"
#include "majakka-manual-loader.h"
#include "majakka-paper.h"
#include "majakka-starters-loader.h"
#include "majakka-starters.h"
#include "majakka-tool-pdf.h"
#include "majakka-tool-private.h"
#include "majakka-tool-session-paper.h"
#include "majakka-tool-session.h"

#include <glib/gi18n-lib.h>

#define SIGNS     "signs"
#define MANUAL    "manual"
#define HELP      "help"
#define AGREEMENT "agreement"
#define CARDS     "cards"
#define DIRECTORY "directory.xml"
#define PLANS     "plans"
#define NAMES     SIGNS ", " HELP ", " PLANS ", " MANUAL ", " CARDS ", " AGREEMENT

typedef struct
{
  gboolean pdf;
  gboolean gift;
  gboolean moodle_xml;
  gboolean summary;
  gboolean notes;
  char *plan;
  char *form;
  char *language;
  char *country;
  char *paper;
  char *age;
  char *output;
  MajakkaHelpDirectory *directory;
  char *today;
} Export;

static void
export_clear (Export *self)
{
  g_free (self->plan);
  g_free (self->form);
  g_free (self->language);
  g_free (self->country);
  g_free (self->paper);
  g_free (self->age);
  g_free (self->output);
  g_clear_pointer (&self->directory, majakka_help_directory_unref);
  g_free (self->today);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Export, export_clear)

static MajakkaExportSettings
get_settings (const Export *self)
{
  const MajakkaExportSettings settings = {
    .translator = majakka_tool_get_translator (),
    .directory = self->directory,
    .country = self->country,
    .for_group = self->notes,
    .today = self->today,
  };

  return settings;
}

/* Whom to call is printed where we have it; a lesson without it is still one. */
static MajakkaToolStatus
read_directory (Export *self, const char *path)
{
  g_autoptr (MajakkaFaults) faults = majakka_faults_new ();

  self->directory = majakka_help_directory_read_file (path, faults);

  return majakka_tool_complain_of_faults (faults) ? MAJAKKA_TOOL_FAULTS : MAJAKKA_TOOL_GOOD;
}

static gboolean
check_country (Export *self)
{
  g_autofree char *code = self->country;

  if (code == NULL)
    return TRUE;

  self->country = g_ascii_strup (code, -1);
  if (self->directory == NULL ||
      majakka_help_directory_find_country (self->directory, self->country) != NULL)
    return TRUE;

  /* Translators: %s is the code of a country, as in FI */
  majakka_tool_complain (_ ("The help directory has no country “%s”."), code);

  return FALSE;
}

static MajakkaToolStatus
read_signs (const Export *self, const char *argument, MajakkaDocument **document)
{
  const MajakkaExportSettings settings = get_settings (self);
  g_autoptr (MajakkaFaults) faults = majakka_faults_new ();
  g_autoptr (MajakkaSigns) signs = NULL;
  g_autofree char *path = majakka_tool_is_file (argument)
                              ? g_strdup (argument)
                              : g_build_filename (PKGDATADIR, MAJAKKA_LESSON_FINDER_LESSONS,
                                                  MAJAKKA_LESSON_FINDER_SIGNS, NULL);

  signs = majakka_signs_read (path, faults);
  if (majakka_tool_complain_of_faults (faults))
    return MAJAKKA_TOOL_FAULTS;

  *document = majakka_document_new_for_signs (signs, &settings);

  return MAJAKKA_TOOL_GOOD;
}

static MajakkaToolStatus
read_plan (const Export *self, const char *argument, MajakkaDocument **document)
{
  const MajakkaExportSettings settings = get_settings (self);
  g_autoptr (MajakkaFaults) faults = majakka_faults_new ();
  g_autofree char *path =
      majakka_tool_is_file (argument)
          ? g_strdup (argument)
          : g_build_filename (PKGDATADIR, "help", MAJAKKA_HELP_PLANS_FILE, NULL);
  g_autoptr (MajakkaHelpPlans) plans = majakka_help_plans_read_file (path, faults);
  const MajakkaHelpPlan *plan;

  if (majakka_tool_complain_of_faults (faults))
    return MAJAKKA_TOOL_FAULTS;

  plan = majakka_help_plans_find (plans, self->plan);
  if (plan == NULL)
    {
      /* Translators: %s is what somebody typed for the id of a plan, as in “blackmail” */
      majakka_tool_complain (_ ("There is no plan “%s”."), self->plan);
      return MAJAKKA_TOOL_UNUSABLE;
    }

  *document = majakka_document_new_for_plan (plan, &settings);

  return MAJAKKA_TOOL_GOOD;
}

static MajakkaToolStatus
read_manual (const Export *self, const char *argument, MajakkaDocument **document)
{
  const MajakkaExportSettings settings = get_settings (self);
  g_autoptr (MajakkaFaults) faults = majakka_faults_new ();
  g_autoptr (MajakkaManual) manual = NULL;
  g_autofree char *path =
      majakka_tool_is_file (argument) ? g_strdup (argument) : majakka_manual_get_shipped_file ();

  manual = majakka_manual_read (path, faults);
  if (majakka_tool_complain_of_faults (faults))
    return MAJAKKA_TOOL_FAULTS;

  *document = majakka_document_new_for_manual (manual, &settings);

  return MAJAKKA_TOOL_GOOD;
}

static MajakkaToolStatus
read_lesson (const Export *self, const char *argument, MajakkaDocument **document)
{
  const MajakkaExportSettings settings = get_settings (self);
  g_autoptr (MajakkaLesson) lesson = NULL;
  MajakkaToolStatus status = majakka_tool_read_lesson (argument, &lesson);

  if (status != MAJAKKA_TOOL_GOOD)
    return status;

  if (self->summary)
    {
      *document = majakka_document_new_for_summary (lesson, &settings);
    }
  else
    {
      g_autofree char *folder = g_path_get_dirname (lesson->file);
      g_autofree char *pictures = g_build_filename (folder, MAJAKKA_LESSON_FINDER_PICTURES, NULL);

      *document = majakka_document_new_for_lesson (lesson, pictures, &settings);
    }

  return MAJAKKA_TOOL_GOOD;
}

/* A sheet on which a family chooses with a pen. */
static MajakkaToolStatus
read_agreement (const Export *self, const char *argument, MajakkaDocument **document)
{
  const MajakkaExportSettings settings = get_settings (self);
  g_autoptr (MajakkaFaults) faults = majakka_faults_new ();
  g_autoptr (MajakkaAgreementIdeas) ideas = NULL;
  g_autoptr (MajakkaAgreement) agreement = majakka_agreement_new (self->today);
  g_autofree char *path =
      majakka_tool_is_file (argument)
          ? g_strdup (argument)
          : g_build_filename (PKGDATADIR, "help", MAJAKKA_AGREEMENT_IDEAS_FILE, NULL);

  if (self->age == NULL)
    {
      majakka_tool_complain ("%s", _ ("Say how old the child is: --age AGE."));
      return MAJAKKA_TOOL_UNUSABLE;
    }
  ideas = majakka_agreement_ideas_read_file (path, faults);
  if (majakka_tool_complain_of_faults (faults))
    return MAJAKKA_TOOL_FAULTS;

  majakka_agreement_set_age (agreement, self->age, ideas, settings.translator);
  majakka_agreement_choose_all (agreement, ideas, settings.translator);
  *document = majakka_document_new_for_agreement (agreement, ideas, TRUE, &settings);

  return MAJAKKA_TOOL_GOOD;
}

/* Of all lessons where lessons are looked for, or of those of a folder. */
static MajakkaToolStatus
read_cards (const Export *self, const char *argument, MajakkaDocument **document)
{
  const MajakkaExportSettings settings = get_settings (self);
  g_auto (GStrv) usual = majakka_lesson_finder_directories ();
  const char *const folder[] = { argument, NULL };
  g_autoptr (MajakkaCatalogue) catalogue =
      majakka_catalogue_new (g_str_equal (argument, CARDS) ? (const char *const *) usual : folder);
  g_autoptr (GPtrArray) lessons = NULL;
  int band = majakka_age_band_find (self->age);

  majakka_catalogue_load (catalogue);
  lessons = majakka_starters_load (catalogue);
  *document = majakka_document_new_for_cards (lessons, band >= 0 ? 1u << band : MAJAKKA_ALL_AGES,
                                              &settings);
  if (*document != NULL)
    return MAJAKKA_TOOL_GOOD;

  majakka_tool_complain ("%s", _ ("The lessons have no conversation starters for this age."));

  return MAJAKKA_TOOL_UNUSABLE;
}

/* A file is what its name says: the table of signs, the manual and the directory have but one. */
static gboolean
is_named (const char *argument, const char *word, const char *file)
{
  g_autofree char *name = g_path_get_basename (argument);

  return g_str_equal (argument, word) ||
         (majakka_tool_is_file (argument) && g_str_equal (name, file));
}

static MajakkaToolStatus
create_document (Export *self, const char *argument, MajakkaDocument **document)
{
  g_autofree char *directory = g_build_filename (PKGDATADIR, "help", DIRECTORY, NULL);
  gboolean help = is_named (argument, HELP, DIRECTORY);
  MajakkaToolStatus status = MAJAKKA_TOOL_GOOD;

  if (help && majakka_tool_is_file (argument))
    status = read_directory (self, argument);
  else if (help || g_file_test (directory, G_FILE_TEST_EXISTS))
    status = read_directory (self, directory);
  if (status != MAJAKKA_TOOL_GOOD)
    return status;
  if (!check_country (self))
    return MAJAKKA_TOOL_UNUSABLE;

  if (help)
    {
      const MajakkaExportSettings settings = get_settings (self);

      *document = majakka_document_new_for_help (&settings);
      return MAJAKKA_TOOL_GOOD;
    }

  if (majakka_tool_is_session (argument))
    {
      const MajakkaExportSettings settings = get_settings (self);

      return majakka_tool_create_session_paper (argument, self->form, &settings, document);
    }
  if (is_named (argument, PLANS, MAJAKKA_HELP_PLANS_FILE))
    return read_plan (self, argument, document);
  if (is_named (argument, MANUAL, MAJAKKA_LESSON_FINDER_MANUAL))
    return read_manual (self, argument, document);
  if (is_named (argument, AGREEMENT, MAJAKKA_AGREEMENT_IDEAS_FILE))
    return read_agreement (self, argument, document);
  if (g_str_equal (argument, CARDS) || g_file_test (argument, G_FILE_TEST_IS_DIR))
    return read_cards (self, argument, document);

  return is_named (argument, SIGNS, MAJAKKA_LESSON_FINDER_SIGNS)
             ? read_signs (self, argument, document)
             : read_lesson (self, argument, document);
}

static gboolean
check_options (const Export *self, int argc, const char *argument)
{
  gboolean questions = self->gift || self->moodle_xml;

  if (self->pdf + self->gift + self->moodle_xml != 1)
    majakka_tool_complain ("%s", _ ("Say what to make: --pdf, --gift or --moodle-xml."));
  else if (argc != 2 && questions)
    majakka_tool_complain ("%s", _ ("Say which lesson has the questions: its id or its file."));
  else if (argc != 2)
    /* Translators: %s is a list of words to type, as in “signs, help, plans” */
    majakka_tool_complain (_ ("Say what to export: a lesson, or one of these: %s."), NAMES);
  else if (is_named (argument, PLANS, MAJAKKA_HELP_PLANS_FILE) && self->plan == NULL)
    majakka_tool_complain ("%s", _ ("Say which plan: --plan ID."));
  else if (self->output == NULL)
    majakka_tool_complain ("%s", _ ("Say where to write it: --output FILE."));
  else if (self->age != NULL && majakka_age_band_find (self->age) < 0)
    /* Translators: %s is what somebody typed; the ages stay as they are */
    majakka_tool_complain (
        _ ("Majakka does not know the age “%s”: it is 0-5, 6-9, 10-12, 13-15 or 16-17."),
        self->age);
  else if (self->paper != NULL && majakka_paper_find (self->paper) == NULL)
    /* Translators: %s is what somebody typed */
    majakka_tool_complain (_ ("Majakka does not know the paper “%s”: it is a4 or letter."),
                           self->paper);
  else
    return TRUE;

  return FALSE;
}

/* export --pdf|--gift|--moodle-xml ID|FILE|FOLDER|NAME -o FILE */
MajakkaToolStatus
majakka_tool_export (int argc, char **argv)
{
  g_auto (Export) self = { 0 };
  g_autoptr (MajakkaDocument) document = NULL;
  MajakkaToolStatus status;
  const GOptionEntry entries[] = {
    { "pdf", 0, 0, G_OPTION_ARG_NONE, &self.pdf, N_ ("Make a PDF file"), NULL },
    { "gift", 0, 0, G_OPTION_ARG_NONE, &self.gift, N_ ("Write the questions of a lesson as GIFT"),
      NULL },
    { "moodle-xml", 0, 0, G_OPTION_ARG_NONE, &self.moodle_xml,
      N_ ("Write the questions of a lesson as Moodle XML"), NULL },
    { "summary", 0, 0, G_OPTION_ARG_NONE, &self.summary,
      N_ ("Of a lesson, only one page for the fridge"), NULL },
    { "notes", 0, 0, G_OPTION_ARG_NONE, &self.notes,
      N_ ("With the notes for the person who leads a group"), NULL },
    { "plan", 0, 0, G_OPTION_ARG_STRING, &self.plan,
      N_ ("Of the plans for the first hour, this one, as in blackmail"), N_ ("ID") },
    { "form", 0, 0, G_OPTION_ARG_STRING, &self.form,
      N_ ("Of a session: plan, handouts, letter, answer-sheet or answer-cards"), N_ ("FORM") },
    { "lang", 0, 0, G_OPTION_ARG_STRING, &self.language, N_ ("Write in this language"),
      N_ ("LANGUAGE") },
    { "country", 0, 0, G_OPTION_ARG_STRING, &self.country,
      N_ ("With the rules and numbers of this country, as in FI"), N_ ("COUNTRY") },
    { "age", 0, 0, G_OPTION_ARG_STRING, &self.age,
      N_ ("Cards, or an agreement, for a child of this age, as in 10-12"), N_ ("AGE") },
    { "paper", 0, 0, G_OPTION_ARG_STRING, &self.paper, N_ ("The size of the paper: a4 or letter"),
      N_ ("PAPER") },
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &self.output, N_ ("Write to this file"),
      N_ ("FILE") },
    MAJAKKA_TOOL_OPTION_LOCALE_DIR,
    G_OPTION_ENTRY_NULL,
  };

  if (!majakka_tool_parse (
          &argc, &argv, entries, _ ("LESSON|FILE|FOLDER|NAME"),
          _ ("Writes for paper: a lesson, the warning signs, whom to call, a plan, the manual, conversation "
             "cards, or a family agreement. Or writes the questions of a lesson for another program.")) ||
      !majakka_tool_choose_language (self.language) || !check_options (&self, argc, argv[1]))
    return MAJAKKA_TOOL_UNUSABLE;

  if (!self.pdf)
    return majakka_tool_export_questions (argv[1], self.gift, self.output);

  self.today = majakka_date_today ();
  status = create_document (&self, argv[1], &document);

  if (status != MAJAKKA_TOOL_GOOD)
    return status;

  return majakka_tool_write_pdf (document, self.paper, self.country, self.output);
}
