/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-export.h"
#include "majakka-tool-private.h"

G_BEGIN_DECLS

MajakkaToolStatus majakka_tool_create_session_paper (const char *argument,
                                                     const char *form,
                                                     const MajakkaExportSettings *settings,
                                                     MajakkaDocument **document);

G_END_DECLS
