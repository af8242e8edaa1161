/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-context.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MAJAKKA_TYPE_QUIZ_VIEW (majakka_quiz_view_get_type ())

/**
 * MajakkaQuizView:
 *
 * The quiz of a lesson, one question at a time, and what came of it. It goes on where the current
 * learner left it. It has no header and does not scroll by itself: it stands in a page that does.
 *
 * gtk_widget_grab_focus () moves the focus to the question, or to the result.
 */
G_DECLARE_FINAL_TYPE (MajakkaQuizView, majakka_quiz_view, MAJAKKA, QUIZ_VIEW, GtkWidget)

GtkWidget *majakka_quiz_view_new (MajakkaContext *context, MajakkaLesson *lesson);

G_END_DECLS
