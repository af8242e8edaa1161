/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

void majakka_agreement_days_show (AdwComboRow *row, const char *today, const char *chosen);
const char *majakka_agreement_days_get (AdwComboRow *row);

G_END_DECLS
