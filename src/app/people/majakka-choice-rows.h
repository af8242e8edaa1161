/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-context.h"

#include <adwaita.h>

G_BEGIN_DECLS

void majakka_choice_rows_bind_language (AdwComboRow *row, MajakkaContext *context);
void majakka_choice_rows_bind_country (AdwComboRow *row, MajakkaContext *context);
void majakka_choice_rows_bind_role (AdwComboRow *row, MajakkaContext *context);

G_END_DECLS
