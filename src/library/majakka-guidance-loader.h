/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-guidance.h"

G_BEGIN_DECLS

char *majakka_guidance_get_shipped_file (void);
MajakkaLesson *majakka_guidance_load (const char *file, GError **error);

G_END_DECLS
