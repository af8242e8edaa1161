/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-context.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MAJAKKA_TYPE_PLAN_PAGE (majakka_plan_page_get_type ())

/**
 * MajakkaPlanPage:
 *
 * What to do when something has happened: the emergency number, the steps of the first hour with their
 * ticks, what to say, what to write down, the contacts for it, and how it goes on. Who has begun comes
 * back to the step that is next.
 */
G_DECLARE_FINAL_TYPE (MajakkaPlanPage, majakka_plan_page, MAJAKKA, PLAN_PAGE, GtkBox)

GtkWidget *majakka_plan_page_new (MajakkaContext *context, const MajakkaHelpPlan *plan);

G_END_DECLS
