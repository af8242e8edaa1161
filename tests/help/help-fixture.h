/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-help.h"

G_BEGIN_DECLS

const MajakkaFault *help_fixture_find_fault (MajakkaFaults *faults, const char *tag);
int help_fixture_run (const char *const *argv);

/* What the schema for editors says. */
gboolean help_fixture_has_schema (void);
gboolean help_fixture_accepts_file (const char *path);
gboolean help_fixture_accepts_text (const char *text);

G_END_DECLS
