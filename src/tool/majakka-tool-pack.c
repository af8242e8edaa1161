/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* pack build, pack check, pack show: lesson packs, without installing them. */

#include "majakka-tool-pack.h"

#include "majakka-pack-builder.h"
#include "majakka-tool-command.h"
#include "majakka-tool-report.h"

#include <gio/gio.h>
#include <glib/gi18n-lib.h>

/* A pack is held against the lessons of the program, and not against what happens to be on this computer: it is made for
 * others. */
MajakkaPackSurroundings *
majakka_tool_pack_get_surroundings (void)
{
  g_auto (GStrv) directories = majakka_lesson_finder_directories ();

  return majakka_pack_surroundings_new (directories[0], "/nonexistent", "/nonexistent");
}

static void
tell_left_out (const GPtrArray *names)
{
  for (guint i = 0; i < names->len; i++)
    /* Translators: %s is the name of a file */
    majakka_tool_complain (_ ("“%s” does not belong in a pack and was left out."),
                           (const char *) g_ptr_array_index (names, i));
}

static gboolean
write_pack (GBytes *bytes, const char *output)
{
  g_autoptr (GError) error = NULL;
  gsize length;
  const char *data = g_bytes_get_data (bytes, &length);

  if (g_file_set_contents_full (output, data, (gssize) length,
                                G_FILE_SET_CONTENTS_CONSISTENT | G_FILE_SET_CONTENTS_DURABLE, 0644,
                                &error))
    return TRUE;

  majakka_tool_complain ("%s", error->message);

  return FALSE;
}

static MajakkaToolStatus
build (const char *folder, const char *output)
{
  g_autoptr (MajakkaPackSurroundings) surroundings = majakka_tool_pack_get_surroundings ();
  g_autoptr (GPtrArray) left_out = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (MajakkaFaults) faults = majakka_faults_new ();
  g_autoptr (MajakkaToolReport) report = majakka_tool_report_new (/* json= */ FALSE);
  g_autoptr (GBytes) bytes = majakka_pack_build (folder, surroundings, left_out, faults);

  tell_left_out (left_out);
  majakka_tool_report_add_file (report);
  majakka_tool_report_add (report, faults);
  majakka_tool_report_end (report);
  if (bytes == NULL)
    return MAJAKKA_TOOL_FAULTS;

  if (!write_pack (bytes, output))
    return MAJAKKA_TOOL_UNUSABLE;
  /* Translators: %s is the name of a file */
  g_print (_ ("Made %s."), output);
  g_print ("\n");

  return MAJAKKA_TOOL_GOOD;
}

/* pack build FOLDER -o FILE */
static MajakkaToolStatus
run_build (int argc, char **argv)
{
  g_autofree char *output = NULL;
  const GOptionEntry entries[] = {
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &output, N_ ("Write to this file"), N_ ("FILE") },
    MAJAKKA_TOOL_OPTION_LOCALE_DIR,
    G_OPTION_ENTRY_NULL,
  };

  if (!majakka_tool_parse (&argc, &argv, entries, _ ("FOLDER"),
                           _ ("Makes a lesson pack of a folder, and checks it.")))
    return MAJAKKA_TOOL_UNUSABLE;
  if (argc != 2)
    {
      majakka_tool_complain ("%s", _ ("Say which folder to make a pack of."));
      return MAJAKKA_TOOL_UNUSABLE;
    }
  if (!g_file_test (argv[1], G_FILE_TEST_IS_DIR))
    {
      majakka_tool_complain (_ ("“%s” is not a folder."), argv[1]);
      return MAJAKKA_TOOL_UNUSABLE;
    }
  if (output == NULL || !g_str_has_suffix (output, MAJAKKA_PACK_SUFFIX))
    {
      majakka_tool_complain (
          /* Translators: %s is the end of a file name */
          _ ("Say with --output which file to write; its name ends with “%s”."),
          MAJAKKA_PACK_SUFFIX);
      return MAJAKKA_TOOL_UNUSABLE;
    }

  return build (argv[1], output);
}

static void
check (MajakkaToolReport *report, const char *path)
{
  g_autoptr (MajakkaPackSurroundings) surroundings = majakka_tool_pack_get_surroundings ();
  g_autoptr (MajakkaFaults) faults = majakka_faults_new ();
  MajakkaPack *pack = majakka_pack_read_file (path, surroundings, faults);

  g_clear_pointer (&pack, majakka_pack_unref);
  majakka_tool_report_add_file (report);
  majakka_tool_report_add (report, faults);
}

/* pack check FILE... */
static MajakkaToolStatus
run_check (int argc, char **argv)
{
  gboolean json = FALSE;
  const GOptionEntry entries[] = {
    { "json", 0, 0, G_OPTION_ARG_NONE, &json, N_ ("Write for programs, not for people"), NULL },
    MAJAKKA_TOOL_OPTION_LOCALE_DIR,
    G_OPTION_ENTRY_NULL,
  };
  g_autoptr (MajakkaToolReport) report = NULL;

  if (!majakka_tool_parse (&argc, &argv, entries, _ ("FILE…"),
                           _ ("Finds every mistake in lesson packs and says how to mend it.")))
    return MAJAKKA_TOOL_UNUSABLE;
  if (argc < 2)
    {
      majakka_tool_complain ("%s", _ ("Say which lesson pack to check."));
      return MAJAKKA_TOOL_UNUSABLE;
    }

  report = majakka_tool_report_new (json);
  for (int i = 1; i < argc; i++)
    check (report, argv[i]);

  return majakka_tool_report_end (report) > 0 ? MAJAKKA_TOOL_FAULTS : MAJAKKA_TOOL_GOOD;
}

static const MajakkaToolCommand commands[] = {
  { "build", run_build, N_ ("Make a lesson pack of a folder") },
  { "check", run_check, N_ ("Find the mistakes in lesson packs") },
  { "show", majakka_tool_pack_show, N_ ("Tell what is in a lesson pack") },
};

/* pack COMMAND... */
MajakkaToolStatus
majakka_tool_pack (int argc, char **argv)
{
  return majakka_tool_run_command ("majakka-tool pack", commands, G_N_ELEMENTS (commands), argc,
                                   argv);
}
