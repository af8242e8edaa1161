/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-reading.h"

G_BEGIN_DECLS

#define MAJAKKA_TYPE_LESSON_INTRO (majakka_lesson_intro_get_type ())

/**
 * MajakkaLessonIntro:
 *
 * What stands above the first section: the lesson's picture, what it is about, how long it takes,
 * what the reader can do afterwards.
 */
G_DECLARE_FINAL_TYPE (MajakkaLessonIntro, majakka_lesson_intro, MAJAKKA, LESSON_INTRO, GtkBox)

GtkWidget *majakka_lesson_intro_new (MajakkaReading *reading);

G_END_DECLS
