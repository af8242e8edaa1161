/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-help-plans.h"
#include "majakka-help-scan-private.h"

G_BEGIN_DECLS

MajakkaHelpPlan *majakka_help_read_plan (MajakkaHelpScan *scan, const MajakkaXmlNode *element);
void majakka_help_plan_free (MajakkaHelpPlan *self);

G_END_DECLS
