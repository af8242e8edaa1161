/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-tool-private.h"

G_BEGIN_DECLS

/* What stands behind the name of the program, or of a command that has commands of its own. */
typedef struct
{
  const char *name;
  MajakkaToolStatus (*run) (int argc, char **argv);
  const char *about; /* for gettext */
} MajakkaToolCommand;

MajakkaToolStatus majakka_tool_run_command (const char *program,
                                            const MajakkaToolCommand *commands,
                                            gsize n_commands,
                                            int argc,
                                            char **argv);

G_END_DECLS
