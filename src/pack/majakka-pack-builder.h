/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-pack.h"

G_BEGIN_DECLS

GBytes *majakka_pack_build (const char *folder,
                            const MajakkaPackSurroundings *surroundings,
                            GPtrArray *left_out,
                            MajakkaFaults *faults);

G_END_DECLS
