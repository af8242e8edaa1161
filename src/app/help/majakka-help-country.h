/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-context.h"

G_BEGIN_DECLS

const MajakkaHelpCountry *majakka_help_country_find_chosen (MajakkaContext *context);
gboolean majakka_help_country_is_chosen (MajakkaContext *context);

G_END_DECLS
