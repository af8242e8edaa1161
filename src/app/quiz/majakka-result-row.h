/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-context.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Rows of what comes after questions: in the quiz of a lesson and in a refresh. */

GtkWidget *majakka_result_row_new_settled (MajakkaContext *context,
                                           MajakkaLesson *lesson,
                                           const MajakkaObjective *objective);
GtkWidget *majakka_result_row_new_section (MajakkaContext *context,
                                           MajakkaLesson *lesson,
                                           const MajakkaSection *section);

G_END_DECLS
