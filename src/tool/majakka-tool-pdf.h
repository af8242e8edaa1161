/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-export.h"
#include "majakka-tool-private.h"

G_BEGIN_DECLS

MajakkaToolStatus majakka_tool_write_pdf (MajakkaDocument *document,
                                          const char *paper,
                                          const char *country,
                                          const char *output);

G_END_DECLS
