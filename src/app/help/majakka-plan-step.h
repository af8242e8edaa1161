/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-context.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MAJAKKA_TYPE_PLAN_STEP (majakka_plan_step_get_type ())

/**
 * MajakkaPlanStep:
 *
 * One step of a plan: its tick, its number and its words.
 */
G_DECLARE_FINAL_TYPE (MajakkaPlanStep, majakka_plan_step, MAJAKKA, PLAN_STEP, GtkCheckButton)

GtkWidget *
majakka_plan_step_new (MajakkaContext *context, guint number, const MajakkaMessage *message);
void majakka_plan_step_set_is_next (MajakkaPlanStep *self, gboolean is_next);

G_END_DECLS
