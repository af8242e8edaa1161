/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-context.h"

G_BEGIN_DECLS

char *majakka_plan_ticks_get_subject (const MajakkaHelpPlan *plan);
GStrv majakka_plan_ticks_list (MajakkaContext *context, const MajakkaHelpPlan *plan);
guint majakka_plan_ticks_count (MajakkaContext *context, const MajakkaHelpPlan *plan);
gboolean majakka_plan_ticks_set (MajakkaContext *context,
                                 const MajakkaHelpPlan *plan,
                                 const char *step,
                                 gboolean ticked,
                                 GError **error);
char *majakka_plan_ticks_describe (MajakkaContext *context, const MajakkaHelpPlan *plan);

G_END_DECLS
