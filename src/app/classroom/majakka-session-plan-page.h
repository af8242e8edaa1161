/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-context.h"
#include "majakka-session-plan.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MAJAKKA_TYPE_SESSION_PLAN_PAGE (majakka_session_plan_page_get_type ())

/**
 * MajakkaSessionPlanPage:
 *
 * A plan of a session, all of it, to be read by the one who will lead it: slides, questions with their answers, notes,
 * sheets, what to do when somebody tells something, the letter. A MajakkaPrintable.
 */
G_DECLARE_FINAL_TYPE (MajakkaSessionPlanPage,
                      majakka_session_plan_page,
                      MAJAKKA,
                      SESSION_PLAN_PAGE,
                      GtkWidget)

GtkWidget *majakka_session_plan_page_new (MajakkaContext *context, MajakkaSessionPlan *plan);

GtkWidget *
majakka_session_plan_page_new_for_draft (MajakkaContext *context, MajakkaSessionPlan *plan);
void majakka_session_plan_page_set_plan (MajakkaSessionPlanPage *self, MajakkaSessionPlan *plan);

G_END_DECLS
