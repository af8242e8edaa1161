/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Which command somebody means, and what there is if it is none. */

#include "majakka-tool-command.h"

#include <glib/gi18n-lib.h>

static char *
dup_usage (const char *program, const MajakkaToolCommand *commands, gsize n_commands)
{
  GString *out = g_string_new (NULL);

  g_string_append_printf (out, "%s\n  %s %s\n\n%s\n", _ ("Usage:"), program,
                          _ ("COMMAND [OPTION…] [ARGUMENT…]"), _ ("Commands:"));
  for (gsize i = 0; i < n_commands; i++)
    g_string_append_printf (out, "  %-12s%s\n", commands[i].name, _ (commands[i].about));
  g_string_append_c (out, '\n');
  /* Translators: %s is a program, or one with a command: “majakka-tool” or “majakka-tool locale” */
  g_string_append_printf (out, _ ("“%s COMMAND --help” tells more about a command."), program);
  g_string_append_c (out, '\n');

  return g_string_free (out, FALSE);
}

static const MajakkaToolCommand *
find (const MajakkaToolCommand *commands, gsize n_commands, const char *name)
{
  for (gsize i = 0; i < n_commands; i++)
    if (g_str_equal (commands[i].name, name))
      return &commands[i];

  return NULL;
}

static MajakkaToolStatus
run (const char *program, const MajakkaToolCommand *command, int argc, char **argv)
{
  /* GLib's option parser moves the strings about, so it gets an array of its own. */
  g_autofree char **arguments = g_new0 (char *, (gsize) argc);
  g_autofree char *name = g_strdup_printf ("%s %s", program, command->name);

  arguments[0] = name;
  for (int i = 2; i < argc; i++)
    arguments[i - 1] = argv[i];
  g_set_prgname (name);

  return command->run (argc - 1, arguments);
}

/**
 * majakka_tool_run_command:
 * @program: what is typed before the name of a command, as in "majakka-tool"
 * @commands: (array length=n_commands): those that there are
 * @n_commands: how many
 * @argc: how many arguments, with one before the name of the command
 * @argv: they
 *
 * Runs the command that the second argument names. Tells what there is when asked to, and when it is none.
 *
 * Returns: how the command ended
 */
MajakkaToolStatus
majakka_tool_run_command (const char *program,
                          const MajakkaToolCommand *commands,
                          gsize n_commands,
                          int argc,
                          char **argv)
{
  const MajakkaToolCommand *command = argc > 1 ? find (commands, n_commands, argv[1]) : NULL;
  g_autofree char *usage = NULL;

  if (command != NULL)
    return run (program, command, argc, argv);

  usage = dup_usage (program, commands, n_commands);
  if (argc > 1 && (g_str_equal (argv[1], "--help") || g_str_equal (argv[1], "-h") ||
                   g_str_equal (argv[1], "help")))
    {
      g_print ("%s", usage);
      return MAJAKKA_TOOL_GOOD;
    }

  if (argc > 1)
    /* Translators: %s is what somebody typed */
    majakka_tool_complain (_ ("There is no command “%s”."), argv[1]);
  g_printerr ("%s", usage);

  return MAJAKKA_TOOL_UNUSABLE;
}
