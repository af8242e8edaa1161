/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The actions of the window that have to do with bookmarks; majakka-window.h says what each is for. */

#include "majakka-window-private.h"

#include "majakka-lesson-page.h"

static void
open_bookmarks_action (GtkWidget *widget,
                       const char *name G_GNUC_UNUSED,
                       GVariant *parameter G_GNUC_UNUSED)
{
  majakka_window_go_to (MAJAKKA_WINDOW (widget), MAJAKKA_ROUTE_BOOKMARKS, NULL, NULL);
}

static void
open_bookmark (MajakkaWindow *self, const MajakkaBookmark *bookmark)
{
  GtkWidget *page;

  majakka_window_go_to (self, MAJAKKA_ROUTE_LESSON, bookmark->lesson, bookmark->section);
  page = g_ptr_array_index (self->shown, self->shown->len - 1);
  if (MAJAKKA_IS_LESSON_PAGE (page))
    majakka_lesson_page_show_bookmark (MAJAKKA_LESSON_PAGE (page), bookmark);
}

static void
open_bookmark_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter)
{
  MajakkaWindow *self = MAJAKKA_WINDOW (widget);
  g_autoptr (GPtrArray) all =
      majakka_learner_store_list_bookmarks (majakka_context_get_store (self->context), NULL);

  for (guint i = 0; i < all->len; i++)
    {
      const MajakkaBookmark *bookmark = g_ptr_array_index (all, i);

      if (bookmark->id == g_variant_get_int64 (parameter))
        {
          open_bookmark (self, bookmark);
          return;
        }
    }
}

/* What bookmarks and their list ask of the window. */
void
majakka_window_install_bookmark_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "win.open-bookmarks", NULL, open_bookmarks_action);
  gtk_widget_class_install_action (widget_class, "win.open-bookmark", "x", open_bookmark_action);
}
