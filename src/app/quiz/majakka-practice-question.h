/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-context.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MAJAKKA_TYPE_PRACTICE_QUESTION (majakka_practice_question_get_type ())

/**
 * MajakkaPracticeQuestion:
 *
 * A question in the reading, to try something out. Its answers are kept and count for nothing.
 */
G_DECLARE_FINAL_TYPE (MajakkaPracticeQuestion,
                      majakka_practice_question,
                      MAJAKKA,
                      PRACTICE_QUESTION,
                      GtkWidget)

GtkWidget *majakka_practice_question_new (MajakkaContext *context,
                                          MajakkaLesson *lesson,
                                          const MajakkaQuestion *question);

G_END_DECLS
