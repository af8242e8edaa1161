/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The actions of the window that lead to a session with a class; majakka-window.h says what each is for. */

#include "majakka-window-private.h"

#include "majakka-preparation.h"
#include "majakka-session-shelf.h"
#include "majakka-session-start.h"
#include "majakka-toast.h"

#include <glib/gi18n-lib.h>

static void
open_session_plan_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter)
{
  MajakkaWindow *self = MAJAKKA_WINDOW (widget);
  const char *id = g_variant_get_string (parameter, NULL);

  if (majakka_session_shelf_find (majakka_context_get_session_plans (self->context), id) != NULL)
    majakka_window_go_to (self, MAJAKKA_ROUTE_SESSION_PLAN, id, NULL);
  else
    majakka_toast_show (widget, _ ("This session plan is not on this computer."));
}

static void
go_to_prepared (MajakkaWindow *self, gboolean is_lesson, MajakkaRouteKind kind, const char *id)
{
  g_autoptr (MajakkaPreparation) preparation =
      majakka_preparation_find (self->context, is_lesson, id);

  if (preparation != NULL)
    majakka_window_go_to (self, kind, id, NULL);
  else if (is_lesson)
    majakka_toast_show (GTK_WIDGET (self), _ ("This lesson has nothing to show to a class."));
  else
    majakka_toast_show (GTK_WIDGET (self), _ ("This session plan is not on this computer."));
}

static void
prepare_session_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter)
{
  go_to_prepared (MAJAKKA_WINDOW (widget), /* is_lesson= */ FALSE, MAJAKKA_ROUTE_PREPARE_SESSION,
                  g_variant_get_string (parameter, NULL));
}

static void
prepare_lesson_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter)
{
  go_to_prepared (MAJAKKA_WINDOW (widget), /* is_lesson= */ TRUE, MAJAKKA_ROUTE_PREPARE_LESSON,
                  g_variant_get_string (parameter, NULL));
}

static void
preview_session_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter)
{
  go_to_prepared (MAJAKKA_WINDOW (widget), /* is_lesson= */ FALSE, MAJAKKA_ROUTE_PREVIEW_SESSION,
                  g_variant_get_string (parameter, NULL));
}

static void
preview_lesson_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter)
{
  go_to_prepared (MAJAKKA_WINDOW (widget), /* is_lesson= */ TRUE, MAJAKKA_ROUTE_PREVIEW_LESSON,
                  g_variant_get_string (parameter, NULL));
}

static void
choose_lesson_action (GtkWidget *widget,
                      const char *name G_GNUC_UNUSED,
                      GVariant *parameter G_GNUC_UNUSED)
{
  majakka_window_go_to (MAJAKKA_WINDOW (widget), MAJAKKA_ROUTE_CHOOSE_LESSON, NULL, NULL);
}

static void
continue_session_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter)
{
  majakka_session_start_again (GTK_WINDOW (widget), MAJAKKA_WINDOW (widget)->context,
                               g_variant_get_string (parameter, NULL));
}

void
majakka_window_install_prepare_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "win.open-session-plan", "s",
                                   open_session_plan_action);
  gtk_widget_class_install_action (widget_class, "win.prepare-session", "s",
                                   prepare_session_action);
  gtk_widget_class_install_action (widget_class, "win.prepare-lesson", "s", prepare_lesson_action);
  gtk_widget_class_install_action (widget_class, "win.preview-session", "s",
                                   preview_session_action);
  gtk_widget_class_install_action (widget_class, "win.preview-lesson", "s", preview_lesson_action);
  gtk_widget_class_install_action (widget_class, "win.choose-lesson", NULL, choose_lesson_action);
  gtk_widget_class_install_action (widget_class, "win.continue-session", "s",
                                   continue_session_action);
}
