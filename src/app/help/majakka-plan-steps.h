/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-context.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MAJAKKA_TYPE_PLAN_STEPS (majakka_plan_steps_get_type ())

/**
 * MajakkaPlanSteps:
 *
 * The steps of a plan, to be ticked off. A tick is kept at once, and the light falls on the first step
 * that is not done.
 *
 * Property, read-only with notify: can-undo (starting over has taken ticks away that can be brought back).
 */
G_DECLARE_FINAL_TYPE (MajakkaPlanSteps, majakka_plan_steps, MAJAKKA, PLAN_STEPS, GtkBox)

void majakka_plan_steps_show (MajakkaPlanSteps *self,
                              MajakkaContext *context,
                              const MajakkaHelpPlan *plan);
gboolean majakka_plan_steps_is_begun (MajakkaPlanSteps *self);
void majakka_plan_steps_focus_next (MajakkaPlanSteps *self);
gboolean majakka_plan_steps_can_undo (MajakkaPlanSteps *self);
void majakka_plan_steps_undo (MajakkaPlanSteps *self);

G_END_DECLS
