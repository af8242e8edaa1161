/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

void majakka_line_entry_set_up (AdwEntryRow *row, int max_length);

G_END_DECLS
