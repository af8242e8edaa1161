/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-reading.h"

G_BEGIN_DECLS

GtkWidget *majakka_session_blocks_create_notes (MajakkaReading *reading, GPtrArray *blocks);
GtkWidget *
majakka_session_blocks_create_question (MajakkaReading *reading, const MajakkaQuestion *question);
GtkWidget *majakka_session_blocks_create_part (MajakkaReading *reading,
                                               const MajakkaBlock *part,
                                               guint number);

G_END_DECLS
