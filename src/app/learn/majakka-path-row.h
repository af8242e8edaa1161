/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-context.h"
#include "majakka-disclosure-row.h"
#include "majakka-path.h"

G_BEGIN_DECLS

#define MAJAKKA_TYPE_PATH_ROW (majakka_path_row_get_type ())

/**
 * MajakkaPathRow:
 *
 * The suggested order of the course, in one row that opens to all its lessons. It is hidden while
 * there is no lesson of the path.
 */
G_DECLARE_FINAL_TYPE (MajakkaPathRow, majakka_path_row, MAJAKKA, PATH_ROW, MajakkaDisclosureRow)

void majakka_path_row_show (MajakkaPathRow *self,
                            MajakkaContext *context,
                            MajakkaPathKind kind,
                            GHashTable *progress);

G_END_DECLS
