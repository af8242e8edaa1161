/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-context.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MAJAKKA_TYPE_BOOKMARKS_PAGE (majakka_bookmarks_page_get_type ())

/** MajakkaBookmarksPage: every paragraph that the learner has bookmarked, by lesson, with the notes. */
G_DECLARE_FINAL_TYPE (MajakkaBookmarksPage,
                      majakka_bookmarks_page,
                      MAJAKKA,
                      BOOKMARKS_PAGE,
                      GtkWidget)

GtkWidget *majakka_bookmarks_page_new (MajakkaContext *context);

G_END_DECLS
