/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-context.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MAJAKKA_TYPE_QUIZ_RESULT_VIEW (majakka_quiz_result_view_get_type ())

/**
 * MajakkaQuizResultView:
 *
 * What came of a round of questions: what the reader can do now, and what is worth reading again.
 *
 * Signal begin-again: the person wants to do the questions again.
 */
G_DECLARE_FINAL_TYPE (MajakkaQuizResultView,
                      majakka_quiz_result_view,
                      MAJAKKA,
                      QUIZ_RESULT_VIEW,
                      GtkWidget)

GtkWidget *majakka_quiz_result_view_new (MajakkaContext *context,
                                         MajakkaLesson *lesson,
                                         const MajakkaQuizResult *result);

G_END_DECLS
