/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-reading.h"

G_BEGIN_DECLS

#define MAJAKKA_TYPE_LESSON_CONTENTS (majakka_lesson_contents_get_type ())

/**
 * MajakkaLessonContents:
 *
 * The sections of a lesson, with a mark for those that are read. Choosing one activates
 * lesson.section (u).
 */
G_DECLARE_FINAL_TYPE (MajakkaLessonContents,
                      majakka_lesson_contents,
                      MAJAKKA,
                      LESSON_CONTENTS,
                      GtkBox)

void majakka_lesson_contents_set_reading (MajakkaLessonContents *self, MajakkaReading *reading);
void majakka_lesson_contents_set_current (MajakkaLessonContents *self, guint position);

G_END_DECLS
