/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-session-plan.h"

G_BEGIN_DECLS

GStrv majakka_session_shelf_directories (void);
GPtrArray *majakka_session_shelf_load (const char *const *directories, MajakkaFaults *faults);
char *majakka_session_shelf_describe_fault (const MajakkaFault *fault);
MajakkaSessionPlan *majakka_session_shelf_find (GPtrArray *plans, const char *id);

G_END_DECLS
