/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* A table in plain text: the first column is words and begins at the left, all others are numbers and
 * end at the right. The first row is the heading. */
typedef struct _MajakkaToolTable MajakkaToolTable;

MajakkaToolTable *majakka_tool_table_new (void);
void majakka_tool_table_free (MajakkaToolTable *self);
void majakka_tool_table_add_row (MajakkaToolTable *self);
void
majakka_tool_table_add_cell (MajakkaToolTable *self, const char *format, ...) G_GNUC_PRINTF (2, 3);
char *majakka_tool_table_to_string (const MajakkaToolTable *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MajakkaToolTable, majakka_tool_table_free)

G_END_DECLS
