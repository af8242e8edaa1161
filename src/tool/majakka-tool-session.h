/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-session-plan.h"
#include "majakka-tool-private.h"

G_BEGIN_DECLS

gboolean majakka_tool_is_session (const char *argument);
MajakkaToolStatus majakka_tool_read_session (const char *argument, MajakkaSessionPlan **plan);

G_END_DECLS
