/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-context.h"
#include "majakka-export.h"

G_BEGIN_DECLS

MajakkaExportSettings majakka_print_get_settings (MajakkaContext *context, const char *today);

G_END_DECLS
