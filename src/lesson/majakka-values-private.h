/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-lesson-format.h"

G_BEGIN_DECLS

char *majakka_value_find_fault (const MajakkaFormatAttribute *attribute, const char *value);
gboolean majakka_value_to_number (const char *value, guint *number);

G_END_DECLS
