/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-context.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MAJAKKA_TYPE_LESSON_CHOICE_PAGE (majakka_lesson_choice_page_get_type ())

/** MajakkaLessonChoicePage: all lessons, by track, to present one of them to a class. */
G_DECLARE_FINAL_TYPE (MajakkaLessonChoicePage,
                      majakka_lesson_choice_page,
                      MAJAKKA,
                      LESSON_CHOICE_PAGE,
                      GtkWidget)

GtkWidget *majakka_lesson_choice_page_new (MajakkaContext *context);

G_END_DECLS
