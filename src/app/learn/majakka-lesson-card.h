/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-context.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MAJAKKA_TYPE_LESSON_CARD (majakka_lesson_card_get_type ())

/**
 * MajakkaLessonCard:
 *
 * A lesson in the catalogue: its picture, its title, how long it takes and what was done of it. It
 * opens the lesson.
 */
G_DECLARE_FINAL_TYPE (MajakkaLessonCard, majakka_lesson_card, MAJAKKA, LESSON_CARD, GtkButton)

GtkWidget *majakka_lesson_card_new (MajakkaContext *context, MajakkaCatalogueEntry *entry);
void
majakka_lesson_card_set_progress (MajakkaLessonCard *self, const MajakkaLessonProgress *progress);

G_END_DECLS
