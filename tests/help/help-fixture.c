/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "help-fixture.h"

#include <glib/gstdio.h>
#include <sys/wait.h>

/* Returns the first fault of that kind; there is one. */
const MajakkaFault *
help_fixture_find_fault (MajakkaFaults *faults, const char *tag)
{
  for (guint i = 0; i < majakka_faults_count (faults); i++)
    if (g_str_equal (majakka_faults_get (faults, i)->tag->name, tag))
      return majakka_faults_get (faults, i);

  for (guint i = 0; i < majakka_faults_count (faults); i++)
    g_test_message ("%s", majakka_fault_to_string (majakka_faults_get (faults, i)));
  g_error ("no fault %s", tag);
}

/* Returns the exit status; what the program says is not our subject. */
int
help_fixture_run (const char *const *argv)
{
  g_autofree char *output = NULL;
  g_autoptr (GError) error = NULL;
  int status;

  g_spawn_sync (/* working_directory= */ NULL, (char **) argv, /* envp= */ NULL, G_SPAWN_DEFAULT,
                /* child_setup= */ NULL, /* user_data= */ NULL, /* standard_output= */ NULL,
                &output, &status, &error);
  g_assert_no_error (error);
  g_assert_true (WIFEXITED (status));

  return WEXITSTATUS (status);
}

/* Whether there is a program that can ask the schema. */
gboolean
help_fixture_has_schema (void)
{
  return *g_getenv ("MAJAKKA_XMLLINT") != '\0';
}

gboolean
help_fixture_accepts_file (const char *path)
{
  const char *xmllint = g_getenv ("MAJAKKA_XMLLINT");
  g_autofree char *schema =
      g_build_filename (g_getenv ("MAJAKKA_SOURCE_DIR"), "data", "schema", "help.rng", NULL);
  const char *argv[] = { xmllint, "--noout", "--nonet", "--relaxng", schema, path, NULL };

  return help_fixture_run (argv) == 0;
}

gboolean
help_fixture_accepts_text (const char *text)
{
  g_autofree char *path = NULL;
  g_autoptr (GError) error = NULL;
  int fd = g_file_open_tmp ("majakka-help-XXXXXX.xml", &path, &error);
  gboolean accepted;

  g_assert_no_error (error);
  g_assert_true (g_close (fd, NULL));
  g_assert_true (g_file_set_contents (path, text, -1, NULL));
  accepted = help_fixture_accepts_file (path);
  g_assert_cmpint (g_remove (path), ==, 0);

  return accepted;
}
