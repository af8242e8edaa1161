/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The actions of a lesson page; majakka-lesson-page.h says what each is for. */

#include "majakka-lesson-page-private.h"

#include "majakka-toast.h"

#include <glib/gi18n-lib.h>

/* Lets only those be done that lead somewhere. */
void
majakka_lesson_page_update_actions (MajakkaLessonPage *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  guint n = self->reading != NULL ? self->reading->lesson->sections->len : 0;

  gtk_widget_action_set_enabled (widget, "lesson.previous", self->position > 0);
  gtk_widget_action_set_enabled (widget, "lesson.next", self->position + 1 < n);
  gtk_widget_action_set_enabled (widget, "lesson.skip", self->position + 1 < n);
}

static void
next_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED)
{
  MajakkaLessonPage *self = MAJAKKA_LESSON_PAGE (widget);

  majakka_lesson_page_mark_read (self);
  majakka_lesson_page_turn_to (self, self->position + 1);
}

static void
skip_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED)
{
  MajakkaLessonPage *self = MAJAKKA_LESSON_PAGE (widget);

  /* Skipping is offered, so it does not stand between anybody and the end of the lesson. */
  majakka_lesson_page_keep_read (self);
  majakka_lesson_page_turn_to (self, self->position + 1);
}

static void
previous_action (GtkWidget *widget,
                 const char *name G_GNUC_UNUSED,
                 GVariant *parameter G_GNUC_UNUSED)
{
  MajakkaLessonPage *self = MAJAKKA_LESSON_PAGE (widget);

  majakka_lesson_page_turn_to (self, self->position - 1);
}

static void
section_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter)
{
  majakka_lesson_page_turn_to (MAJAKKA_LESSON_PAGE (widget), g_variant_get_uint32 (parameter));
}

static void
bookmark_action (GtkWidget *widget,
                 const char *name G_GNUC_UNUSED,
                 GVariant *parameter G_GNUC_UNUSED)
{
  MajakkaLessonPage *self = MAJAKKA_LESSON_PAGE (widget);

  if (self->view != NULL && !majakka_section_view_bookmark (self->view))
    majakka_toast_show (widget, _ ("There is no paragraph to bookmark here."));
}

/* Adds the actions of the page and their keys. */
void
majakka_lesson_page_install_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "lesson.next", NULL, next_action);
  gtk_widget_class_install_action (widget_class, "lesson.previous", NULL, previous_action);
  gtk_widget_class_install_action (widget_class, "lesson.skip", NULL, skip_action);
  gtk_widget_class_install_action (widget_class, "lesson.section", "u", section_action);
  gtk_widget_class_install_action (widget_class, "lesson.bookmark", NULL, bookmark_action);

  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Page_Down, GDK_ALT_MASK, "lesson.next",
                                       NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Page_Up, GDK_ALT_MASK,
                                       "lesson.previous", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_d, GDK_CONTROL_MASK, "lesson.bookmark",
                                       NULL);
}
