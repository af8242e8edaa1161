/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-bookmark-place.h"
#include "majakka-learner-store.h"

G_BEGIN_DECLS

#define MAJAKKA_TYPE_LESSON_BOOKMARKS (majakka_lesson_bookmarks_get_type ())

/**
 * MajakkaLessonBookmarks:
 *
 * The bookmarks of a lesson that is being read, by the paragraphs they stand at. The store is asked
 * once for the whole lesson, and again when something in it has changed; a paragraph asks here.
 *
 * Signal changed (): a bookmark or a note has come, gone or changed.
 */
G_DECLARE_FINAL_TYPE (MajakkaLessonBookmarks,
                      majakka_lesson_bookmarks,
                      MAJAKKA,
                      LESSON_BOOKMARKS,
                      GObject)

MajakkaLessonBookmarks *
majakka_lesson_bookmarks_new (MajakkaLearnerStore *store, MajakkaLesson *lesson);

const MajakkaBookmark *
majakka_lesson_bookmarks_find (MajakkaLessonBookmarks *self, const MajakkaMessage *message);
gboolean majakka_lesson_bookmarks_keep (MajakkaLessonBookmarks *self,
                                        const MajakkaMessage *message,
                                        const char *note,
                                        GError **error);

G_END_DECLS
