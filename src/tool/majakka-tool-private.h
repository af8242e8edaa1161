/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-lesson-checker.h"
#include "majakka-lesson-finder.h"
#include "majakka-lesson-reader.h"

G_BEGIN_DECLS

/* How the program ends. */
typedef enum
{
  MAJAKKA_TOOL_GOOD = 0,
  MAJAKKA_TOOL_FAULTS = 1,
  MAJAKKA_TOOL_UNUSABLE = 2,
} MajakkaToolStatus;

/* Each command is a file of its own. @argv[0] is the program and the command, for its help. */
MajakkaToolStatus majakka_tool_check (int argc, char **argv);
MajakkaToolStatus majakka_tool_list (int argc, char **argv);
MajakkaToolStatus majakka_tool_show (int argc, char **argv);
MajakkaToolStatus majakka_tool_stats (int argc, char **argv);
MajakkaToolStatus majakka_tool_ids (int argc, char **argv);
MajakkaToolStatus majakka_tool_reference (int argc, char **argv);
MajakkaToolStatus majakka_tool_export (int argc, char **argv);
MajakkaToolStatus majakka_tool_import (int argc, char **argv);
MajakkaToolStatus majakka_tool_terms (int argc, char **argv);
MajakkaToolStatus majakka_tool_locale (int argc, char **argv);
MajakkaToolStatus majakka_tool_new (int argc, char **argv);
MajakkaToolStatus majakka_tool_pack (int argc, char **argv);

/* The option that every command has: --locale-dir was looked at before the command began. */
#define MAJAKKA_TOOL_OPTION_LOCALE_DIR                                         \
  {                                                                            \
    "locale-dir", 0, 0, G_OPTION_ARG_FILENAME, &majakka_tool_locale_dir_again, \
        N_ ("Look for translations in this folder"), N_ ("FOLDER")             \
  }

extern char *majakka_tool_locale_dir_again;

gboolean majakka_tool_parse (int *argc,
                             char ***argv,
                             const GOptionEntry *entries,
                             const char *parameters,
                             const char *summary);
void majakka_tool_complain (const char *format, ...) G_GNUC_PRINTF (1, 2);
gboolean majakka_tool_choose_language (const char *code);
MajakkaTranslator *majakka_tool_get_translator (void);

gboolean majakka_tool_is_file (const char *argument);
gboolean majakka_tool_complain_of_faults (const MajakkaFaults *faults);
MajakkaToolStatus
majakka_tool_export_questions (const char *argument, gboolean gift, const char *output);
MajakkaToolStatus majakka_tool_read_lesson (const char *argument, MajakkaLesson **lesson);

G_END_DECLS
