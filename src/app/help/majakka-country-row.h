/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-context.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define MAJAKKA_TYPE_COUNTRY_ROW (majakka_country_row_get_type ())

/**
 * MajakkaCountryRow:
 *
 * Chooses the country whose contacts are shown, in the whole program. It is for a boxed list.
 */
G_DECLARE_FINAL_TYPE (MajakkaCountryRow, majakka_country_row, MAJAKKA, COUNTRY_ROW, AdwComboRow)

void majakka_country_row_set_context (MajakkaCountryRow *self, MajakkaContext *context);

G_END_DECLS
