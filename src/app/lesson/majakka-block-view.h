/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-reading.h"

G_BEGIN_DECLS

GtkWidget *majakka_block_view_new (MajakkaReading *reading, const MajakkaBlock *block);
void majakka_block_view_append_all (MajakkaReading *reading, GtkBox *box, GPtrArray *blocks);

G_END_DECLS
