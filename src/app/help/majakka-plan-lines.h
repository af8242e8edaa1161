/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-context.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MAJAKKA_TYPE_PLAN_LINES (majakka_plan_lines_get_type ())

/**
 * MajakkaPlanLines:
 *
 * A list of a plan under its title: what to say, what to write down, what happens next. Without lines
 * it is hidden.
 *
 * Properties, write-only: title, icon-name (of each line; a point when there is none), card (whether
 * it is set apart, below a heading of its own).
 */
G_DECLARE_FINAL_TYPE (MajakkaPlanLines, majakka_plan_lines, MAJAKKA, PLAN_LINES, GtkBox)

void majakka_plan_lines_show (MajakkaPlanLines *self,
                              MajakkaContext *context,
                              const GPtrArray *messages);

G_END_DECLS
