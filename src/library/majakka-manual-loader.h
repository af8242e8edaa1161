/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-manual.h"

G_BEGIN_DECLS

char *majakka_manual_get_shipped_file (void);
MajakkaManual *majakka_manual_load (const char *file, GError **error);

G_END_DECLS
