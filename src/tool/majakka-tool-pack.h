/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-pack.h"
#include "majakka-tool-private.h"

G_BEGIN_DECLS

MajakkaPackSurroundings *majakka_tool_pack_get_surroundings (void);
MajakkaToolStatus majakka_tool_pack_show (int argc, char **argv);

G_END_DECLS
