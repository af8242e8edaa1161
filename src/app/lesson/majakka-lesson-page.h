/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-context.h"
#include "majakka-reading.h"
#include "majakka-search-query.h"
#include "majakka-section-view.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MAJAKKA_TYPE_LESSON_PAGE (majakka_lesson_page_get_type ())

/**
 * MajakkaLessonPage:
 *
 * A lesson to read: its contents at the side, one section at a time. It opens where the reader left
 * it and keeps the place.
 *
 * Its own actions: lesson.next, lesson.previous, lesson.skip (the next, but this one is not read),
 * lesson.section (u), lesson.bookmark (the paragraph that the reader is at).
 *
 * Signal turned (): another section is shown, or another version of the one that was.
 */
G_DECLARE_FINAL_TYPE (MajakkaLessonPage, majakka_lesson_page, MAJAKKA, LESSON_PAGE, GtkWidget)

GtkWidget *majakka_lesson_page_new (MajakkaContext *context,
                                    MajakkaCatalogueEntry *entry,
                                    const char *section);
GtkWidget *majakka_lesson_page_new_for_lesson (MajakkaContext *context,
                                               MajakkaCatalogueEntry *entry,
                                               MajakkaLesson *lesson);
void majakka_lesson_page_set_lesson (MajakkaLessonPage *self, MajakkaLesson *lesson);
MajakkaSectionView *majakka_lesson_page_get_view (MajakkaLessonPage *self);
guint majakka_lesson_page_get_position (MajakkaLessonPage *self);
void majakka_lesson_page_go_to (MajakkaLessonPage *self, guint position, guint block);
void
majakka_lesson_page_show_match (MajakkaLessonPage *self, guint block, MajakkaSearchQuery *query);
void majakka_lesson_page_show_bookmark (MajakkaLessonPage *self, const MajakkaBookmark *bookmark);

MajakkaReading *majakka_lesson_page_get_reading (MajakkaLessonPage *self);

G_END_DECLS
